public import DossierCore
import Testing

/// What every extractor owes: run it on yours.
///
/// ```swift
/// @Test func conforms() throws {
///     try ExtractorConformance(MyExtractor(), after: [SentenceExtractor()], sample: "Talks began in Geneva.").run()
/// }
/// ```
public struct ExtractorConformance: Sendable {
    private let extractor: any ArticleExtractor
    private let providers: [any ArticleExtractor]
    private let sample: SourceText

    /// Makes a kit for an extractor.
    ///
    /// - Parameters:
    ///   - extractor: The extractor.
    ///   - providers: The extractors that provide what it requires, in order.
    ///   - sample: A text in which it finds something.
    public init(_ extractor: any ArticleExtractor, after providers: [any ArticleExtractor] = [], sample: SourceText) {
        self.extractor = extractor
        self.providers = providers
        self.sample = sample
    }

    /// Runs every check; a broken promise is an issue of the running test.
    ///
    /// - Throws: What the extractor throws on its own sample.
    public func run() throws {
        checkDescription(extractor.description)
        let before = try prepared(sample)
        let after = try extracted(before)
        #expect(after != before, "nothing is found in the sample")
        #expect(try extracted(before) == after, "two extractions of one article differ")
        for text in HostileText.all {
            check(try prepared(SourceText(text)))
            check(try prepared(SourceText("\(sample.string)\n\n\(text) \(sample.string)")))
        }
        for length in stride(from: 0, to: sample.count, by: 7) {
            check(try prepared(SourceText(repairing: Array(sample.utf8.prefix(length)))))
        }
    }

    /// Extraction leaves the text alone and adds only records that keep the model's promises.
    private func check(_ before: AnnotatedArticle) {
        let after: AnnotatedArticle
        do { after = try extracted(before) } catch { return }
        #expect(after.article.text == before.article.text, "the text was changed")
        var checked = after
        InvariantChecker().enforce(on: &checked, after: extractor.description.id)
        #expect(checked == after, "records break an invariant: \(checked.diagnostics.map(\.message))")
    }

    private func prepared(_ text: SourceText) throws -> AnnotatedArticle {
        var article = AnnotatedArticle.plain(text, published: "2023-09-21")
        for provider in providers { try provider.extract(into: &article, context: ExtractionContext()) }
        return article
    }

    private func extracted(_ article: AnnotatedArticle) throws -> AnnotatedArticle {
        var article = article
        try extractor.extract(into: &article, context: ExtractionContext())
        return article
    }
}
