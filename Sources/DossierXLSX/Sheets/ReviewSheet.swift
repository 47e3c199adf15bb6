import DossierCore

/// Where the analyst accepts, corrects or rejects events, with choices from lists.
struct ReviewSheet: SheetSource {
    let id = SheetID.review
    let content = "for your corrections: status, type, modality, date, note"
    private let index: DossierIndex

    init(_ index: DossierIndex) {
        self.index = index
    }

    var keys: [RecordKey?] { index.events.map(\.key) }

    func table(_ links: LinkMap) -> SheetTable {
        let events = EventColumns(index, links)
        var columns = ColumnSet<EventColumns.Row>()
        events.addID(isLink: true, to: &columns)
        events.addWhat(to: &columns)
        events.addModality(to: &columns)
        events.addPolarity(to: &columns)
        events.addDates(to: &columns)
        events.addEvidence(to: &columns)
        let firstInput = columns.definitions.count
        events.add("review_status", .input, width: 11...11, to: &columns)
        columns.add(Self.type) { _ in .blank }
        columns.add(Self.modality) { _ in .blank }
        columns.add(Self.date) { _ in .blank }
        columns.add(Self.note) { _ in .blank }
        columns.add(Self.reviewer) { _ in .blank }
        var table = SheetTable(
            name: id.name,
            title: "Review",
            sentence: "Fill in the yellow columns: choose a status and, where the program is wrong, what is right.",
            columns: columns.definitions,
            rows: columns.rows(count: index.events.count) { events.row(index.events[$0]) },
            tab: .yellow
        )
        guard let lists = links.placements[.lists] else { return table }
        for (list, hint) in [
            (ListsSheet.List.status, "auto: not looked at yet; accepted, edited or rejected: your verdict."),
            (.type, "The PLOVER type, if another one is right."),
            (.modality, "The modality, if another one is right."),
        ] {
            table.choices[firstInput + list.rawValue] = SheetTable.Choice(
                formula: ListsSheet.formula(list, at: lists),
                title: list.header,
                message: hint
            )
        }
        return table
    }

    private static let type = SheetColumn("Right type", .input, width: 12...12, "The type, if another one is right.")
    private static let modality = SheetColumn(
        "Right modality",
        .input,
        width: 12...12,
        "The modality, if another one is right."
    )
    private static let date = SheetColumn("Right date", .inputDay, width: 11...11, "The date, if another one is right.")
    private static let note = SheetColumn("Note", .input, width: 30...30, "Your reasons.")
    private static let reviewer = SheetColumn("Reviewer", .input, width: 12...12, "Who you are.")
}
