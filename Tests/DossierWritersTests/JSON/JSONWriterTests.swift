import DossierCore
import DossierTesting
import DossierWriters
import Testing

@Suite struct JSONWriterTests {
    private func write(_ dossier: Dossier, _ writer: any StreamingDossierWriter) throws -> [OutputFile] {
        let sink = MemorySink()
        var session = try writer.begin(dossier.header, context: WritingContext(), output: sink)
        for article in dossier.articles { try session.add(article) }
        #expect(try session.finish(dossier.summary).isEmpty)
        return sink.files
    }

    @Test func conforms() async throws {
        try await WriterConformance(streaming: JSONWriter()).run([.canonical])
        try await WriterConformance(streaming: JSONLinesWriter()).run([.canonical])
    }

    @Test(arguments: [Dossier(), .canonical])
    func aSavedDossierReadsBackEqual(dossier: Dossier) throws {
        let file = try #require(try write(dossier, .json).first)
        #expect(file.name == "run.dossier.json")
        #expect(try DossierJSON.decode(Dossier.self, from: file.bytes) == dossier)
    }

    @Test func streamingEqualsWritingWhole() throws {
        let file = try #require(try write(.canonical, .json).first)
        #expect(try file.bytes == DossierJSON.encode(Dossier.canonical) + [0x0A])
    }

    @Test func theCanonicalDossierIsWrittenAsItWas() throws {
        for file in try write(.canonical, .json) {
            expectGolden(file.bytes, "JSON/\(file.name)")
        }
    }

    @Test func aLineIsAnArticleOrAnError() throws {
        let file = try #require(try write(.canonical, .jsonLines).first)
        #expect(file.name == "articles.jsonl" && file.bytes.last == 0x0A)
        let lines = file.bytes.split(separator: 0x0A).map(Array.init)
        #expect(lines.count == Dossier.canonical.articles.count + Dossier.canonical.summary.failures.count)
        for (line, article) in zip(lines, Dossier.canonical.articles) {
            #expect(try DossierJSON.decode(AnnotatedArticle.self, from: line) == article)
        }
        #expect(
            String(decoding: try #require(lines.last), as: UTF8.self)
                == #"{"error":{"code":"document.empty","line":null,"message":"empty.txt: has no text"},"id":null}"#
        )
    }

    @Test func noArticleGivesAnEmptyFileOfLines() throws {
        #expect(try write(Dossier(), .jsonLines) == [OutputFile(name: "articles.jsonl", bytes: [])])
    }
}
