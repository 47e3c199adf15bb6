import DossierCore

/// Two times that a sentence joins to one stretch: "between May 3 and June 5", "from 2011 to 2019".
struct TimeRange: Sendable, Hashable {
    /// Where it begins.
    let first: TimeExpression
    /// Where it ends.
    let last: TimeExpression
    /// The first day of the first time.
    let earliest: CalendarDate
    /// The last day of the last time.
    let latest: CalendarDate
}
