import DossierCore

/// A Frictionless data package (Data Package v1, Table Schema v1) that describes the written tables.
struct DataPackage: Encodable {
    private let files: [CSVFile]
    private let header: DossierHeader
    private let options: CSVWriter.Options

    init(_ files: [CSVFile], header: DossierHeader, options: CSVWriter.Options) {
        self.files = files
        self.header = header
        self.options = options
    }

    private enum CodingKeys: String, CodingKey {
        case profile, name, title, description, version, resources
        case asOf = "dossier:as_of"
        case dialect = "dossier:dialect"
        case listSeparator = "dossier:list_separator"
        case marking = "dossier:marking"
        case eventProfile = "dossier:profile"
        case schema = "dossier:schema"
        case tool = "dossier:tool"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("tabular-data-package", forKey: .profile)
        try container.encode("dossier", forKey: .name)
        try container.encode(header.title ?? "Dossier", forKey: .title)
        try container.encode(Self.describe(options.dialect), forKey: .description)
        try container.encodeIfPresent(header.asOf, forKey: .asOf)
        try container.encode(options.dialect.rawValue, forKey: .dialect)
        try container.encode(TableCell.listSeparator, forKey: .listSeparator)
        try container.encodeIfPresent(header.marking, forKey: .marking)
        try container.encode(options.profile.rawValue, forKey: .eventProfile)
        try container.encode(AnnotatedArticle.schema, forKey: .schema)
        let tables = Set(files.map(\.table.schema.id))
        try container.encode("\(header.tool) \(header.toolVersion)", forKey: .tool)
        try container.encode(files.map { Resource($0, options.dialect, tables: tables) }, forKey: .resources)
    }

    private static func describe(_ dialect: CSVWriter.Options.Dialect) -> String {
        switch dialect {
        case .data:
            "Machine-extracted from the articles listed in it. The values are exact; text that begins with =, +, - or @ is "
                + "not guarded, so do not open these files in a spreadsheet without care."
        case .excel:
            "Machine-extracted from the articles listed in it. For spreadsheets: the files begin with a byte-order mark, and "
                + "an apostrophe stands before text that would be run as a formula. The exact values are in the dialect 'data'."
        }
    }
}

/// A table of the package.
private struct Resource: Encodable {
    private let file: CSVFile
    private let dialect: CSVWriter.Options.Dialect
    /// The ids of all tables of the package, which references may name.
    private let tables: Set<String>

    init(_ file: CSVFile, _ dialect: CSVWriter.Options.Dialect, tables: Set<String>) {
        self.file = file
        self.dialect = dialect
        self.tables = tables
    }

    private enum CodingKeys: String, CodingKey {
        case profile, name, path, title, description, format, mediatype, encoding, dialect, schema
        case rows = "dossier:rows"
    }

    private struct Dialect: Encodable {
        var delimiter = ","
        var lineTerminator = "\r\n"
        var quoteChar = "\""
        var doubleQuote = true
        var skipInitialSpace = false
        var header = true
    }

    private struct Schema: Encodable {
        var fields: [Field]
        var missingValues = [""]
        var primaryKey: [String]?
        var foreignKeys: [ForeignKey]?
    }

    private struct ForeignKey: Encodable {
        var fields: [String]
        var reference: Reference
    }

    private struct Reference: Encodable {
        /// The table, empty for the same one.
        var resource: String
        var fields: [String]
    }

    func encode(to encoder: any Encoder) throws {
        let schema = file.table.schema
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode("tabular-data-resource", forKey: .profile)
        try container.encode(schema.id, forKey: .name)
        try container.encode(file.name, forKey: .path)
        try container.encode(schema.title, forKey: .title)
        try container.encode(schema.description, forKey: .description)
        try container.encode("csv", forKey: .format)
        try container.encode("text/csv", forKey: .mediatype)
        try container.encode(dialect == .excel ? "utf-8-sig" : "utf-8", forKey: .encoding)
        try container.encode(Dialect(), forKey: .dialect)
        try container.encode(file.rowCount, forKey: .rows)
        let fields = schema.columns.map { Field($0, isKey: schema.primaryKey.contains($0.id)) }
        let key = schema.primaryKey.isEmpty ? nil : schema.primaryKey
        let references = schema.columns.compactMap { foreignKey($0, of: schema) }
        try container.encode(
            Schema(fields: fields, primaryKey: key, foreignKeys: references.isEmpty ? nil : references),
            forKey: .schema
        )
    }

    /// The reference of a column to a table of the package that has a key of one column.
    private func foreignKey(_ column: TableColumn, of schema: TableSchema) -> ForeignKey? {
        guard let target = column.references, tables.contains(target),
            let key = TableDefinition.all.first(where: { $0.schema.id == target })?.schema.primaryKey, key.count == 1
        else { return nil }
        return ForeignKey(
            fields: [column.id],
            reference: Reference(resource: target == schema.id ? "" : target, fields: key)
        )
    }
}

/// A column of a table in the terms of Table Schema.
private struct Field: Encodable {
    private let column: TableColumn
    private let isKey: Bool

    init(_ column: TableColumn, isKey: Bool) {
        self.column = column
        self.isKey = isKey
    }

    private enum CodingKeys: String, CodingKey {
        case name, title, type, description, constraints, trueValues, falseValues
    }

    private enum ConstraintKeys: String, CodingKey {
        case required
        case values = "enum"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(column.id, forKey: .name)
        try container.encode(column.title, forKey: .title)
        try container.encode(type, forKey: .type)
        try container.encode(column.description, forKey: .description)
        if column.type == .boolean {
            try container.encode(["1"], forKey: .trueValues)
            try container.encode(["0"], forKey: .falseValues)
        }
        let codes = column.type == .list ? nil : column.codes
        guard isKey || codes != nil else { return }
        var constraints = container.nestedContainer(keyedBy: ConstraintKeys.self, forKey: .constraints)
        if isKey { try constraints.encode(true, forKey: .required) }
        guard let values = codes?.values else { return }
        if column.type == .integer {
            try constraints.encode(values.compactMap { Int($0) }, forKey: .values)
        } else {
            try constraints.encode(values, forKey: .values)
        }
    }

    /// Table Schema has no lists of texts, so a list is a string whose separator the package names.
    private var type: String {
        switch column.type {
        case .text, .code, .list, .url: "string"
        case .integer: "integer"
        case .number: "number"
        case .date: "date"
        case .boolean: "boolean"
        }
    }
}
