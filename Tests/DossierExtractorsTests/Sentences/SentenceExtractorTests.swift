import DossierCore
import DossierExtractors
import DossierLanguage
import DossierTesting
import Testing

@Suite("SentenceExtractor")
struct SentenceExtractorTests {
    private func extracted(_ text: SourceText, _ blocks: [(BlockRole, Range<Int>)]) throws -> AnnotatedArticle {
        var article = AnnotatedArticle(
            article: Article(text: text),
            blocks: blocks.map { Block(role: $0.0, span: SourceSpan($0.1)) }
        )
        try SentenceExtractor().extract(into: &article, context: ExtractionContext())
        return article
    }

    @Test("never crosses a block and leaves furniture out")
    func blocks() throws {
        let article = try extracted(
            "Talks fail\nShare\nThey met. They left",
            [(.title, 0..<10), (.boilerplate, 11..<16), (.body, 17..<36)]
        )
        #expect(article.sentences.map { article[$0.span] } == ["Talks fail", "They met.", "They left"])
        #expect(article.sentences.map(\.block) == [0, 2, 2])
        let layer = try #require(article.layers[TokenLayer.self])
        #expect(layer.sentences == [0..<2, 2..<5, 5..<7])
        #expect(layer.tokens.map(\.sentence) == [0, 0, 1, 1, 1, 2, 2])
        #expect(layer.tokens(ofSentence: 2).map(\.text) == ["They", "left"])
    }

    @Test("takes a byline as one sentence")
    func byline() throws {
        let article = try extracted("By A. Lee. Updated 5 p.m. Today", [(.byline, 0..<31)])
        #expect(article.sentences.count == 1)
    }

    @Test("keeps an extractor's promises")
    func conforms() throws {
        try ExtractorConformance(
            SentenceExtractor(),
            sample: "Gen. Lee left the U.S. on Sept. 13. \"Why?\" he asked. See www.example.org."
        )
        .run()
    }

    @Test("keeps the invariants and gives ids that differ")
    func invariants() throws {
        var article = try extracted("One. One. One.", [(.body, 0..<14)])
        #expect(InvariantChecker().enforce(on: &article, after: "sentences") == 0)
        #expect(Set(article.sentences.map(\.id)).count == 3)
    }
}
