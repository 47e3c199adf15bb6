import DossierCore

/// The columns of one of the dossier's tables, for a sheet over records that stand in articles.
struct RecordColumns {
    /// A record's row of the table, with the cells that only the workbook has.
    typealias Row = TableRows.Row

    private let index: DossierIndex
    private let links: LinkMap
    private let rows: TableRows
    /// For each row of the sheet, the article and the place of the record in it.
    private let places: [(article: Int, position: Int)]
    private(set) var set = ColumnSet<Row>()

    /// Makes columns for all records of a kind, in the order of the articles.
    init(
        _ definition: TableDefinition,
        _ index: DossierIndex,
        _ links: LinkMap,
        count: (AnnotatedArticle) -> Int
    ) {
        self.index = index
        self.links = links
        rows = TableRows(definition, of: index)
        places = index.articles.enumerated()
            .flatMap { article, reported in (0..<count(reported.annotated)).map { (article, $0) } }
    }

    /// Adds a column of the table.
    mutating func add(
        _ id: String,
        _ kind: SheetColumn.Kind? = nil,
        width: ClosedRange<Int>,
        isPrinted: Bool = true,
        value: ((Row, TableCell) -> CellValue)? = nil
    ) {
        set.add(id, kind, width: width, isPrinted: isPrinted, from: rows.schema, cells: \.cells, value: value)
    }

    /// Adds a column that only the workbook has.
    mutating func add(_ column: SheetColumn, isPrinted: Bool = true, _ value: @escaping (Row) -> CellValue) {
        set.add(column, isPrinted: isPrinted, value)
    }

    /// Adds the article, as a link.
    mutating func addArticle() {
        let (index, links) = (index, links)
        set.add(EventColumns.article) { links.link(to: index.articles[$0.article].article.id, in: $0.article) }
    }

    /// The rows.
    var sheetRows: SheetRows {
        let (places, rows) = (places, rows)
        return set.rows(count: places.count) { rows.row(places[$0].position, of: places[$0].article) }
    }
}
