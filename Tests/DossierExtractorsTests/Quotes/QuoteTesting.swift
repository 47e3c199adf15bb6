import DossierCore
import DossierExtractors
import DossierTesting

/// An article with sentences and quotes.
func quoted(_ text: SourceText) throws -> AnnotatedArticle {
    var article = AnnotatedArticle.plain(text)
    for extractor in [SentenceExtractor(), QuoteExtractor()] as [any ArticleExtractor] {
        try extractor.extract(into: &article, context: ExtractionContext())
    }
    return article
}

extension AnnotatedArticle {
    /// The quotes as lines: kind, speaker, cue and content, for tables of expectations.
    var quoteLines: [String] {
        quotes.map { quote in
            let content = quote.spans.map { self[$0] }.joined(separator: " … ")
            let speaker = quote.speakerSpan.map { self[$0] } ?? "-"
            let cue = quote.cueSpan.map { self[$0] } ?? "-"
            return "\(quote.kind.rawValue) | \(speaker) | \(cue) | \(content)"
        }
    }
}
