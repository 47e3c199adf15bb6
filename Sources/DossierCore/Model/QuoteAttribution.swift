/// How the speaker of a quote was found.
public enum QuoteAttribution: String, Sendable, Hashable, Codable, CaseIterable {
    /// Named beside the quote.
    case explicit
    /// Named in the middle of the quote.
    case split
    /// The speaker of the quote before goes on.
    case carriedOver = "carried_over"
    /// A pronoun whose person was resolved.
    case pronoun
    /// Inferred from the context.
    case inferred
    /// Not found.
    case none
}
