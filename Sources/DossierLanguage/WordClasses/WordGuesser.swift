import DossierCore

/// The possible readings of a token: from the lexicon, or from its shape where the lexicon is silent.
enum WordGuesser {
    /// The readings, never empty; `initial` says that the capital may mean nothing, `titleCase` that none does.
    static func readings(
        of token: Token,
        initial: Bool,
        titleCase: Bool,
        lexicon: WordLexicon
    ) -> [WordLexicon.Reading] {
        switch token.kind {
        case .number: return numeral(token)
        case .punctuation:
            let clitic = lexicon.readings(of: token.lower)
            if !clitic.isEmpty { return clitic }
            return [.init(tag: punctuation(token.text), score: 0, lemma: token.text)]
        case .symbol: return [.init(tag: .symbol, score: 0, lemma: token.text)]
        case .word: break
        }
        var known = lexicon.readings(of: token.lower)
        if known.isEmpty { known = compound(token.lower, lexicon) }
        guard token.isCapitalized, token.lower != "i" else {
            if token.text.utf8.contains(UInt8(ascii: "-")), token.text.utf8.contains(where: \.isASCIIUppercase) {
                // "al-Hakim" is a name, "pro-Western" an adjective.
                let prefix = prefixes.contains(String(token.lower.prefix { $0 != "-" }))
                return [.init(tag: prefix ? .adjective : .name, score: 0, lemma: token.lower)]
            }
            return known.isEmpty ? bySuffix(token.lower, lexicon) : known
        }
        let adjective = isNationalAdjective(token.lower)
        if known.isEmpty {
            var list: [WordLexicon.Reading] = [.init(tag: .name, score: 0.6, lemma: token.lower)]
            if adjective {
                list = [
                    .init(tag: .adjective, score: 0.6, lemma: token.lower),
                    .init(tag: .name, score: -0.3, lemma: token.lower),
                    .init(tag: .nouns, score: -1.5, lemma: token.lower),
                ]
            } else if isNationalPlural(token.lower) {
                list = [.init(tag: .nouns, score: 0.3, lemma: Inflection.singular(token.lower))]
            } else if initial || titleCase {
                list += bySuffix(token.lower, lexicon).map { .init(tag: $0.tag, score: $0.score - 1, lemma: $0.lemma) }
            }
            return list
        }
        if known.contains(where: { $0.tag == .name }) { return known }
        let closed = known.contains { isClosed($0.tag) }
        // "US", "WHO", "IT": capitals throughout, where the sentence is not.
        if closed, token.isAllCapitals, !titleCase {
            return [.init(tag: .name, score: 0.5, lemma: token.lower)]
                + known.map { .init(tag: $0.tag, score: $0.score - 3, lemma: $0.lemma) }
        }
        let penalty: Float = titleCase || initial ? 0 : closed ? 1 : 2.2
        let nameScore: Float = titleCase ? -1 : initial ? (closed ? -3 : -1.2) : 0.5
        return [.init(tag: .name, score: nameScore, lemma: token.lower)]
            + known.map { .init(tag: $0.tag, score: $0.score - penalty, lemma: $0.lemma) }
    }

    /// Whether the token is an opening quotation mark, or may be one.
    static func isOpeningQuote(_ token: Token) -> Bool {
        token.text == "\"" || token.text == "“" || token.text == "‘" || token.text == "``"
    }

    private static func isClosed(_ tag: FineTag) -> Bool {
        switch tag {
        case .determiner, .preposition, .subordinator, .coordinator, .pronoun, .possessivePronoun, .relative, .modal,
            .be,
            .have, .does, .negation, .existential, .infinitive:
            true
        default: false
        }
    }

    private static func numeral(_ token: Token) -> [WordLexicon.Reading] {
        let lower = token.lower
        if lower.hasSuffix("st") || lower.hasSuffix("nd") || lower.hasSuffix("rd") || lower.hasSuffix("th") {
            return [.init(tag: .adjective, score: 0, lemma: lower), .init(tag: .number, score: -0.5, lemma: lower)]
        }
        if lower.utf8.last == UInt8(ascii: "s") { return [.init(tag: .nouns, score: 0, lemma: lower)] }
        if lower.utf8.contains(where: \.isASCIILetter), lower.utf8.contains(UInt8(ascii: "-")) {
            return [.init(tag: .adjective, score: 0, lemma: lower)]
        }
        return [.init(tag: .number, score: 0, lemma: lower)]
    }

    private static func punctuation(_ text: String) -> FineTag {
        switch text {
        case ",": .comma
        case ".", "!", "?", ";", ":", "…", "...", "—", "–", "--": .stop
        case "(", ")", "[", "]", "{", "}": .bracket
        case "-", "/": .symbol
        default: .quote
        }
    }

