import DossierCore
import DossierLanguage

/// Acts of announcing and demanding that a sentence holds beside what is announced or demanded.
extension SentenceCoder {
    /// Adds the act of announcing where a side says what it will do: cooperation to come is an agreement, conflict a threat.
    func addIntentions(_ drafts: inout [EventDraft], _ sentence: Int) {
        for index in drafts.indices
        where drafts[index].parent == nil && !drafts[index].isDropped && !drafts[index].match.actors.isEmpty {
            let draft = drafts[index]
            guard let clause = draft.match.clause, draft.kind == .occurrence, Self.contentTypes.contains(draft.type),
                let trigger = sides.intention(ofClause: clause, draft.status, type: draft.type),
                sides.isOwnStatement(clause, draft.match)
            else { continue }
            let conflict = draft.type.quadClass == 4
            let happens = draft.status.polarity == .positive
            let name = conflict == happens ? (conflict ? "threaten.future" : "reject.future") : "agree.future"
            guard let frame = FrameLexicon.standard.frame(name) else { continue }
            var match = draft.match
            match.frame = frame
            match.trigger = wholeVerb(from: trigger, to: draft.match.trigger)
            match.mode =
                name == "threaten.future"
                ? Self.threatMode(draft.type, draft.mode) : name == "reject.future" ? Self.requestMode(draft.type) : nil
            match.complement = clause
            var parent = EventDraft(match: match, status: FactualStatus(), sentence: sentence)
            parent.kind = .speechAct
            parent.reporter = draft.reporter
            parent.isReported = draft.isReported
            parent.notes.append("the content is \(draft.type.rawValue), \(draft.status.modality.rawValue)")
            drafts[index].parent = drafts.count
            drafts[index].kind = .content
            drafts.append(parent)
        }
    }

    /// The announcing words with the verb they announce, where little stands between: "are scheduled to be held".
    private func wholeVerb(from announcement: Range<Int>, to action: Range<Int>) -> Range<Int> {
        let gap = action.lowerBound - announcement.upperBound
        guard (0...3).contains(gap) else { return announcement }
        return announcement.lowerBound..<action.upperBound
    }

    /// Adds the demand in "…, the minister said, must withdraw": a speaker says what another has to do.
    func addDemands(
        _ drafts: inout [EventDraft],
        _ groups: Range<Int>,
        _ draftOfClause: [Int: Int],
        _ sentence: Int
    ) {
        guard let frame = FrameLexicon.standard.frame("request.must.future") else { return }
        for index in groups {
            let clause = view.clauses[index]
            let group = view.group(clause)
            guard let modal = group.modal, let token = group.modalToken, modal == "must" || modal == "should",
                !clause.isInverted,
                clause.relation == .complement, let governor = clause.governor, draftOfClause[governor] == nil,
                Self.stating.contains(view.group(view.clauses[governor]).lemma)
            else { continue }
            let speakers = view.clauses[governor].subject.filter(reader.isActor).compactMap { reader.argument($0) }
            let addressed = clause.subject.filter { reader.isActor($0) && !view.phrase($0).isPronoun }
            let recipients = addressed.compactMap { reader.argument($0) }
                .filter { other in !speakers.contains { $0.overlaps(other) } }
            guard !speakers.isEmpty, !recipients.isEmpty else { continue }
            let match = FrameMatch(
                frame: frame,
                mode: draftOfClause[index].map { Self.requestMode(drafts[$0].type) } ?? frame.mode,
                clause: governor,
                trigger: token..<(token + 1),
                actors: speakers,
                recipients: recipients,
                actorPhrases: [],
                recipientPhrases: addressed,
                actorSlot: "subject of the verb of saying",
                recipientSlot: "subject",
                complement: index,
                score: 1
            )
            if let child = draftOfClause[index], drafts[child].parent == nil {
                drafts[child].parent = drafts.count
                drafts[child].kind = .content
            }
            var draft = EventDraft(match: match, status: modality.status(ofClause: governor), sentence: sentence)
            draft.kind = .speechAct
            drafts.append(draft)
        }
    }

    /// Verbs whose content may be a demand.
    private static let stating: Set<String> = [
        "say", "state", "insist", "stress", "emphasize", "emphasise", "declare", "tell", "add", "argue", "reiterate",
        "note",
    ]
}
