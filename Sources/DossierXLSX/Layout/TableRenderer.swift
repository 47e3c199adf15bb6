import DossierCore

/// Puts tables on sheets, all in the same way, so that a reader who knows one sheet knows them all.
///
/// A1 has the title, A2 a sentence on what the sheet holds, A3 a link to the contents; the headers stand in row 4 and stay in
/// sight with the first column; no cells are merged, and the cursor waits in A1.
struct TableRenderer {
    /// The workbook.
    let workbook: Workbook
    /// The sheet of the contents.
    let contents: LinkTarget
    /// The handling marking.
    let marking: String?
    /// The title of the dossier, for the foot of a printed page.
    let dossierTitle: String

    /// The rows whose texts are measured for the width of a column.
    private static let measuredRows = 1_000
    /// The most lines that a row shows: the rest of a longer text is in the cell, but the row stays readable.
    private static let greatestLineCount = 12

    /// Writes a table to the sheets that were planned for it.
    func render(_ table: SheetTable, at placement: SheetPlacement) throws(WorkbookError) {
        for (index, part) in placement.parts.enumerated() {
            let sheet = try workbook.addSheet(named: part.sheet)
            try writeHead(of: table, part: index, of: placement, on: sheet)
            try writeRows(of: table, part.rows, on: sheet)
            if let tab = table.tab { sheet.setTabColor(tab) }
            if table.isHidden { sheet.hide() }
            sheet.freeze(at: CellReference(row: SheetPlacement.headerRow + 1, column: table.frozenColumns))
            try sheet.preparePrinting(
                .fitToWidth(repeatedRow: SheetPlacement.headerRow),
                marking: marking,
                title: dossierTitle
            )
            if let printed = table.printedColumns, printed < table.columns.count {
                let last = SheetPlacement.headerRow + max(1, part.rows.count)
                try sheet.setPrintArea(CellRange(rows: 0...last, columns: 0...(printed - 1)))
            }
        }
    }

    /// Writes the title, the sentence and the link back.
    private func writeHead(
        of table: SheetTable,
        part index: Int,
        of placement: SheetPlacement,
        on sheet: Worksheet
    ) throws(WorkbookError) {
        let count = placement.parts.count
        var title = table.title
        var sentence = table.sentence
        if count > 1 {
            let rows = placement.parts[index].rows
            title += " (\(index + 1) of \(count))"
            sentence +=
                " Rows \((rows.lowerBound + 1).grouped) to \(rows.upperBound.grouped) of \(table.rows.count.grouped)"
            sentence += index + 1 < count ? "; continued on the sheet '\(placement.parts[index + 1].sheet)'." : "."
        }
        try sheet.write(.text(title), at: .origin, style: .title)
        try sheet.write(.text(sentence), at: CellReference(row: 1, column: 0), style: .note)
        try sheet.write(.link("Back to contents", contents), at: CellReference(row: 2, column: 0), style: .backLink)
        try sheet.setHeight(24, ofRow: 0)
    }

    /// Writes some rows as a native table.
    private func writeRows(of table: SheetTable, _ rows: Range<Int>, on sheet: Worksheet) throws(WorkbookError) {
        let first = SheetPlacement.headerRow + 1
        // A table must have a row; one without any keeps an empty one.
        let last = first + max(1, rows.count) - 1
        let widths = self.widths(of: table, rows)
        let styles = table.columns.map(\.style)
        for (column, width) in widths.enumerated() {
            try sheet.setWidth(TextWidth.columnWidth(pixels: width), ofColumn: column)
        }
        try sheet.addTable(
            CellRange(rows: SheetPlacement.headerRow...last, columns: 0...(table.columns.count - 1)),
            name: table.name,
            headers: table.columns.map(\.header),
            style: .header
        )
        try sheet.setHeight(headerHeight(of: table, widths), ofRow: SheetPlacement.headerRow)
        for row in rows {
            let line = first + row - rows.lowerBound
            let cells = table.rows[row]
            for (column, (value, style)) in zip(cells, styles).enumerated() {
                try sheet.write(value, at: CellReference(row: line, column: column), style: style)
            }
            try setHeight(ofLine: line, cells, widths, on: sheet)
        }
        for (column, definition) in table.columns.enumerated() {
            let cells = CellRange(rows: first...last, column: column)
            for mark in definition.marks { try sheet.highlight(mark.word, in: cells, background: mark.color) }
            if definition.kind == .text { try sheet.acceptTextualNumbers(in: cells) }
            if let choice = table.choices[column] {
                try sheet.choose(cells, from: choice.formula, title: choice.title, message: choice.message)
            }
        }
    }

    /// The width of each column in pixels, from its header and its first thousand texts.
    private func widths(of table: SheetTable, _ rows: Range<Int>) -> [Int] {
        let sample = rows.prefix(Self.measuredRows).map { table.rows[$0] }
        return table.columns.enumerated()
            .map { column, definition in
                let least = definition.width.lowerBound * TextWidth.digit
                let greatest = definition.width.upperBound * TextWidth.digit
                // The header is bold and leaves room for the filter's button; it may take two lines.
                let words = definition.header.split(separator: " ").map { TextWidth.pixels(of: String($0)) }
                let header = (words.max() ?? 0) * 11 / 10 + 20
                var widest = max(least, header)
                for row in sample where row.indices.contains(column) {
                    widest = max(widest, TextWidth.pixels(of: row[column].displayed) + 6)
                    if widest >= greatest { break }
                }
                return max(header, min(widest, greatest))
            }
    }

    /// The height of the headers, which wrap between words.
    private func headerHeight(of table: SheetTable, _ widths: [Int]) -> Double {
        let lines = zip(table.columns, widths)
            .map { column, width in
                TextWidth.lines(of: column.header, wrappedAt: max(1, (width - 16) * 10 / 11))
            }
        return Double(lines.max() ?? 1) * TextWidth.lineHeight + 4
    }

    /// Gives a row the height of its tallest cell, up to a limit: readers' programs do not agree on who does that.
    private func setHeight(
        ofLine line: Int,
        _ row: [CellValue],
        _ widths: [Int],
        on sheet: Worksheet
    ) throws(WorkbookError) {
        let lines = zip(row, widths).map { TextWidth.lines(ofCell: $0, width: $1, atMost: Self.greatestLineCount) }
        let tallest = lines.max() ?? 1
        if tallest > 1 { try sheet.setHeight(TextWidth.lineHeight * Double(tallest), ofRow: line) }
    }
}
