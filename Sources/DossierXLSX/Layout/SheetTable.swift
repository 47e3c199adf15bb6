/// A table to be put on a sheet of its own: the title, the sentence below it, the columns and the rows.
struct SheetTable {
    /// What the sheet is called; it is also the name of the table.
    var name: String
    /// The text of A1.
    var title: String
    /// The sentence of A2: what the sheet holds.
    var sentence: String
    /// The columns, at least one.
    var columns: [SheetColumn]
    /// The rows, each with a cell for every column.
    var rows: SheetRows
    /// The colour of the tab.
    var tab: Palette?
    /// How many columns are printed, nil for all; a page of thirty columns can be read by nobody.
    var printedColumns: Int?
    /// How many columns stay in sight.
    var frozenColumns = 1
    /// Whether the sheet is hidden from the tabs.
    var isHidden = false
    /// The lists from which cells are chosen, by column.
    var choices: [Int: Choice] = [:]

    /// A list from which the cells of a column are chosen.
    struct Choice {
        /// Where the list stands, as a formula names it.
        var formula: String
        /// The title of the hint.
        var title: String
        /// The hint.
        var message: String
    }
}

/// The rows of a table, each made when it is asked for, so that no sheet is held twice.
struct SheetRows {
    /// The number of rows.
    let count: Int
    private let make: (Int) -> [CellValue]

    /// Makes rows of a number and the way to each.
    init(count: Int, _ make: @escaping (Int) -> [CellValue]) {
        self.count = count
        self.make = make
    }

    /// Makes rows of their cells.
    init(_ rows: [[CellValue]]) {
        self.init(count: rows.count) { rows[$0] }
    }

    /// The cells of a row.
    subscript(row: Int) -> [CellValue] { make(row) }
}

/// Where the rows of a table stand: on one sheet, or on several when one has too few rows.
struct SheetPlacement: Sendable, Hashable {
    /// The row of the headers, below the title, the sentence and the link back.
    static let headerRow = 3

    /// A sheet and the rows of the table that stand on it.
    struct Part: Sendable, Hashable {
        /// The sheet's name.
        var sheet: String
        /// The rows of the table.
        var rows: Range<Int>
    }

    /// The sheets, in order; at least one.
    var parts: [Part]

    /// Places a number of rows, and takes names for the sheets.
    init(name: String, rowCount: Int, limits: SpreadsheetLimits, names: inout NameGate) {
        let capacity = max(1, limits.rows - Self.headerRow - 1)
        parts = []
        var start = 0
        repeat {
            let end = min(rowCount, start + capacity)
            parts.append(Part(sheet: names.sheet(name), rows: start..<end))
            start = end
        } while start < rowCount
    }

    /// The cell of a row's first column.
    func cell(ofRow row: Int) -> LinkTarget? {
        guard let part = parts.first(where: { $0.rows.contains(row) }) else { return nil }
        let line = Self.headerRow + 1 + row - part.rows.lowerBound
        return .cell(sheet: part.sheet, CellReference(row: line, column: 0))
    }

    /// The top of the first sheet.
    var top: LinkTarget { .cell(sheet: parts[0].sheet, .origin) }
}
