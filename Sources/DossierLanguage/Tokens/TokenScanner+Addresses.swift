import DossierCore

extension TokenScanner {
    /// The end of a web address that begins with a scheme or "www." at an offset, nil where there is none.
    func webAddressEnd(_ start: Int) -> Int? {
        guard hasPrefix("http://", start) || hasPrefix("https://", start) || hasPrefix("www.", start) else {
            return nil
        }
        var offset = start
        while offset < end, !Self.endsAddress(bytes[offset]) {
            if classify(offset).0 == .space { break }
            offset += classify(offset).1
        }
        // What closes the sentence or the bracket is not part of the address.
        while offset > start, Self.trailsAddress(bytes[offset - 1]) { offset -= 1 }
        return offset
    }

    /// The end of an e-mail address or a bare host name of which the word before an offset is the beginning.
    func addressEnd(_ start: Int, from offset: Int) -> Int? {
        switch byte(offset) {
        case 0x40: return hostEnd(offset + 1)
        case 0x2E, 0x2B, 0x5F:
            guard byte(offset + 1).isASCIILetter || byte(offset + 1).isASCIIDigit else { return nil }
            var at = offset
            let limit = min(end, offset + 64)
            while at < limit, Self.isLocalPart(bytes[at]) { at += 1 }
            if byte(at) == 0x40, let stop = hostEnd(at + 1) { return stop }
            guard byte(offset) == 0x2E, start < offset else { return nil }
            return bareHostEnd(start, offset)
        default: return nil
        }
    }

    /// The end of a host with at least one dot at an offset.
    private func hostEnd(_ start: Int) -> Int? {
        var offset = start
        var lastDot: Int?
        let limit = min(end, start + 253)
        while offset < limit {
            if byte(offset) == 0x2E, byte(offset + 1).isASCIILetter {
                lastDot = offset
            } else if !byte(offset).isASCIILetter, !byte(offset).isASCIIDigit, byte(offset) != 0x2D {
                break
            }
            offset += 1
        }
        guard let lastDot, lastDot > start, offset - lastDot > 2 else { return nil }
        return offset
    }

    /// The end of a name such as "example.com", whose last part is a common top-level domain in lower case.
    private func bareHostEnd(_ start: Int, _ dot: Int) -> Int? {
        guard byte(dot + 1).isASCIILowercase, let stop = hostEnd(start), stop > dot else { return nil }
        var top = stop
        while top > start, byte(top - 1) != 0x2E { top -= 1 }
        let name = String(decoding: bytes[top..<stop], as: UTF8.self)
        return Self.topLevelDomains.contains(name) ? stop : nil
    }

    private func hasPrefix(_ prefix: StaticString, _ start: Int) -> Bool {
        guard start + prefix.utf8CodeUnitCount < end else { return false }
        return prefix.withUTF8Buffer { buffer in
            for index in 0..<buffer.count where bytes[start + index].asciiLowercased != buffer[index] { return false }
            return true
        }
    }

    private static func endsAddress(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x22 || byte == 0x3C || byte == 0x3E || byte == 0x7C
    }

    private static func trailsAddress(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x27, 0x29, 0x5D, 0x7D, 0x2A: true
        default: false
        }
    }

    private static func isLocalPart(_ byte: UInt8) -> Bool {
        byte.isASCIILetter || byte.isASCIIDigit || byte == 0x2E || byte == 0x5F || byte == 0x2B || byte == 0x2D
    }

    private static let topLevelDomains: Set<String> = [
        "com", "org", "net", "gov", "edu", "int", "info", "io", "uk", "eu",
    ]
}
