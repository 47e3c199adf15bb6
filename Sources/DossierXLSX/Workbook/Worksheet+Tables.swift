import CXLSXWriter
import DossierCore

extension Worksheet {
    /// Makes a native table of cells; the library writes the headers into the first row.
    ///
    /// The headers carry a format of their own, because LibreOffice draws no table styles.
    ///
    /// - Parameters:
    ///   - range: The cells, header row included; at least one more row.
    ///   - wish: What to call the table; it is made unique.
    ///   - headers: One header for each column; they are made unique.
    ///   - style: How the headers look.
    /// - Returns: The headers as they were written.
    /// - Throws: ``WorkbookError`` for a table without a data row, over another table, or outside the sheet.
    @discardableResult
    func addTable(
        _ range: CellRange,
        name wish: String,
        headers: [String],
        style: CellStyle
    ) throws(WorkbookError) -> [String] {
        try check(range.first)
        try check(range.last)
        guard range.last.row > range.first.row, headers.count == range.last.column - range.first.column + 1 else {
            throw WorkbookError(
                .badTable,
                "adding the table '\(wish)'",
                "a table has a header for each column and a row"
            )
        }
        guard !tables.contains(where: { $0.overlaps(range) }) else {
            throw WorkbookError(.badTable, "adding the table '\(wish)'", "it lies over another table of '\(name)'")
        }
        let arena = CStringArena()
        let unique = NameGate.headers(headers, gate: workbook.textGate)
        let format = try workbook.format(style)
        var columns = unique.map { header in
            lxw_table_column(
                header: arena.copy(header),
                formula: nil,
                total_string: nil,
                total_function: 0,
                header_format: format,
                format: nil,
                total_value: 0
            )
        }
        var options = lxw_table_options()
        options.name = arena.copy(workbook.names.table(wish))
        options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
        options.style_type_number = 1
        let result = columns.withUnsafeMutableBufferPointer { buffer in
            // The library reads the list up to its null.
            var list = buffer.indices.map { buffer.baseAddress?.advanced(by: $0) } + [nil]
            return list.withUnsafeMutableBufferPointer { pointers in
                options.columns = pointers.baseAddress
                return worksheet_add_table(
                    pointer,
                    UInt32(range.first.row),
                    UInt16(range.first.column),
                    UInt32(range.last.row),
                    UInt16(range.last.column),
                    &options
                )
            }
        }
        try WorkbookError.check(result, "adding the table '\(wish)'")
        tables.append(range)
        return unique
    }

    /// Colours the cells of a range whose text is a word; the word itself says what the colour says.
    func highlight(_ word: String, in range: CellRange, background: Palette) throws(WorkbookError) {
        let arena = CStringArena()
        var rule = lxw_conditional_format()
        rule.type = UInt8(LXW_CONDITIONAL_TYPE_CELL.rawValue)
        rule.criteria = UInt8(LXW_CONDITIONAL_CRITERIA_EQUAL_TO.rawValue)
        rule.value_string = arena.copy("\"\(word.split(separator: "\"").joined(separator: "\"\""))\"")
        rule.format = try workbook.format(CellStyle(background: background))
        try WorkbookError.check(
            worksheet_conditional_format_range(
                pointer,
                UInt32(range.first.row),
                UInt16(range.first.column),
                UInt32(range.last.row),
                UInt16(range.last.column),
                &rule
            ),
            "adding a conditional format to '\(name)'"
        )
    }

    /// Draws a bar in each cell of a range, as long as its number.
    func addBars(to range: CellRange, color: Palette) throws(WorkbookError) {
        var rule = lxw_conditional_format()
        rule.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
        rule.bar_color = color.rawValue
        rule.bar_solid = 1
        rule.data_bar_2010 = 1
        rule.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
        try WorkbookError.check(
            worksheet_conditional_format_range(
                pointer,
                UInt32(range.first.row),
                UInt16(range.first.column),
                UInt32(range.last.row),
                UInt16(range.last.column),
                &rule
            ),
            "adding bars to '\(name)'"
        )
    }

    /// Lets the reader choose the values of a range from a list that stands in cells.
    ///
    /// The library aborts the process on a long list of its own, so a list always stands in cells.
    ///
    /// - Parameters:
    ///   - range: The cells to fill in.
    ///   - formula: Where the list stands, such as `'Lists'!$A$2:$A$5`.
    ///   - title: The title of the hint, at most 32 characters.
    ///   - message: The hint, at most 255 characters.
    /// - Throws: ``WorkbookError`` when the library refuses.
    func choose(
        _ range: CellRange,
        from formula: String,
        title: String,
        message: String
    ) throws(WorkbookError) {
        let arena = CStringArena()
        var validation = lxw_data_validation()
        validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
        validation.value_formula = arena.copy("=\(formula)")
        validation.input_title = arena.copy(TextGate(limit: 32).passLine(title).text)
        validation.input_message = arena.copy(TextGate(limit: 255).passLine(message).text)
        // The list proposes; a reader's own word is asked about, not refused.
        validation.error_type = UInt8(LXW_VALIDATION_ERROR_TYPE_WARNING.rawValue)
        try WorkbookError.check(
            worksheet_data_validation_range(
                pointer,
                UInt32(range.first.row),
                UInt16(range.first.column),
                UInt32(range.last.row),
                UInt16(range.last.column),
                &validation
            ),
            "adding a choice list to '\(name)'"
        )
    }
}
