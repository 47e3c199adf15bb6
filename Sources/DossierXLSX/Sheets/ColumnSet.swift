import DossierCore

/// The columns of a sheet over records of one kind: for each its definition and the way from a record to its cell.
struct ColumnSet<Record> {
    /// A column and the way to its cells.
    struct Column {
        /// The definition.
        var definition: SheetColumn
        /// Whether the column is printed; the rest is for the screen.
        var isPrinted: Bool
        /// The cell of a record.
        var value: (Record) -> CellValue
    }

    private(set) var columns: [Column] = []

    /// Adds a column.
    mutating func add(_ definition: SheetColumn, isPrinted: Bool = true, _ value: @escaping (Record) -> CellValue) {
        columns.append(Column(definition: definition, isPrinted: isPrinted, value: value))
    }

    /// The definitions.
    var definitions: [SheetColumn] { columns.map(\.definition) }

    /// How many columns are printed; they are the first ones.
    var printedCount: Int { columns.count { $0.isPrinted } }

    /// The rows for some records.
    func rows(_ records: [Record]) -> SheetRows {
        rows(count: records.count) { records[$0] }
    }

    /// The rows for records that are made when they are asked for.
    func rows(count: Int, _ record: @escaping (Int) -> Record) -> SheetRows {
        SheetRows(count: count) { row in
            let record = record(row)
            return columns.map { $0.value(record) }
        }
    }
}

extension ColumnSet {
    /// Adds a column of the table, with its heading and its meaning.
    ///
    /// - Parameters:
    ///   - id: The column of the table.
    ///   - kind: How its cells look; by the column's type unless given.
    ///   - width: The least and the greatest width.
    ///   - marks: The words that are marked with a colour.
    ///   - isPrinted: Whether the column is printed.
    ///   - schema: The table's columns.
    ///   - cells: The row of the table in the record.
    ///   - value: Makes the cell, where it is not the table's own.
    mutating func add(
        _ id: String,
        _ kind: SheetColumn.Kind? = nil,
        width: ClosedRange<Int>,
        marks: [WordMark] = [],
        isPrinted: Bool = true,
        from schema: TableSchema,
        cells: @escaping (Record) -> [TableCell],
        value: ((Record, TableCell) -> CellValue)? = nil
    ) {
        guard let position = schema.index(of: id) else { return }
        let column = schema.columns[position]
        let definition = SheetColumn(
            column.title,
            kind ?? Self.kind(of: column.type),
            width: width,
            marks: marks,
            column.description
        )
        add(definition, isPrinted: isPrinted) { record in
            let row = cells(record)
            let cell = row.indices.contains(position) ? row[position] : .empty
            return value?(record, cell) ?? CellValue(cell)
        }
    }

    /// How the cells of a type look.
    private static func kind(of type: ColumnType) -> SheetColumn.Kind {
        switch type {
        case .code, .boolean: .text
        case .text, .list, .url: .prose
        case .integer: .integer
        case .number: .number
        case .date: .day
        }
    }
}

extension CellValue {
    /// The cell of a table as a workbook has it: line breaks of a text are spaces, lists are parted by semicolons.
    init(_ cell: TableCell) {
        switch cell {
        case .empty: self = .blank
        case .text(let text): self = .text(text.flowing)
        case .integer(let number): self = .number(Double(number))
        case .number(let number): self = .number(number)
        case .date(let date): self = .date(date)
        case .boolean(let answer): self = .text(answer ? "yes" : "no")
        case .list(let members): self = .text(members.map(\.flowing).joined(separator: TableCell.listSeparator))
        }
    }
}

extension String {
    /// The text with a space for each line break: a sentence that an article breaks between lines is still one sentence.
    var flowing: String {
        guard utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return self }
        return split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
