/// Tells whether a spreadsheet would run a text as a formula.
///
/// The list is that of OWASP's page on CSV injection (CWE-1236): a field that begins with `=`, `+`, `-`, `@`, tab, carriage
/// return or line feed, with NUL, or with the full-width forms of the four signs. White space before the sign is passed
/// over, because some importers trim it.
enum FormulaGuard {
    /// Whether the text needs an apostrophe before it.
    static func isNeeded(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        // Most texts begin with a letter or a digit.
        if first.isASCIILetterOrDigit { return false }
        var index = 0
        while index < text.count, text[index] == 0x20 { index += 1 }
        guard index < text.count else { return false }
        switch text[index] {
        case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), 0x09, 0x0D, 0x0A, 0x00:
            return true
        case 0xEF where index + 2 < text.count && text[index + 1] == 0xBC:
            // ＋ － ＝ ＠
            return [0x8B, 0x8D, 0x9D, 0xA0].contains(text[index + 2])
        default:
            return false
        }
    }
}

extension UInt8 {
    /// Whether the byte is an ASCII letter or digit.
    fileprivate var isASCIILetterOrDigit: Bool {
        (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A || self >= 0x30 && self <= 0x39
    }
}
