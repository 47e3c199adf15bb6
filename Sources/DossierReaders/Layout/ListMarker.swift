import DossierCore

/// The mark at the head of a list's item.
enum ListMarker {
    /// The length in bytes of a bullet, a dash or a number with its full stop or bracket and the space behind it, 0 where
    /// there is none.
    static func length(in text: SourceText, at span: SourceSpan) -> Int {
        let bytes = text.bytes(in: SourceSpan(start: span.start, end: min(span.end, span.start + 8)))
        guard let first = bytes.first else { return 0 }
        let start = bytes.startIndex
        func space(_ offset: Int) -> Bool { start + offset < bytes.endIndex && bytes[start + offset].isASCIISpace }
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "o"):
            return space(1) ? 2 : 0
        case 0xE2:
            let scalar = bytes.prefix(3)
            guard bullets.contains(Array(scalar)) else { return 0 }
            return space(3) ? 4 : 3
        case 0xC2 where bytes.count > 2 && bytes[start + 1] == 0xB7:
            return space(2) ? 3 : 0
        case 0x30...0x39:
            let digits = bytes.prefix { $0.isASCIIDigit }.count
            guard digits <= 2, start + digits < bytes.endIndex else { return 0 }
            let mark = bytes[start + digits]
            return (mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")) && space(digits + 1) ? digits + 2 : 0
        default: return 0
        }
    }

    /// Bullets of three bytes: • ‣ ▪ ▸ ● ◦ ■ – —; a dash counts only with a space behind it, which news dashes lack at a
    /// line's head.
    private static let bullets: Set<[UInt8]> = Set("•‣▪▸●◦■".unicodeScalars.map { Array(String($0).utf8) })
}
