/// Whose words a quote gives.
public enum QuoteKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// The speaker's own, between quotation marks.
    case direct
    /// The writer's and the speaker's, some between quotation marks.
    case mixed
    /// The writer's, reporting what the speaker said.
    case indirect
}
