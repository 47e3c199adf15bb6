/// An extractor: adds records to an article.
///
/// The pipeline orders extractors by what they require and provide, and checks every record they add with
/// ``InvariantChecker``; one that breaks an invariant is taken out again and reported under the extractor's id.
///
/// An extractor never changes the article's text and never removes another's records, though it may complete them, for
/// example by setting a quote's speaker.
public protocol ArticleExtractor: DossierPlugin {
    /// The kinds of record it reads; another extractor must provide each.
    var requires: [RecordKind] { get }

    /// The kinds of record it adds.
    var provides: [RecordKind] { get }

    /// Adds records to an article.
    ///
    /// - Parameters:
    ///   - article: The article with all records that the extractor requires.
    ///   - context: What the pipeline gives to every extractor.
    /// - Throws: Anything, when the article cannot be dealt with at all; the run goes on without this extractor's records.
    func extract(into article: inout AnnotatedArticle, context: ExtractionContext) throws
}

/// A kind of record that one extractor provides and another requires.
///
/// Open, so that a plug-in can name a ``AnnotationLayer`` of its own.
public struct RecordKind: RawRepresentable, Sendable, Hashable {
    /// The name, as the contract spells it where it is a record.
    public var rawValue: String

    /// Makes a kind from its name.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Blocks; readers provide them.
    public static let blocks = RecordKind(rawValue: "blocks")
    /// Sentences.
    public static let sentences = RecordKind(rawValue: "sentences")
    /// Entities.
    public static let entities = RecordKind(rawValue: "entities")
    /// Mentions.
    public static let mentions = RecordKind(rawValue: "mentions")
    /// Time expressions.
    public static let times = RecordKind(rawValue: "times")
    /// Quotes.
    public static let quotes = RecordKind(rawValue: "quotes")
    /// Events.
    public static let events = RecordKind(rawValue: "events")
}

/// What the pipeline gives to every extractor.
public struct ExtractionContext: Sendable {
    /// The day the dossier speaks from, if one is set.
    public var asOf: CalendarDate?

    /// Makes a context.
    public init(asOf: CalendarDate? = nil) {
        self.asOf = asOf
    }
}
