/// The sheets of the workbook, in their order; those without rows are left out.
enum SheetID: String, Sendable, CaseIterable {
    case summary = "Summary"
    case events = "Events"
    case notAsserted = "Not asserted"
    case timeline = "Timeline"
    case actors = "Actors"
    case quotes = "Quotes"
    case dates = "Dates"
    case places = "Places"
    case articles = "Articles"
    case matrix = "Matrix"
    case review = "Review"
    case codebook = "Codebook"
    case runLog = "Run log"
    case lists = "Lists"

    /// The name of the sheet.
    var name: String { rawValue }
}
