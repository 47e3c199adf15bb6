/// Whether an actor or recipient is named at the event.
public enum ArgumentBasis: String, Sendable, Hashable, Codable, CaseIterable {
    /// Named in the words of the event.
    case explicit
    /// Taken from the context.
    case inferred
}
