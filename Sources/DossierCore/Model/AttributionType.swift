/// Who vouches for an event.
public enum AttributionType: String, Sendable, Hashable, Codable, CaseIterable {
    /// The article itself.
    case narrator
    /// A speaker, in a direct quote.
    case direct
    /// A speaker, in a mixed quote.
    case mixed
    /// A speaker, in reported speech.
    case indirect
    /// A caption.
    case caption
    /// The headline or deck.
    case headline
}
