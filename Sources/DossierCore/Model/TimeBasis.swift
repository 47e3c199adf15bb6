/// How a time expression was resolved to a value.
public enum TimeBasis: String, Sendable, Hashable, Codable, CaseIterable {
    /// It states the whole value.
    case explicit
    /// Its year was taken from the publication date.
    case yearFromPublication = "year_from_publication"
    /// A weekday, the last one at or before publication.
    case weekdayBeforePublication = "weekday_before_publication"
    /// A weekday, the next one after publication.
    case weekdayAfterPublication = "weekday_after_publication"
    /// Counted from publication or from another time: "two days ago".
    case relative
    /// Taken over from another time expression.
    case inherited
    /// Not resolved.
    case none
}
