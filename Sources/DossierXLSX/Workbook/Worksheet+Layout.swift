import CXLSXWriter
import DossierCore

extension Worksheet {
    /// Sets the width of a column, in characters of the default font.
    func setWidth(_ width: Double, ofColumn column: Int) throws(WorkbookError) {
        try check(CellReference(row: 0, column: column))
        let limited = min(max(width, 1), 255)
        try WorkbookError.check(
            worksheet_set_column(pointer, UInt16(column), UInt16(column), limited, nil),
            "setting the width of a column of '\(name)'"
        )
    }

    /// Sets the height of a row, in points; Excel allows no more than 409.
    func setHeight(_ height: Double, ofRow row: Int) throws(WorkbookError) {
        try check(CellReference(row: row, column: 0))
        try WorkbookError.check(
            worksheet_set_row(pointer, UInt32(row), min(max(height, 1), 409), nil),
            "setting the height of a row of '\(name)'"
        )
    }

    /// Keeps the rows above and the columns left of a cell in sight.
    func freeze(at cell: CellReference) {
        worksheet_freeze_panes(pointer, UInt32(cell.row), UInt16(cell.column))
    }

    /// Hides the sheet from the row of tabs.
    func hide() {
        worksheet_hide(pointer)
    }

    /// Makes the sheet the one that is seen first.
    func activate() {
        worksheet_activate(pointer)
        worksheet_set_first_sheet(pointer)
    }

    /// Colours the tab.
    func setTabColor(_ color: Palette) {
        worksheet_set_tab_color(pointer, color.rawValue)
    }

    /// Leaves out the grid on the screen.
    func hideGrid() {
        worksheet_gridlines(pointer, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    }

    /// Tells Excel that numbers stored as text are meant to be: codes keep their leading zero.
    func acceptTextualNumbers(in range: CellRange) throws(WorkbookError) {
        try WorkbookError.check(
            worksheet_ignore_errors(
                pointer,
                UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue),
                "\(range.first.address):\(range.last.address)"
            ),
            "marking text cells of '\(name)'"
        )
    }

    /// How a sheet is fitted to pages.
    enum Paging {
        /// As wide as a page, with a row that every page repeats.
        case fitToWidth(repeatedRow: Int)
        /// At a scale in per cent, each of some rows at the top of a page; Excel ignores breaks where it fits to a width.
        case upToBreaks(at: [Int], scale: Int)
    }

    /// Prepares the sheet for paper: A4 on its side, page numbers below.
    ///
    /// - Parameters:
    ///   - paging: How it is fitted to pages.
    ///   - marking: The handling marking, printed above.
    ///   - title: What the page is from, printed below.
    /// - Throws: ``WorkbookError`` when the library refuses.
    func preparePrinting(_ paging: Paging, marking: String?, title: String) throws(WorkbookError) {
        worksheet_set_landscape(pointer)
        worksheet_set_paper(pointer, 9)
        worksheet_set_margins(pointer, 0.5, 0.5, 0.75, 0.75)
        switch paging {
        case .fitToWidth(let row):
            worksheet_fit_to_pages(pointer, 1, 0)
            try WorkbookError.check(
                worksheet_repeat_rows(pointer, UInt32(row), UInt32(row)),
                "repeating the header of '\(name)'"
            )
        case .upToBreaks(let rows, let scale):
            worksheet_set_print_scale(pointer, UInt16(scale))
            // The library reads the list up to its zero.
            var breaks = rows.filter { $0 > 0 }.map { UInt32($0) } + [0]
            try WorkbookError.check(worksheet_set_h_pagebreaks(pointer, &breaks), "breaking the pages of '\(name)'")
        }
        let header = marking.map { "&C\(pageText($0, units: 200))" }
        if let header {
            try WorkbookError.check(worksheet_set_header(pointer, header), "setting the page header of '\(name)'")
        }
        let footer = "&L\(pageText(title, units: 120))&C\(pageText(name, units: 60))&RPage &P of &N"
        try WorkbookError.check(worksheet_set_footer(pointer, footer), "setting the page footer of '\(name)'")
    }

    /// Prints these cells only.
    func setPrintArea(_ range: CellRange) throws(WorkbookError) {
        try WorkbookError.check(
            worksheet_print_area(
                pointer,
                UInt32(range.first.row),
                UInt16(range.first.column),
                UInt32(range.last.row),
                UInt16(range.last.column)
            ),
            "setting the print area of '\(name)'"
        )
    }

    /// A text as a page header or footer may hold it: on one line, ampersands doubled, abbreviated to a length.
    ///
    /// It repeats what stands in full on the first sheet, so its abbreviation is no loss.
    private func pageText(_ text: String, units: Int) -> String {
        let (clean, changes) = TextGate(limit: workbook.limits.textUnits).passLine(text)
        workbook.changes.note(
            changes.subtracting(.truncated),
            sheet: name,
            column: "page",
            reference: "page header or footer"
        )
        var result = ""
        var count = 1
        for character in clean {
            count += character == "&" ? 2 : character.utf16.count
            guard count <= units else {
                result += "…"
                break
            }
            result += character == "&" ? "&&" : String(character)
        }
        // A digit after a code such as `&C` would be read as a font size.
        return result.first?.isNumber == true ? " \(result)" : result
    }
}
