public import DossierCore
import Testing

/// What every reader owes: run it on yours.
///
/// ```swift
/// @Test func conforms() throws {
///     try ReaderConformance(MyReader(), sample: SourceDocument(name: "a.my", bytes: Array("…".utf8))).run()
/// }
/// ```
public struct ReaderConformance: Sendable {
    private let reader: any DocumentReader
    private let sample: SourceDocument

    /// Makes a kit for a reader.
    ///
    /// - Parameters:
    ///   - reader: The reader.
    ///   - sample: A document that it reads without a failure.
    public init(_ reader: any DocumentReader, sample: SourceDocument) {
        self.reader = reader
        self.sample = sample
    }

    /// Runs every check; a broken promise is an issue of the running test.
    ///
    /// - Throws: What the reader throws on its own sample.
    public func run() throws {
        checkDescription(reader.description)
        let articles = try articles(of: sample)
        #expect(!articles.isEmpty, "the sample gives no article")
        #expect(try self.articles(of: sample) == articles, "two readings of one document differ")
        for article in articles { check(article) }
        checkTruncations()
        checkEmpty()
    }

    /// No cut through the document crashes, and what is read from it keeps the model's promises.
    private func checkTruncations() {
        for length in stride(from: 0, to: sample.bytes.count, by: 64) {
            var cut = sample
            cut.bytes = Array(sample.bytes.prefix(length))
            for article in (try? articles(of: cut)) ?? [] { check(article) }
        }
        var broken = sample
        broken.bytes = Array(sample.bytes.prefix(128)) + [0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80]
        for article in (try? articles(of: broken)) ?? [] { check(article) }
    }

    /// A document without a byte is an error that names it.
    private func checkEmpty() {
        var empty = sample
        empty.bytes = []
        do {
            let articles = try articles(of: empty)
            #expect(articles.isEmpty, "an empty document gives an article")
        } catch let error as DossierError {
            #expect(error.document == sample.name, "the error of an empty document does not name it: \(error)")
        } catch {
            Issue.record("an empty document throws something else than a DossierError: \(error)")
        }
    }

    private func articles(of document: SourceDocument) throws -> [AnnotatedArticle] {
        var articles: [AnnotatedArticle] = []
        try reader.read(document, context: ReadingContext()) { outcome in
            switch outcome {
            case .article(let article), .extracted(let article): articles.append(article)
            case .failure: break
            }
        }
        return articles
    }

    private func check(_ article: AnnotatedArticle) {
        var checked = article
        InvariantChecker().enforce(on: &checked, after: reader.description.id)
        #expect(checked == article, "records break an invariant: \(checked.diagnostics.map(\.message))")
        #expect(article.article.sha256 == SHA256.hex(of: article.article.text.utf8), "the hash is not the text's")
        for (left, right) in zip(article.blocks, article.blocks.dropFirst()) {
            #expect(left.span.end <= right.span.start, "blocks overlap or are out of order")
        }
    }
}

/// What every plug-in's description owes.
func checkDescription(_ description: PluginDescription) {
    let legal = description.id.utf8.allSatisfy { $0.isASCIILowercase || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
    #expect(
        legal && !description.id.isEmpty,
        "the id '\(description.id)' is not lower-case letters, digits and hyphens"
    )
    #expect(description.summary.hasSuffix("."), "the summary '\(description.summary)' does not end in a period")
    #expect(!description.summary.contains(". "), "the summary '\(description.summary)' is more than one sentence")
    #expect(!description.version.isEmpty, "there is no version")
}
