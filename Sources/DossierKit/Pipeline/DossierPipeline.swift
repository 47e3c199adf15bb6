public import DossierCore

/// The pipeline: documents → articles → annotated articles → outputs.
///
///     SourceDocument ── DocumentReader ──▶ ReadOutcome ── ArticleExtractor… ──▶ AnnotatedArticle ── WriterSession… ──▶ OutputSink
///
/// Every stage is synchronous and pure; concurrency is only here, as one bounded task group whose results return to the
/// order of the input.
public struct DossierPipeline: Sendable {
    /// The plug-ins.
    public let registry: PluginRegistry
    /// The extractors in the order in which they run.
    public let extractors: [any ArticleExtractor]
    /// What every reader is given.
    public var readingContext: ReadingContext
    /// What every extractor is given.
    public var extractionContext: ExtractionContext

    private let checker = InvariantChecker()

    /// Makes a pipeline of a registry's plug-ins.
    ///
    /// - Throws: ``DossierError`` `pipeline.invalid` when the extractors cannot be ordered.
    public init(
        registry: PluginRegistry,
        readingContext: ReadingContext = ReadingContext(),
        extractionContext: ExtractionContext = ExtractionContext()
    ) throws(DossierError) {
        self.registry = registry
        extractors = try ExtractorOrder(registry.extractors).extractors
        self.readingContext = readingContext
        self.extractionContext = extractionContext
    }

    /// The id and version of each extractor, in order.
    public var extractorVersions: [PluginVersion] {
        extractors.map { PluginVersion(id: $0.description.id, version: $0.description.version) }
    }

    /// Reads a document with the reader that is surest of it.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - emit: Takes each article or failed record, in order.
    /// - Throws: ``DossierError`` when the document as a whole cannot be read, and whatever `emit` throws.
    public func read(_ document: SourceDocument, emit: (ReadOutcome) throws -> Void) throws {
        guard document.bytes.count <= readingContext.maximumBytes else {
            throw DossierError.tooLarge(document.name, bytes: document.bytes.count, limit: readingContext.maximumBytes)
        }
        guard let reader = registry.reader(for: document) else {
            throw DossierError.noReader(document.name, known: registry.readers.map(\.description.id))
        }
        try reader.read(document, context: readingContext, emit: emit)
    }

    /// Runs every extractor over an article and checks what each adds.
    ///
    /// An extractor that throws costs its own records only: the article keeps the rest and a diagnostic says so.
    public func extract(_ read: AnnotatedArticle) -> AnnotatedArticle {
        var article = read
        checker.enforce(on: &article, after: "reader")
        for extractor in extractors {
            let id = extractor.description.id
            var attempt = article
            do {
                try extractor.extract(into: &attempt, context: extractionContext)
            } catch {
                article.diagnostics.append(.extractionFailed(id, error))
                continue
            }
            if attempt.article.text != article.article.text {
                article.diagnostics.append(.textChanged(id))
                continue
            }
            checker.enforce(on: &attempt, after: id)
            article = attempt
        }
        article.layers = AnnotationLayers()
        return article
    }
}

extension DossierError {
    /// A document is larger than the limit.
    static func tooLarge(_ document: String, bytes: Int, limit: Int) -> DossierError {
        DossierError(
            .documentTooLarge,
            document: document,
            "has \(bytes) bytes, more than the limit of \(limit); raise it with --max-bytes or split the document"
        )
    }

    fileprivate static func noReader(_ document: String, known: [String]) -> DossierError {
        DossierError(
            .formatUnknown,
            document: document,
            "no reader takes it for its format; there are \(known.joined(separator: ", "))"
        )
    }
}

extension Diagnostic {
    fileprivate static func extractionFailed(_ extractor: String, _ error: any Error) -> Diagnostic {
        Diagnostic(
            severity: .error,
            code: "extraction.failed",
            message: "the extractor '\(extractor)' failed and added nothing: \(error)",
            origin: extractor
        )
    }

    fileprivate static func textChanged(_ extractor: String) -> Diagnostic {
        Diagnostic(
            severity: .error,
            code: "extraction.failed",
            message: "the extractor '\(extractor)' changed the article's text, so its records were left out",
            origin: extractor
        )
    }
}
