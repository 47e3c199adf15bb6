import DossierCore

/// Reads the chunks of one sentence.
struct ChunkReader {
    let tokens: [Token]
    let tags: [WordTag]
    let range: Range<Int>

    /// Appends the chunks in the order of the text.
    func read(into phrases: inout [NounPhrase], _ groups: inout [VerbGroup]) {
        var index = range.lowerBound
        while index < range.upperBound {
            if let group = verbGroup(at: index) {
                groups.append(group)
                index = group.tokens.upperBound
            } else if let phrase = nounPhrase(at: index) {
                phrases.append(phrase)
                index = phrase.tokens.upperBound
            } else {
                index += 1
            }
        }
    }

    // MARK: - Verb groups

    /// The verb group that begins at a token.
    private func verbGroup(at start: Int) -> VerbGroup? {
        let first = tags[start]
        let infinitive = first.wordClass == .particle && tokens[start].lower == "to"
        guard infinitive || first.isVerbal else { return nil }
        // "the escalating crisis", "imposed sanctions" after a determiner belong to the noun phrase.
        if first.wordClass == .verb, isModifier(start) { return nil }

        var verbs: [Int] = []
        var adverbs: [Int] = []
        var negation: Int?
        var end = start
        var index = start
        scan: while index < range.upperBound {
            let tag = tags[index]
            if tag.isVerbal {
                if let last = verbs.last, !continues(last, index) { break scan }
                verbs.append(index)
                if tag.isNegated { negation = index }
                end = index + 1
            } else if index == start, infinitive {
                // "to" itself
            } else if Self.negations.contains(tokens[index].lower) {
                guard !verbs.isEmpty || infinitive else { break scan }
                negation = index
                if tags[verbs.last ?? start].lemma == "be" { end = max(end, index) }
            } else if tag.wordClass == .adverb, !verbs.isEmpty || infinitive {
                adverbs.append(index)
            } else {
                break scan
            }
            index += 1
            if let last = verbs.last, tags[last].wordClass == .verb { break }
        }
        guard let main = verbs.last else { return nil }
        return group(start: start, verbs: verbs, main: main, end: end, negation: negation, adverbs: adverbs, infinitive)
    }

    /// Whether a verb goes on a group whose last verb is `last`.
    private func continues(_ last: Int, _ next: Int) -> Bool {
        guard tags[last].wordClass == .auxiliary else { return false }
        guard let form = tags[next].verbForm else { return false }
        switch tags[last].lemma {
        case "be": return form == .participle || form == .gerund || (form == .past && tags[next].wordClass == .verb)
        case "have": return form == .participle || form == .past
        default: return form == .base || form == .present || tags[next].lemma == "have" || tags[next].lemma == "be"
        }
    }

    /// The group's fields from its verbs.
    private func group(
        start: Int,
        verbs: [Int],
        main: Int,
        end: Int,
        negation: Int?,
        adverbs: [Int],
        _ infinitive: Bool
    ) -> VerbGroup {
        var group = VerbGroup(main: main, lemma: tags[main].lemma, form: tags[verbs[0]].verbForm ?? .base)
        group.tokens = start..<max(end, main + 1)
        group.mainForm = tags[main].verbForm ?? .base
        group.isInfinitive = infinitive
        group.negation = negation ?? (start > range.lowerBound && tokens[start - 1].lower == "not" ? start - 1 : nil)
        if group.negation == nil, start > range.lowerBound, tokens[start - 1].lower == "never" {
            group.negation = start - 1
        }
        group.adverbs = adverbs.filter { $0 < main }
        for (offset, verb) in verbs.dropLast().enumerated() {
            let next = verbs[offset + 1]
            switch tags[verb].lemma {
            case "be":
                if tags[next].verbForm == .participle || (tags[next].verbForm == .past && next == main) {
                    group.isPassive = true
                }
            case "have": group.isPerfect = true
            case "do": break
            default:
                group.modal = tags[verb].lemma
                group.modalToken = verb
            }
        }
        if verbs.count == 1, tags[main].wordClass == .auxiliary, !["be", "have", "do"].contains(tags[main].lemma) {
            group.modal = tags[main].lemma
            group.modalToken = main
        }
        if verbs.count == 1, group.form == .participle, !infinitive { group.isPassive = true }
        if group.lemma == "be", group.tokens.upperBound < range.upperBound, group.form.isFinite, !infinitive {
            let next = group.tokens.upperBound
            group.isToBe = tokens[next].lower == "to" && tags[next].wordClass == .particle
        }
        return group
    }

