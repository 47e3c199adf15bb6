import DossierCore
import DossierExtractors
import Testing

@Suite("Mentions of one thing")
struct EntityMergingTests {
    @Test("are merged by surname, which may stand first")
    func surnames() throws {
        let article = try named(
            "President Moon Jae-woo met Anna Bergström. Moon smiled. Bergström did not, and Ms. Bergström left."
        )
        #expect(article.entity(of: "Moon")?.name == "Moon Jae-woo")
        #expect(article.entity(of: "Bergström", 0)?.name == "Anna Bergström")
        #expect(article.entities.filter { $0.type == .person }.count == 2)
    }

    @Test("are kept apart where two people share a surname")
    func namesakes() throws {
        let article = try named("Peter Halden sued Maria Halden. Mrs. Halden won. Mr. Halden will appeal.")
        #expect(article.entity(of: "Halden", 0)?.name == "Maria Halden")
        #expect(article.entity(of: "Halden", 1)?.name == "Peter Halden")
    }

    @Test("are merged by acronym, from the lexicon and from the article")
    func acronyms() throws {
        let article = try named(
            "The UN Security Council met. The UNSC and the Selm River Authority (SRA) agreed, the SRA said."
        )
        #expect(article.entity(of: "UNSC")?.id == article.entity(of: "UN Security Council")?.id)
        #expect(article.entity(of: "SRA", 1)?.name == "Selm River Authority")
        #expect(article.entity(of: "UNSC")?.actorCode == "IGOUNO")
        #expect(article.entity(of: "UNSC")?.country == "IGO")
    }

    @Test("are merged for the forms of a country")
    func countries() throws {
        let article = try named("The United States and the U.K. agreed, U.S. and British officials said.")
        #expect(article.entity(of: "U.S.")?.id == article.entity(of: "United States")?.id)
        #expect(article.entity(of: "British")?.country == "GBR")
        #expect(article.reading(of: "British") == .adjective)
    }

    @Test("tell a capital that acts from the city")
    func capitals() throws {
        let article = try named(
            "Nairobi rejected the offer. Cairo is willing to talk, and envoys met in Cairo. Tokyo and Beijing have been in contact."
        )
        #expect(article.entity(of: "Nairobi")?.name == "Kenya")
        #expect(article.reading(of: "Nairobi") == .actor)
        #expect(article.entity(of: "Cairo", 0)?.type == .country)
        #expect(article.entity(of: "Cairo", 1)?.type == .place)
        #expect(article.reading(of: "Cairo", 1) == .place)
        #expect(article.entity(of: "Beijing")?.country == "CHN")
        #expect(article.reading(of: "Beijing") == .actor)
    }

    @Test("tell the two halves of Korea only where both are named")
    func halves() throws {
        let divided = try named(
            "North Korea and South Korea talked. The envoy said the South would wait for the North."
        )
        #expect(divided.entity(of: "South")?.country == "KOR")
        #expect(divided.entity(of: "North")?.country == "PRK")
        let other = try named("Kenya sent aid. The envoy said the South would wait.")
        #expect(other.entity(of: "South") == nil)
    }

    @Test("of a byline have no entity")
    func byline() throws {
        var article = AnnotatedArticle(
            article: Article(text: "By Anna Berg\nKenya sent aid."),
            blocks: [
                Block(role: .byline, span: SourceSpan(start: 0, end: 12)),
                Block(role: .body, span: SourceSpan(start: 13, end: 28)),
            ]
        )
        try SentenceExtractor().extract(into: &article, context: ExtractionContext())
        try NameExtractor().extract(into: &article, context: ExtractionContext())
        #expect(article.entities.map(\.name) == ["Kenya"])
    }
}
