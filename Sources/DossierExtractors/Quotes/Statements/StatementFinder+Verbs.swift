import DossierLanguage

/// Statements that a verb reports.
extension StatementFinder {
    /// Tries the verb at an index.
    mutating func findVerb(_ index: Int) {
        guard let match = passage.cue(at: index, in: lexicon) else { return }
        let group = passage.group(ofVerb: index)
        if isModifier(index, group) || passage.lower(group.start - 1) == "without" { return }
        if group.isPassive { return findPassive(match, group) }
        let bareParticiple = passage.units[index].form == .participle && !group.isFinite && group.start == index
        if bareParticiple, passage.kind(index - 1).map({ $0 == .noun || $0 == .comma || $0 == .name }) ?? true,
            match.cue.frames.isDisjoint(with: [.that, .speech, .question])
        {
            return
        }
        if findInverted(match, group) { return }
        let subject = passage.subject(of: group)
        scan = ContentScan(passage, lexicon, group: group, subject: subject)
        if findQuotationBefore(match, group, subject) { return }
        if findContentAfter(match, group, subject) { return }
        if let subject { _ = findContentBefore(match, group, subject) }
    }

    /// Whether a participle stands before a noun that it describes: "the expected vote", "a telling detail".
    private func isModifier(_ index: Int, _ group: VerbGroup) -> Bool {
        guard group.start == index, let before = passage.unit(index - 1), let next = passage.unit(index + 1) else {
            return false
        }
        guard next.kind == .noun || next.kind == .name else { return false }
        switch before.kind {
        case .determiner, .adjective, .possessive: return true
        case .preposition: return passage.units[index].form != .gerund
        default: return false
        }
    }

    /// The units of the cue, with its auxiliaries.
    func cueRange(_ match: MatchedCue, _ group: VerbGroup) -> Range<Int> { group.start..<match.end }

    // MARK: - Content behind the cue

    /// "X said that …", "X promised to …", "X called for …".
    mutating func findContentAfter(_ match: MatchedCue, _ group: VerbGroup, _ subject: Subject?) -> Bool {
        let frames = match.cue.frames
        let adjuncts = passage.skipAdjuncts(from: match.end, addressee: frames.contains(.addressee)) { index in
            startsContent(at: index, frames)
        }
        let start = adjuncts.end
        if passage.kind(start) == .colon || passage.kind(start) == .comma, start + 1 == passage.units.count,
            frames.contains(.speech), subject != nil
        {
            announced = Statement(
                pieces: [],
                cue: cueRange(match, group),
                anchor: match.verb,
                subject: subject,
                kind: match.cue.kind,
                stance: match.cue.stance,
                occasion: adjuncts.occasion,
                rule: "quotes/announced",
                confidence: 0.85
            )
            return true
        }
        guard let content = contentAfter(start, match, frames) else {
            // The occasion may part verb and object; without it the object may stand at once.
            guard start != match.end, passage.timeEnd(at: match.end) == nil,
                let content = contentAfter(match.end, match, frames)
            else { return false }
            return addAfter(content, match, group, subject, nil)
        }
        return addAfter(content, match, group, subject, adjuncts.occasion)
    }

    /// Content with the rule that found it.
    struct Content {
        var pieces: [Range<Int>]
        var rule: String
        var confidence: Double
    }

    private mutating func addAfter(
        _ content: Content,
        _ match: MatchedCue,
        _ group: VerbGroup,
        _ subject: Subject?,
        _ occasion: Range<Int>?
    ) -> Bool {
        // An object without a subject is no statement: an imperative, or a verb that was misread.
        if subject == nil, content.rule == "object" || content.rule == "infinitive" { return false }
        if content.rule == "object", namesRather(match, group, subject) || questionsPerson(content, match) {
            return false
        }
        if group.isInfinitive, content.rule == "object" || content.rule == "infinitive", !isReached(group) {
            return false
        }
        add(
            content.pieces,
            cue: cueRange(match, group),
            anchor: match.verb,
            subject: subject,
            kind: match.cue.kind,
            stance: match.cue.stance,
            occasion: occasion,
            rule: content.rule,
            confidence: subject == nil ? content.confidence - 0.2 : content.confidence
        )
        return true
    }

    /// Whether a verb before an infinitive says that it comes about: "went on to call", "continued to defend".
    private func isReached(_ group: VerbGroup) -> Bool {
        let reaching: Set<String> = ["go", "continue", "begin", "start", "come", "proceed", "use", "rush", "move"]
        var index = group.start - 1
        if passage.lower(index) == "on" { index -= 1 }
        guard let unit = passage.unit(index), unit.kind == .verb else { return false }
        return reaching.contains(unit.lemma) || unit.lower == "went" || unit.lower == "began"
    }

