/// What a spreadsheet can hold; the numbers of ECMA-376 and of Excel's published limits.
///
/// Every message that speaks of a limit takes its number from here. Tests inject smaller ones, so that the behaviour at the
/// edge of a sheet is seen without a million rows.
struct SpreadsheetLimits: Sendable, Hashable {
    /// The rows of a sheet.
    var rows = 1_048_576
    /// The columns of a sheet.
    var columns = 16_384
    /// The links of a sheet, to pages and to cells together.
    var linksPerSheet = 65_530
    /// The UTF-16 code units of a cell's text.
    var textUnits = 32_767
    /// The characters of a web address.
    var addressUnits = 2_079
    /// The UTF-16 code units of a sheet's name.
    var sheetNameUnits = 31
    /// The UTF-16 code units of a page header, a page footer, a document property and an alternative text.
    var shortTextUnits = 255

    /// The limits of the file format.
    static let standard = SpreadsheetLimits()
}
