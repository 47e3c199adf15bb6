import DossierCore

/// What is threatened, planned or conditional: what was said about what has not happened, with the condition's own words.
struct ProspectiveSection {
    private let briefing: Briefing

    init(_ briefing: Briefing) {
        self.briefing = briefing
    }

    var blocks: [MarkdownBlock] {
        if briefing.dossier.events.isEmpty { return [] }
        let groups = briefing.dossier.groups(.prospective)
        guard !groups.isEmpty else { return [.paragraph("Nothing of the kind was coded.")] }
        return [.list(EventItems(briefing).items(groups))]
    }
}

/// What is alleged or denied.
struct ContestedSection {
    private let briefing: Briefing

    init(_ briefing: Briefing) {
        self.briefing = briefing
    }

    var blocks: [MarkdownBlock] {
        if briefing.dossier.events.isEmpty { return [] }
        let groups = briefing.dossier.groups(.contested)
        guard !groups.isEmpty else { return [.paragraph("Nothing of the kind was coded.")] }
        return [.list(EventItems(briefing).items(groups))]
    }
}

/// What the articles recall as known; left out where they recall nothing.
struct BackgroundSection {
    private let briefing: Briefing

    init(_ briefing: Briefing) {
        self.briefing = briefing
    }

    var blocks: [MarkdownBlock] {
        let groups = briefing.dossier.groups(.background)
        return groups.isEmpty ? [] : EventTable(groups, briefing).blocks
    }
}

/// Items of a list of groups: name, status, date, place, the words unless the briefing has quoted them before, tags.
struct EventItems {
    private let briefing: Briefing

    init(_ briefing: Briefing) {
        self.briefing = briefing
    }

    func items(_ groups: [EventGroup]) -> [MarkdownText] {
        let told = briefing.quotedGroups
        var wording = StatementWording(briefing.dossier, after: told)
        return groups.map { group in
            let heading = GroupWording.heading(group, briefing.dossier)
            let tags = briefing.tags.tags(group)
            let isTold = told.contains { $0.position == group.position || $0.sharesSentence(with: group) }
            guard isTold else { return "\(heading) \(wording.text(group.lead)) \(tags)" }
            return "\(heading)\(slots(group, &wording)) \(tags)"
        }
    }

    /// The condition's words and the speaker, for a group whose sentence was quoted before.
    private func slots(_ group: EventGroup, _ wording: inout StatementWording) -> MarkdownText {
        let article = briefing.dossier.articles[group.lead.articleIndex]
        let event = group.lead.event
        var text: MarkdownText = " Quoted above."
        if let condition = event.conditionSpan {
            text.append(" Condition: \(StatementWording.quotation([article[condition]]))")
        }
        if let speaker = group.lead.statement.speaker { text.append(" According to \(wording.person(speaker)).") }
        return text
    }
}
