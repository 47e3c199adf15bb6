import DossierCore

/// Tells whether a stretch ends as a sentence does.
enum SentenceEnd {
    /// Whether a full stop, question mark, exclamation mark or ellipsis ends the text before an offset, closing quotation
    /// marks, brackets and footnote marks aside.
    static func isPresent(in text: SourceText, before end: Int) -> Bool {
        mark(in: text, before: end) != nil
    }

    /// The mark that ends the sentence before an offset, nil where none does.
    static func mark(in text: SourceText, before end: Int) -> UInt8? {
        let bytes = text.utf8
        var index = end
        var steps = 0
        while index > 0, steps < 6 {
            steps += 1
            switch bytes[index - 1] {
            case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return bytes[index - 1]
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "*"):
                index -= 1
            case 0x80...0xBF:
                guard index >= 3, bytes[index - 3] == 0xE2, bytes[index - 2] == 0x80 else { return nil }
                if bytes[index - 1] == 0xA6 { return UInt8(ascii: ".") }
                guard (0x98...0x9F).contains(bytes[index - 1]) else { return nil }
                index -= 3
            default: return nil
            }
        }
        return nil
    }
}
