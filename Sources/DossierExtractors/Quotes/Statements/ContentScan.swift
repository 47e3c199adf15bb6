import DossierLanguage

/// Finds where reported content ends.
struct ContentScan {
    /// How long content goes on.
    enum Shape: Sendable, Hashable {
        /// A clause: to the end of its sentence unless something parts it.
        case clause
        /// A noun phrase or an infinitive: a comma ends it, unless what follows belongs to it.
        case phrase
    }

    let passage: Passage
    let lexicon: CueLexicon
    /// The form of the cue's finite verb, which a second verb of the same speaker shares.
    var ownForm: VerbForm?
    /// Whether the cue stands in a relative or subordinate clause, so that its sentence's main clause is still to come.
    var isEmbedded = false

    /// A scan for the content of a cue.
    init(_ passage: Passage, _ lexicon: CueLexicon, group: VerbGroup? = nil, subject: Subject? = nil) {
        self.passage = passage
        self.lexicon = lexicon
        guard let group else { return }
        let finite = (group.start...group.verb).first { passage.units[$0].isFinite }
        ownForm = finite.map { passage.units[$0].form } ?? passage.units[group.verb].form
        let start = min(group.start, subject?.range.lowerBound ?? group.start)
        switch subject {
        case .relative: isEmbedded = true
        case .phrase(let range) where range.lowerBound > group.verb: isEmbedded = true
        default:
            if let before = passage.unit(start - 1) {
                isEmbedded = before.kind == .subordinator && before.lower != "because" || before.lower == "when"
            }
        }
    }

    /// The index behind content that starts at an index.
    func end(from start: Int, _ shape: Shape) -> Int {
        var index = contentBegin(start)
        var depth = 0
        var hasVerb = false
        let limit = min(passage.units.count, start + Passage.reach)
        while index < limit {
            let unit = passage.units[index]
            if unit.beginsSentence { return index }
            switch unit.kind {
            case .stop:
                // A stop inside a sentence belongs to an abbreviation, or is dots that end nothing.
                if passage.unit(index + 1)?.beginsSentence ?? true || shape == .phrase { return index }
            case .open: depth += 1
            case .close:
                if depth == 0 { return index }
                depth -= 1
            case .semicolon: return index
            case .colon:
                if shape == .phrase || passage.kind(index + 1) == .quotation || index + 1 >= passage.units.count {
                    return index
                }
            case .comma:
                if depth == 0, parts(at: index, shape) { return index }
                // A clause that already has its verb is done where a remark on its last noun follows: ", which …".
                if depth == 0, hasVerb, shape == .clause, passage.kind(index + 1) == .relative { return index }
            case .dash:
                if depth == 0, shape == .phrase || parts(at: index, shape) { return index }
            case .coordinator:
                if depth == 0, joins(at: index, shape) { return index }
            default:
                if depth == 0, leaves(at: index, shape) { return index }
            }
            if unit.isFinite { hasVerb = true }
            index += 1
        }
        var end = max(index, start + 1)
        while end > start + 1, end <= passage.units.count, passage.units[end - 1].isBreak { end -= 1 }
        return end
    }

    /// Where the look-out for an end begins: behind "that, by the end of the year," the content is still to come.
    private func contentBegin(_ start: Int) -> Int {
        guard passage.lower(start) == "that", passage.kind(start + 1)?.isMark ?? false else { return start + 1 }
        let comma = passage.units.indices.dropFirst(start + 2).prefix(30)
            .first { passage.kind($0)?.isMark ?? false || passage.units[$0].beginsSentence }
        return comma.map { passage.units[$0].beginsSentence ? start + 1 : $0 + 1 } ?? start + 1
    }

    /// Whether the comma or dash at an index ends the content.
    private func parts(at index: Int, _ shape: Shape) -> Bool {
        guard let next = passage.unit(index + 1) else { return true }
        if next.lower == "according" || isReportingClause(at: index + 1) { return true }
        if isEmbedded, startsMainClause(at: index + 1) { return true }
        switch next.kind {
        case .verb where next.form == .gerund:
            return shape == .phrase || lexicon.verbForms[next.lower] != nil
        case .coordinator:
            if next.lower == "but" || next.lower == "yet" || next.lower == "nor" {
                return shape == .phrase || startsReporting(at: index + 2) || passage.opensClause(at: index + 2)
            }
            if shape == .phrase { return !continuesList(at: index + 2) }
            return startsReporting(at: index + 2)
        case .subordinator:
            if ["while", "although", "though", "whereas", "as", "even"].contains(next.lower) { return true }
            return shape == .phrase
        case .quotation: return next.isWhole
        case .adverb: return shape == .phrase || passage.lower(index + 2) == "as" && next.lower == "even"
        case .noun, .name, .determiner, .adjective, .number, .possessive:
            return shape == .phrase && !continuesList(at: index + 1)
        case .preposition:
            return shape == .phrase && !["including", "like", "from", "of"].contains(next.lower)
        case .verb, .auxiliary, .infinitive, .that, .question, .pronoun: return shape == .phrase
        default: return false
        }
    }

    /// Whether the main clause of a sentence goes on at an index: a finite verb, or a noun phrase with one.
    private func startsMainClause(at index: Int) -> Bool {
        var index = index
        while passage.kind(index) == .adverb { index += 1 }
        if let unit = passage.unit(index), unit.isFinite || unit.form == .participle && unit.kind == .verb {
            return true
        }
        return passage.opensClause(at: index)
    }

