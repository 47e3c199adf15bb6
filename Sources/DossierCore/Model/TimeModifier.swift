/// The TIMEX3 modifier of a time expression (ISO-TimeML).
public enum TimeModifier: String, Sendable, Hashable, Codable, CaseIterable {
    /// The beginning of the period.
    case start = "START"
    /// The middle of the period.
    case mid = "MID"
    /// The end of the period.
    case end = "END"
    /// Before it.
    case before = "BEFORE"
    /// After it.
    case after = "AFTER"
    /// Not after it.
    case onOrBefore = "ON_OR_BEFORE"
    /// Not before it.
    case onOrAfter = "ON_OR_AFTER"
    /// About then.
    case approx = "APPROX"
}
