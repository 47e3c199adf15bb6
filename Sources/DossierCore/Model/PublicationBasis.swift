/// Where a publication date comes from.
public enum PublicationBasis: String, Sendable, Hashable, Codable, CaseIterable {
    /// The article states it.
    case stated
    /// It was given beside the text.
    case given
    /// There is none.
    case none
}
