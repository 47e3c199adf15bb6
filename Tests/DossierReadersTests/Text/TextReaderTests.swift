import DossierCore
import DossierReaders
import DossierTesting
import Testing

struct TextReaderTests {
    private static let sample = """
        Share
        Print

        Talks begin in Velmar

        By Ana Kos, 3 May 2021

        VELMAR (VNA) — Talks on the flood began in Velmar on Monday, officials of both sides said.

        "We have time," one of them said, “but not all of it.”

        © 2021 Velmar Post
        """

    @Test func conforms() throws {
        try ReaderConformance(TextReader(), sample: SourceDocument(name: "a.txt", bytes: Array(Self.sample.utf8))).run()
    }

    @Test(arguments: [
        ("a.txt", "Talks.", SniffConfidence.likely), ("a.TXT", "<html>", .likely), ("a", "Talks.", .possible),
        ("-", "Talks.", .possible), ("a.html", "Talks.", .none), ("-", " <!DOCTYPE html><p>", .none),
        ("-", "<?xml version=\"1.0\"?>", .none), ("a", "", .possible),
    ])
    func sniffs(_ name: String, _ text: String, _ confidence: SniffConfidence) {
        #expect(TextReader().sniff(SourceDocument(name: name, bytes: Array(text.utf8))) == confidence)
    }

    @Test func theArticleNamesItsDocument() throws {
        try TextReader()
            .read(
                SourceDocument(name: "b/a.txt", bytes: [0xE9, 0x74, 0xE9]),
                context: ReadingContext()
            ) { outcome in
                guard case .article(let article) = outcome else {
                    Issue.record("not an article")
                    return
                }
                #expect(article.article.document == "b/a.txt")
                #expect(article.article.text.string == "été")
                #expect(article.diagnostics.map(\.code) == ["encoding.windows-1252"])
                #expect(article.diagnostics.allSatisfy { $0.origin == "text" })
            }
    }
}
