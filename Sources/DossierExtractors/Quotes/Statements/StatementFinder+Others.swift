import DossierCore
import DossierLanguage

/// Statements that no active verb reports: "according to", passives, nouns, adjectives, adverbs, headlines.
extension StatementFinder {
    /// "According to X, …", "…, according to X", "per X".
    mutating func findAccordingTo(_ index: Int) {
        var nameStart = index + 1
        if passage.lower(index) == "according" {
            guard passage.lower(nameStart) == "to" else { return }
            nameStart += 1
        } else if passage.lower(index) == "in" {
            guard passage.reads(["in", "the", "words", "of"], at: index) else { return }
            nameStart = index + 4
        } else {
            // "per" is also "for each": a source is a name or a definite description.
            guard let next = passage.unit(nameStart), next.kind == .name || next.lower == "the" else { return }
            guard index == 0 || passage.kind(index - 1) == .comma else { return }
        }
        guard let nameEnd = passage.phraseEnd(startingAt: nameStart) else { return }
        let subject = Subject.phrase(nameStart..<nameEnd)
        let begins =
            index == 0 || passage.units[index].beginsSentence || passage.kind(index - 1) == .coordinator
            || passage.kind(index - 1) == .that
        var pieces: [Range<Int>] = []
        if begins {
            guard
                let comma = (nameEnd..<min(nameEnd + 30, passage.units.count))
                    .first(where: { passage.kind($0) == .comma })
            else { return }
            var start = comma
            // A comma inside the source's own description: "the report, published on Friday, …".
            while !beginsClause(at: start + 1), passage.kind(start + 1) != .quotation,
                let next = (start + 1..<min(start + 20, passage.units.count))
                    .first(where: { passage.kind($0) == .comma })
            {
                start = next
            }
            pieces = [
                start + 1..<scan.end(from: start + 1, .clause)
            ]
        } else {
            let end = passage.kind(index - 1)?.isMark ?? false ? index - 1 : index
            let first = trimmed(contentStart(endingAt: end)..<end)
            pieces = [first]
            if !hasFiniteVerb(first), passage.kind(nameEnd) == .comma {
                pieces.append(
                    nameEnd + 1..<scan.end(from: nameEnd + 1, .clause)
                )
            }
            settled = max(settled, nameEnd)
        }
        add(
            pieces,
            cue: index..<nameStart,
            anchor: index,
            subject: subject,
            kind: .speech,
            stance: .asserts,
            rule: "according-to",
            confidence: 0.9
        )
    }

    /// "X is expected to …", "it is said that …", "X was asked whether …", "X was praised by Y".
    mutating func findPassive(_ match: MatchedCue, _ group: VerbGroup) {
        let frames = match.cue.frames
        let subject = passage.subject(of: group)
        scan = ContentScan(passage, lexicon, group: group, subject: subject)
        var start = match.end
        while passage.kind(start) == .adverb { start += 1 }
        var speaker: Subject?
        if passage.lower(start) == "by", let end = passage.phraseEnd(startingAt: start + 1) {
            speaker = .phrase(start + 1..<end)
            start = end
        }
        let cue = group.start..<match.end
        func record(_ pieces: [Range<Int>], _ confidence: Double) {
            add(
                pieces,
                cue: cue,
                anchor: match.verb,
                subject: speaker,
                kind: match.cue.kind,
                stance: match.cue.stance,
                rule: "passive",
                confidence: confidence
            )
        }
        let next = passage.unit(start)
        if frames.contains(.passive), let subject, next?.kind == .infinitive {
            let end = scan.end(from: start, .phrase)
            let whole = if case .relative(let index, _) = subject { index..<index + 1 } else { subject.range }
            return record([whole, start..<end], 0.7)
        }
        if frames.contains(.that), next?.lower == "that" {
            let end = scan.end(from: start, .clause)
            return record([start..<end], 0.7)
        }
        if frames.contains(.question), next?.kind == .question || next?.lower == "if" {
            let end = scan.end(from: start, .clause)
            return record([start..<end], 0.7)
        }
        if let prepositions = next.map({
            match.cue.prepositions.contains($0.lower) || match.cue.lemma == "accuse" && $0.lower == "of"
        }),
            prepositions
        {
            let end = scan.end(from: start, .phrase)
            if match.cue.lemma == "accuse", let subject { return record([subject.range, start..<end], 0.6) }
            return record([start + 1..<end], 0.6)
        }
        if speaker != nil, let subject, frames.contains(.phrase),
            match.cue.kind == .judgement || match.cue.kind == .speech && match.cue.stance == .evaluates,
            case .phrase(let range) = subject
        {
            var pieces = [range]
            if let next, next.kind == .preposition, ["as", "for"].contains(next.lower) {
                pieces.append(
                    start..<scan.end(from: start, .phrase)
                )
            }
            record(pieces, 0.5)
        }
    }

