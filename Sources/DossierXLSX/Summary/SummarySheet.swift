import DossierCore

/// The first sheet: what the dossier is, its figures, its key events, the contents, and the charts with their numbers.
///
/// Everything stands in four columns, one thing below the other, so that it is read and printed from top to bottom.
struct SummarySheet {
    /// The sheets that follow, with what they hold and their numbers of rows.
    struct Content {
        /// The sheet's name.
        var name: String
        /// What it holds.
        var holds: String
        /// The number of its rows.
        var rows: Int
        /// Its top.
        var top: LinkTarget
    }

    let index: DossierIndex
    let title: String
    let contents: [Content]
    let links: LinkMap

    private static let widths = [24, 14, 17, 92]

    /// Writes the sheet.
    func write(on sheet: Worksheet) throws(WorkbookError) {
        sheet.hideGrid()
        sheet.setTabColor(.navy)
        var cursor = try SheetCursor(sheet: sheet, widths: Self.widths)
        try writeHead(&cursor)
        try writeFigures(&cursor)
        try writeKeyEvents(&cursor)
        var breaks = [cursor.row]
        try writeContents(&cursor)
        try writePeriods(&cursor)
        breaks.append(cursor.row)
        try writeTypes(&cursor)
        try sheet.preparePrinting(
            .upToBreaks(at: breaks.filter { $0 < cursor.row }, scale: 88),
            marking: index.reported.dossier.header.marking,
            title: title
        )
    }

    /// The title, what the workbook is, and how it may be handled.
    private func writeHead(_ cursor: inout SheetCursor) throws(WorkbookError) {
        try cursor.write([(.text(title), .title)])
        try cursor.sheet.setHeight(26, ofRow: 0)
        let articles = Words.count(index.articles.count, "article", "articles")
        try cursor.write([
            (
                .text(
                    "Extracted by a program from \(articles); not an assessment. Every row leads to the words it rests on."
                ), .note
            )
        ])
        let marking = index.reported.dossier.header.marking ?? ""
        try cursor.write([(.text(marking.isEmpty ? "No handling marking was given." : "Marking: \(marking)"), .marking)]
        )
    }

    /// The figures.
    private func writeFigures(_ cursor: inout SheetCursor) throws(WorkbookError) {
        let reported = index.reported
        let summary = reported.dossier.summary
        let sentences = index.articles.reduce(0) { $0 + $1.annotated.codableSentences.count }
        let uncoded = index.articles.reduce(0) { $0 + $1.annotated.uncodedSentences.count }
        try cursor.heading("At a glance")
        let basis = reported.asOfBasis == .given ? "the day given for this dossier" : "the latest publication date"
        try cursor.figure(
            "As of",
            reported.asOf.map { .date($0) } ?? .text("unknown"),
            reported.asOf == nil ? "no day was given and no article is dated" : basis
        )
        try cursor.figure("Articles", .count(index.articles.count), repeats(summary))
        try cursor.figure("Publishers and agencies", .count(summary.sources.count), "")
        try cursor.figure(
            "Events reported as done",
            .count(index.counted.count),
            "asserted and positive: the only events to count"
        )
        try cursor.figure("Events not asserted", .count(index.notAsserted.count), notAsserted)
        try cursor.figure(
            "Quotes",
            .count(index.articles.reduce(0) { $0 + $1.annotated.quotes.count }),
            ""
        )
        try cursor.figure("Sentences not coded", .count(uncoded), "of \(sentences.grouped) that could give an event")
        if !summary.failures.isEmpty {
            try cursor.figure("Documents not read", .count(summary.failures.count), "see the sheet Run log")
        }
    }

    private func repeats(_ summary: DossierSummary) -> String {
        let count = summary.nearDuplicates.count
        return count == 0
            ? ""
            : Words.count(
                count,
                "repeats an earlier article and adds no source",
                "repeat earlier articles and add no source"
            )
    }

    /// How many events there are of each modality that is not counted.
    private var notAsserted: String {
        var parts = Modality.allCases.compactMap { modality -> String? in
            let count = index.notAsserted.count { $0.event.modality == modality && $0.event.polarity == .positive }
            return count == 0 ? nil : "\(count.grouped) \(modality.rawValue)"
        }
        let negative = index.notAsserted.count { $0.event.polarity == .negative }
        if negative > 0 { parts.append("\(negative.grouped) denied or not done") }
        return parts.joined(separator: ", ")
    }

