import DossierCore

/// Tells the parts of an article that was saved as plain text.
struct PlainTextLayout {
    /// The id of the reader, for the diagnostics.
    let origin: String

    /// The article of a text, with its blocks and the fields that it states.
    func article(of text: SourceText, given: GivenMetadata = GivenMetadata()) -> AnnotatedArticle {
        var article = Article(text: text, id: given.id)
        article.title = given.title
        article.published = given.published
        article.publisher = given.publisher
        article.url = given.url
        var blocks: [Block] = []
        var start = 0
        while start < text.count {
            let end = text.utf8[start...].firstIndex(of: 0x0A) ?? text.count
            let span = text.trimmed(SourceSpan(start: start, end: end))
            if !span.isEmpty { blocks.append(Block(role: .body, span: span, rule: "layout/line")) }
            start = end + 1
        }
        return AnnotatedArticle(article: article, blocks: blocks)
    }
}
