import DossierCore

/// One CSV file in the making: its table, and what is not yet handed to the sink.
struct CSVFile {
    /// The table whose rows it takes.
    let table: TableDefinition
    /// The name of the file.
    let name: String
    /// Whether the headings are written.
    private(set) var isBegun = false
    /// How many rows are written.
    private(set) var rowCount = 0

    private var encoder: CSVEncoder

    /// The buffer goes to the sink when it is longer than this.
    private static let flushSize = 1 << 18

    init(_ table: TableDefinition, name: String, dialect: CSVWriter.Options.Dialect) {
        self.table = table
        self.name = name
        encoder = CSVEncoder(dialect)
    }

    /// What of the text was changed.
    var changes: CSVChanges { encoder.changes }

    /// Writes the byte-order mark where the dialect has one, and the headings.
    mutating func begin(_ output: any OutputSink) throws {
        isBegun = true
        encoder.appendMark()
        encoder.append(table.schema.columns.map { .text($0.id) })
        try flush(output)
    }

    /// Writes rows; the first row of an optional table begins its file.
    mutating func add(_ rows: [[TableCell]], to output: any OutputSink) throws {
        if rows.isEmpty { return }
        if !isBegun { try begin(output) }
        for row in rows {
            encoder.append(row)
            if encoder.bytes.count > Self.flushSize { try flush(output) }
        }
        rowCount += rows.count
    }

    /// Hands what there is to the sink.
    mutating func flush(_ output: any OutputSink) throws {
        guard !encoder.bytes.isEmpty else { return }
        try output.append(encoder.bytes, to: name)
        encoder.bytes.removeAll(keepingCapacity: true)
    }
}
