import DossierCore

/// The columns that speak of events, the same on every sheet that has them.
///
/// They are those of the dossier's event table, with three changes: dates are real dates only where the day is known, the
/// quad class says its meaning, and ids of other records are links. `What` and `Article id` are the workbook's own.
struct EventColumns {
    /// An event and its row of the event table.
    struct Row {
        /// The event; nil for a line of a sheet that is no event.
        var entry: DossierIndex.Entry?
        /// Its row of the event table.
        var cells: [TableCell]
    }

    private let index: DossierIndex
    private let links: LinkMap
    private let rows: TableRows

    init(_ index: DossierIndex, _ links: LinkMap) {
        self.index = index
        self.links = links
        rows = TableRows(.events, of: index)
    }

    /// The row of an event.
    func row(_ entry: DossierIndex.Entry) -> Row {
        Row(entry: entry, cells: rows.row(entry.position, of: entry.article).cells)
    }

    /// Adds what a reader reads: what, when and where, the words that say so, and what keeps it from being counted.
    func addReadable(to set: inout ColumnSet<Row>, hedged: Bool) {
        addID(to: &set)
        addDates(to: &set)
        addModality(to: &set)
        if hedged {
            addPolarity(to: &set)
            add("condition_text", width: 14...30, to: &set)
        }
        addWhat(to: &set)
        add("place_name", width: 10...18, to: &set)
        addEvidence(to: &set)
        addArticle(to: &set)
    }

    /// Adds the codes of what was done, and who takes part.
    func addCoding(to set: inout ColumnSet<Row>) {
        add("event_type", width: 11...12, isPrinted: false, to: &set)
        add("event_mode", width: 9...15, isPrinted: false, to: &set)
        add("quad_class", .text, width: 13...22, marks: Words.quadClassMarks, isPrinted: false, to: &set) { row, _ in
            row.entry.map { .text(Words.quadClass($0.event.quadClass)) } ?? .blank
        }
        add("actor_names", width: 14...24, isPrinted: false, to: &set)
        add("recipient_names", width: 14...24, isPrinted: false, to: &set)
        add("attribution_type", width: 11...12, isPrinted: false, to: &set)
        add("attributed_to", width: 12...20, isPrinted: false, to: &set)
        add("sources", width: 12...22, isPrinted: false, to: &set)
        add("parent_event_id", width: 11...14, isPrinted: false, to: &set) { row, _ in
            row.entry.map { links.link(to: $0.event.parent, in: $0.article) } ?? .blank
        }
    }

    /// Adds the numbers, the codes for other systems, and how the row was made.
    func addDetails(to set: inout ColumnSet<Row>) {
        for (id, width) in [
            ("action_text", 12...24), ("summary", 30...50), ("count_kind", 9...12), ("count_best", 8...10),
            ("count_low", 8...10), ("count_high", 8...10), ("date_precision", 9...10), ("date_text", 12...20),
            ("date_basis", 10...28), ("intensity", 9...10), ("plover_type", 11...12), ("cameo_code", 8...9),
            ("actor_codes", 10...18), ("actor_countries", 10...14), ("actor_sectors", 9...14),
            ("recipient_codes", 10...18), ("recipient_countries", 10...14), ("recipient_sectors", 10...14),
            ("recipient_basis", 10...10), ("place_country", 8...9), ("contexts", 10...20), ("confidence", 10...11),
            ("extractor_rule", 12...28), ("evidence_span", 16...30),
        ] {
            add(id, width: width, isPrinted: false, to: &set)
        }
    }

    /// Adds the event's id, as a link where the sheet is not the event's own.
    func addID(isLink: Bool = false, to set: inout ColumnSet<Row>) {
        add("event_id", width: 11...14, to: &set) { row, _ in
            guard let entry = row.entry else { return .blank }
            return isLink ? links.link(to: entry.event.id, in: entry.article) : .text(entry.event.id.rawValue)
        }
    }

    /// Adds the first and the last day.
    func addDates(to set: inout ColumnSet<Row>) {
        add("date_start", width: 11...11, to: &set) { row, _ in
            row.entry.map { .day($0.event.dateStart, $0.event.datePrecision) } ?? .blank
        }
        add("date_end", width: 11...11, to: &set) { row, _ in
            row.entry.map { .day($0.event.dateEnd, $0.event.datePrecision) } ?? .blank
        }
    }

    /// Adds whether it is said to have happened.
    func addModality(to set: inout ColumnSet<Row>) {
        add("modality", width: 12...13, marks: Words.modalityMarks, to: &set)
    }

    /// Adds whether it is affirmed.
    func addPolarity(to set: inout ColumnSet<Row>) {
        add("polarity", width: 9...10, marks: Words.polarityMarks, to: &set)
    }

    /// Adds the phrase that names it.
    func addWhat(to set: inout ColumnSet<Row>) {
        set.add(Self.what) { row in row.entry.map { .text($0.reported.label.plain.flowing) } ?? .blank }
    }

    /// Adds the words that report it.
    func addEvidence(to set: inout ColumnSet<Row>) {
        add("evidence_text", width: 40...60, to: &set)
    }

    /// Adds the article that reports it.
    func addArticle(to set: inout ColumnSet<Row>) {
        set.add(Self.article) { row in
            guard let entry = row.entry else { return .blank }
            return links.link(to: index.articles[entry.article].article.id, in: entry.article)
        }
    }

    /// Adds a column of the event table.
    func add(
        _ id: String,
        _ kind: SheetColumn.Kind? = nil,
        width: ClosedRange<Int>,
        marks: [WordMark] = [],
        isPrinted: Bool = true,
        to set: inout ColumnSet<Row>,
        value: ((Row, TableCell) -> CellValue)? = nil
    ) {
        set.add(
            id,
            kind,
            width: width,
            marks: marks,
            isPrinted: isPrinted,
            from: rows.schema,
            cells: \.cells,
            value: value
        )
    }

    /// The phrase that names an event; the same as in the briefing.
    static let what = SheetColumn(
        "What",
        .prose,
        width: 24...36,
        "The event in one phrase, built from its code and its parties; the phrase neither claims nor denies that it happened."
    )
    /// The article of a record.
    static let article = SheetColumn("Article id", width: 11...14, "The id of the article, leading to its row.")
}
