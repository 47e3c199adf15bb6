import DossierCore
import DossierLanguage

/// Makes the passages of an article from its tokens, tags and quotations.
struct PassageBuilder {
    let tokens: [Token]
    let tags: [WordTag]
    let quotations: [Quotation]

    /// The passages of one paragraph.
    ///
    /// - Parameters:
    ///   - sentences: The token ranges of the paragraph's sentences.
    ///   - outer: The indices of the quotations that stand in no other, in order, from the paragraph on.
    ///   - block: The index of the block.
    ///   - role: Its role.
    /// - Returns: The passages, in the order of the text.
    func passages(sentences: [Range<Int>], outer: ArraySlice<Int>, block: Int, role: BlockRole) -> [Passage] {
        var result: [Passage] = []
        var units: [PassageUnit] = []
        var left = outer
        var skipTo = 0
        for sentence in sentences {
            for index in sentence where index >= skipTo {
                while let next = left.first, quotations[next].open < index { left.removeFirst() }
                if let next = left.first, quotations[next].open == index {
                    let quotation = quotations[next]
                    units.append(
                        PassageUnit(
                            tokens: quotation.tokens,
                            kind: .quotation,
                            lower: "",
                            lemma: "",
                            quotation: next,
                            isWhole: isWhole(quotation),
                            isTitle: isTitle(quotation),
                            beginsSentence: index == sentence.lowerBound
                        )
                    )
                    skipTo = quotation.tokens.upperBound
                } else {
                    var unit = word(index, before: units.last)
                    unit.beginsSentence = index == sentence.lowerBound
                    units.append(unit)
                }
            }
            if skipTo <= sentence.upperBound {
                repairVerbs(&units)
                if !units.isEmpty { result.append(Passage(units: units, block: block, role: role)) }
                units = []
            }
        }
        if !units.isEmpty { result.append(Passage(units: units, block: block, role: role)) }
        return result
    }

    /// Takes "notes" and "claims" for verbs where what they report follows: "the bureau notes, “…”", "Brandt claims that".
    private func repairVerbs(_ units: inout [PassageUnit]) {
        for index in units.indices.dropFirst().dropLast() where units[index].kind == .noun && units[index].isPlural {
            guard CueLexicon.standard.verbForms[units[index].lower] != nil else { continue }
            let before = units[index - 1].kind
            let next = units[index + 1]
            let quotes = index + 2 < units.count && units[index + 2].kind == .quotation && units[index + 2].isWhole
            let introduces = (next.kind == .comma || next.kind == .colon) && quotes
            guard introduces && (before == .name || before == .noun) || next.lower == "that" && before == .name else {
                continue
            }
            units[index].kind = .verb
            units[index].form = .thirdPerson
        }
    }

    /// Whether a quotation looks like speech rather than like a few words taken up or held off.
    private func isWhole(_ quotation: Quotation) -> Bool {
        let inside = quotation.inside
        guard let first = tokens[inside].first(where: { $0.kind == .word || $0.kind == .number }),
            let last = inside.last
        else { return false }
        guard first.isCapitalized || first.kind == .number else { return false }
        let end = tokens[last].text
        return [",", ".", "!", "?", "…", "...", "—", "--", "–", "?!"].contains(end) && inside.count > 2
            || inside.count > 8
    }

    /// Whether a quotation is written as titles are.
    private func isTitle(_ quotation: Quotation) -> Bool {
        guard quotation.inside.count < 20 else { return false }
        var words = 0
        var capitals = 0
        for token in tokens[quotation.inside] where token.kind == .word && token.text.utf8.count > 3 {
            words += 1
            if token.isCapitalized { capitals += 1 }
        }
        return words > 1 && capitals * 10 >= words * 8
    }

    /// The unit of a token outside quotations.
    private func word(_ index: Int, before: PassageUnit?) -> PassageUnit {
        let token = tokens[index]
        let tag = tags[index]
        var form = tag.verbForm
        var kind = kind(of: token, tag)
        if token.lower.hasPrefix("'"), token.kind == .word {
            // A contracted verb behind a pronoun: "she's", "they've".
            let afterPronoun =
                before.map { $0.kind == .pronoun || $0.kind == .relative || $0.lower == "there" } ?? false
            if token.lower == "'s" || token.lower == "'" {
                kind = afterPronoun ? .auxiliary : .possessive
            } else {
                kind = .auxiliary
            }
            if kind == .auxiliary { form = .present }
        }
        if token.lower == "n't" { kind = .negation }
        return PassageUnit(
            tokens: index..<index + 1,
            kind: kind,
            lower: token.lower,
            lemma: tag.lemma,
            form: form,
            quotation: nil,
            isCapitalized: token.isCapitalized,
            isPlural: tag.isPlural
        )
    }

    private func kind(of token: Token, _ tag: WordTag) -> PassageUnit.Kind {
        switch token.text {
        case ",": return .comma
        case ";": return .semicolon
        case ":": return .colon
        case "--", "—", "–", "―", "-", "‒": return token.kind == .punctuation || token.kind == .symbol ? .dash : .other
        case "(", "[", "{": return .open
        case ")", "]", "}": return .close
        case ".", "!", "?", "...", "…", "?!", "!?", "!!": return .stop
        default: break
        }
        switch token.lower {
        case "that": return tag.wordClass == .subordinator ? .that : tag.wordClass == .pronoun ? .relative : .determiner
        case "who", "whom", "which", "whose": return .relative
        case "what", "how", "why", "whether", "whatever", "whoever", "where", "when": return .question
        case "not", "n't", "never": return .negation
        default: break
        }
        switch tag.wordClass {
        case .noun: return .noun
        case .properNoun: return tag.isPossessive && token.lower.hasPrefix("'") ? .possessive : .name
        case .verb: return .verb
        case .auxiliary: return .auxiliary
        case .adjective: return .adjective
        case .adverb: return .adverb
        case .pronoun: return tag.isPossessive ? .determiner : .pronoun
        case .determiner: return .determiner
        case .adposition: return .preposition
        case .coordinator: return .coordinator
        case .subordinator: return .subordinator
        case .particle: return tag.isPossessive ? .possessive : token.lower == "to" ? .infinitive : .negation
        case .numeral: return .number
        case .symbol: return .other
        case .punctuation, .interjection, .other: return .other
        }
    }
}