    /// "his claim that …", "the minister's promise to …".
    mutating func findNoun(_ index: Int) {
        let unit = passage.units[index]
        guard let cue = lexicon.nouns[unit.lemma]?.first ?? lexicon.nouns[unit.lower]?.first else { return }
        let next = index + 1
        guard let after = passage.unit(next) else { return }
        let owner = possessor(of: index)
        var content: Range<Int>?
        if after.lower == "that", cue.frames.contains(.that), after.kind != .determiner,
            let follower = passage.unit(next + 1), !follower.isFinite, follower.kind != .verb
        {
            content = next..<scan.end(from: next, .clause)
        } else if after.kind == .infinitive, cue.frames.contains(.infinitive), owner != nil {
            content = next..<scan.end(from: next, .phrase)
        } else if cue.prepositions.contains(after.lower), owner != nil {
            content = next + 1..<scan.end(from: next + 1, .phrase)
        }
        guard let content else { return }
        var start = index
        while start > 0, passage.kind(start - 1) == .adjective { start -= 1 }
        add(
            [content],
            cue: start..<index + 1,
            anchor: index,
            subject: owner ?? holder(of: index),
            kind: cue.kind,
            stance: cue.stance,
            rule: "noun",
            confidence: owner == nil ? 0.55 : 0.7
        )
    }

    /// Who makes, has or repeats it: "issued a warning", "expressed the hope".
    private func holder(of noun: Int) -> Subject? {
        guard let start = passage.coreStart(endingAt: noun, floor: 0), let verb = passage.unit(start - 1),
            verb.kind == .verb,
            Self.holding.contains(verb.lemma)
        else { return nil }
        return passage.subject(of: passage.group(ofVerb: start - 1))
    }

    private static let holding: Set<String> = [
        "make", "have", "issue", "express", "voice", "repeat", "reiterate", "share", "raise", "hold", "release", "give",
        "offer", "renew", "sound", "publish", "deliver", "lodge", "file", "advance", "reach", "draw",
    ]

    /// Whose noun it is: "his claim", "the minister's latest claim", "a claim by the minister".
    private func possessor(of noun: Int) -> Subject? {
        var index = noun - 1
        while index >= 0, noun - index < 5, passage.kind(index) == .adjective || passage.kind(index) == .noun {
            index -= 1
        }
        guard let unit = passage.unit(index) else { return nil }
        if unit.kind == .determiner, ["his", "her", "their", "its", "my", "our", "your"].contains(unit.lower) {
            return .phrase(index..<index + 1)
        }
        if unit.kind == .possessive, let start = passage.phraseStart(endingAt: index - 1) {
            return .phrase(start..<index)
        }
        return nil
    }

    /// "X is confident that …", "X is critical of …".
    mutating func findAdjective(_ index: Int) {
        let unit = passage.units[index]
        guard let cue = lexicon.adjectives[unit.lower]?.first else { return }
        var copula = index - 1
        while copula >= 0, index - copula < 4, passage.kind(copula) == .adverb || passage.kind(copula) == .negation {
            copula -= 1
        }
        guard let verb = passage.unit(copula) else { return }
        let copulas: Set<String> = ["feel", "remain", "become", "sound", "seem", "appear", "be", "stay"]
        guard copulas.contains(verb.lemma) || verb.kind == .auxiliary else { return }
        var group = passage.group(ofVerb: copula)
        group.isFinite = true
        guard let subject = passage.subject(of: group) else { return }
        let next = index + 1
        guard let after = passage.unit(next) else { return }
        var content: Range<Int>?
        if cue.frames.contains(.that),
            after.lower == "that" || cue.frames.contains(.bare) && passage.opensClause(at: next)
        {
            content = next..<scan.end(from: next, .clause)
        } else if cue.frames.contains(.question), after.kind == .question || after.lower == "if" {
            content = next..<scan.end(from: next, .clause)
        } else if cue.frames.contains(.infinitive), after.kind == .infinitive {
            content = next..<scan.end(from: next, .phrase)
        } else if cue.prepositions.contains(after.lower) {
            content = next + 1..<scan.end(from: next + 1, .phrase)
        }
        guard let content else { return }
        add(
            [content],
            cue: group.start..<index + 1,
            anchor: index,
            subject: subject,
            kind: cue.kind,
            stance: cue.stance,
            rule: "adjective",
            confidence: 0.65
        )
    }

    /// "X reportedly …", "X allegedly …": content without a source.
    mutating func findHearsay(_ index: Int) {
        guard ["reportedly", "allegedly", "supposedly", "purportedly"].contains(passage.lower(index)) else { return }
        var verb = index + 1
        while passage.kind(verb) == .adverb || passage.kind(verb) == .auxiliary { verb += 1 }
        guard passage.kind(verb) == .verb || passage.kind(verb - 1) == .auxiliary else { return }
        let group = passage.group(ofVerb: passage.kind(verb) == .verb ? verb : verb - 1)
        guard let subject = passage.subject(of: group), subject.range.lowerBound < index else { return }
        let end = scan.end(from: index + 1, .clause)
        add(
            [subject.range.lowerBound..<index, index + 1..<end],
            cue: index..<index + 1,
            anchor: index,
            subject: nil,
            kind: .speech,
            stance: .asserts,
            rule: "hearsay",
            confidence: 0.6
        )
    }
}

extension PassageUnit.Kind {
    /// Whether it is a comma or dash.
    var isMark: Bool { self == .comma || self == .dash }
}
