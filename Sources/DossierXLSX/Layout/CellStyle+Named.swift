/// The styles that sheets have in common.
extension CellStyle {
    /// The title of a sheet.
    static let title = CellStyle(numberFormat: .text, isBold: true, fontSize: 16, color: .navy)
    /// The sentence below the title.
    static let note = CellStyle(numberFormat: .text, color: .muted)
    /// The link to the contents.
    static let backLink = CellStyle(numberFormat: .text, fontSize: 9)
    /// The header of a table.
    static let header = CellStyle(
        numberFormat: .text,
        alignment: .left,
        isBold: true,
        wraps: true,
        color: .white,
        background: .navy,
        border: .rule
    )
    /// The heading of a part of a sheet.
    static let heading = CellStyle(numberFormat: .text, isBold: true, fontSize: 13, color: .navy)
    /// The marking.
    static let marking = CellStyle(numberFormat: .text, isBold: true)
    /// The name of a figure.
    static let label = CellStyle(numberFormat: .text, color: .muted)
    /// A text on the first sheet.
    static let body = CellStyle(numberFormat: .text)
    /// A wrapped text on the first sheet.
    static let prose = CellStyle(numberFormat: .text, wraps: true)
    /// A figure on the first sheet.
    static let figure = CellStyle(numberFormat: .integer, alignment: .left, isBold: true)
}
