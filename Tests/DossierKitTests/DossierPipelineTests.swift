import DossierCore
import DossierKit
import DossierTesting
import Testing

@Suite struct DossierPipelineTests {
    private struct Failure: Error {}

    private func extract(_ extractors: [DeclaredExtractor], _ text: SourceText = "Talks began.") throws
        -> AnnotatedArticle
    {
        var registry = PluginRegistry()
        for extractor in extractors { try registry.register(extractor: extractor) }
        return try DossierPipeline(registry: registry).extract(.plain(text))
    }

    @Test func anExtractorThatThrowsCostsOnlyItsOwnRecords() throws {
        let article = try extract([
            DeclaredExtractor("good", provides: [.entities]) {
                $0.entities = [Entity(id: "N1", name: "x", type: .other)]
            },
            DeclaredExtractor("bad") { article in
                article.entities = []
                throw Failure()
            },
        ])
        #expect(article.entities.count == 1)
        #expect(article.diagnostics.map(\.code) == ["extraction.failed"])
        #expect(article.diagnostics.map(\.origin) == ["bad"])
    }

    @Test func anExtractorThatChangesTheTextIsLeftOut() throws {
        let article = try extract([DeclaredExtractor("bad") { $0.article.text = "Other." }])
        #expect(article.article.text == "Talks began.")
        #expect(article.diagnostics.map(\.code) == ["extraction.failed"])
    }

    @Test func aRecordThatBreaksAnInvariantIsRejectedUnderItsExtractorsName() throws {
        let article = try extract([
            DeclaredExtractor("bad", provides: [.mentions]) { article in
                article.mentions = [Mention(id: "M1", span: SourceSpan(start: 5, end: 500), type: .other)]
            }
        ])
        #expect(article.mentions.isEmpty)
        #expect(article.diagnostics.map(\.code) == ["record.rejected"])
        #expect(article.diagnostics.map(\.origin) == ["bad"])
    }

    @Test func theBuiltInsFitTogether() throws {
        let registry = PluginRegistry.standard()
        let pipeline = try DossierPipeline(registry: registry)
        #expect(pipeline.extractors.count == registry.extractors.count)
        for ids in [
            registry.readers.map(\.description.id), registry.extractors.map(\.description.id),
            registry.writers.map(\.description.id),
        ] {
            #expect(Set(ids).count == ids.count)
            #expect(!ids.isEmpty)
        }
    }
}
