import DossierCore

/// Tells page furniture by the form of a unit alone; where it stands is not looked at.
///
/// Body prose must not be taken for furniture, so a phrase inside a sentence counts only when the sentence is short and
/// speaks to the reader, and never inside quotation marks.
struct FurnitureRules {
    private let lexicon = FurnitureLexicon.standard

    /// The kind of furniture a unit is, nil when its form does not say so.
    func kind(of unit: LayoutUnit) -> FurnitureKind? {
        guard unit.wordCount <= 150 else { return nil }
        if unit.tokens.allSatisfy({ $0.kind != .word }) {
            return unit.tokens.contains { $0.text == "\"" || $0.text == "“" } ? nil : .symbols
        }
        if let kind = lexicon.whole[unit.key] { return kind }
        if isRowOfControls(unit) { return .label }
        if isRowOfLinks(unit) { return .links }
        if isAddress(unit) { return .symbols }
        if isCount(unit) { return .count }
        let isQuoted = unit.tokens.first.map { ["\"", "“", "'", "‘"].contains($0.text) } ?? false
        guard !isQuoted else { return nil }
        return head(of: unit) ?? notice(in: unit)
    }

    /// A phrase at the unit's head.
    ///
    /// A label or pointer is not a sentence of its own; a notice may be.
    private func head(of unit: LayoutUnit) -> FurnitureKind? {
        guard let first = unit.key.split(separator: " ", maxSplits: 1).first else { return nil }
        var best: FurnitureKind?
        var length = 0
        for (phrase, kind) in lexicon.heads[String(first)] ?? []
        where phrase.utf8.count > length && unit.key.hasWordPrefix(phrase) {
            guard isPlausible(unit, as: kind, phrase: phrase) else { continue }
            best = kind
            length = phrase.utf8.count
        }
        return best
    }

    private func isPlausible(_ unit: LayoutUnit, as kind: FurnitureKind, phrase: String) -> Bool {
        switch kind {
        case .label, .count, .commentsHead, .relatedHead:
            // One word, such as "Tags", needs a colon, as a headline may begin with it too.
            let isOneWord = !phrase.utf8.contains(0x20)
            return unit.wordCount <= 14 && (!isOneWord || hasMark(unit, after: 1, among: [":"]))
        case .pointer:
            // "Read more: …" and "See also …" need a mark or a short form, as "See how they run" is a heading too.
            let words = phrase.utf8.count { $0 == 0x20 } + 1
            return hasMark(unit, after: words, among: [":", "|", "»", ">", "→", "–", "—"]) && unit.wordCount <= 32
                || words > 1 && unit.wordCount <= 20 && !unit.endsSentence
        case .notice:
            return unit.wordCount <= (unit.key.contains("cookies") ? 150 : 60)
                && (unit.key.speaksToReader || unit.wordCount <= 12)
        case .copyright:
            let isDated = ["© ", "copyright #", "copyright ©"].contains { unit.key.hasPrefix($0) }
            return unit.wordCount <= 60 && (isDated || unit.key.containsWords("reserved"))
        case .authorNote:
            // "Source" and "Reporting by" stand before a colon or a name, not in a sentence that goes on.
            if phrase.hasPrefix("source") { return hasMark(unit, after: 1, among: [":"]) && unit.wordCount <= 16 }
            return unit.wordCount <= 60 && !CorrectionRules.matches(unit)
        default: return true
        }
    }

    /// A phrase inside the unit that only notices and author notes hold.
    private func notice(in unit: LayoutUnit) -> FurnitureKind? {
        guard unit.wordCount <= 60, !unit.tokens.contains(where: { $0.text == "“" || $0.text == "\"" }) else {
            return nil
        }
        for (phrase, kind) in lexicon.within where unit.key.containsWords(phrase) {
            switch kind {
            case .notice where !unit.key.speaksToReader: continue
            case .authorNote where unit.wordCount > 45: continue
            default: return kind
            }
        }
        return nil
    }

    /// A short unit of nothing but words of buttons.
    private func isRowOfControls(_ unit: LayoutUnit) -> Bool {
        let words = unit.tokens.filter { $0.kind == .word }
        guard (2...10).contains(words.count), !unit.endsSentence else { return false }
        let controls = words.count { lexicon.controlWords.contains($0.lower) }
        return controls == words.count && words.contains { !FunctionWords.contains($0.lower) }
    }

    /// Three or more short links parted by bars, arrows or dots.
    private func isRowOfLinks(_ unit: LayoutUnit) -> Bool {
        guard !unit.endsSentence, unit.wordCount <= 60 else { return false }
        let separators = unit.tokens.count { Self.linkSeparators.contains($0.text) && $0.isSpaced }
        guard separators >= 2 else { return false }
        let words = unit.tokens.count { $0.kind == .word }
        return words <= (separators + 1) * 4 && unit.functionWords * 3 <= words
    }

    /// One web or mail address or handle.
    private func isAddress(_ unit: LayoutUnit) -> Bool {
        guard unit.wordCount <= 2, let first = unit.tokens.first else { return false }
        if first.text == "@" { return true }
        let key = unit.key
        if key.hasPrefix("url http") || key.hasPrefix("link http") { return true }
        return key.hasPrefix("http ") || key.hasPrefix("https ") || key.hasPrefix("www.")
            || unit.wordCount == 1 && unit.tokens.contains { $0.text == "@" }
    }

    /// A number and one word of counting, in either order: "653,817 views".
    private func isCount(_ unit: LayoutUnit) -> Bool {
        guard unit.wordCount <= 4 else { return false }
        let words = unit.tokens.filter { $0.kind == .word }.map(\.lower)
        let hasNumber = unit.tokens.contains { $0.kind == .number }
        return hasNumber && words.count <= 2 && words.contains { Self.countWords.contains($0) }
            && words.allSatisfy {
                Self.countWords.contains($0) || ["k", "m", "by", "total", "min", "mins"].contains($0)
            }
    }

    private func hasMark(_ unit: LayoutUnit, after words: Int, among marks: Set<String>) -> Bool {
        var seen = 0
        for token in unit.tokens {
            if token.kind != .mark {
                seen += 1
            } else if seen == words, marks.contains(token.text) {
                return true
            }
            if seen > words { return false }
        }
        return false
    }

    private static let linkSeparators: Set<String> = ["|", ">", "»", "›", "•", "·", "→", "/"]
    private static let countWords: Set<String> = [
        "views", "view", "shares", "share", "comments", "comment", "likes", "claps", "read", "reads", "replies",
        "retweets",
        "followers", "reactions",
    ]
}

extension String {
    /// Whether the text begins with a phrase that ends at a word's end.
    func hasWordPrefix(_ phrase: String) -> Bool {
        guard utf8.starts(with: phrase.utf8) else { return false }
        let rest = utf8.dropFirst(phrase.utf8.count)
        return rest.isEmpty || rest.first == 0x20
    }

    /// Whether the text holds a phrase between words.
    func containsWords(_ phrase: String) -> Bool {
        let bytes = Array(utf8)
        let wanted = Array(phrase.utf8)
        guard wanted.count <= bytes.count else { return false }
        for start in 0...(bytes.count - wanted.count) where start == 0 || bytes[start - 1] == 0x20 {
            let end = start + wanted.count
            if end == bytes.count || bytes[end] == 0x20, bytes[start..<end].elementsEqual(wanted) { return true }
        }
        return false
    }

    /// Whether a key has a word for the reader or for the publisher.
    fileprivate var speaksToReader: Bool {
        ["you", "your", "our", "us", "we"].contains { containsWords($0) }
    }
}