    /// Whether a verb form stands before a noun inside a noun phrase.
    private func isModifier(_ index: Int) -> Bool {
        guard let form = tags[index].verbForm, form == .participle || form == .gerund else { return false }
        guard index + 1 < range.upperBound else { return false }
        let next = tags[index + 1]
        guard next.isNominal || next.wordClass == .adjective, !next.isPossessive || next.wordClass != .particle else {
            return false
        }
        guard index > range.lowerBound else { return false }
        let previous = tags[index - 1]
        if previous.wordClass == .determiner || previous.isPossessive || previous.wordClass == .adjective {
            return true
        }
        if previous.wordClass == .numeral { return true }
        return form == .participle && previous.wordClass == .adposition && tokens[index - 1].lower != "by"
    }

    // MARK: - Noun phrases

    /// The noun phrase that begins at a token.
    private func nounPhrase(at start: Int) -> NounPhrase? {
        let first = tags[start]
        if first.wordClass == .pronoun, !first.isPossessive {
            if Self.relatives.contains(first.lemma) { return nil }
            if first.lemma == "there" { return nil }
            return NounPhrase(tokens: start..<(start + 1), head: start, isPronoun: true, isTemporal: false)
        }
        let quantified = Self.quantifierLength(tokens, start, range.upperBound)
        guard quantified > 0 || begins(start) else { return nil }
        var index = start + quantified
        var head: Int?
        var possessorEnd: Int?
        scan: while index < range.upperBound {
            let tag = tags[index]
            switch tag.wordClass {
            case .noun, .properNoun:
                // "The minister today accused": the day is no part of the name.
                if head != nil, TemporalNouns.days.contains(tokens[index].lower), possessorEnd != index { break scan }
                if let head, TemporalNouns.calendar.contains(tokens[index].lower), tokens[index].isCapitalized,
                    tags[head].wordClass == .properNoun || tags[head].wordClass == .noun, !tags[head].isPossessive
                {
                    break scan
                }
                if let head, TemporalNouns.calendar.contains(tokens[head].lower), tokens[head].isCapitalized,
                    !tags[head].isPossessive, tag.wordClass == .properNoun
                {
                    break scan
                }
                head = index
                if tag.isPossessive { possessorEnd = index + 1 }
            case .particle where tag.isPossessive:
                possessorEnd = index + 1
            case .pronoun where tag.isPossessive:
                if index > start, head != nil, possessorEnd == nil { break scan }
                possessorEnd = index + 1
            case .determiner:
                if index > start, tags[index - 1].wordClass != .determiner { break scan }
            case .numeral where isDayOfMonth(index, head):
                break
            case .adjective, .numeral:
                if let head, !tags[head].isPossessive, head + 1 == index, !joins(index) { break scan }
            case .symbol:
                break
            case .verb:
                guard isModifier(index) else { break scan }
            case .adverb:
                guard index + 1 < range.upperBound, head == nil || possessorEnd == index,
                    tags[index + 1].wordClass == .adjective || tags[index + 1].verbForm == .participle
                        || tags[index + 1].wordClass == .numeral
                else { break scan }
            case .coordinator:
                guard index > start, index + 1 < range.upperBound, tags[index - 1].wordClass == .adjective,
                    tags[index + 1].wordClass == .adjective, head == nil || possessorEnd == head.map({ $0 + 1 })
                else { break scan }
            case .punctuation:
                guard isInnerPunctuation(index, start) else { break scan }
            default:
                break scan
            }
            index += 1
        }
        guard let end = lastNominal(start..<index) else { return nil }
        let temporal =
            TemporalNouns.heads.contains(tags[end].lemma) || TemporalNouns.calendar.contains(tokens[end].lower)
        let possessor = possessorEnd.flatMap { $0 <= end ? start..<$0 : nil }
        return NounPhrase(
            tokens: start..<(isDayOfMonth(end + 1, end) && index > end + 1 ? end + 2 : end + 1),
            head: end,
            possessor: possessor,
            isPronoun: false,
            isTemporal: temporal && possessor == nil && tags[end].wordClass != .verb
        )
    }

