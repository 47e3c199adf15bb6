import DossierLanguage

/// Statements whose content stands before the words that report it.
extension StatementFinder {
    /// `“…,” said X`, "…, said X".
    mutating func findInverted(_ match: MatchedCue, _ group: VerbGroup) -> Bool {
        guard match.cue.frames.contains(.inverted), group.start == match.verb,
            passage.units[match.verb].isFinite
                || passage.units[match.verb].form == .participle
        else { return false }
        guard let left = passage.kind(match.verb - 1), left == .quotation || left == .comma || left == .dash else {
            return false
        }
        var nameStart = match.end
        while passage.kind(nameStart) == .adverb { nameStart += 1 }
        guard let end = passage.phraseEnd(startingAt: nameStart), passage.timeEnd(at: nameStart) == nil,
            passage.endsReport(at: end), passage.kind(nameStart) != .pronoun || left == .quotation
        else { return false }
        // "Observers, who had watched the count, reported no trouble": the comma ends an apposition to the subject.
        if left == .comma, let phrase = passage.phraseBehindApposition(endingAt: match.verb - 1),
            contentStart(endingAt: match.verb) >= phrase.lowerBound
        {
            return false
        }
        let subject = Subject.phrase(nameStart..<end)
        scan = ContentScan(passage, lexicon, group: group)
        return addBefore(contentEnd: match.verb, reportEnd: end, match, group.start..<match.end, subject, "inverted")
    }

    /// `“…,” X said`, with more of it behind where the cue splits it.
    mutating func findQuotationBefore(_ match: MatchedCue, _ group: VerbGroup, _ subject: Subject?) -> Bool {
        guard match.cue.frames.contains(.after) || match.cue.frames.contains(.speech), let subject, group.isFinite
        else {
            return false
        }
        guard case .phrase(let range) = subject, range.lowerBound < group.start else { return false }
        var last = range.lowerBound - 1
        if passage.kind(last) == .comma || passage.kind(last) == .dash { last -= 1 }
        guard passage.kind(last) == .quotation, passage.units[last].isWhole, last >= settled || last == 0 else {
            return false
        }
        // `“A” was wrong. X said that …`: a cue with a clause of its own needs no quotation.
        if passage.unit(match.end)?.kind == .that { return false }
        return addBefore(
            contentEnd: last + 1,
            reportEnd: match.end,
            match,
            group.start..<match.end,
            subject,
            "speech-before"
        )
    }

    /// "…, X said".
    mutating func findContentBefore(_ match: MatchedCue, _ group: VerbGroup, _ subject: Subject) -> Bool {
        guard match.cue.frames.contains(.after), group.isFinite, case .phrase(let range) = subject else { return false }
        guard range.lowerBound > 0, range.lowerBound < group.start, passage.endsReport(at: match.end) else {
            return false
        }
        let last = range.lowerBound - 1
        let mark = passage.units[last].kind
        guard mark == .comma || mark == .dash || mark == .quotation else { return false }
        // A verb that takes no clause without "that" reports only quoted words in this order.
        guard match.cue.frames.contains(.bare) || mark == .quotation || passage.kind(last - 1) == .quotation else {
            return false
        }
        return addBefore(
            contentEnd: last + 1,
            reportEnd: match.end,
            match,
            group.start..<match.end,
            subject,
            "after-clause"
        )
    }

    /// Adds a statement whose content ends before its report, and goes on behind it where the report stands in the middle.
    private mutating func addBefore(
        contentEnd: Int,
        reportEnd: Int,
        _ match: MatchedCue,
        _ cue: Range<Int>,
        _ subject: Subject,
        _ rule: String
    ) -> Bool {
        var start = contentStart(endingAt: contentEnd)
        let content = trimmed(start..<contentEnd)
        guard !content.isEmpty else { return false }
        let lastUnit = passage.units[content.upperBound - 1]
        if lastUnit.kind == .quotation, lastUnit.isWhole, content.count > 1 {
            // What stands before a whole quotation belongs to it only where it is the beginning of its sentence.
            let before = passage.units[content.upperBound - 2].kind
            if before == .comma || before == .colon || before == .stop { start = content.upperBound - 1 }
        }
        let first = trimmed(start..<contentEnd)
        let isSpeech = first.count == 1 && lastUnit.kind == .quotation
        let isClause = hasFiniteVerb(first) || first.contains { passage.units[$0].kind == .quotation }
        let skipped = passage.skipAdjuncts(from: reportEnd, addressee: match.cue.frames.contains(.addressee)) { index in
            passage.unit(index)?.isBreak ?? true
        }
        var end = skipped.end
        var occasion = skipped.occasion
        if occasion == nil, let range = occasionRange(from: reportEnd) { (occasion, end) = (range, range.upperBound) }
        var pieces = [first]
        if let more = continuation(from: end, isSpeech: isSpeech, isClause: isClause, match) { pieces.append(more) }
        guard isClause || pieces.count > 1 else { return false }
        add(
            pieces,
            cue: cue,
            anchor: match.verb,
            subject: subject,
            kind: match.cue.kind,
            stance: match.cue.stance,
            occasion: occasion,
            rule: rule,
            confidence: isSpeech ? 0.95 : 0.85
        )
        settled = max(end, pieces.last?.upperBound ?? end)
        return true
    }

    /// The occasion that stands behind a report: "in an interview".
    func occasionRange(from start: Int) -> Range<Int>? {
        var index = start
        var steps = 0
        while steps < 3, let end = passage.timeEnd(at: index) ?? passage.adjunctEnd(at: index) {
            if passage.timeEnd(at: index) == nil,
                ["in", "during", "at", "on", "via", "through"].contains(passage.lower(index)),
                passage.units[index..<end].contains(where: { Passage.occasions.contains($0.lower) })
            {
                return index..<end
            }
            index = end
            steps += 1
        }
        return nil
    }

    /// The rest of content that a report interrupts.
    private func continuation(from end: Int, isSpeech: Bool, isClause: Bool, _ match: MatchedCue) -> Range<Int>? {
        // An apposition to the speaker may stand between: `“A,” said Kim, the envoy, “B.”`
        for index in passage.units.indices.dropFirst(end).prefix(24) {
            let unit = passage.units[index]
            if unit.beginsSentence || unit.kind == .semicolon { return nil }
            if unit.kind == .quotation {
                guard isSpeech, let mark = passage.kind(index - 1), [.comma, .colon, .dash].contains(mark) else {
                    return nil
                }
                return index..<index + 1
            }
            if unit.kind == .verb, lexicon.verbForms[unit.lower] != nil, index > end { break }
        }
        guard !isSpeech, !isClause || startsSubordinate(endingBefore: end), passage.kind(end) == .comma else {
            return nil
        }
        guard let next = passage.unit(end + 1), next.form != .gerund || next.kind != .verb else { return nil }
        guard next.kind != .relative, next.kind != .coordinator else { return nil }
        return end + 1..<scan.end(from: end + 1, .clause)
    }

    /// Whether the sentence that is interrupted begins with a subordinate clause, so that its main clause is yet to come.
    private func startsSubordinate(endingBefore end: Int) -> Bool {
        let start = contentStart(endingAt: end)
        guard let first = passage.unit(start) else { return false }
        let word =
            first.lower == "but" || first.lower == "and" || first.lower == "even"
            ? passage.lower(start + 1) : first.lower
        return [
            "if", "when", "while", "although", "though", "because", "since", "after", "before", "unless", "once", "as",
        ]
        .contains(word)
    }
}
