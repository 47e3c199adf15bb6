import DossierLanguage

/// Who does what a verb says.
enum Subject: Sendable, Hashable {
    /// A noun phrase.
    case phrase(Range<Int>)
    /// A relative pronoun, and the phrase that it stands for.
    case relative(Int, antecedent: Range<Int>?)

    /// The units that name it in the text.
    var range: Range<Int> {
        switch self {
        case .phrase(let range): range
        case .relative(let index, _): index..<index + 1
        }
    }
}

extension Passage {
    /// The subject of the verb whose group is given; looks through apposition, coordination and participles.
    func subject(of group: VerbGroup, depth: Int = 0) -> Subject? {
        let left = skipTimeBack(from: group.start - 1)
        guard left >= 0, depth < 3 else { return nil }
        let form = units[group.verb].form
        if group.isInfinitive || (form == .gerund && !group.isFinite) {
            return sharedSubject(before: group.start, depth: depth) ?? (form == .gerund ? laterSubject(group) : nil)
        }
        switch units[left].kind {
        case .relative:
            return .relative(left, antecedent: antecedent(of: left))
        case .comma, .dash:
            if let phrase = phraseBehindApposition(endingAt: left) { return .phrase(phrase) }
            return sharedSubject(before: left, depth: depth)
        case .coordinator:
            return sharedSubject(before: left, depth: depth)
        default:
            guard let start = phraseStart(endingAt: left) else { return nil }
            if let phrase = phraseBehindParticiple(before: start) { return .phrase(phrase) }
            return .phrase(start..<left + 1)
        }
    }

    /// The unit before a time that stands between subject and verb: "the ministry on Friday said", "last week".
    private func skipTimeBack(from left: Int) -> Int {
        guard left > 0 else { return left }
        for start in [left, left - 1, left - 2] where start > 0 {
            guard let end = timeEnd(at: start), end == left + 1 else { continue }
            let before = units[start - 1].lower == "on" ? start - 2 : start - 1
            if before >= 0, units[before].isNominal || units[before].kind == .close || units[before].kind == .relative {
                return before
            }
        }
        return left
    }

    /// The noun phrase that a participle with its own noun phrase describes: "a poll conducted by the station", "economists
    /// polled last week".
    private func phraseBehindParticiple(before start: Int) -> Range<Int>? {
        var verb = start - 1
        let isTime = timeEnd(at: start) != nil
        if kind(verb) == .preposition { verb -= 1 } else if !isTime { return nil }
        guard let unit = unit(verb), unit.kind == .verb, unit.form == .participle || unit.form == .past, verb > 0,
            units[verb - 1].kind == .noun, let phrase = phraseStart(endingAt: verb - 1)
        else { return nil }
        return phrase..<verb
    }

    /// The phrase for which a relative pronoun stands: the one before it, across one comma.
    private func antecedent(of pronoun: Int) -> Range<Int>? {
        var last = pronoun - 1
        if kind(last) == .comma || kind(last) == .dash { last -= 1 }
        if kind(last) == .preposition { last -= 1 }
        guard last >= 0, let start = phraseStart(endingAt: last) else { return nil }
        return start..<last + 1
    }

    /// The noun phrase before an apposition or relative clause that ends with a comma or dash: "Kim, the envoy, said".
    func phraseBehindApposition(endingAt end: Int) -> Range<Int>? {
        var index = end - 1
        let close = units[end].kind
        while index > 0, end - index < 45 {
            let unit = units[index]
            if unit.kind == .stop || unit.kind == .semicolon || unit.kind == .quotation { return nil }
            if unit.kind == close, end - index > 1 {
                let inner = index + 1
                if isApposition(inner..<end), units[index - 1].isNominal || units[index - 1].kind == .close,
                    let start = phraseStart(endingAt: index - 1)
                {
                    return start..<index
                }
                // "However, the minister," or a list: try the comma before.
                if units[inner].isFinite { return nil }
            }
            index -= 1
        }
        return nil
    }

    /// Whether units between two commas describe what stands before them, rather than make a clause or a time.
    private func isApposition(_ range: Range<Int>) -> Bool {
        guard let first = unit(range.lowerBound) else { return false }
        switch first.kind {
        case .relative: return true
        case .number: return true
        case .determiner, .adjective, .adverb, .noun, .name, .possessive, .verb, .preposition, .subordinator, .open,
            .pronoun,
            .question:
            if first.kind == .verb, first.isFinite { return false }
            if first.kind == .pronoun, first.lower != "himself", first.lower != "herself" { return false }
            var relative = false
            for index in range {
                if units[index].kind == .relative || units[index].kind == .subordinator { relative = true }
                if units[index].isFinite, !relative { return false }
            }
            return true
        default: return false
        }
    }

    /// The subject of the nearest clause before, which a second verb, a participle or an infinitive shares.
    func sharedSubject(before end: Int, depth: Int) -> Subject? {
        var index = end - 1
        while index >= 0, end - index < 60 {
            let unit = units[index]
            if unit.kind == .stop || unit.kind == .semicolon { return nil }
            if unit.kind == .verb, unit.isFinite || unit.form == .participle || unit.form == .gerund {
                let group = group(ofVerb: index)
                if group.isFinite || opensSentence(group), let subject = subject(of: group, depth: depth + 1) {
                    // "who" of a clause between belongs to that clause, unless this verb is joined to it.
                    if case .relative = subject, units[end - 1].kind == .comma || kind(end) == .comma {
                        index = subject.range.lowerBound - 1
                        continue
                    }
                    return subject
                }
                index = group.start
            } else if unit.kind == .auxiliary, unit.isFinite, unit.lemma == "be" {
                let group = VerbGroup(start: index, verb: index, isFinite: true)
                if let subject = subject(of: group, depth: depth + 1) { return subject }
            }
            index -= 1
        }
        return nil
    }

    /// Whether a past form that looks like a participle is the verb of its sentence: only a noun phrase stands before it.
    private func opensSentence(_ group: VerbGroup) -> Bool {
        guard group.start == group.verb, units[group.verb].form == .participle,
            let start = phraseStart(endingAt: group.start - 1)
        else { return false }
        return units[start].beginsSentence
    }

    /// "Citing the vote, the minister resigned": the subject stands behind the comma that ends the participle's phrase.
    private func laterSubject(_ group: VerbGroup) -> Subject? {
        var index = group.verb + 1
        while index < units.count, index - group.verb < 40 {
            if units[index].kind == .comma, let end = phraseEnd(startingAt: index + 1), let next = unit(end),
                next.kind == .verb || next.kind == .auxiliary || next.kind == .adverb || next.kind == .comma
            {
                return .phrase(index + 1..<end)
            }
            if units[index].kind == .stop { return nil }
            index += 1
        }
        return nil
    }
}
