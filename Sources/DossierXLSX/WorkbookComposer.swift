import DossierCore

/// Puts a workbook together: decides which sheets there are, where their rows stand, and writes them in order.
struct WorkbookComposer {
    private let index: DossierIndex
    private let options: XLSXWriter.Options
    private let limits: SpreadsheetLimits

    init(_ dossier: Dossier, options: XLSXWriter.Options, limits: SpreadsheetLimits) {
        index = DossierIndex(dossier)
        self.options = options
        self.limits = limits
    }

    /// A workbook that has been made.
    struct Made {
        /// The bytes.
        var bytes: [UInt8]
        /// A diagnostic for whatever a cell or a sheet could not hold as it was.
        var diagnostics: [Diagnostic]
    }

    /// Makes the workbook, or says what the library or the system refused.
    func result() -> Result<Made, WorkbookError> {
        Result { () throws(WorkbookError) in try compose() }
    }

    /// Makes the workbook.
    private func compose() throws(WorkbookError) -> Made {
        let workbook = try Workbook(properties: properties, limits: limits)
        let summaryName = workbook.names.sheet(SheetID.summary.name)
        let sources = self.sources
        var links = LinkMap()
        for source in sources {
            let placement = SheetPlacement(
                name: source.id.name,
                rowCount: source.keys.count,
                limits: limits,
                names: &workbook.names
            )
            links.place(source, at: placement, linksLeadHere: source.id.takesLinks)
            reportSplit(of: source, placement, to: workbook)
        }
        let summarySheet = try workbook.addSheet(named: summaryName)
        try SummarySheet(index: index, title: title, contents: contents(sources, links), links: links)
            .write(on: summarySheet)
        summarySheet.activate()
        let renderer = TableRenderer(
            workbook: workbook,
            contents: .cell(sheet: summaryName, .origin),
            marking: index.reported.dossier.header.marking,
            dossierTitle: title
        )
        for source in sources {
            guard let placement = links.placements[source.id] else { continue }
            try renderer.render(source.table(links), at: placement)
        }
        let bytes = try workbook.finish()
        return Made(bytes: bytes, diagnostics: workbook.changes.diagnostics)
    }

    /// The sheets that have rows, in their order.
    private var sources: [any SheetSource] {
        var records: [any SheetSource] = [
            EventSheet.counted(index), EventSheet.notAsserted(index), TimelineSheet(index), ActorsSheet(index),
            QuotesSheet(index), DatesSheet(index), PlacesSheet(index), ArticlesSheet(index), MatrixSheet(index),
        ]
        if options.includesReview { records.append(ReviewSheet(index)) }
        records.removeAll { $0.keys.isEmpty }
        let log = RunLogSheet(index)
        let empty = LinkMap()
        let explained = (records + [log])
            .map { source in
                // The columns of the matrix are countries of this dossier, and explained by its sentence.
                let columns = source.table(empty).columns
                return (source.id.name, source.id == .matrix ? columns.filter { $0.kind != .count } : columns)
            }
        let hasReview = records.contains { $0.id == .review }
        return records + [CodebookSheet(explained), log] + (hasReview ? [ListsSheet()] : [])
    }

    /// The lines of the contents: one for each sheet that is seen.
    private func contents(_ sources: [any SheetSource], _ links: LinkMap) -> [SummarySheet.Content] {
        sources.filter { $0.id != .lists }
            .flatMap { source in
                (links.placements[source.id]?.parts ?? [])
                    .map { part in
                        SummarySheet.Content(
                            name: part.sheet,
                            holds: part.rows.lowerBound == 0 ? source.content : "continued",
                            rows: part.rows.count,
                            top: .cell(sheet: part.sheet, .origin)
                        )
                    }
            }
    }

    /// Reports a table that needs more than one sheet.
    private func reportSplit(of source: any SheetSource, _ placement: SheetPlacement, to workbook: Workbook) {
        guard placement.parts.count > 1 else { return }
        workbook.changes.add(
            Diagnostic(
                severity: .note,
                code: "xlsx.sheet-split",
                message: "sheet '\(source.id.name)': \(source.keys.count.grouped) rows are more than a sheet of "
                    + "\(limits.rows.grouped) rows holds; they continue on \(placement.parts.count - 1) more",
                origin: XLSXWriter.id
            )
        )
    }

    /// The title given, the one article's own, or the number of articles.
    private var title: String {
        let dossier = index.reported.dossier
        if let title = dossier.header.title?.singleLine, !title.isEmpty { return title }
        if dossier.articles.count == 1, let title = dossier.articles[0].article.title?.singleLine, !title.isEmpty {
            return title
        }
        return "Dossier of \(Words.count(dossier.articles.count, "article", "articles"))"
    }

    private var properties: WorkbookProperties {
        let header = index.reported.dossier.header
        return WorkbookProperties(
            title: title,
            subject: "Events extracted from \(Words.count(index.articles.count, "article", "articles"))",
            author: "\(header.tool) \(header.toolVersion)",
            category: "Event data",
            keywords: "events, PLOVER, open sources",
            comments: "Extracted by a program; not an assessment. The sheet Codebook explains columns and codes.",
            status: header.marking,
            created: index.reported.asOf ?? WorkbookProperties.epoch
        )
    }
}

extension SheetID {
    /// Whether the rows of the sheet are where links to its records lead; the timeline and the review sheet repeat records.
    var takesLinks: Bool {
        switch self {
        case .timeline, .review: false
        default: true
        }
    }
}
