/// How a table is made: its schema, and functions from an article and from the end of a run to its rows.
///
/// Rows are made article by article, so that a writer can stream them. Each column's meaning and its value stand together in
/// the definitions, and the codebook is made from the same columns.
///
/// ```swift
/// let rows = TableDefinition.events.core.rows(of: ReportedArticle(article), header: header)
/// ```
public struct TableDefinition: Sendable {
    /// What the table is called and which columns it has.
    public let schema: TableSchema
    /// Whether a table without rows is better left out.
    public let isOptional: Bool

    /// Makes the cells of the columns at the indices.
    private let articleRows: @Sendable (ReportedArticle, DossierHeader, [Int]) -> [[TableCell]]
    private let summaryRows: @Sendable (DossierSummary, [Int]) -> [[TableCell]]
    /// The indices, among all columns of the table, of those that the schema has.
    private let selection: [Int]

    private init(
        schema: TableSchema,
        isOptional: Bool,
        selection: [Int],
        articleRows: @escaping @Sendable (ReportedArticle, DossierHeader, [Int]) -> [[TableCell]],
        summaryRows: @escaping @Sendable (DossierSummary, [Int]) -> [[TableCell]]
    ) {
        self.schema = schema
        self.isOptional = isOptional
        self.selection = selection
        self.articleRows = articleRows
        self.summaryRows = summaryRows
    }

    /// Makes a definition from columns that read one kind of record.
    ///
    /// - Parameters:
    ///   - schema: The table without its columns.
    ///   - isOptional: Whether a table without rows is better left out.
    ///   - columns: Each column with the function that makes its cell.
    ///   - records: The records of an article, one for each row.
    ///   - closing: The records of the end of a run.
    init<Record>(
        _ schema: TableSchema,
        isOptional: Bool = false,
        columns: [RecordColumn<Record>],
        records: @escaping @Sendable (ReportedArticle, DossierHeader) -> [Record],
        closing: @escaping @Sendable (DossierSummary) -> [Record] = { _ in [] }
    ) {
        var schema = schema
        schema.columns = columns.map(\.column)
        self.init(
            schema: schema,
            isOptional: isOptional,
            selection: Array(columns.indices),
            articleRows: { article, header, selection in
                records(article, header).map { record in selection.map { columns[$0].cell(record) } }
            },
            summaryRows: { summary, selection in
                closing(summary).map { record in selection.map { columns[$0].cell(record) } }
            }
        )
    }

    /// The rows of an article.
    public func rows(of article: ReportedArticle, header: DossierHeader) -> [[TableCell]] {
        articleRows(article, header, selection)
    }

    /// The rows that only the end of a run gives.
    public func rows(of summary: DossierSummary) -> [[TableCell]] {
        summaryRows(summary, selection)
    }

    /// The same table with its core columns only.
    public var core: TableDefinition {
        selecting(\.isCore)
    }

    /// The same table with some of its columns.
    ///
    /// A key that has lost a column is no key any more.
    public func selecting(_ isIncluded: (TableColumn) -> Bool) -> TableDefinition {
        let indices = schema.columns.indices.filter { isIncluded(schema.columns[$0]) }
        var reduced = schema
        reduced.columns = indices.map { schema.columns[$0] }
        if !reduced.primaryKey.allSatisfy({ reduced.index(of: $0) != nil }) { reduced.primaryKey = [] }
        return TableDefinition(
            schema: reduced,
            isOptional: isOptional,
            selection: indices.map { selection[$0] },
            articleRows: articleRows,
            summaryRows: summaryRows
        )
    }
}

extension TableDefinition {
    /// All tables: the events, the companions, the codebook.
    public static let all: [TableDefinition] = [
        .events, .articles, .entities, .mentions, .quotes, .dates, .eventMentions, .eventCounts, .places, .sources,
        .clusters, .diagnostics, .codebook,
    ]
}

/// A column and the function from a record to its cell.
struct RecordColumn<Record>: Sendable {
    let column: TableColumn
    let cell: @Sendable (Record) -> TableCell

    /// Makes a column.
    ///
    /// - Parameters:
    ///   - id: The name that programs use; the heading is made from it.
    ///   - type: What its cells hold.
    ///   - description: What it means.
    ///   - codes: The codes it may have.
    ///   - isCore: Whether it belongs to the smaller profile.
    ///   - references: The table whose key its cells name.
    ///   - cell: Makes the cell of a record.
    init(
        _ id: String,
        _ type: ColumnType,
        _ description: String,
        codes: CodeList? = nil,
        isCore: Bool = true,
        references: String? = nil,
        cell: @escaping @Sendable (Record) -> TableCell
    ) {
        column = TableColumn(
            id: id,
            title: Self.title(of: id),
            type: type,
            description: description,
            codes: codes,
            isCore: isCore,
            references: references
        )
        self.cell = cell
    }

    /// `event_id` as `Event id`, `n_articles` as `Number of articles`, abbreviations in capitals.
    private static func title(of id: String) -> String {
        let words = id.split(separator: "_").map(String.init)
        let spelled = words.enumerated()
            .map { index, word in
                switch word {
                case "n" where index == 0: "number of"
                case "cameo", "plover", "url", "sha256": word.uppercased()
                case "geonames": "GeoNames"
                case "admin1": "first-level division"
                default: word
                }
            }
        return spelled.joined(separator: " ").capitalisedFirst
    }
}