    /// Whether a list or an apposition goes on at an index: a noun phrase that no verb follows.
    private func continuesList(at index: Int) -> Bool {
        guard let end = passage.phraseEnd(startingAt: index) else { return false }
        guard let next = passage.unit(end) else { return true }
        switch next.kind {
        case .verb: return next.form == .participle
        case .auxiliary: return false
        case .comma:
            // "…, the mission's chief, Ana Brandt, said"
            var after = passage.phraseEnd(startingAt: end + 1) ?? end + 1
            if passage.kind(after) == .comma { after += 1 }
            return !(passage.unit(after)?.isFinite ?? false)
        case .adverb: return !(passage.unit(end + 1)?.isFinite ?? false)
        default: return true
        }
    }

    /// Whether "and" at an index leads to a second verb of the speaker's, or away from a phrase to a new clause.
    private func joins(at index: Int, _ shape: Shape) -> Bool {
        let word = passage.units[index].lower
        guard word == "and" || word == "but" || word == "or" else { return false }
        var next = index + 1
        while passage.kind(next) == .adverb { next += 1 }
        guard let unit = passage.unit(next) else { return true }
        if unit.kind == .verb || unit.kind == .auxiliary {
            let isCue = lexicon.verbForms[unit.lower] != nil || unit.kind == .auxiliary && leadsCue(next)
            if word == "but", isCue, unit.isFinite { return true }
            guard agrees(unit.form) else { return false }
            return shape == .phrase || isCue
        }
        if shape == .phrase { return passage.opensClause(at: next) }
        return word != "or" && passage.kind(index - 1) != .comma && unit.kind == .pronoun && startsReporting(at: next)
    }

    /// Whether an auxiliary leads to a cue verb: "has said".
    private func leadsCue(_ index: Int) -> Bool {
        var next = index + 1
        while next - index < 4, passage.kind(next) == .adverb || passage.kind(next) == .auxiliary { next += 1 }
        return passage.cue(at: next, in: lexicon) != nil
    }

    /// Whether a form may belong to the cue's subject: it is the cue's own, past and participle taken as one.
    private func agrees(_ form: VerbForm?) -> Bool {
        guard let form, let ownForm else { return false }
        if form == ownForm { return form != .base }
        let pasts: Set<VerbForm> = [.past, .participle]
        return pasts.contains(form) && pasts.contains(ownForm)
            || form.isFinite && (ownForm == .thirdPerson || ownForm == .present)
                && (form == .thirdPerson || form == .present)
    }

    /// Whether a clause that reports begins at an index: a noun phrase and a cue verb that takes a clause.
    private func startsReporting(at index: Int) -> Bool {
        var index = index
        while passage.kind(index) == .adverb { index += 1 }
        if let unit = passage.unit(index), unit.isFinite {
            if unit.kind == .verb, lexicon.verbForms[unit.lower] != nil { return true }
            if unit.kind == .auxiliary, leadsCue(index) { return true }
        }
        guard var end = passage.phraseEnd(startingAt: index) else { return false }
        while passage.kind(end) == .adverb || passage.kind(end) == .auxiliary { end += 1 }
        guard let match = passage.cue(at: end, in: lexicon) else { return false }
        return match.cue.frames.contains(.that) && (match.cue.kind == .speech || match.cue.kind == .evidence)
    }

    /// Whether a clause such as "she said" or "said the minister", which reports what stands before it, begins at an index.
    private func isReportingClause(at index: Int) -> Bool {
        if let match = passage.cue(at: index, in: lexicon), match.cue.frames.contains(.inverted),
            passage.units[index].isFinite, let end = passage.phraseEnd(startingAt: match.end),
            passage.endsReport(at: end), passage.kind(match.end) != .pronoun
        {
            return true
        }
        guard var end = passage.phraseEnd(startingAt: index) else { return false }
        if passage.kind(end) == .comma || passage.kind(end) == .open { return false }
        while passage.kind(end) == .adverb || passage.kind(end) == .auxiliary { end += 1 }
        guard let match = passage.cue(at: end, in: lexicon), match.cue.frames.contains(.after),
            match.cue.frames.contains(.that)
        else { return false }
        return passage.endsReport(at: match.end)
    }

    /// Whether a word inside a sentence leads away from the content.
    private func leaves(at index: Int, _ shape: Shape) -> Bool {
        let unit = passage.units[index]
        if unit.lower == "according", passage.lower(index + 1) == "to" { return true }
        if ["while", "although", "though", "whereas"].contains(unit.lower), unit.kind == .subordinator { return true }
        guard shape == .phrase else { return false }
        switch unit.kind {
        case .question: return unit.lower == "when"
        case .subordinator, .preposition, .adverb:
            if ["during", "since", "after", "before", "until", "amid", "despite"].contains(unit.lower) { return true }
            if ["because", "if", "as", "so"].contains(unit.lower) { return passage.opensClause(at: index + 1) }
            return passage.timeEnd(at: index) != nil || isOccasion(at: index)
        default: return passage.timeEnd(at: index) != nil
        }
    }

    /// Whether a phrase that names the occasion of the speech begins at an index: "in an interview".
    private func isOccasion(at index: Int) -> Bool {
        guard ["in", "at", "on", "during"].contains(passage.lower(index)), passage.kind(index + 1) == .determiner,
            let end = passage.phraseEnd(startingAt: index + 1, attaching: false)
        else { return false }
        return Passage.occasions.contains(passage.lower(end - 1))
    }
}
