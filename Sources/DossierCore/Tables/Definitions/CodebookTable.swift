/// A row of the codebook.
private struct CodebookRecord: Sendable {
    enum Entry: String {
        case column
        case code
        case note
    }

    var entry: Entry
    var table: String?
    var column: TableColumn?
    var list: String?
    var code: String?
    var definition: String
}

extension TableDefinition {
    /// What every column and every code means, and what holds for several columns.
    public static let codebook = TableDefinition(
        TableSchema(
            id: "codebook",
            title: "Codebook",
            description: "One row for each column of each table, one for each code, and notes on how to read them.",
            columns: []
        ),
        columns: [
            Column("entry", .code, "What the row explains.", codes: .named("codebook_entry")) { .code($0.entry) },
            Column("table", .code, "The table that has the column.") { .optional($0.table) },
            Column("column", .code, "The name of the column.") { .optional($0.column?.id) },
            Column("title", .text, "The column's heading for people.") { .optional($0.column?.title) },
            Column("type", .code, "What the column's cells hold.", codes: .named("column_type")) {
                .code($0.column?.type)
            },
            Column("is_core", .boolean, "Whether the column belongs to the core profile.") {
                $0.column.map { .boolean($0.isCore) } ?? .empty
            },
            Column("code_list", .code, "The code list of the column, or the one that has the code.") {
                .optional($0.list)
            },
            Column("code", .code, "The code, or the subject of the note.") { .optional($0.code) },
            Column("definition", .text, "What it means.") { .optional($0.definition) },
        ],
        records: { _, _ in [] },
        closing: { _ in notes + columns + codes }
    )

    private typealias Column = RecordColumn<CodebookRecord>

    private static var columns: [CodebookRecord] {
        TableDefinition.all.flatMap { definition in
            definition.schema.columns.map { column in
                CodebookRecord(
                    entry: .column,
                    table: definition.schema.id,
                    column: column,
                    list: column.codes?.id,
                    definition: column.description
                )
            }
        }
    }

    private static var codes: [CodebookRecord] {
        CodeList.all.flatMap { list in
            list.codes.map { code in
                CodebookRecord(entry: .code, list: list.id, code: code.value, definition: code.meaning)
            }
        }
    }

    private static var notes: [CodebookRecord] {
        CodebookNotes.all.map { CodebookRecord(entry: .note, code: $0.subject, definition: $0.text) }
    }
}
