/// Writes a sheet from top to bottom and remembers the next free row.
struct SheetCursor {
    /// The sheet.
    let sheet: Worksheet
    /// The widths of the columns in pixels.
    private let widths: [Int]
    /// The next free row.
    private(set) var row = 0

    /// Begins a sheet, and sets its columns to widths in digits.
    init(sheet: Worksheet, widths: [Int]) throws(WorkbookError) {
        self.sheet = sheet
        self.widths = widths.map { $0 * TextWidth.digit }
        for (column, width) in widths.enumerated() { try sheet.setWidth(Double(width), ofColumn: column) }
    }

    /// Writes cells from column A on.
    mutating func write(_ cells: [(value: CellValue, style: CellStyle)]) throws(WorkbookError) {
        for (column, cell) in cells.enumerated() {
            if case .text("") = cell.value { continue }
            try sheet.write(cell.value, at: CellReference(row: row, column: column), style: cell.style)
        }
        row += 1
    }

    /// Writes a heading below an empty row.
    mutating func heading(_ text: String) throws(WorkbookError) {
        row += 1
        try sheet.setHeight(21, ofRow: row)
        try write([(.text(text), .heading)])
    }

    /// Writes a figure: its name, its value, a remark.
    mutating func figure(_ name: String, _ value: CellValue, _ remark: String) throws(WorkbookError) {
        try write([(.text(name), .label), (value, .figure), (.text(remark), .note)])
    }

    /// Writes a native table.
    mutating func table(_ name: String, headers: [String], rows: [[CellValue]]) throws(WorkbookError) {
        try sheet.addTable(
            CellRange(rows: row...(row + max(1, rows.count)), columns: 0...(headers.count - 1)),
            name: name,
            headers: headers,
            style: .header
        )
        let lines = zip(headers, widths).map { TextWidth.lines(of: $0, wrappedAt: ($1 - 16) * 10 / 11) }
        try sheet.setHeight(Double(lines.max() ?? 1) * TextWidth.lineHeight + 4, ofRow: row)
        row += 1
        for cells in rows {
            let lines = zip(cells, widths).map { TextWidth.lines(ofCell: $0, width: $1, atMost: 12) }
            if let tallest = lines.max(), tallest > 1 {
                try sheet.setHeight(Double(tallest) * TextWidth.lineHeight, ofRow: row)
            }
            try write(
                cells.map { value in
                    var style = CellStyle.prose
                    style.border = .rule
                    if case .number = value {
                        style.numberFormat = .count
                        style.alignment = .center
                    }
                    return (value, style)
                }
            )
        }
        if rows.isEmpty { row += 1 }
    }

    /// Keeps rows free for what floats over them.
    mutating func reserve(rows: Int, from top: Int) {
        row = max(row, top + rows)
    }
}
