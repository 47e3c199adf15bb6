import DossierCore

/// A line of a text that is not blank.
struct LayoutLine {
    /// The line without the white space around it.
    var span: SourceSpan
    /// Whether a blank line, or the start of the text, precedes it.
    var followsBlank: Bool
    /// The white space before its first character, in bytes.
    var indent: Int

    /// The lines of a text: parted by LF, by a lone CR, and by the Unicode line and paragraph separators.
    static func lines(of text: SourceText) -> [LayoutLine] {
        let bytes = text.utf8
        var lines: [LayoutLine] = []
        var start = 0
        var index = 0
        var followsBlank = true
        func close(_ end: Int) {
            let span = text.trimmed(SourceSpan(start: start, end: end))
            if span.isEmpty {
                followsBlank = true
                return
            }
            lines.append(LayoutLine(span: span, followsBlank: followsBlank, indent: span.start - start))
            followsBlank = false
        }
        while index < bytes.count {
            let width = breakWidth(bytes, index)
            guard width > 0 else {
                index += 1
                continue
            }
            close(index)
            index += width
            start = index
        }
        close(bytes.count)
        return lines
    }

    private static func breakWidth(_ bytes: [UInt8], _ index: Int) -> Int {
        switch bytes[index] {
        case 0x0A: 1
        case 0x0D: index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
        case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
            bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
        default: 0
        }
    }
}
