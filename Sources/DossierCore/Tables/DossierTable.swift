/// A table of a dossier: a schema and typed rows, in no format.
///
/// ```swift
/// let events = DossierTable(.events, of: dossier)
/// events.columns.count   // 62
/// let core = DossierTable(.events.core, of: dossier)
/// core.columns.count     // 24
/// ```
public struct DossierTable: Sendable, Hashable {
    /// What the table is called and which columns it has.
    public var schema: TableSchema
    /// The rows; each has one cell for each column.
    public var rows: [[TableCell]]

    /// Makes a table of rows.
    public init(schema: TableSchema, rows: [[TableCell]]) {
        self.schema = schema
        self.rows = rows
    }

    /// Makes a table of a dossier.
    ///
    /// - Parameters:
    ///   - definition: Which table.
    ///   - dossier: What it is made of.
    public init(_ definition: TableDefinition, of dossier: Dossier) {
        let articles = dossier.articles.map(ReportedArticle.init)
        self.init(definition, of: articles, header: dossier.header, summary: dossier.summary)
    }

    /// Makes a table of articles that are indexed already.
    public init(
        _ definition: TableDefinition,
        of articles: [ReportedArticle],
        header: DossierHeader,
        summary: DossierSummary
    ) {
        schema = definition.schema
        rows = articles.flatMap { definition.rows(of: $0, header: header) } + definition.rows(of: summary)
    }

    /// The name that programs use.
    public var id: String { schema.id }
    /// The heading that people read.
    public var title: String { schema.title }
    /// What a row is.
    public var description: String { schema.description }
    /// The columns, in order.
    public var columns: [TableColumn] { schema.columns }

    /// The tables of a dossier: events, then the companions, those that may be empty left out when they are, then the codebook.
    public static func all(of dossier: Dossier) -> [DossierTable] {
        let articles = dossier.articles.map(ReportedArticle.init)
        return TableDefinition.all.compactMap { definition in
            let table = DossierTable(definition, of: articles, header: dossier.header, summary: dossier.summary)
            return table.rows.isEmpty && definition.isOptional ? nil : table
        }
    }
}