    /// Whether content may begin at an index, so that an adjunct before it may be skipped.
    private func startsContent(at index: Int, _ frames: CueFrame) -> Bool {
        guard let unit = passage.unit(index) else { return false }
        switch unit.kind {
        case .that: return frames.contains(.that)
        case .question: return frames.contains(.question)
        case .quotation: return frames.contains(.speech)
        case .infinitive: return frames.contains(.infinitive)
        case .colon: return frames.contains(.speech)
        case .comma: return frames.contains(.speech) && passage.kind(index + 1) == .quotation
        default:
            if unit.lower == "that" || unit.lower == "if" {
                return frames.contains(.that) || frames.contains(.question)
            }
            return frames.contains(.bare) && passage.opensClause(at: index)
        }
    }

    /// The content that begins at an index, by the frames of the cue.
    private func contentAfter(_ start: Int, _ match: MatchedCue, _ frames: CueFrame) -> Content? {
        guard let unit = passage.unit(start) else { return nil }
        if unit.kind == .comma || unit.kind == .colon { return speechAfterMark(start, match, frames) }
        if unit.lower == "that", frames.contains(.that), let next = passage.unit(start + 1),
            !next.isBreak || next.kind == .comma
        {
            return clause(start, match, "clause", 0.9)
        }
        switch unit.kind {
        case .question, .relative:
            guard frames.contains(.question), passage.unit(start + 1)?.isBreak == false else { return nil }
            return clause(start, match, "question", 0.75)
        case .quotation:
            guard !frames.isDisjoint(with: [.speech, .that, .phrase, .quotedPhrase]) else { return nil }
            return quotedContent(start, match)
        case .infinitive:
            guard frames.contains(.infinitive), startsInfinitive(start) else { return nil }
            return phrase(start, match, "infinitive", 0.7)
        case .verb where unit.form == .gerund:
            guard frames.contains(.gerund) || !match.cue.particles.isEmpty && frames.contains(.phrase) else { break }
            return phrase(start, match, "gerund", 0.6)
        case .subordinator:
            if unit.lower == "if" || unit.lower == "whether", frames.contains(.question) || frames.contains(.bare) {
                return clause(start, match, "question", 0.75)
            }
            guard frames.contains(.bare), match.cue.kind == .speech, passage.opensClause(at: start + 1) else {
                return nil
            }
            return clause(start, match, "bare-clause", 0.6)
        case .preposition, .adverb:
            if match.cue.prepositions.contains(unit.lower), let next = passage.unit(start + 1), !next.isBreak {
                return phrase(start + 1, match, "object", 0.55)
            }
            if unit.kind == .preposition, frames.contains(.bare), match.cue.kind == .speech,
                let end = passage.adjunctEnd(at: start), passage.kind(end) == .comma, passage.opensClause(at: end + 1)
            {
                return clause(start, match, "bare-clause", 0.6)
            }
        default: break
        }
        return nounContent(start, match, frames)
    }

    /// A clause from an index on.
    func clause(_ start: Int, _ match: MatchedCue, _ rule: String, _ confidence: Double) -> Content {
        let end = scan.end(from: start, .clause)
        return Content(pieces: [start..<end], rule: rule, confidence: confidence)
    }

    /// A noun phrase or infinitive from an index on.
    func phrase(_ start: Int, _ match: MatchedCue, _ rule: String, _ confidence: Double) -> Content {
        let end = scan.end(from: start, .phrase)
        return Content(pieces: [start..<end], rule: rule, confidence: confidence)
    }

    // MARK: - Direct speech behind the cue

    /// `X said: “…”`, `X said, “…”`.
    private func speechAfterMark(_ mark: Int, _ match: MatchedCue, _ frames: CueFrame) -> Content? {
        guard frames.contains(.speech) || frames.contains(.phrase) else { return nil }
        if passage.kind(mark + 1) == .quotation { return quotedContent(mark + 1, match) }
        guard passage.kind(mark) == .colon, frames.contains(.speech), mark + 1 < passage.units.count else {
            // "X said, that …" with a comma too many.
            if passage.kind(mark) == .comma, passage.kind(mark + 1) == .that, frames.contains(.that) {
                return clause(mark + 1, match, "clause", 0.7)
            }
            return nil
        }
        return Content(pieces: [mark + 1..<sentenceEnd(mark + 1)], rule: "colon", confidence: 0.6)
    }

    /// The index of the stop that ends a sentence.
    func sentenceEnd(_ start: Int) -> Int {
        var index = start
        while index < passage.units.count, index == start || !passage.units[index].beginsSentence { index += 1 }
        return index
    }

    /// A quotation behind the cue: alone when it is speech, else with the clause that it belongs to.
    private func quotedContent(_ start: Int, _ match: MatchedCue) -> Content {
        let unit = passage.units[start]
        let next = passage.unit(start + 1)
        if unit.isWhole || next?.isBreak ?? true {
            var end = start + 1
            // “One” and “two”.
            while passage.kind(end) == .coordinator, passage.kind(end + 1) == .quotation { end += 2 }
            if unit.isWhole || passage.unit(end)?.isBreak ?? true {
                return Content(pieces: [start..<end], rule: "speech-after", confidence: 0.9)
            }
        }
        return clause(start, match, "mixed", 0.75)
    }
}
