import DossierCore
import DossierLanguage

/// Content that begins with a noun phrase: a clause without "that", a person made to act, an object.
extension StatementFinder {
    /// Content that begins with a noun phrase: a clause without "that", somebody made to do something, or an object.
    func nounContent(_ start: Int, _ match: MatchedCue, _ frames: CueFrame) -> Content? {
        if frames.contains(.personInfinitive), let person = passage.phraseEnd(startingAt: start),
            let end = passage.timeEnd(at: person) ?? Optional(person), startsInfinitive(end)
        {
            let stop = scan.end(from: end, .phrase)
            return Content(pieces: [start..<stop], rule: "person-infinitive", confidence: 0.7)
        }
        if frames.contains(.bare), beginsClause(at: start), !isAddressee(start, match) {
            return clause(start, match, "bare-clause", 0.8)
        }
        guard frames.contains(.phrase) || frames.contains(.quotedPhrase) else { return nil }
        guard let unit = passage.unit(start), startsPhrase(unit), passage.timeEnd(at: start) == nil else { return nil }
        // "denied this", "thanked him": a pronoun alone says nothing of the content.
        if unit.kind == .pronoun || ["this", "that", "these", "those"].contains(unit.lower),
            passage.phraseEnd(startingAt: start) ?? start + 1 == start + 1,
            passage.unit(start + 1).map({ $0.isBreak || $0.kind == .coordinator || $0.kind == .subordinator }) ?? true
        {
            return nil
        }
        if let that = reportedNoun(at: start) { return clause(that, match, "clause", 0.75) }
        let content = phrase(start, match, "object", match.cue.kind == .judgement ? 0.6 : 0.5)
        let quoted = content.pieces.contains { $0.contains { passage.units[$0].kind == .quotation } }
        return frames.contains(.phrase) || quoted ? content : nil
    }

    /// The "that" behind an object that only names the kind of content: "denied the notion that …".
    private func reportedNoun(at start: Int) -> Int? {
        guard let end = passage.phraseEnd(startingAt: start, attaching: false), passage.lower(end) == "that" else {
            return nil
        }
        guard passage.kind(start) == .determiner || end == start + 1,
            !["his", "her", "their", "its"].contains(passage.lower(start)),
            !(start..<end).contains(where: { passage.kind($0) == .possessive }),
            let noun = passage.unit(end - 1), lexicon.nouns[noun.lemma] != nil || Self.contentNouns.contains(noun.lemma)
        else { return nil }
        return passage.unit(end + 1).map { $0.isFinite || $0.isBreak } ?? true ? nil : end
    }

    /// Nouns that stand for a proposition without saying who holds it.
    private static let contentNouns: Set<String> = [
        "idea", "fact", "point", "possibility", "case", "charge", "likelihood", "sense",
    ]

    /// Whether the noun phrase behind a cue is the person spoken to, whatever follows: "told reporters in Bonn".
    private func isAddressee(_ start: Int, _ match: MatchedCue) -> Bool {
        ["tell", "remind", "inform", "notify", "assure", "reassure"].contains(match.cue.lemma) && start == match.end
    }

    /// Whether a noun phrase may begin with a unit.
    func startsPhrase(_ unit: PassageUnit) -> Bool {
        switch unit.kind {
        case .noun, .name, .pronoun, .determiner, .adjective, .number, .quotation, .possessive: true
        case .other: unit.lower == "$"
        default: false
        }
    }

    /// Whether an infinitive begins at an index.
    func startsInfinitive(_ index: Int) -> Bool {
        var next = index + 1
        while passage.kind(next) == .adverb { next += 1 }
        guard passage.lower(index) == "to", let unit = passage.unit(next) else { return false }
        if passage.kind(index) != .infinitive { return unit.kind == .quotation }
        return unit.kind == .verb || unit.kind == .auxiliary || unit.kind == .quotation
    }

    /// Whether a clause without "that" begins at an index: a noun phrase, and a finite verb that no relative clause claims.
    func beginsClause(at start: Int) -> Bool {
        guard let first = passage.unit(start) else { return false }
        guard startsPhrase(first) || first.lower == "there" || first.kind == .adverb || first.form == .gerund else {
            return false
        }
        var relatives = 0
        var commas = 0
        var hasVerb = false
        var hasCoordinator = false
        for index in start..<min(start + 32, passage.units.count) {
            let unit = passage.units[index]
            switch unit.kind {
            case .stop where index + 1 >= passage.units.count || passage.units[index + 1].beginsSentence: return false
            case .semicolon, .colon: return false
            case .comma:
                commas += 1
                if commas > 2 || hasVerb { return false }
            case .coordinator:
                if commas > 0 || passage.kind(index - 1) == .comma { hasCoordinator = true }
                if unit.lower == "but" { return false }
            case .relative, .question, .that: if index > start { relatives += 1 }
            case .subordinator where index > start: relatives += 1
            case .preposition where unit.lower == "as" && index > start: relatives += 1
            default:
                if unit.kind == .verb || unit.kind == .infinitive { hasVerb = true }
                guard unit.isFinite, index > start else { continue }
                // One comma parts two clauses, unless it is a list's; two enclose an apposition.
                if relatives == 0 { return commas != 1 || hasCoordinator || first.kind == .adverb }
                relatives -= 1
            }
        }
        return false
    }

    /// Whether "called" only names a thing in passing: "a device called the Box".
    func namesRather(_ match: MatchedCue, _ group: VerbGroup, _ subject: Subject?) -> Bool {
        guard ["call", "dub", "label"].contains(match.cue.lemma), group.start == match.verb,
            case .phrase(let range)? = subject,
            range.upperBound == group.start, let before = passage.unit(range.lowerBound - 1)
        else { return false }
        return before.kind == .verb || before.kind == .auxiliary || before.kind == .preposition
    }

    /// Whether somebody is questioned or challenged rather than what they say.
    func questionsPerson(_ content: Content, _ match: MatchedCue) -> Bool {
        guard match.cue.stance == .doubts, let first = content.pieces.first, let head = passage.head(of: first) else {
            return false
        }
        return passage.kind(head) == .name || passage.kind(head) == .pronoun
            || ["student", "suspect", "man", "woman", "witness", "driver", "owner", "people"]
                .contains(passage.units[head].lemma)
    }
}
