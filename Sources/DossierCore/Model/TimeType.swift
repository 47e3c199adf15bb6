/// The TIMEX3 type of a time expression (ISO-TimeML).
public enum TimeType: String, Sendable, Hashable, Codable, CaseIterable {
    /// A calendar date of any precision.
    case date = "DATE"
    /// A time of day.
    case time = "TIME"
    /// A length of time.
    case duration = "DURATION"
    /// A recurring time.
    case set = "SET"
}
