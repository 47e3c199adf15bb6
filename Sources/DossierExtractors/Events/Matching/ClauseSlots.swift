import DossierCore
import DossierLanguage

/// The phrases of a clause by logical role, whatever its voice.
struct ClauseSlots {
    let view: ArticleView
    let clause: Clause
    /// The index of the clause.
    let index: Int
    /// The particles of the trigger, which are no prepositions here: "carried out attacks".
    let particles: [String]

    /// The phrases in a slot.
    func phrases(_ slot: FrameSlot) -> [Int] {
        switch slot {
        case .subject:
            return clause.isPassive ? prepositional("by") : clause.subject
        case .object:
            if clause.isPassive { return clause.objects.first ?? clause.subject }
            if let particle = particles.first, clause.objects.isEmpty {
                return clause.prepositional.first { view.tokens[$0.preposition].lower == particle }?.phrases ?? []
            }
            return clause.objects.count > 1 ? clause.objects[1] : clause.objects.first ?? []
        case .indirectObject:
            if clause.isPassive { return clause.objects.isEmpty ? [] : clause.subject }
            return clause.objects.count > 1 ? clause.objects[0] : []
        case .secondObject:
            return clause.objects.count > 1 ? clause.objects[1] : []
        case .preposition(let name):
            if particles.contains(name), clause.objects.isEmpty { return [] }
            return prepositional(name)
        case .possessor, .agentPossessor, .modifier, .agentModifier, .content, .contentSubject:
            return []
        }
    }

    /// Whether the verb has no subject that could be asked: a passive without "by", an infinitive of a noun.
    var lacksSubject: Bool { clause.isPassive || clause.subject.isEmpty }

    private func prepositional(_ name: String) -> [Int] {
        // The first only: a second "of" belongs to something else.
        clause.prepositional.first { view.tokens[$0.preposition].lower == name }?.phrases ?? []
    }

    /// The clause that is the content of this one's verb.
    var complement: Int? {
        let end = min(index + 8, view.clauses.count)
        return ((index + 1)..<max(end, index + 1))
            .first { other in
                let candidate = view.clauses[other]
                guard candidate.governor == index else { return false }
                return candidate.relation == .open || candidate.relation == .complement
            } ?? quotedContent
    }

    /// The content that stands before a reporting verb.
    private var quotedContent: Int? {
        let start = max(index - 8, 0)
        return (start..<index).first { view.clauses[$0].governor == index && view.clauses[$0].relation == .complement }
    }
}
