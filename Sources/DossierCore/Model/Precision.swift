/// The finest unit to which a time is known.
public enum Precision: String, Sendable, Hashable, Codable, CaseIterable {
    /// A minute.
    case minute
    /// A day.
    case day
    /// A week.
    case week
    /// A month.
    case month
    /// A quarter or a season.
    case quarter
    /// A year or more.
    case year
    /// Not known.
    case unknown
}
