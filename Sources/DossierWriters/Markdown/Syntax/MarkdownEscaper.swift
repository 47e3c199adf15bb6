import DossierCore

/// Makes any text inert in Markdown: one routine for each context it can stand in.
///
/// Every routine first makes the text one line of printable characters (``inert(_:)``), so that no text can end the block it
/// stands in. Then it takes the meaning from each character that CommonMark, GFM or a common extension gives one.
enum MarkdownEscaper {
    /// Escapes a text for a paragraph, a list item, a heading, a link's text or a table cell: no character of it is markup.
    static func text(_ text: String) -> String {
        let bytes = Array(inert(text).utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 8)
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if meaningful.contains(byte) {
                result.append(UInt8(ascii: "\\"))
                result.append(byte)
            } else if byte == UInt8(ascii: ":"), bytes[(index + 1)...].starts(with: "//".utf8) {
                // GFM turns "http://…" into a link wherever it stands.
                result.append(contentsOf: #":\//"#.utf8)
                index += 2
            } else if byte == UInt8(ascii: "."), isAfterWWW(index, bytes) {
                result.append(contentsOf: #"\."#.utf8)
            } else if byte == UInt8(ascii: "@"), isAddress(at: index, bytes) {
                // GFM finds addresses even behind a backslash; a code span parts them.
                result.append(contentsOf: "`@`".utf8)
            } else {
                result.append(byte)
            }
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Writes a text as a code span, with a fence longer than any run of backticks in it; nothing for an empty text.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - isInTable: Whether the span stands in a table, where even code must not hold a bare `|`.
    /// - Returns: The code span.
    static func code(_ text: String, isInTable: Bool) -> String {
        var text = inert(text)
        if text.isEmpty { return "" }
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        let fence = String(repeating: "`", count: longest + 1)
        let edges = [text.utf8.first, text.utf8.last]
        if edges.contains(UInt8(ascii: "`")) || edges.contains(UInt8(ascii: " ")) { text = " \(text) " }
        if isInTable { text = replacing(UInt8(ascii: "|"), in: text, by: #"\|"#) }
        return fence + text + fence
    }

    /// Writes an address as the destination of a link, or nil when it is no `http` or `https` address.
    ///
    /// Whatever is no plain part of an address is percent-encoded, so that it can end neither the link nor a table cell.
    static func destination(_ address: String) -> String? {
        let lowered = address.utf8.prefix(8).map(\.asciiLowercased)
        guard lowered.starts(with: "http://".utf8) || lowered.starts(with: "https://".utf8) else { return nil }
        let digits = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        for byte in address.utf8 {
            if byte.isASCIILetter || byte.isASCIIDigit || addressMarks.contains(byte) {
                result.append(byte)
            } else {
                result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// Writes a text as a JSON string, which is a YAML scalar too, for the front matter.
    static func frontMatter(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x22, 0x5C: result += "\\\(scalar)"
            case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF, 0x202A...0x202E, 0x2066...0x2069:
                let digits = String(scalar.value, radix: 16, uppercase: true)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// The text on one line without controls: a line end, with the white space around it, is one space, a tab is a space, a
    /// control character or noncharacter is U+FFFD, and what bidirectional marks open is closed at the end.
    static func inert(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return text }
        var result = String.UnicodeScalarView()
        var open: [Unicode.Scalar] = []
        var isAfterLineEnd = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A...0x0D, 0x85, 0x2028, 0x2029:
                while result.last == " " { result.removeLast() }
                result.append(" ")
                isAfterLineEnd = true
                continue
            case 0x09, 0x20:
                if !isAfterLineEnd { result.append(" ") }
                continue
            case 0x00..<0x20, 0x7F..<0xA0: result.append("\u{FFFD}")
            case 0x202A, 0x202B, 0x202D, 0x202E:
                open.append("\u{202C}")
                result.append(scalar)
            case 0x2066...0x2068:
                open.append("\u{2069}")
                result.append(scalar)
            case 0x202C, 0x2069:
                if open.last == scalar { open.removeLast() }
                result.append(scalar)
            case _ where scalar.value & 0xFFFE == 0xFFFE: result.append("\u{FFFD}")
            default: result.append(scalar)
            }
            isAfterLineEnd = false
        }
        result.append(contentsOf: open.reversed())
        return String(result)
    }

    /// Whether ``inert(_:)`` replaces a character of the text.
    static func isAltered(_ text: some Collection<UInt8>) -> Bool {
        var previous: UInt8 = 0
        for byte in text {
            if byte < 0x20 && !byte.isASCIISpace || byte == 0x7F { return true }
            if previous == 0xC2 && byte < 0xA0 && byte != 0x85 { return true }
            previous = byte
        }
        return false
    }

    /// Escapes an escaped text further for the start of a line: what would make a list item, an underline or a table's rule.
    static func lineStart(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard let first = bytes.first else { return text }
        if starting.contains(first) { return "\\" + text }
        let digits = bytes.prefix { $0.isASCIIDigit }.count
        guard digits > 0, digits < bytes.count else { return text }
        guard bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")") else { return text }
        return String(decoding: bytes[..<digits] + [UInt8(ascii: "\\")] + bytes[digits...], as: UTF8.self)
    }

    /// Whether the three bytes before an offset are `www`.
    private static func isAfterWWW(_ index: Int, _ bytes: [UInt8]) -> Bool {
        index >= 3 && bytes[(index - 3)..<index].allSatisfy { $0.asciiLowercased == UInt8(ascii: "w") }
    }

    /// Whether an at sign stands between two characters of a mail address.
    private static func isAddress(at index: Int, _ bytes: [UInt8]) -> Bool {
        guard index > 0, index + 1 < bytes.count else { return false }
        let (left, right) = (bytes[index - 1], bytes[index + 1])
        return (left.isASCIILetter || left.isASCIIDigit || ".+-_".utf8.contains(left))
            && (right.isASCIILetter || right.isASCIIDigit)
    }

    private static func replacing(_ byte: UInt8, in text: String, by replacement: String) -> String {
        guard text.utf8.contains(byte) else { return text }
        return String(decoding: text.utf8.flatMap { $0 == byte ? Array(replacement.utf8) : [$0] }, as: UTF8.self)
    }

    /// Characters that are markup in CommonMark, GFM, or an extension that viewers often have on (mathematics, tags,
    /// attributes, superscripts).
    private static let meaningful = ByteSet(#"\`*_[]<>&|~$#{}^"#)
    /// Characters that are markup at the start of a line only.
    private static let starting = ByteSet("-+=:%!")
    /// Characters beside letters and digits that may stand in a destination as they are.
    private static let addressMarks = ByteSet("-._~:/?#@!$&'*+,;=%")
}

/// A set of bytes with a constant-time test.
private struct ByteSet: Sendable {
    private var flags = [Bool](repeating: false, count: 256)

    init(_ characters: String) {
        for byte in characters.utf8 { flags[Int(byte)] = true }
    }

    func contains(_ byte: UInt8) -> Bool { flags[Int(byte)] }
}
