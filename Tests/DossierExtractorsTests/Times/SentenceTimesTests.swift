import DossierCore
import Testing

@testable import DossierExtractors

@Suite("SentenceTimes")
struct SentenceTimesTests {
    private func times(_ text: String) throws -> SentenceTimes {
        let source = SourceText(text)
        var item = Article(text: source)
        item.published = PublicationDate(value: "2023-09-21", basis: .given)
        var article = AnnotatedArticle(article: item, blocks: [Block(role: .body, span: source.span)])
        try SentenceExtractor().extract(into: &article, context: ExtractionContext())
        try TimeExtractor().extract(into: &article, context: ExtractionContext())
        return SentenceTimes(article)
    }

    @Test("sorts times into their sentences and tells dates from lengths")
    func sorts() throws {
        let times = try times("It rained. On Tuesday it rained for two days. It is dry now, since Sept. 13.")
        #expect(times.times(in: 0).isEmpty)
        #expect(times.times(in: 1).map(\.value) == ["2023-09-19", "P2D"])
        #expect(times.dates(in: 1).map(\.value) == ["2023-09-19"])
        #expect(times.dates(in: 2).map(\.value) == ["2023-09-13"])
        #expect(times.times(in: 9).isEmpty)
    }

    @Test(
        "joins the two ends of a range",
        arguments: [
            ("It fell between 2011 and 2019.", "2011-01-01", "2019-12-31"),
            ("It ran from May 3, 2019, to June 5.", "2019-05-03", "2019-06-05"),
        ]
    )
    func ranges(text: String, earliest: String, latest: String) throws {
        let range = try #require(try times(text).ranges(in: 0).first)
        #expect(range.earliest.description == earliest)
        #expect(range.latest.description == latest)
    }

    @Test("joins no other two times", arguments: ["It fell in 2011 and 2019.", "It fell between 2019 and 2011."])
    func none(text: String) throws {
        #expect(try times(text).ranges(in: 0).isEmpty)
    }
}
