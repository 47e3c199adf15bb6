import DossierCore
import DossierLanguage

/// A role noun with the modifiers before it: "vice foreign minister".
struct RolePhrase: Sendable, Hashable {
    /// Its words, from the first modifier to the noun, and on to "of Foreign Affairs".
    var words: Range<Int>
    /// Where the noun itself ends.
    var nounEnd: Int
    /// The noun.
    var noun: RoleNoun
    /// Whether a word says that the role is past.
    var isFormer: Bool
}

extension RoleLexicon {
    /// The longest role phrase that begins at a word.
    func phrase(in text: NameText, at start: Int, limit: Int, capitalized: Bool = false) -> RolePhrase? {
        var best: RolePhrase?
        var index = start
        var isFormer = false
        while index < limit, index - start < 8 {
            let token = text.tokens[index]
            if let found = nouns.match(text.tokens, at: index, limit: limit), let noun = found.values.first,
                found.end > best?.nounEnd ?? 0,
                !capitalized || (index..<found.end).allSatisfy({ text.tokens[$0].isCapitalized || $0 > index })
            {
                best = RolePhrase(words: start..<found.end, nounEnd: found.end, noun: noun, isFormer: isFormer)
                // "minister" may be followed by a further noun: "prime minister spokesman".
            }
            guard isModifier(token, in: text, at: index, start: start) else { break }
            if former.contains(token.lower) || token.lower.hasPrefix("ex-") { isFormer = true }
            index += 1
        }
        guard var phrase = best else { return nil }
        phrase.words = start..<extendedEnd(of: phrase, in: text, limit: limit)
        return phrase
    }

    /// The longest role phrase that ends at a word.
    func phrase(in text: NameText, endingAt end: Int, from lower: Int) -> RolePhrase? {
        var best: RolePhrase?
        var start = end - 1
        while start >= lower, end - start <= 8 {
            let token = text.tokens[start]
            guard token.kind == .word || token.text == "-" else { break }
            if let found = phrase(in: text, at: start, limit: end), found.words.upperBound == end { best = found }
            start -= 1
        }
        return best
    }

    private func isModifier(_ token: Token, in text: NameText, at index: Int, start: Int) -> Bool {
        if modifiers.contains(token.lower) || former.contains(token.lower) || token.lower.hasPrefix("ex-") {
            return true
        }
        if index > start, token.text == "-" || token.lower == "and" || token.lower == "&" { return true }
        return !nouns[token.lower].isEmpty
    }

    /// The end of what belongs to a minister, secretary or director: "of Foreign Affairs", "for trade and industry".
    private func extendedEnd(of phrase: RolePhrase, in text: NameText, limit: Int) -> Int {
        let end = phrase.nounEnd
        guard end + 1 < limit, phrase.noun.kind == .office, ["of", "for"].contains(text.tokens[end].lower) else {
            return end
        }
        var index = end + 1
        if text.tokens[index].lower == "the" { index += 1 }
        var last = end
        while index < limit {
            let token = text.tokens[index]
            if modifiers.contains(token.lower) {
                last = index + 1
            } else if token.lower != "and" && token.text != "," || last == end || last != index {
                break
            }
            index += 1
        }
        return last
    }
}
