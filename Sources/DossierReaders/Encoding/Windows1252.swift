/// The Windows-1252 code page, after the WHATWG Encoding Standard: every byte has a character.
enum Windows1252 {
    /// The UTF-8 of bytes in Windows-1252.
    static func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                result.append(byte)
            } else if byte < 0xA0 {
                result.append(contentsOf: upper[Int(byte) - 0x80])
            } else {
                result.append(0xC0 | byte >> 6)
                result.append(0x80 | byte & 0x3F)
            }
        }
        return result
    }

    /// The UTF-8 of the bytes 0x80 to 0x9F.
    private static let upper: [[UInt8]] = table.unicodeScalars.map { Array(String($0).utf8) }

    /// The characters of the bytes 0x80 to 0x9F in order; five have no sign and are controls.
    private static let table =
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ"
}
