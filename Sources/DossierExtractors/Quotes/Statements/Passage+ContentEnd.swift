import DossierLanguage

/// Where reported content ends.
extension Passage {
    /// How long content goes on.
    enum ContentShape: Sendable, Hashable {
        /// A clause: to the end of its sentence unless something parts it.
        case clause
        /// A noun phrase or an infinitive: a comma ends it, unless what follows belongs to it.
        case phrase
    }

    /// The index behind content that starts at an index.
    func contentEnd(from start: Int, verb: Int, shape: ContentShape, lexicon: CueLexicon) -> Int {
        var index = start + 1
        var depth = 0
        let limit = min(units.count, start + Self.reach)
        while index < limit {
            let unit = units[index]
            switch unit.kind {
            case .stop:
                // A stop inside: an abbreviation or dots that end nothing.
                if index + 1 >= units.count || units[index + 1].beginsSentence { return index }
                if shape == .phrase { return index }
            case .open: depth += 1
            case .close:
                if depth == 0 { return index }
                depth -= 1
            case .semicolon: return index
            case .colon:
                if shape == .phrase || kind(index + 1) == .quotation || index + 1 >= units.count { return index }
            case .comma:
                if depth == 0, parts(at: index, verb: verb, shape: shape, lexicon: lexicon) { return index }
            case .dash:
                if depth == 0, shape == .phrase || parts(at: index, verb: verb, shape: shape, lexicon: lexicon) {
                    return index
                }
            case .coordinator:
                if depth == 0, joinsCue(at: index, verb: verb, shape: shape, lexicon: lexicon) { return index }
            case .subordinator, .preposition:
                if depth == 0, leaves(at: index, shape: shape) { return index }
                if unit.lower == "according", lower(index + 1) == "to" { return index }
            case .verb:
                // "…, according to"
                if unit.lower == "according", lower(index + 1) == "to" { return index }
            case .question:
                if shape == .phrase, unit.lower == "when" { return index }
            default: break
            }
            if unit.beginsSentence { return index }
            index += 1
        }
        return trimmedEnd(index, from: start)
    }

    /// Whether the comma or dash at an index ends the content.
    private func parts(at index: Int, verb: Int, shape: ContentShape, lexicon: CueLexicon) -> Bool {
        guard let next = unit(index + 1) else { return true }
        if next.lower == "according" { return true }
        if isReportingClause(at: index + 1, lexicon: lexicon) { return true }
        switch next.kind {
        case .verb where next.form == .gerund:
            return shape == .phrase || lexicon.verbForms[next.lower] != nil
        case .coordinator:
            if next.lower == "but" || next.lower == "yet" { return true }
            if next.lower == "nor" { return true }
            if shape == .phrase { return !continuesList(at: index + 2) }
            return startsReporting(at: index + 2, lexicon: lexicon)
        case .subordinator:
            if ["while", "although", "though", "whereas", "as", "even"].contains(next.lower) { return true }
            return shape == .phrase
        case .quotation: return next.isWhole
        case .adverb: return shape == .phrase || lower(index + 2) == "as" && next.lower == "even"
        case .relative: return false
        case .pronoun: return shape == .phrase
        case .noun, .name, .determiner, .adjective, .number, .possessive:
            guard shape == .phrase else { return false }
            return !continuesList(at: index + 1)
        case .preposition:
            return shape == .phrase && !["including", "like", "from", "of"].contains(next.lower)
        case .verb, .auxiliary, .infinitive, .that, .question: return shape == .phrase
        default: return false
        }
    }

    /// Whether a list or an apposition goes on at an index: a noun phrase that no verb follows.
    private func continuesList(at index: Int) -> Bool {
        guard let end = phraseEnd(startingAt: index), let next = unit(end) else {
            return phraseEnd(startingAt: index) != nil
        }
        switch next.kind {
        case .verb: return next.form == .participle
        case .auxiliary: return false
        case .adverb: return !(unit(end + 1)?.isFinite ?? false)
        default: return true
        }
    }

