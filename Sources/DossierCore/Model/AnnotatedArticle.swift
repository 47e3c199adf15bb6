/// An article and everything that readers and extractors found in it: the contract's output record.
///
/// Readers fill `article` and `blocks`; extractors add the other records and never change the text. `layers` carries values
/// between extractors, such as tokens, and is neither coded nor compared.
public struct AnnotatedArticle: Sendable {
    /// The article.
    public var article: Article
    /// Its blocks, in the order of the text.
    public var blocks: [Block]
    /// Its sentences, in the order of the text.
    public var sentences: [Sentence] = []
    /// Its entities, in order of first mention.
    public var entities: [Entity] = []
    /// Its mentions, in the order of the text.
    public var mentions: [Mention] = []
    /// Its time expressions, in the order of the text.
    public var times: [TimeExpression] = []
    /// Its quotes, in the order of the text.
    public var quotes: [Quote] = []
    /// Its events, in the order of their triggers.
    public var events: [Event] = []
    /// What was dropped, not resolved or repaired.
    public var diagnostics: [Diagnostic] = []
    /// Values that one extractor leaves for another.
    public var layers = AnnotationLayers()

    /// Makes an article that no extractor has seen.
    public init(article: Article, blocks: [Block] = [], diagnostics: [Diagnostic] = []) {
        self.article = article
        self.blocks = blocks
        self.diagnostics = diagnostics
    }

    /// The characters of a span.
    public subscript(span: SourceSpan) -> String { article.text[span] }
}

extension AnnotatedArticle {
    /// The entity of an id, nil when there is none.
    public func entity(_ id: RecordID?) -> Entity? {
        guard let id else { return nil }
        return entities.first { $0.id == id }
    }

    /// The time expression of an id, nil when there is none.
    public func time(_ id: RecordID?) -> TimeExpression? {
        guard let id else { return nil }
        return times.first { $0.id == id }
    }

    /// The event of an id, nil when there is none.
    public func event(_ id: RecordID?) -> Event? {
        guard let id else { return nil }
        return events.first { $0.id == id }
    }

    /// The role of the block that holds a span, nil outside all blocks.
    public func role(at span: SourceSpan) -> BlockRole? {
        blocks.first { $0.span.contains(span.start) }?.role
    }

    /// The sentence that holds the start of a span, nil outside all sentences.
    public func sentence(at span: SourceSpan) -> Sentence? {
        sentences.first { $0.span.contains(span.start) }
    }
}

extension AnnotatedArticle: Hashable {
    /// Compares all records; ``layers`` does not count.
    public static func == (left: AnnotatedArticle, right: AnnotatedArticle) -> Bool {
        left.article == right.article && left.blocks == right.blocks && left.sentences == right.sentences
            && left.entities == right.entities && left.mentions == right.mentions && left.times == right.times
            && left.quotes == right.quotes && left.events == right.events && left.diagnostics == right.diagnostics
    }

    /// Hashes the article and the events.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(article)
        hasher.combine(events)
    }
}

extension AnnotatedArticle: Codable {
    /// The name and version of the form, written as `schema`.
    public static let schema = "dossier/1"

    private enum CodingKeys: String, CodingKey {
        case schema, id, article, blocks, sentences, entities, mentions, times, quotes, events, diagnostics
    }

    /// Reads the contract's form.
    ///
    /// - Throws: `DecodingError` for another schema, an unknown code, or a span outside the text.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let schema = try container.decodeIfPresent(String.self, forKey: .schema) ?? Self.schema
        guard schema == Self.schema else {
            throw DecodingError.dataCorruptedError(
                forKey: .schema,
                in: container,
                debugDescription: "schema '\(schema)' is not '\(Self.schema)'"
            )
        }
        // The article comes first, because the other records' spans are converted by its text.
        decoder.offsetMapBox?.map = OffsetMap(try container.decode(TextOnly.self, forKey: .article).text)
        self.init(
            article: try container.decode(Article.self, forKey: .article),
            blocks: try container.decodeIfPresent([Block].self, forKey: .blocks) ?? [],
            diagnostics: try container.decodeIfPresent([Diagnostic].self, forKey: .diagnostics) ?? []
        )
        sentences = try container.decodeIfPresent([Sentence].self, forKey: .sentences) ?? []
        entities = try container.decodeIfPresent([Entity].self, forKey: .entities) ?? []
        mentions = try container.decodeIfPresent([Mention].self, forKey: .mentions) ?? []
        times = try container.decodeIfPresent([TimeExpression].self, forKey: .times) ?? []
        quotes = try container.decodeIfPresent([Quote].self, forKey: .quotes) ?? []
        events = try container.decodeIfPresent([Event].self, forKey: .events) ?? []
    }

    /// Writes the contract's form.
    public func encode(to encoder: any Encoder) throws {
        encoder.offsetMapBox?.map = OffsetMap(article.text)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(Self.schema, forKey: .schema)
        try container.encode(article.id, forKey: .id)
        try container.encode(article, forKey: .article)
        try container.encode(blocks, forKey: .blocks)
        try container.encode(sentences, forKey: .sentences)
        try container.encode(entities, forKey: .entities)
        try container.encode(mentions, forKey: .mentions)
        try container.encode(times, forKey: .times)
        try container.encode(quotes, forKey: .quotes)
        try container.encode(events, forKey: .events)
        try container.encode(diagnostics, forKey: .diagnostics)
    }

    /// The one field of an article that has to be known before any span is read.
    private struct TextOnly: Decodable {
        var text: SourceText
    }
}