    /// The number of tokens of "at least", "more than" and the like before a number.
    private static func quantifierLength(_ tokens: [Token], _ start: Int, _ end: Int) -> Int {
        guard start + 2 < end else { return 0 }
        if approximators.contains(tokens[start].lower), tokens[start + 1].kind == .number { return 1 }
        // "between 20 and 30 people"
        if tokens[start].lower == "between", start + 3 < end, isQuantity(tokens[start + 1]),
            tokens[start + 2].lower == "and",
            isQuantity(tokens[start + 3])
        {
            return 3
        }
        let pair = tokens[start].lower + " " + tokens[start + 1].lower
        if quantifiers.contains(pair), isQuantity(tokens[start + 2]) { return 2 }
        guard start + 3 < end, quantifiers.contains(pair + " " + tokens[start + 2].lower), isQuantity(tokens[start + 3])
        else {
            return 0
        }
        return 3
    }

    private static func isQuantity(_ token: Token) -> Bool {
        token.kind == .number || token.kind == .symbol || WordLexicon.standard.isNumeral(token.lower)
    }

    private static let approximators: Set<String> = ["about", "around", "over", "nearly", "almost", "roughly"]

    private static let quantifiers: Set<String> = [
        "at least", "at most", "more than", "fewer than", "less than", "up to", "close to", "as many as", "as much as",
        "no fewer than", "no less than", "well over", "not less than",
    ]

    /// Whether a number is a year.
    private static func isYear(_ token: Token) -> Bool {
        guard token.kind == .number, token.text.utf8.count == 4, let year = Int(token.text) else { return false }
        return (1800...2100).contains(year)
    }

    /// Whether a noun phrase can begin at a token.
    private func begins(_ index: Int) -> Bool {
        let tag = tags[index]
        switch tag.wordClass {
        case .noun, .properNoun, .determiner, .numeral, .adjective: return true
        case .pronoun: return tag.isPossessive
        case .verb: return isModifier(index)
        case .symbol: return ["$", "€", "£", "¥"].contains(tokens[index].text)
        case .adverb:
            // "about 200 people", "newly elected leaders"
            guard index + 1 < range.upperBound else { return false }
            return tags[index + 1].wordClass == .numeral
                || (tags[index + 1].wordClass == .adjective && index + 2 < range.upperBound
                    && tags[index + 2].isNominal)
        default: return false
        }
    }

    /// "January 17": the number belongs to the month.
    private func isDayOfMonth(_ index: Int, _ head: Int?) -> Bool {
        guard let head, head + 1 == index else { return false }
        return TemporalNouns.calendar.contains(tokens[head].lower) && tokens[head].isCapitalized
    }

    /// Whether an adjective or number after a noun still belongs to the phrase: "the Group of 20" does not, "World War 2" does.
    private func joins(_ index: Int) -> Bool {
        guard index + 1 < range.upperBound else { return false }
        if tags[index].wordClass == .adjective {
            return tags[index + 1].isNominal && tags[index - 1].wordClass == .properNoun
        }
        return tags[index - 1].wordClass == .properNoun && !TemporalNouns.heads.contains(tags[index - 1].lemma)
    }

    /// A comma between adjectives, a quotation mark before a word of the phrase, a hyphen.
    private func isInnerPunctuation(_ index: Int, _ start: Int) -> Bool {
        guard index > start, index + 1 < range.upperBound else { return false }
        let next = tags[index + 1]
        if tokens[index].text == "," {
            return tags[index - 1].wordClass == .adjective && next.wordClass == .adjective
                && index + 2 < range.upperBound && tags[index + 2].isNominal
        }
        if tokens[index].text == "-" || tokens[index].text == "&" { return next.isNominal }
        return false
    }

    /// The last token that can head a phrase.
    private func lastNominal(_ span: Range<Int>) -> Int? {
        for index in span.reversed() where tags[index].isNominal && !(tags[index].isPossessive && span.count > 1) {
            return index
        }
        // "the wounded", "three", "$5", "Seoul's" before a gap.
        for index in span.reversed() {
            let wordClass = tags[index].wordClass
            if wordClass == .numeral || tags[index].isNominal { return index }
            if wordClass == .adjective || wordClass == .determiner {
                let determined = tags[span.lowerBound].wordClass == .determiner
                let vague = Self.quantities.contains(tokens[index].lower)
                if (determined && index > span.lowerBound) || vague { return index }
            }
        }
        return nil
    }

    /// Words that negate a verb.
    private static let negations: Set<String> = ["not", "never", "n't", "n’t"]

    /// Words that begin relative clauses and questions; they are no phrases of their own.
    static let relatives: Set<String> = ["who", "whom", "which", "what", "that", "whoever", "whatever", "whichever"]

    /// Determiners and adjectives that stand for people or things.
    private static let quantities: Set<String> = [
        "this", "that", "these", "those", "many", "several", "some", "both", "all", "few", "another", "each", "others",
    ]
}
