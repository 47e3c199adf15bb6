import DossierCore

extension WordTag {
    /// The tag of a token whose reading has been chosen; `following` are the tags after it.
    init(reading: WordLexicon.Reading, token: Token, following: [FineTag]) {
        let lower = token.lower
        let negated = lower.hasSuffix("n't") || lower == "cannot"
        switch reading.tag {
        case .noun: self.init(wordClass: .noun, lemma: reading.lemma)
        case .nouns: self.init(wordClass: .noun, lemma: reading.lemma, isPlural: true)
        case .name: self.init(wordClass: .properNoun, lemma: reading.lemma)
        case .possessive:
            let alone = lower == "'s" || lower == "'" || lower == "’s" || lower == "’"
            self.init(
                wordClass: alone ? .particle : token.isCapitalized ? .properNoun : .noun,
                lemma: reading.lemma,
                isPossessive: true
            )
        case .adjective: self.init(wordClass: .adjective, lemma: reading.lemma)
        case .adverb: self.init(wordClass: .adverb, lemma: reading.lemma)
        case .base: self.init(wordClass: .verb, verbForm: .base, lemma: reading.lemma)
        case .present: self.init(wordClass: .verb, verbForm: .present, lemma: reading.lemma)
        case .third: self.init(wordClass: .verb, verbForm: .thirdPerson, lemma: reading.lemma)
        case .past: self.init(wordClass: .verb, verbForm: .past, lemma: reading.lemma)
        case .participle: self.init(wordClass: .verb, verbForm: .participle, lemma: reading.lemma)
        case .gerund: self.init(wordClass: .verb, verbForm: .gerund, lemma: reading.lemma)
        case .modal: self.init(wordClass: .auxiliary, verbForm: .present, lemma: reading.lemma, isNegated: negated)
        case .be:
            let past = lower.hasPrefix("was") || lower.hasPrefix("were")
            let third = lower.hasPrefix("is")
            self.init(
                wordClass: .auxiliary,
                verbForm: past ? .past : third ? .thirdPerson : .present,
                lemma: "be",
                isNegated: negated
            )
        case .beBase: self.init(wordClass: .auxiliary, verbForm: .base, lemma: "be")
        case .been: self.init(wordClass: .auxiliary, verbForm: .participle, lemma: "be")
        case .being: self.init(wordClass: .auxiliary, verbForm: .gerund, lemma: "be")
        case .have, .haveBase, .having:
            let form: VerbForm =
                reading.tag == .having
                ? .gerund
                : reading.tag == .haveBase
                    ? .base : lower.hasPrefix("had") ? .past : lower.hasPrefix("has") ? .thirdPerson : .present
            let auxiliary = Self.follows([.participle, .been], in: following)
            self.init(wordClass: auxiliary ? .auxiliary : .verb, verbForm: form, lemma: "have", isNegated: negated)
        case .does:
            let auxiliary = negated || Self.follows([.base, .haveBase, .beBase], in: following)
            let form: VerbForm = lower.hasPrefix("did") ? .past : lower.hasPrefix("does") ? .thirdPerson : .present
            self.init(wordClass: auxiliary ? .auxiliary : .verb, verbForm: form, lemma: "do", isNegated: negated)
        case .determiner: self.init(wordClass: .determiner, lemma: lower)
        case .possessivePronoun: self.init(wordClass: .pronoun, lemma: lower, isPossessive: true)
        case .pronoun, .relative, .existential: self.init(wordClass: .pronoun, lemma: lower)
        case .pronounAuxiliary: self.init(wordClass: .pronoun, lemma: lower, hasAuxiliary: true)
        case .preposition: self.init(wordClass: .adposition, lemma: lower)
        case .subordinator: self.init(wordClass: .subordinator, lemma: lower)
        case .coordinator: self.init(wordClass: .coordinator, lemma: lower)
        case .infinitive: self.init(wordClass: .particle, lemma: lower)
        case .negation: self.init(wordClass: lower == "never" ? .adverb : .particle, lemma: lower)
        case .number: self.init(wordClass: .numeral, lemma: lower)
        case .comma, .stop, .quote, .bracket: self.init(wordClass: .punctuation, lemma: token.text)
        case .symbol: self.init(wordClass: .symbol, lemma: token.text)
        case .interjection: self.init(wordClass: .interjection, lemma: lower)
        case .start: self.init(wordClass: .other, lemma: lower)
        }
    }

    /// Whether a wanted tag comes next, with only adverbs, "not" or a subject between.
    private static func follows(_ wanted: [FineTag], in following: [FineTag]) -> Bool {
        for tag in following {
            if wanted.contains(tag) { return true }
            switch tag {
            case .adverb, .negation, .pronoun, .name, .determiner, .noun: continue
            default: return false
            }
        }
        return false
    }
}
