/// What a reader must know if they read no further: what happened, what hangs on it, what comes next.
public struct BottomLine: Sendable {
    /// The group that matters most.
    public var lead: EventGroup?
    /// What the lead is about or what goes with it: its content or parent, else the best group of the other kind.
    public var second: EventGroup?
    /// The soonest dated group after the as-of day that is neither of the two.
    public var next: EventGroup?

    /// The groups, in order.
    public var groups: [EventGroup] { [lead, second, next].compactMap { $0 } }

    /// Chooses from the groups that can be told, best first.
    ///
    /// The lead is the best group that is no mere history. When it is done, the second is what it says would happen, or the
    /// best that is not done; when it is not, the second is the best that is done. The same article's comes before others'. Both stand in
    /// different sentences, so that nothing is said twice.
    init(_ groups: [EventGroup], _ timeline: ReportTimeline) {
        lead = groups.first { $0.isNews } ?? groups.first
        guard let lead else { return }
        let others = groups.filter { $0.position != lead.position && $0.isNews && !$0.sharesSentence(with: lead) }
        let counterparts = others.filter { ($0.status == .done) != (lead.status == .done) }
        second =
            others.first { $0.isBound(to: lead) }
            ?? counterparts.first { !Set($0.articleIndices).isDisjoint(with: lead.articleIndices) }
            ?? counterparts.first
        let told = [lead, second].compactMap { $0 }
        next = timeline.upcoming.first { group in
            group.lead.event.polarity == .positive
                && !told.contains { $0.position == group.position || $0.sharesSentence(with: group) }
        }
    }
}

extension EventGroup {
    /// Whether it is neither history nor mere supposition.
    public var isNews: Bool { status != .background && lead.event.modality != .hypothetical }

    /// Whether the words that report the two leads overlap.
    public func sharesSentence(with other: EventGroup) -> Bool {
        guard lead.articleIndex == other.lead.articleIndex else { return false }
        let mine = lead.statement.spans + [lead.event.evidenceSpan]
        let theirs = other.lead.statement.spans + [other.lead.event.evidenceSpan]
        return mine.contains { span in theirs.contains { $0.overlaps(span) } }
    }

    /// Whether one is the content of the other.
    func isBound(to other: EventGroup) -> Bool {
        members.contains { mine in
            other.members.contains { theirs in
                mine.articleIndex == theirs.articleIndex
                    && (mine.event.parent == theirs.event.id || theirs.event.parent == mine.event.id)
            }
        }
    }
}
