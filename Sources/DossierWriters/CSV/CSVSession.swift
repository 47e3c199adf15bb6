import DossierCore

/// One set of CSV files in the making.
struct CSVSession: WriterSession {
    private let options: CSVWriter.Options
    private let header: DossierHeader
    private let names: CSVFileNames
    private let output: any OutputSink
    private var files: [CSVFile]

    /// Makes a session that has written nothing yet.
    init(options: CSVWriter.Options, header: DossierHeader, baseName: String?, output: any OutputSink) {
        self.options = options
        self.header = header
        self.output = output
        names = CSVFileNames(baseName: baseName)
        let names = names
        let events = options.profile == .core ? TableDefinition.events.core : .events
        let companions = options.hasCompanions ? TableDefinition.all.filter { $0.schema.id != events.schema.id } : []
        files = ([events] + companions)
            .map { table in
                CSVFile(table, name: names.table(table.schema.id), dialect: options.dialect)
            }
    }

    /// Begins every file that is written even when it has no row.
    mutating func beginFiles() throws {
        for index in files.indices where !files[index].table.isOptional { try files[index].begin(output) }
    }

    mutating func add(_ article: AnnotatedArticle) throws {
        let reported = ReportedArticle(article)
        for index in files.indices {
            try files[index].add(files[index].table.rows(of: reported, header: header), to: output)
        }
    }

    mutating func finish(_ summary: DossierSummary) throws -> [Diagnostic] {
        for index in files.indices {
            try files[index].add(files[index].table.rows(of: summary), to: output)
            try files[index].flush(output)
        }
        let written = files.filter(\.isBegun)
        if options.hasDataPackage {
            let package = DataPackage(written, header: header, options: options)
            try output.append(try DossierJSON.encode(package, pretty: true) + [0x0A], to: names.dataPackage)
        }
        return diagnostics(written)
    }

    private func diagnostics(_ files: [CSVFile]) -> [Diagnostic] {
        let changes = files.reduce(into: CSVChanges()) { $0 += $1.changes }
        var diagnostics: [Diagnostic] = []
        if changes.replaced > 0 { diagnostics.append(.nulReplaced(changes.replaced)) }
        if changes.guarded > 0 { diagnostics.append(.guarded(changes.guarded)) }
        if changes.long > 0 { diagnostics.append(.long(changes.long)) }
        return diagnostics
    }
}

/// The names of the files of one output.
struct CSVFileNames: Sendable {
    /// The name of the event table's file without its extension, nil for the usual names.
    var baseName: String?

    /// The file of a table: `events.csv`, or `base.csv` for the events and `base-articles.csv` for a companion.
    func table(_ id: String) -> String {
        guard let baseName else { return "\(id).csv" }
        return id == TableDefinition.events.schema.id ? "\(baseName).csv" : "\(baseName)-\(id).csv"
    }

    /// The file of the data package.
    var dataPackage: String {
        baseName.map { "\($0)-datapackage.json" } ?? "datapackage.json"
    }
}

extension Diagnostic {
    /// NUL characters were replaced.
    fileprivate static func nulReplaced(_ count: Int) -> Diagnostic {
        Diagnostic(
            severity: .note,
            code: "csv.nul-replaced",
            message: "\(count) NUL character\(count == 1 ? " is" : "s are") written as U+FFFD in the CSV",
            origin: "csv"
        )
    }

    /// Cells were guarded.
    fileprivate static func guarded(_ count: Int) -> Diagnostic {
        Diagnostic(
            severity: .note,
            code: "csv.guarded",
            message:
                "\(count) cell\(count == 1 ? " begins" : "s begin") with an apostrophe that the article does not have, "
                + "so that no spreadsheet runs a formula; the dialect 'data' has the exact text",
            origin: "csv"
        )
    }

    /// Cells are longer than a spreadsheet takes.
    fileprivate static func long(_ count: Int) -> Diagnostic {
        Diagnostic(
            severity: .warning,
            code: "csv.long-cell",
            message:
                "\(count) cell\(count == 1 ? " is" : "s are") longer than the \(CSVEncoder.spreadsheetLimit) characters "
                + "that a spreadsheet's cell holds",
            origin: "csv"
        )
    }
}
