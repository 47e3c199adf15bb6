extension String {
    /// The string on one line: each run of white space and control characters is one space.
    public var singleLine: String {
        if isSingleLine { return self }
        var result = ""
        var isGap = false
        for scalar in unicodeScalars {
            if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control {
                isGap = true
                continue
            }
            if isGap, !result.isEmpty { result.unicodeScalars.append(" ") }
            isGap = false
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    /// Whether the string is on one line already, told from its bytes, so that the usual case needs no Unicode tables.
    private var isSingleLine: Bool {
        var text = self
        return text.withUTF8 { bytes in
            var (first, second): (UInt8, UInt8) = (0, 0x20)
            for byte in bytes {
                if byte < 0x80 {
                    if byte < 0x20 || byte == 0x7F || byte == 0x20 && second == 0x20 { return false }
                } else if Self.isGap(first, second, byte) {
                    return false
                }
                (first, second) = (second, byte)
            }
            return second != 0x20
        }
    }

    /// Whether the last three bytes end a white-space or control character outside ASCII.
    private static func isGap(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
        switch (first, second) {
        case (_, 0xC2): third <= 0xA0  // U+0080 to U+00A0
        case (0xE1, 0x9A): third == 0x80  // U+1680
        // U+2000 to U+200A, U+2028, U+2029, U+202F
        case (0xE2, 0x80): third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
        case (0xE2, 0x81): third == 0x9F  // U+205F
        case (0xE3, 0x80): third == 0x80  // U+3000
        default: false
        }
    }
}
