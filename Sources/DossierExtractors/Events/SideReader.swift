import DossierCore
import DossierLanguage

/// Tells whether a side speaks of what it will do itself.
struct SideReader {
    let view: ArticleView
    let reader: PhraseReader

    /// The words that state an intention: the modal of the clause or the verb of intention above it.
    ///
    /// Mere possibility ("may") is an intention only for conflict, and only under a condition; "consider" is one for conflict.
    func intention(ofClause index: Int, _ status: FactualStatus, type: EventType) -> Range<Int>? {
        guard status.modality == .planned || status.modality == .conditional || status.modality == .possible else {
            return nil
        }
        let conflict = type.quadClass == 4
        var current = index
        for _ in 0..<4 {
            let clause = view.clauses[current]
            let group = view.group(clause)
            if current != index,
                Self.intending.contains(group.lemma) || (conflict && Self.considering.contains(group.lemma)),
                !clause.isPassive || group.lemma == "prepare" || group.lemma == "schedule"
            {
                return group.tokens.lowerBound..<(group.main + 1)
            }
            if let modal = group.modal, let token = group.modalToken,
                modal == "will" || modal == "shall" || modal == "would"
            {
                if modal == "would", status.modality == .possible, status.condition == nil { return nil }
                return token..<(token + 1)
            }
            if let modal = group.modal, let token = group.modalToken,
                modal == "may" || modal == "could" || modal == "might",
                conflict, status.condition != nil
            {
                return token..<(token + 1)
            }
            if group.isInfinitive, clause.relation == .root { return group.tokens.prefix(1) }
            if current != index, group.isToBe || (group.lemma == "go" && group.mainForm == .gerund) {
                return group.tokens.lowerBound..<(group.main + 1)
            }
            guard clause.relation == .open, let governor = clause.governor else { return nil }
            current = governor
        }
        return nil
    }

    private static let intending: Set<String> = ["plan", "intend", "prepare", "aim", "decide", "schedule", "resolve"]
    private static let considering: Set<String> = ["consider", "mull", "weigh", "contemplate"]

    /// Whether nobody else says so: the narrator, or the actor's own side.
    func isOwnStatement(_ index: Int, _ match: FrameMatch) -> Bool {
        var current = index
        for _ in 0..<6 {
            let clause = view.clauses[current]
            guard let governor = clause.governor, governor != current else { return isOwnQuote(match) }
            if clause.relation == .complement {
                let verb = view.group(view.clauses[governor])
                guard !Self.doubting.contains(verb.lemma) else { return false }
                let speakers = view.clauses[governor].subject
                return speakers.isEmpty ? isOwnQuote(match) : speakers.contains { isSameSide($0, match) }
            }
            if clause.relation == .relative || clause.relation == .adverbial { return false }
            current = governor
        }
        return false
    }

    /// Verbs whose content is another's guess.
    private static let doubting: Set<String> = [
        "fear", "suspect", "believe", "think", "predict", "allege", "claim", "accuse", "warn", "expect", "worry",
        "deny", "speculate",
    ]

    /// Whether a quote that holds the trigger is spoken by the actor's side; true outside quotes.
    private func isOwnQuote(_ match: FrameMatch) -> Bool {
        guard let trigger = view.span(match.trigger),
            let quote = view.quote(holding: trigger)
        else { return true }
        guard let speaker = quote.speaker else { return quote.kind == .indirect }
        return match.actors.contains { isSameSide(speaker, $0) } || match.actorPhrases.contains { isFirstPerson($0) }
    }

    private func isFirstPerson(_ phrase: Int) -> Bool {
        ["we", "i", "us"].contains(view.tokens[view.phrase(phrase).head].lower)
    }

    private func isSameSide(_ speaker: Int, _ match: FrameMatch) -> Bool {
        if match.actors.contains(where: { $0.basis == .inferred }) { return true }
        guard let argument = reader.argument(speaker) else { return true }
        if match.actors.contains(where: { $0.overlaps(argument) }) { return true }
        // "officials said": whose, is not said; an outsider's word is no announcement.
        if let entity = argument.entity, match.actors.contains(where: { isOtherSide(entity, $0) }) { return false }
        return !reader.heads(speaker).contains { Self.outsiders.contains($0.head) }
    }

    /// Nouns of people who speak of others' plans.
    private static let outsiders: Set<String> = [
        "analyst", "expert", "critic", "observer", "witness", "resident", "activist", "opposition", "rival", "source",
        "newspaper",
        "report", "agency", "media", "watchdog", "monitor", "study", "researcher", "economist", "professor", "lawyer",
        "group", "diplomat",
        "historian", "commentator", "survey", "poll", "intelligence", "reuters", "ap", "afp", "xinhua", "tv",
        "television", "radio",
    ]

    /// Whether two arguments are known to belong to one country.
    func isSameCountry(_ one: EventArgument, _ other: EventArgument) -> Bool {
        guard let left = view.entity(one.entity)?.country,
            let right = view.entity(other.entity)?.country
        else { return false }
        return left == right
    }

    /// Whether a speaker belongs to another country than the actor.
    private func isOtherSide(_ speaker: RecordID, _ actor: EventArgument) -> Bool {
        guard let one = view.entity(speaker)?.country, let other = view.entity(actor.entity)?.country
        else { return false }
        return one != other
    }

    private func isSameSide(_ speaker: RecordID, _ actor: EventArgument) -> Bool {
        if speaker == actor.entity { return true }
        let one = view.entity(speaker)?.country
        let other = view.entity(actor.entity)?.country
        // A union and its leader: neither has a country that could tell them apart.
        return one == other && (one != nil || view.type(of: speaker) == .person)
    }
}
