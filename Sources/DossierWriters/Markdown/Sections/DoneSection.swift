import DossierCore

/// What is reported as done: the counted events, as a table.
struct DoneSection {
    private let briefing: Briefing

    init(_ briefing: Briefing) {
        self.briefing = briefing
    }

    var blocks: [MarkdownBlock] {
        if briefing.dossier.events.isEmpty { return [] }
        let groups = briefing.dossier.groups(.done)
        guard !groups.isEmpty else { return [.paragraph("Nothing was coded as done or said.")] }
        return EventTable(groups, briefing).blocks
    }
}

/// A table of groups: what, by whom, to whom, when, where, evidence; a column without any entry is left out.
struct EventTable {
    private let groups: [EventGroup]
    private let briefing: Briefing

    /// The most bytes of the words that a cell quotes.
    private static let cellLimit = 80

    init(_ groups: [EventGroup], _ briefing: Briefing) {
        self.groups = groups
        self.briefing = briefing
    }

    var blocks: [MarkdownBlock] {
        let dossier = briefing.dossier
        let columns: [(MarkdownText, (EventGroup) -> MarkdownText)] = [
            ("What", what),
            ("By", { "\(EventLabel.list($0.lead.actors))" }),
            ("To or with", { "\(EventLabel.list($0.lead.recipients))" }),
            ("When", { GroupWording.when($0, dossier).map { "\($0)" } ?? "" }),
            ("Where", { $0.lead.place.map { "\($0)" } ?? "" }),
            ("Evidence", { briefing.tags.tags($0) }),
        ]
        let cells = columns.map { column in groups.map(column.1) }
        let used = columns.indices.filter { column in cells[column].contains { !$0.isEmpty } }
        let rows = groups.indices.map { row in used.map { cells[$0][row] } }
        return [.table(used.map { columns[$0].0 }, rows)]
    }

    /// The plain name of the code and the words that were coded.
    private func what(_ group: EventGroup) -> MarkdownText {
        let event = group.lead.event
        let noun = EventWording(type: event.type, mode: event.mode).noun.capitalised
        let words = Clip.quotation(GroupWording.action(group, briefing.dossier), limit: Self.cellLimit)
        return "\(text: noun): \(words)"
    }
}