    /// The events that matter most.
    private func writeKeyEvents(_ cursor: inout SheetCursor) throws(WorkbookError) {
        let groups = KeyEvents(index.reported).groups
        guard !groups.isEmpty else { return }
        try cursor.heading("Key events")
        try cursor.table(
            "Key events",
            headers: ["Event id", "Date", "Status", "What, and the words that report it"],
            rows: groups.map { group in
                [
                    links.link(to: group.lead.event.id, in: group.lead.articleIndex),
                    .text(group.dated.event.dateWording ?? "not dated"),
                    .text(group.lead.event.statusWording),
                    .text(KeyEvents.words(group, index.reported)),
                ]
            }
        )
    }

    /// Where to find what.
    private func writeContents(_ cursor: inout SheetCursor) throws(WorkbookError) {
        try cursor.heading("Contents")
        for content in contents {
            try cursor.write([
                (.link(content.name, content.top), .body),
                (.text(Words.count(content.rows, "row", "rows")), .body),
                (.text(content.holds), .note),
            ])
        }
    }

    /// The events over time: the numbers, and the chart beside them.
    private func writePeriods(_ cursor: inout SheetCursor) throws(WorkbookError) {
        guard let periods = EventPeriods(index.reported.events) else { return }
        try cursor.heading("Events over time")
        if !periods.remainder.isEmpty { try cursor.write([(.text(periods.remainder), .note)]) }
        let rows = periods.periods.map { (label: $0.label, counted: $0.counted, notAsserted: $0.notAsserted) }
        let total = rows.reduce(0) { $0 + $1.counted + $1.notAsserted }
        let span = [rows.first?.label, rows.last?.label].compactMap(\.self)
        try writeChart(
            &cursor,
            rows,
            header: periods.unit.rawValue.capitalizedFirst,
            title: "Events by \(periods.unit.rawValue)",
            alternativeText: "Column chart of \(Words.count(total, "event", "events")) by \(periods.unit.rawValue), "
                + "\(DossierIndex.list(span).replacing("; ", with: " to ")); the numbers stand in the table to its left.",
            direction: .upwards
        )
    }

    /// The events by type: the numbers, and the chart beside them.
    private func writeTypes(_ cursor: inout SheetCursor) throws(WorkbookError) {
        let counts = EventTypeCounts(index.reported.events)
        guard let first = counts.rows.first else { return }
        try cursor.heading("Events by type")
        try writeChart(
            &cursor,
            counts.rows.map { (label: $0.type.rawValue, counted: $0.counted, notAsserted: $0.notAsserted) },
            header: "Type",
            title: "Events by type",
            alternativeText: "Bar chart of events by type; \(first.type.rawValue) is the most frequent of "
                + "\(Words.count(counts.rows.count, "type", "types")). The numbers stand in the table to its left.",
            direction: .rightwards
        )
    }

    /// A table of numbers with a chart to its right.
    private func writeChart(
        _ cursor: inout SheetCursor,
        _ rows: [(label: String, counted: Int, notAsserted: Int)],
        header: String,
        title: String,
        alternativeText: String,
        direction: BarChart.Direction
    ) throws(WorkbookError) {
        let top = cursor.row
        try cursor.table(
            title,
            headers: [header, "Reported as done", "Not asserted"],
            rows: rows.map { [.text($0.label), .count($0.counted), .count($0.notAsserted)] }
        )
        let lines = (top + 1)...(top + rows.count)
        let height = direction == .upwards ? 300 : max(160, 90 + 22 * rows.count)
        try cursor.sheet.insert(
            BarChart(
                title: title,
                alternativeText: alternativeText,
                direction: direction,
                sheet: cursor.sheet.name,
                categories: CellRange(rows: lines, column: 0),
                series: [
                    .init(name: "Reported as done", values: CellRange(rows: lines, column: 1), color: .navy),
                    .init(name: "Not asserted", values: CellRange(rows: lines, column: 2), color: .amber),
                ],
                valueTitle: "Events",
                greatest: rows.map { $0.counted + $0.notAsserted }.max() ?? 0,
                size: (640, height)
            ),
            at: CellReference(row: top, column: 3)
        )
        cursor.reserve(rows: height / 20 + 2, from: top)
    }
}

extension String {
    /// The string with its first letter made a capital.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
