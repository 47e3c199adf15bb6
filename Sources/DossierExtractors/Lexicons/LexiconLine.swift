extension StringProtocol {
    /// The words of a table, parted by spaces and line ends.
    var words: [String] {
        let parts: [SubSequence] = split(whereSeparator: { $0 == " " || $0 == "\n" })
        return parts.map { String($0) }
    }

    /// A line's words before the first ": " and the text after it; nil without a colon.
    var headAndBody: (head: [SubSequence], body: SubSequence)? {
        guard let colon = utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        return (self[..<colon].split(separator: " "), self[index(after: colon)...])
    }

    /// The text without spaces at its ends.
    var trimmingSpaces: String {
        var view = self[...]
        while view.first == " " { view = view.dropFirst() }
        while view.last == " " { view = view.dropLast() }
        return String(view)
    }

    /// The plural by spelling: "envoys", "deputies", "coaches".
    var regularPlural: String {
        let text = String(self)
        for ending in ["s", "x", "z", "ch", "sh"] where text.hasSuffix(ending) { return text + "es" }
        if text.hasSuffix("y"), let before = text.dropLast().last, !"aeiou".contains(before) {
            return text.dropLast() + "ies"
        }
        return text + "s"
    }
}
