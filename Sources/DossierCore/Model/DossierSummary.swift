/// What is known of a run once its last article is done.
public struct DossierSummary: Sendable, Hashable, Codable {
    /// The publishers and agencies, ordered by name.
    public var sources: [ArticleSource]
    /// Diagnostics of the run that belong to no article.
    public var diagnostics: [Diagnostic]
    /// The documents and records that could not be read, in the order of the input.
    public var failures: [DocumentFailure]
    /// The articles that repeat earlier ones, in the order of the input.
    public var nearDuplicates: [NearDuplicate]

    /// Makes a summary.
    public init(
        sources: [ArticleSource] = [],
        diagnostics: [Diagnostic] = [],
        failures: [DocumentFailure] = [],
        nearDuplicates: [NearDuplicate] = []
    ) {
        self.sources = sources
        self.diagnostics = diagnostics
        self.failures = failures
        self.nearDuplicates = nearDuplicates
    }

    private enum CodingKeys: String, CodingKey {
        case sources, diagnostics, failures
        case nearDuplicates = "near_duplicates"
    }
}
