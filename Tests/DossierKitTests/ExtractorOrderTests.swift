import DossierCore
import DossierKit
import Testing

/// An extractor that only declares what it needs and gives, and notes that it ran.
struct DeclaredExtractor: ArticleExtractor {
    let description: PluginDescription
    let requires: [RecordKind]
    let provides: [RecordKind]
    let body: @Sendable (inout AnnotatedArticle) throws -> Void

    init(
        _ id: String,
        requires: [RecordKind] = [],
        provides: [RecordKind] = [],
        body: @escaping @Sendable (inout AnnotatedArticle) throws -> Void = { _ in }
    ) {
        description = PluginDescription(id: id, summary: "Tests the order.")
        self.requires = requires
        self.provides = provides
        self.body = body
    }

    func extract(into article: inout AnnotatedArticle, context: ExtractionContext) throws {
        try body(&article)
    }
}

@Suite struct ExtractorOrderTests {
    private func order(_ extractors: [DeclaredExtractor]) throws -> [String] {
        var registry = PluginRegistry()
        for extractor in extractors { try registry.register(extractor: extractor) }
        return try DossierPipeline(registry: registry).extractors.map(\.description.id)
    }

    @Test func providersComeFirst() throws {
        let ids = try order([
            DeclaredExtractor("events", requires: [.times, .entities], provides: [.events]),
            DeclaredExtractor("times", requires: [.sentences], provides: [.times]),
            DeclaredExtractor("names", requires: [.sentences], provides: [.entities, .mentions]),
            DeclaredExtractor("sentences", requires: [.blocks], provides: [.sentences]),
        ])
        #expect(ids == ["sentences", "times", "names", "events"])
    }

    @Test func twoProvidersOfAKindBothComeBeforeItsReader() throws {
        let ids = try order([
            DeclaredExtractor("reader", requires: [.events]),
            DeclaredExtractor("first", provides: [.events]),
            DeclaredExtractor("second", provides: [.events]),
        ])
        #expect(ids == ["first", "second", "reader"])
    }

    @Test func oneThatCompletesWhatItReadsComesAfterTheProvider() throws {
        let ids = try order([
            DeclaredExtractor("refine", requires: [.events], provides: [.events]),
            DeclaredExtractor("make", provides: [.events]),
        ])
        #expect(ids == ["make", "refine"])
    }

    @Test func aMissingProviderIsNamed() {
        #expect {
            try order([DeclaredExtractor("events", requires: [.times])])
        } throws: { error in
            "\(error)" == "the extractor 'events' requires 'times', which no registered extractor provides"
        }
    }

    @Test func aCycleIsNamed() {
        #expect {
            try order([
                DeclaredExtractor("a", requires: [.times], provides: [.events]),
                DeclaredExtractor("b", requires: [.events], provides: [.times]),
            ])
        } throws: { error in
            "\(error)" == "the extractors 'a', 'b' require each other's records; no order satisfies them"
        }
    }

    @Test func anIDUsedTwiceIsRefused() {
        #expect {
            try order([DeclaredExtractor("a"), DeclaredExtractor("a")])
        } throws: { error in
            "\(error)" == "a extractor with the id 'a' is registered already"
        }
    }
}
