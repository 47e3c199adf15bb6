import DossierCore

/// Puts a workbook together: writes the planned sheets in their order.
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
        let plan = WorkbookPlan(index, options: options, limits: limits, names: &workbook.names)
        for source in plan.sources { reportSplit(of: source, plan.links.placements[source.id], to: workbook) }
        let summarySheet = try workbook.addSheet(named: plan.summaryName)
        try SummarySheet(index: index, title: title, contents: plan.contents, links: plan.links).write(on: summarySheet)
        summarySheet.activate()
        let renderer = TableRenderer(
            workbook: workbook,
            contents: .cell(sheet: plan.summaryName, .origin),
            marking: index.reported.dossier.header.marking,
            dossierTitle: title
        )
        for source in plan.sources {
            guard let placement = plan.links.placements[source.id] else { continue }
            try renderer.render(source.table(plan.links), at: placement)
        }
        let bytes = try workbook.finish()
        return Made(bytes: bytes, diagnostics: workbook.changes.diagnostics)
    }

    /// Reports a table that needs more than one sheet.
    private func reportSplit(of source: any SheetSource, _ placement: SheetPlacement?, to workbook: Workbook) {
        guard let placement, placement.parts.count > 1 else { return }
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
