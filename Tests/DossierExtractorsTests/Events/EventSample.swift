import DossierCore
import DossierLanguage

@testable import DossierExtractors

/// Codes a text of one body block for tests.
enum EventSample {
    static func article(_ text: String, published: String? = nil) throws -> AnnotatedArticle {
        let source = SourceText(text)
        var article = AnnotatedArticle(
            article: Article(
                id: "a1",
                text: source,
                sha256: "",
                published: published.map { PublicationDate(value: $0, precision: .day, basis: .given) }
            ),
            blocks: [Block(role: .body, span: source.span)]
        )
        try SentenceExtractor().extract(into: &article, context: ExtractionContext())
        try TimeExtractor().extract(into: &article, context: ExtractionContext())
        try EventExtractor().extract(into: &article, context: ExtractionContext())
        return article
    }

    /// Codes a text with names and quotes found, published on Thursday, 21 September 2023 unless another day is given.
    static func full(_ text: String, published: String = "2023-09-21") throws -> AnnotatedArticle {
        let source = SourceText(text)
        var article = AnnotatedArticle(
            article: Article(id: "a1", text: source, sha256: SHA256.hex(of: source.utf8)),
            blocks: [Block(role: .body, span: source.span)]
        )
        article.article.published = PublicationDate(value: published, precision: .day, basis: .given)
        let extractors: [any ArticleExtractor] = [
            SentenceExtractor(), NameExtractor(), TimeExtractor(), QuoteExtractor(), EventExtractor(),
        ]
        for extractor in extractors { try extractor.extract(into: &article, context: ExtractionContext()) }
        return article
    }

    /// One line for each event: type and mode, modality, polarity, actors, recipients, parent.
    static func lines(_ text: String) throws -> [String] {
        let article = try article(text)
        return article.events.map { event in
            func words(_ arguments: [EventArgument]) -> String {
                arguments.map { $0.span.map { article[$0] } ?? "?" }.joined(separator: "+")
            }
            var parts = [[event.type.rawValue, event.mode?.rawValue].compactMap { $0 }.joined(separator: ":")]
            if event.modality != .asserted { parts.append(event.modality.rawValue) }
            if event.polarity == .negative { parts.append("not") }
            parts.append("[\(words(event.actors))>\(words(event.recipients))]")
            if event.parent != nil { parts.append("content") }
            return parts.joined(separator: " ")
        }
    }
}
