/// A cell of a sheet, rows and columns counted from 0.
struct CellReference: Sendable, Hashable {
    /// The row, 0 for the first.
    var row: Int
    /// The column, 0 for `A`.
    var column: Int

    /// The cell where the reader starts.
    static let origin = CellReference(row: 0, column: 0)

    /// The address as a spreadsheet shows it, such as `B12`.
    var address: String { Self.letters(column: column) + String(row + 1) }

    /// The absolute address, such as `$B$12`.
    var absoluteAddress: String { "$\(Self.letters(column: column))$\(row + 1)" }

    /// The letters of a column: `A`, `Z`, `AA`.
    static func letters(column: Int) -> String {
        var rest = max(0, column) + 1
        var letters: [UInt8] = []
        while rest > 0 {
            letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }
}

/// A rectangle of cells, both ends included.
struct CellRange: Sendable, Hashable {
    /// The upper left cell.
    var first: CellReference
    /// The lower right cell.
    var last: CellReference

    /// The cells of some rows of one column.
    init(rows: ClosedRange<Int>, column: Int) {
        self.init(rows: rows, columns: column...column)
    }

    /// The cells of some rows and columns.
    init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        first = CellReference(row: rows.lowerBound, column: columns.lowerBound)
        last = CellReference(row: rows.upperBound, column: columns.upperBound)
    }

    /// Whether two rectangles share a cell.
    func overlaps(_ other: CellRange) -> Bool {
        first.row <= other.last.row && other.first.row <= last.row && first.column <= other.last.column
            && other.first.column <= last.column
    }

    /// The range with its sheet, as a formula names it: `'Key lists'!$A$2:$A$9`.
    func formula(sheet: String) -> String {
        let quoted = sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        return "'\(quoted)'!\(first.absoluteAddress):\(last.absoluteAddress)"
    }
}
