import DossierCore

/// All events in the order of time: past, the as-of day, upcoming, undated.
struct TimelineSheet: SheetSource {
    let id = SheetID.timeline
    let content = "all events in the order of time, parted by the as-of day"
    private let index: DossierIndex
    private let lines: [Line]

    /// An event, or the line of the as-of day.
    private enum Line {
        case event(DossierIndex.Entry, When)
        case asOf(CalendarDate)
    }

    /// Where an event stands to the as-of day.
    private enum When: String {
        case past
        case current
        case upcoming
        case undated
        case dated
    }

    init(_ index: DossierIndex) {
        self.index = index
        let asOf = index.reported.asOf
        let sorted = index.events.enumerated()
            .map { (order: $0.offset, date: $0.element.event.dateStart ?? $0.element.event.dateEnd, entry: $0.element) }
            .sorted { left, right in
                switch (left.date, right.date) {
                case (let first?, let second?): first != second ? first < second : left.order < right.order
                case (nil, nil): left.order < right.order
                case (_, let second): second == nil
                }
            }
        var lines = sorted.map { Line.event($0.entry, Self.when($0.entry.event, asOf)) }
        if let asOf, !lines.isEmpty {
            lines.insert(.asOf(asOf), at: sorted.firstIndex { $0.date.map { $0 > asOf } ?? true } ?? sorted.count)
        }
        self.lines = lines
    }

    /// Where an event stands to a day.
    private static func when(_ event: Event, _ asOf: CalendarDate?) -> When {
        guard let first = event.dateStart ?? event.dateEnd else { return .undated }
        guard let asOf else { return .dated }
        if first > asOf { return .upcoming }
        let last = event.dateEnd ?? first
        return last < asOf || last == first ? .past : .current
    }

    var keys: [RecordKey?] {
        lines.map { line in
            guard case .event(let entry, _) = line else { return nil }
            return entry.key
        }
    }

    func table(_ links: LinkMap) -> SheetTable {
        let events = EventColumns(index, links)
        var set = ColumnSet<EventColumns.Row>()
        events.addDates(to: &set)
        events.add("date_precision", width: 9...10, to: &set)
        events.addModality(to: &set)
        events.addPolarity(to: &set)
        events.addWhat(to: &set)
        events.addEvidence(to: &set)
        events.addID(isLink: true, to: &set)
        events.addArticle(to: &set)
        let columns = set.columns
        return SheetTable(
            name: id.name,
            title: "Timeline",
            sentence: sentence,
            columns: [Self.when] + set.definitions,
            rows: SheetRows(count: lines.count) { position in
                switch lines[position] {
                case .event(let entry, let when):
                    let row = events.row(entry)
                    return [.text(when.rawValue)] + columns.map { $0.value(row) }
                case .asOf(let date): return Self.line(asOf: date, columns.map(\.definition))
                }
            },
            frozenColumns: 2
        )
    }

    /// The line of the as-of day: its date in the first column of days, a word, and what it is.
    private static func line(asOf date: CalendarDate, _ columns: [SheetColumn]) -> [CellValue] {
        let day = columns.firstIndex { $0.kind == .day }
        return [.text(asOfWord)]
            + columns.enumerated()
            .map { position, column in
                if position == day { return .date(date) }
                return column == EventColumns.what ? .text("The day that the dossier speaks from") : .blank
            }
    }

    private var sentence: String {
        guard let asOf = index.reported.asOf else {
            return "All events in the order of time; those without a date come last. The dossier has no as-of day."
        }
        let basis = index.reported.asOfBasis == .given ? "" : ", the latest publication date"
        return
            "All events in the order of time, parted by the as-of day \(asOf)\(basis); those without a date come last."
    }

    private static let asOfWord = "as of"

    private static let when = SheetColumn(
        "When",
        width: 10...10,
        marks: [
            WordMark(word: asOfWord, color: .yellow), WordMark(word: When.upcoming.rawValue, color: .blue),
            WordMark(word: When.undated.rawValue, color: .grey),
        ],
        "Where the event stands to the as-of day: past, current (its dates include the day), upcoming or undated."
    )
}
