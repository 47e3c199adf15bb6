/// Whether an event is affirmed or denied.
public enum Polarity: String, Sendable, Hashable, Codable, CaseIterable {
    /// It is said to be so.
    case positive
    /// It is said not to be so.
    case negative
}