    /// A hyphenated word by its last part: "war-torn", "co-founder", "Saudi-led".
    private static func compound(_ lower: String, _ lexicon: WordLexicon) -> [WordLexicon.Reading] {
        guard let hyphen = lower.utf8.lastIndex(of: UInt8(ascii: "-")), hyphen > lower.startIndex else { return [] }
        let last = String(lower[lower.index(after: hyphen)...])
        let first = lower[..<hyphen]
        let tail = lexicon.readings(of: last)
        if tail.contains(where: { $0.tag == .participle || $0.tag == .gerund || $0.tag == .adjective }) {
            let prefix = first == "re" || first == "co" || first == "over" || first == "out" || first == "un"
            if prefix { return tail.map { .init(tag: $0.tag, score: $0.score, lemma: first + "-" + $0.lemma) } }
            return [.init(tag: .adjective, score: 0.3, lemma: lower), .init(tag: .noun, score: -1, lemma: lower)]
        }
        if tail.contains(where: { $0.tag == .noun || $0.tag == .nouns }) {
            return [
                .init(tag: last.hasSuffix("s") ? .nouns : .noun, score: 0, lemma: lower),
                .init(tag: .adjective, score: -0.3, lemma: lower),
            ]
        }
        return []
    }

    /// "Russian", "Japanese", "Turkish", "Iraqi": an adjective of a nation by its ending.
    private static func isNationalAdjective(_ lower: String) -> Bool {
        let base = lower.split(separator: "-").last.map(String.init) ?? lower
        guard base.utf8.count > 4 else { return false }
        return base.hasSuffix("ian") || base.hasSuffix("ean") || base.hasSuffix("ese") || base.hasSuffix("ish")
            || base.hasSuffix("ican") || base.hasSuffix("qi") || base.hasSuffix("aeli") || base.hasSuffix("stani")
            || base.hasSuffix("eni") || base.hasSuffix("ench") || base.hasSuffix("eek") || base == "dutch"
            || base == "swiss"
            || base == "german" || base == "saudi" || base == "somali" || base == "afghan" || base == "thai"
            || base == "arab" || base == "kurdish" || base == "islamic" || base == "muslim" || base == "jewish"
            || base == "catholic" || base == "christian" || base == "shiite" || base == "sunni"
    }

    /// "Russians", "Iraqis": the people of a nation.
    private static func isNationalPlural(_ lower: String) -> Bool {
        lower.hasSuffix("s") && isNationalAdjective(String(lower.dropLast()))
    }

    /// The readings of an unknown word in lower case by its ending.
    private static func bySuffix(_ lower: String, _ lexicon: WordLexicon) -> [WordLexicon.Reading] {
        if lower.utf8.count > 4 {
            if lower.hasSuffix("ly") {
                return [.init(tag: .adverb, score: 0, lemma: lower), .init(tag: .adjective, score: -1.5, lemma: lower)]
            }
            if lower.hasSuffix("ing") {
                return [
                    .init(tag: .gerund, score: 0, lemma: lexicon.infinitive(fromStem: String(lower.dropLast(3)))),
                    .init(tag: .noun, score: -0.8, lemma: lower),
                    .init(tag: .adjective, score: -1.5, lemma: lower),
                ]
            }
            if lower.hasSuffix("ed") {
                let stem = lexicon.infinitive(fromStem: String(lower.dropLast(2)))
                return [
                    .init(tag: .past, score: -0.2, lemma: stem), .init(tag: .participle, score: 0, lemma: stem),
                    .init(tag: .adjective, score: -0.2, lemma: lower),
                ]
            }
            for ending in adjectiveEndings where lower.hasSuffix(ending) {
                return [.init(tag: .adjective, score: 0, lemma: lower), .init(tag: .noun, score: -1, lemma: lower)]
            }
            for ending in ["ize", "ise", "ify"] where lower.hasSuffix(ending) {
                return [
                    .init(tag: .base, score: 0, lemma: lower), .init(tag: .present, score: 0, lemma: lower),
                    .init(tag: .noun, score: -1, lemma: lower),
                ]
            }
            for ending in ["izes", "ises", "ifies"] where lower.hasSuffix(ending) {
                return [
                    .init(tag: .third, score: 0, lemma: Inflection.singular(lower)),
                    .init(tag: .nouns, score: -1, lemma: lower),
                ]
            }
        }
        if lower.utf8.count > 3, lower.hasSuffix("s"), !lower.hasSuffix("ss"), !lower.hasSuffix("us"),
            !lower.hasSuffix("is")
        {
            return [.init(tag: .nouns, score: 0, lemma: Inflection.singular(lower))]
        }
        return [.init(tag: .noun, score: 0, lemma: lower), .init(tag: .adjective, score: -2, lemma: lower)]
    }

    private static let prefixes: Set<String> = [
        "pro", "anti", "non", "ex", "pre", "post", "mid", "inter", "trans", "cross", "sub",
    ]

    private static let adjectiveEndings = [
        "ous", "ful", "less", "ive", "able", "ible", "ical", "ial", "ual", "onal", "eral", "ural", "ic", "ary", "ory",
        "ish",
        "ant", "ent", "esque", "ier", "iest", "some",
    ]
}