    /// Whether "and" at an index leads to a second verb of the speaker's.
    private func joinsCue(at index: Int, verb: Int, shape: ContentShape, lexicon: CueLexicon) -> Bool {
        guard units[index].lower == "and" || units[index].lower == "but" || units[index].lower == "or" else {
            return false
        }
        var next = index + 1
        while kind(next) == .adverb { next += 1 }
        guard let unit = unit(next) else { return true }
        if unit.kind == .verb || unit.kind == .auxiliary {
            let own = units[verb].form
            guard unit.form == own, unit.isFinite || own == .gerund else { return false }
            return shape == .phrase || lexicon.verbForms[unit.lower] != nil
        }
        return startsReporting(at: next, lexicon: lexicon) && shape == .clause && units[index].lower != "or"
            && kind(index - 1) != .comma && isPronounSubject(next)
    }

    private func isPronounSubject(_ index: Int) -> Bool { kind(index) == .pronoun }

    /// Whether a clause that reports begins at an index: a noun phrase and a cue verb that takes a clause.
    private func startsReporting(at index: Int, lexicon: CueLexicon) -> Bool {
        if let unit = unit(index), unit.kind == .verb, unit.isFinite, lexicon.verbForms[unit.lower] != nil {
            return true
        }
        guard var end = phraseEnd(startingAt: index) else { return false }
        while kind(end) == .adverb || kind(end) == .auxiliary { end += 1 }
        guard let match = cue(at: end, in: lexicon) else { return false }
        return match.cue.frames.contains(.that) && (match.cue.kind == .speech || match.cue.kind == .evidence)
    }

    /// Whether a clause such as "she said" or "said the minister", which reports what stands before it, begins at an index.
    func isReportingClause(at index: Int, lexicon: CueLexicon) -> Bool {
        if let match = cue(at: index, in: lexicon), match.cue.frames.contains(.inverted), units[index].isFinite,
            let end = phraseEnd(startingAt: match.end), endsReport(at: end), kind(match.end) != .pronoun
        {
            return true
        }
        guard var end = phraseEnd(startingAt: index) else { return false }
        if kind(end) == .comma || kind(end) == .open { return false }
        while kind(end) == .adverb || kind(end) == .auxiliary { end += 1 }
        guard let match = cue(at: end, in: lexicon), match.cue.frames.contains(.after), match.cue.frames.contains(.that)
        else { return false }
        return endsReport(at: match.end)
    }

    /// Whether a reporting clause may end at an index: a mark, a time, an occasion.
    func endsReport(at index: Int) -> Bool {
        guard let unit = unit(index) else { return true }
        if unit.isBreak || unit.kind == .quotation || unit.kind == .close { return true }
        if timeEnd(at: index) != nil { return true }
        return unit.kind == .preposition || unit.kind == .infinitive
            || unit.kind == .adverb && endsReport(at: index + 1)
            || unit.kind == .question && unit.lower == "when" || unit.kind == .subordinator
            || unit.kind == .verb && unit.form == .gerund
    }

    /// Whether a word inside a sentence leads away from the content.
    private func leaves(at index: Int, shape: ContentShape) -> Bool {
        let word = units[index].lower
        if word == "while" || word == "although" || word == "though" || word == "whereas" { return true }
        guard shape == .phrase else { return false }
        if units[index].kind == .subordinator {
            return ["because", "after", "before", "since", "until", "if", "as", "so"].contains(word)
                && opensClause(at: index + 1)
        }
        return false
    }

    /// Whether a clause with a verb of its own begins at an index.
    func opensClause(at index: Int) -> Bool {
        guard let end = phraseEnd(startingAt: index) else { return false }
        var next = end
        while kind(next) == .adverb || kind(next) == .negation { next += 1 }
        return unit(next)?.isFinite ?? false
    }

    private func trimmedEnd(_ end: Int, from start: Int) -> Int {
        var end = end
        while end > start + 1, units[end - 1].isBreak { end -= 1 }
        return end
    }
}
