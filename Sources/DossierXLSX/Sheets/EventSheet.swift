import DossierCore

/// The events that are counted, or those that are not, one a row.
///
/// They stand on two sheets, so that a count or a pivot table over the first never adds up what was only threatened.
struct EventSheet: SheetSource {
    let index: DossierIndex
    let id: SheetID
    private let entries: [DossierIndex.Entry]

    /// The sheet of the counted events.
    static func counted(_ index: DossierIndex) -> EventSheet {
        EventSheet(index: index, id: .events, entries: index.counted)
    }

    /// The sheet of all other events.
    static func notAsserted(_ index: DossierIndex) -> EventSheet {
        EventSheet(index: index, id: .notAsserted, entries: index.notAsserted)
    }

    private init(index: DossierIndex, id: SheetID, entries: [DossierIndex.Entry]) {
        self.index = index
        self.id = id
        self.entries = entries
    }

    var keys: [RecordKey?] { entries.map(\.key) }

    var content: String {
        id == .events
            ? "what the articles report as done; only these are counted"
            : "what is planned, possible, conditional, alleged, asked for, denied or past"
    }

    func table(_ links: LinkMap) -> SheetTable {
        let isCounted = id == .events
        let columns = EventColumns(index, links)
        var set = ColumnSet<EventColumns.Row>()
        columns.addReadable(to: &set, hedged: !isCounted)
        columns.addCoding(to: &set)
        columns.addDetails(to: &set)
        return SheetTable(
            name: id.name,
            title: isCounted ? "Events reported as done" : "Events not asserted",
            sentence: isCounted
                ? "One event a row, with its evidence. Only these events enter counts of what happened."
                : "One event a row, with its evidence. Do not count these as happened: the column Modality says what each is.",
            columns: set.definitions,
            rows: set.rows(count: entries.count) { columns.row(entries[$0]) },
            tab: isCounted ? .navy : .amber,
            printedColumns: set.printedCount
        )
    }
}
