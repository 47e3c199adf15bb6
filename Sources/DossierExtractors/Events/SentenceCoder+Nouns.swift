import DossierCore
import DossierLanguage

/// Event nouns: "a summit between A and B", "an attack on C".
extension SentenceCoder {
    /// Codes event nouns where no verb of the sentence is coded.
    func nouns(ofSentence sentence: Int) -> [EventDraft] {
        var drafts: [EventDraft] = []
        for phrase in view.chunks.nounPhrasesOfSentence[sentence] {
            guard let match = matcher.match(noun: phrase) else { continue }
            let hasPlace = hasPlace(phrase)
            if isStatistic(phrase, sentence) { continue }
            if match.frame.type == .protest {
                // A protest needs no named actor, but it needs somebody, a cause or a place.
                guard !match.actors.isEmpty || !match.recipients.isEmpty || hasPlace || isMainSubject(phrase, sentence)
                else { continue }
            } else {
                if match.actors.isEmpty && match.recipients.isEmpty { continue }
                // A lone actor or a lone place is too thin for another noun.
                if match.recipients.isEmpty, match.actors.count < 2, !isMainSubject(phrase, sentence) { continue }
            }
            let clause = governingClause(of: phrase, sentence)
            if let clause, Self.naming.contains(view.group(view.clauses[clause]).lemma), match.frame.type == .protest {
                continue
            }
            let governed =
                clause.map {
                    view.clauses[$0].objects.joined().contains(phrase) || view.clauses[$0].subject.contains(phrase)
                } ?? false
            var match2 = match
            match2.clause = nil
            var draft = EventDraft(
                match: match2,
                status: modality.status(ofNoun: phrase, inClause: clause, governed: governed),
                sentence: sentence
            )
            draft.kind = .occurrence
            drafts.append(draft)
        }
        return drafts
    }

    /// "Attacks on ships rose by a third": a number of events, not one.
    private func isStatistic(_ phrase: Int, _ sentence: Int) -> Bool {
        guard view.tags[view.phrase(phrase).head].isPlural else { return false }
        return view.chunks.verbGroupsOfSentence[sentence]
            .contains { group in
                view.clauses[group].subject.contains(phrase)
                    && Self.counting.contains(view.chunks.verbGroups[group].lemma)
            }
    }

    private static let counting: Set<String> = [
        "rise", "fall", "increase", "decrease", "drop", "decline", "grow", "double", "jump", "triple", "number",
    ]

    /// Whether "in", "at" or "outside" a place directly follows a noun.
    private func hasPlace(_ phrase: Int) -> Bool {
        view.attachments(of: phrase)
            .contains { attachment in
                ["in", "at", "outside", "across", "near"].contains(attachment.preposition)
                    && attachment.phrases.contains(where: reader.isPlace)
            }
    }

    private func isMainSubject(_ phrase: Int, _ sentence: Int) -> Bool {
        view.chunks.verbGroupsOfSentence[sentence]
            .contains { group in
                view.clauses[group].subject.contains(phrase)
                    && Self.occurring.contains(view.chunks.verbGroups[group].lemma)
            }
    }

    /// Verbs that call something a name.
    private static let naming: Set<String> = ["call", "describe", "consider", "dub", "label"]

    /// Verbs that say of an event that it happens.
    private static let occurring: Set<String> = [
        "take", "occur", "happen", "begin", "start", "continue", "erupt", "break", "resume", "end", "follow", "come",
        "last", "kill",
        "leave", "turn", "spread", "target", "hit", "be", "escalate", "intensify", "enter", "collapse",
    ]

    /// The clause whose argument a phrase is, or in whose words it stands.
    func governingClause(of phrase: Int, _ sentence: Int) -> Int? {
        let groups = view.chunks.verbGroupsOfSentence[sentence]
        if let direct = groups.first(where: {
            view.clauses[$0].objects.joined().contains(phrase) || view.clauses[$0].subject.contains(phrase)
        }) {
            return direct
        }
        let token = view.phrase(phrase).head
        return groups.last { view.chunks.verbGroups[$0].main < token } ?? groups.first
    }
}
