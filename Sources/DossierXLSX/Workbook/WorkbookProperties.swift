import DossierCore

/// What a workbook says about itself in its document properties.
struct WorkbookProperties: Sendable, Hashable {
    /// The title.
    var title: String?
    /// What it is about.
    var subject: String?
    /// Who made it.
    var author: String?
    /// What kind of document it is.
    var category: String?
    /// Words to find it by.
    var keywords: String?
    /// Remarks.
    var comments: String?
    /// The state of the document.
    var status: String?
    /// The day it says it was made: never the clock's, so that the same dossier gives the same bytes.
    var created: CalendarDate = Self.epoch

    /// The day for a dossier that has none: the day that the container gives to all its parts.
    static let epoch = CalendarDate(dayNumber: 3652)
}
