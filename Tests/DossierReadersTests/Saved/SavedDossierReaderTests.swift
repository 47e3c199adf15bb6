import DossierCore
import DossierReaders
import DossierTesting
import Testing

struct SavedDossierReaderTests {
    private static func saved() throws -> [UInt8] {
        let article = AnnotatedArticle.plain("Talks began in Zürich.\n\nNobody came.", published: "2023-09-21")
        return try DossierJSON.encode(Dossier(articles: [article]))
    }

    @Test func conforms() throws {
        let document = SourceDocument(name: "a.dossier.json", bytes: try Self.saved())
        try ReaderConformance(SavedDossierReader(), sample: document).run()
    }

    @Test func articlesComeBackEqualAndExtracted() throws {
        let document = SourceDocument(name: "a.dossier.json", bytes: try Self.saved())
        var outcomes: [ReadOutcome] = []
        try SavedDossierReader().read(document, context: ReadingContext()) { outcomes.append($0) }
        guard case .extracted(let article) = try #require(outcomes.first) else {
            Issue.record("not extracted")
            return
        }
        #expect(article == .plain("Talks began in Zürich.\n\nNobody came.", published: "2023-09-21"))
    }

    @Test(arguments: [
        ("", "document.empty", "is empty"), ("{}", "format.invalid", "the document has no 'schema'"),
        ("{\"schema\":\"dossier/0\"}", "format.invalid", "schema 'dossier/0' is not 'dossier/1'"),
        ("{", "format.invalid", "is no saved dossier"),
    ])
    func whatIsNoDossierIsOneError(_ text: String, _ code: String, _ message: String) {
        let document = SourceDocument(name: "a.dossier.json", bytes: Array(text.utf8))
        let error = #expect(throws: DossierError.self) {
            try SavedDossierReader().read(document, context: ReadingContext()) { _ in }
        }
        #expect(error?.code.rawValue == code)
        #expect(error?.message.contains(message) == true)
        #expect(error?.document == "a.dossier.json")
    }

    @Test func sniffs() throws {
        let saved = try Self.saved()
        let reader = SavedDossierReader()
        #expect(reader.sniff(SourceDocument(name: "a.dossier.json", bytes: [])) == .certain)
        #expect(reader.sniff(SourceDocument(name: "-", bytes: saved)) == .certain)
        #expect(reader.sniff(SourceDocument(name: "a.json", bytes: Array("{\"x\":1}".utf8))) == .possible)
        #expect(reader.sniff(SourceDocument(name: "a.txt", bytes: Array("Talks began.".utf8))) == .none)
    }
}
