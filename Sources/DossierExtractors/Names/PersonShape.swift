import DossierLanguage

/// Whether words look like a person's name, and where its surname stands.
struct PersonShape: Sendable {
    let text: NameText
    let lexicon: NameLexicon

    /// How surely words are a person's name, from 0 (no sign) to 1.
    func score(_ words: Range<Int>) -> Double {
        guard let first = words.first, words.count >= 2, words.count <= 6 else { return 0 }
        let tokens = text.tokens[words]
        if tokens.contains(where: { $0.lower == "of" || $0.lower == "&" || $0.lower == "and" || $0.lower == "for" }) {
            return 0
        }
        let head = text.tokens[first]
        let last = text.tokens[words.upperBound - 1]
        if lexicon.personSuffixes.contains(last.text), words.count > 2 { return score(words.dropLast()) }
        if surnameFirst(words) { return 0.95 }
        if lexicon.givenNames[head.lower] != nil {
            if last.isAcronymShaped, !last.isInitial, text.casing[text.sentence(of: first)] == .normal { return 0.2 }
            return 0.93
        }
        if isInitial(head) { return 0.9 }
        if lexicon.heads[head.text] != nil || head.hasCommonEnding || WordTagger.knows(head.lower) { return 0 }
        if tokens.dropFirst().contains(where: { isInitial($0) }) { return 0.85 }
        if tokens.contains(where: { $0.isArticledName }) { return 0.85 }
        if tokens.dropFirst().contains(where: { lexicon.particles.contains($0.text) }) { return 0.75 }
        if lexicon.isSurname(last.lower), words.count <= 3 { return 0.8 }
        if lexicon.givenNames[last.lower] != nil, words.count == 2 { return 0.6 }
        return 0
    }

    /// Whether the name has its surname first: "Kim Jong-un", "Yoon Suk Yeol", "Xi Jinping", "Nguyen Phu Trong".
    func surnameFirst(_ words: Range<Int>) -> Bool {
        guard words.count == 2 || words.count == 3, let first = words.first else { return false }
        let surname = text.tokens[first].lower
        guard lexicon.isLeadingSurname(surname) else { return false }
        let given = words.dropFirst().map { text.tokens[$0] }
        guard given.allSatisfy({ $0.kind == .word && ($0.isCapitalized || $0.text.count <= 5) }) else { return false }
        if given.count == 1, let name = given.first {
            if name.isHyphenatedGivenName { return true }
            // "Lee Smith" has a Western surname; "Xi Jinping" has a given name that no Western list knows.
            return lexicon.surnames["zh"]?.contains(surname) == true && !isWestern(name.lower) && isPinyin(name.lower)
                || lexicon.surnames["vi"]?.contains(surname) == true
                    && lexicon.surnames["vi"]?.contains(name.lower) == true
        }
        return given.allSatisfy { !isWestern($0.lower) && $0.text.utf8.count <= 6 && !$0.isInitial }
    }

    /// The word that is the surname.
    func surname(_ words: Range<Int>) -> Int? {
        if surnameFirst(words) { return words.first }
        var end = words.upperBound
        while end - 1 > words.lowerBound, lexicon.personSuffixes.contains(text.tokens[end - 1].text) { end -= 1 }
        return end > words.lowerBound ? end - 1 : nil
    }

    /// Whether a token is an initial, and no abbreviation of a country or body: not "U.S.".
    private func isInitial(_ token: Token) -> Bool { token.isInitial && lexicon.names[token.lower].isEmpty }

    private func isWestern(_ word: String) -> Bool {
        lexicon.surnames["en"]?.contains(word) == true || lexicon.surnames["eu"]?.contains(word) == true
            || word.utf8.count > 9
    }

    /// Whether a word could be one or two syllables of Pinyin: it ends in a vowel, n, g or r.
    private func isPinyin(_ word: String) -> Bool {
        guard let last = word.utf8.last, word.utf8.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }) else { return false }
        return "aeioungr".utf8.contains(last) && lexicon.givenNames[word] == nil
    }
}
