import DossierCore

/// Which sheets a workbook has and where their rows stand, decided before any cell is written.
struct WorkbookPlan {
    /// The name of the first sheet.
    let summaryName: String
    /// The sheets after it that have rows, in their order.
    let sources: [any SheetSource]
    /// Where their rows stand.
    let links: LinkMap

    /// Plans a workbook.
    ///
    /// - Parameters:
    ///   - index: The dossier.
    ///   - options: The user's choices.
    ///   - limits: What a sheet holds.
    ///   - names: Gives the names out.
    init(_ index: DossierIndex, options: XLSXWriter.Options, limits: SpreadsheetLimits, names: inout NameGate) {
        summaryName = names.sheet(SheetID.summary.name)
        sources = Self.sources(index, options)
        var links = LinkMap()
        for source in sources {
            let placement = SheetPlacement(
                name: source.id.name,
                rowCount: source.keys.count,
                limits: limits,
                names: &names
            )
            links.place(source, at: placement, linksLeadHere: source.id.takesLinks)
        }
        self.links = links
    }

    /// The sheets that have rows, in their order.
    private static func sources(_ index: DossierIndex, _ options: XLSXWriter.Options) -> [any SheetSource] {
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
    var contents: [SummarySheet.Content] {
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
}

extension SheetID {
    /// Whether the rows of the sheet are where links to its records lead; the timeline and the review sheet repeat records.
    fileprivate var takesLinks: Bool {
        switch self {
        case .timeline, .review: false
        default: true
        }
    }
}
