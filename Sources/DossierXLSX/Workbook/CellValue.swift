import DossierCore

/// What stands in a cell.
enum CellValue: Sendable, Hashable {
    /// Nothing; the cell still has its style.
    case blank
    /// A text, which is never read as a formula.
    case text(String)
    /// A number.
    case number(Double)
    /// A day.
    case date(CalendarDate)
    /// A text that leads somewhere.
    case link(String, LinkTarget)

    /// The text that is seen, for the width of the column and the height of the row.
    var displayed: String {
        switch self {
        case .blank: ""
        case .text(let text), .link(let text, _): text
        case .number(let number): number == number.rounded() ? String(Int64(clamping: number)) : String(number)
        case .date(let date): date.description
        }
    }
}

/// Where a link leads.
enum LinkTarget: Sendable, Hashable {
    /// An address outside the workbook.
    case address(String)
    /// A cell of a sheet.
    case cell(sheet: String, CellReference)
}

extension Int64 {
    /// The nearest whole number, 0 for what is no number.
    fileprivate init(clamping number: Double) {
        guard number.isFinite else {
            self = 0
            return
        }
        self = number >= 9e18 ? .max : number <= -9e18 ? .min : Int64(number)
    }
}
