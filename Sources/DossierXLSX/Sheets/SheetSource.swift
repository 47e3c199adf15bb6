import DossierCore

/// Makes one table sheet out of a dossier.
///
/// The number of rows is known before the rows are made, because links need to know where every row of the workbook stands.
protocol SheetSource {
    /// Which sheet it is.
    var id: SheetID { get }

    /// What the sheet holds, for the contents: a few words without a period.
    var content: String { get }

    /// The ids of the rows, in order; a row that is no record has nil.
    var keys: [RecordKey?] { get }

    /// The table.
    func table(_ links: LinkMap) -> SheetTable
}

/// A record of an article.
struct RecordKey: Sendable, Hashable {
    /// The index of the article.
    var article: Int
    /// The record's id.
    var id: RecordID
}

/// Where the rows of every sheet stand.
struct LinkMap {
    private var cells: [RecordKey: LinkTarget] = [:]
    /// The placements by sheet.
    private(set) var placements: [SheetID: SheetPlacement] = [:]

    /// Makes an empty map.
    init() {}

    /// Notes where a sheet's rows stand; the first row of a record is where links to it lead.
    mutating func place(_ source: any SheetSource, at placement: SheetPlacement, linksLeadHere: Bool) {
        placements[source.id] = placement
        guard linksLeadHere else { return }
        for (row, key) in source.keys.enumerated() {
            guard let key, cells[key] == nil else { continue }
            cells[key] = placement.cell(ofRow: row)
        }
    }

    /// A cell that shows a record's id and leads to its row, if it has one.
    func link(to id: RecordID?, in article: Int) -> CellValue {
        guard let id else { return .blank }
        guard let target = cells[RecordKey(article: article, id: id)] else { return .text(id.rawValue) }
        return .link(id.rawValue, target)
    }
}
