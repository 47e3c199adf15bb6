import DossierCore

/// The rows of one of the dossier's tables, made article by article when they are asked for.
///
/// The tables are those that every writer of tables has, so that a cell of the workbook says what the CSV says. Sheets ask
/// for rows in order, so only the last article's are kept.
final class TableRows {
    /// A row of a table and where its record stands.
    struct Row {
        /// The index of the article.
        var article: Int
        /// The place of the record among the article's.
        var position: Int
        /// The cells, in the order of the table's columns.
        var cells: [TableCell]
    }

    private let definition: TableDefinition
    private let index: DossierIndex
    private var current: (article: Int, rows: [[TableCell]])?

    init(_ definition: TableDefinition, of index: DossierIndex) {
        self.definition = definition
        self.index = index
    }

    /// The columns of the table.
    var schema: TableSchema { definition.schema }

    /// The row of a record.
    ///
    /// - Parameters:
    ///   - position: The place of the record among the article's.
    ///   - article: The index of the article.
    /// - Returns: The row, without cells when there is no such record.
    func row(_ position: Int, of article: Int) -> Row {
        if current?.article != article {
            let rows = definition.rows(of: index.articles[article], header: index.reported.dossier.header)
            current = (article, rows)
        }
        guard let rows = current?.rows, rows.indices.contains(position) else {
            return Row(article: article, position: position, cells: [])
        }
        return Row(article: article, position: position, cells: rows[position])
    }
}
