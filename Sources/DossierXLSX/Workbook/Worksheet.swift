import CXLSXWriter
import DossierCore

/// A sheet in the making.
///
/// Every method keeps the rules that the library does not: see ``TextGate``, ``LinkGate`` and ``NameGate``.
final class Worksheet {
    /// The sheet's name, unique in the workbook.
    let name: String
    /// The workbook it belongs to.
    let workbook: Workbook
    /// The library's sheet; it lives as long as the workbook.
    let pointer: UnsafeMutablePointer<lxw_worksheet>
    /// Where tables lie.
    var tables: [CellRange] = []
    private var linkCount = 0

    init(workbook: Workbook, name: String, pointer: UnsafeMutablePointer<lxw_worksheet>) {
        self.workbook = workbook
        self.name = name
        self.pointer = pointer
    }

    /// Writes a cell.
    ///
    /// - Throws: ``WorkbookError`` when the cell is outside the sheet; a value that a cell cannot hold is changed and counted.
    func write(_ value: CellValue, at cell: CellReference, style: CellStyle) throws(WorkbookError) {
        try check(cell)
        switch value {
        case .blank: try blank(cell, style)
        case .text(let text): try write(text: text, cell, style)
        case .number(let number): try write(number: number, cell, style)
        case .date(let date): try write(date: date, cell, style)
        case .link(let text, let target): try write(link: text, to: target, cell, style)
        }
    }

    /// Refuses a cell that the sheet does not have.
    func check(_ cell: CellReference) throws(WorkbookError) {
        guard cell.row >= 0, cell.column >= 0, cell.row < workbook.limits.rows, cell.column < workbook.limits.columns
        else {
            throw WorkbookError(
                .outsideSheet,
                "writing \(cell.address) of '\(name)'",
                "a sheet has \(workbook.limits.rows.grouped) rows and \(workbook.limits.columns.grouped) columns"
            )
        }
    }

    private func blank(_ cell: CellReference, _ style: CellStyle) throws(WorkbookError) {
        try WorkbookError.check(
            worksheet_write_blank(pointer, UInt32(cell.row), UInt16(cell.column), try workbook.format(style)),
            "writing \(cell.address) of '\(name)'"
        )
    }

    private func write(text: String, _ cell: CellReference, _ style: CellStyle) throws(WorkbookError) {
        guard !text.isEmpty else { return try blank(cell, style) }
        let (clean, done) = workbook.textGate.pass(text)
        note(done, cell)
        try WorkbookError.check(
            worksheet_write_string(pointer, UInt32(cell.row), UInt16(cell.column), clean, try workbook.format(style)),
            "writing \(cell.address) of '\(name)'"
        )
    }

    private func write(number: Double, _ cell: CellReference, _ style: CellStyle) throws(WorkbookError) {
        guard number.isFinite else {
            note(.notFinite, cell)
            return try blank(cell, style)
        }
        try WorkbookError.check(
            worksheet_write_number(pointer, UInt32(cell.row), UInt16(cell.column), number, try workbook.format(style)),
            "writing \(cell.address) of '\(name)'"
        )
    }

    private func write(date: CalendarDate, _ cell: CellReference, _ style: CellStyle) throws(WorkbookError) {
        guard let serial = Self.serial(of: date) else {
            note(.dateAsText, cell)
            var textual = style
            textual.numberFormat = .text
            return try write(text: date.description, cell, textual)
        }
        var dated = style
        dated.numberFormat = .day
        try write(number: Double(serial), cell, dated)
    }

    /// The number by which a spreadsheet knows a day, or nil before March 1900, where the calendars of programs differ.
    static func serial(of date: CalendarDate) -> Int? {
        let serial = date.dayNumber + 25_569
        return serial >= 61 ? serial : nil
    }

    private func write(
        link text: String,
        to target: LinkTarget,
        _ cell: CellReference,
        _ style: CellStyle
    ) throws(WorkbookError) {
        guard let address = address(of: target) else {
            note(.linkRefused, cell)
            return try write(text: text, cell, style)
        }
        guard linkCount < workbook.limits.linksPerSheet else {
            note(.linkLimit, cell)
            return try write(text: text, cell, style)
        }
        let (clean, done) = workbook.textGate.pass(text.isEmpty ? address : text)
        note(done, cell)
        var linked = style
        linked.color = style.color == .ink ? .link : style.color
        linked.isUnderlined = true
        try WorkbookError.check(
            worksheet_write_url_opt(
                pointer,
                UInt32(cell.row),
                UInt16(cell.column),
                address,
                try workbook.format(linked),
                clean,
                nil
            ),
            "linking \(cell.address) of '\(name)'"
        )
        linkCount += 1
    }

    /// The form in which the library takes a target.
    private func address(of target: LinkTarget) -> String? {
        switch target {
        case .address(let address): LinkGate(limit: workbook.limits.addressUnits).pass(address)
        case .cell(let sheet, let cell):
            "internal:'\(sheet.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''"))'!\(cell.address)"
        }
    }

    private func note(_ changes: TextGate.Changes, _ cell: CellReference) {
        guard !changes.isEmpty else { return }
        workbook.changes.note(
            changes,
            sheet: name,
            column: CellReference.letters(column: cell.column),
            reference: cell.address
        )
    }

    private func note(_ kind: ChangeLog.Kind, _ cell: CellReference) {
        workbook.changes.note(
            kind,
            sheet: name,
            column: CellReference.letters(column: cell.column),
            reference: cell.address
        )
    }
}
