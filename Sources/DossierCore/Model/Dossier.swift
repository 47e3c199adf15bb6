/// A run: its settings, the articles with all their records, and what became of the rest.
///
/// This is the model that every writer writes from. It knows no format.
public struct Dossier: Sendable, Hashable {
    /// What is known of the run before its first article.
    public var header: DossierHeader
    /// The articles, in the order of the input.
    public var articles: [AnnotatedArticle]
    /// What is known once the last article is done.
    public var summary: DossierSummary

    /// Makes a dossier.
    public init(
        header: DossierHeader = DossierHeader(),
        articles: [AnnotatedArticle] = [],
        summary: DossierSummary = DossierSummary()
    ) {
        self.header = header
        self.articles = articles
        self.summary = summary
    }
}

extension Dossier: Codable {
    private enum CodingKeys: String, CodingKey {
        case schema, header, articles, summary
    }

    /// Reads a saved dossier.
    ///
    /// - Throws: `DecodingError` for another schema, an unknown code, or a span outside its text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let schema = try container.decode(String.self, forKey: .schema)
        guard schema == AnnotatedArticle.schema else {
            throw DecodingError.dataCorruptedError(
                forKey: .schema,
                in: container,
                debugDescription: "schema '\(schema)' is not '\(AnnotatedArticle.schema)'"
            )
        }
        self.init(
            header: try container.decode(DossierHeader.self, forKey: .header),
            articles: try container.decode([AnnotatedArticle].self, forKey: .articles),
            summary: try container.decode(DossierSummary.self, forKey: .summary)
        )
    }

    /// Writes a saved dossier.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(AnnotatedArticle.schema, forKey: .schema)
        try container.encode(header, forKey: .header)
        try container.encode(articles, forKey: .articles)
        try container.encode(summary, forKey: .summary)
    }
}
