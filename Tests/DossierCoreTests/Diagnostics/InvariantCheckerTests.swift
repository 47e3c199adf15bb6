import DossierCore
import Testing

@Suite struct InvariantCheckerTests {
    private let span = SourceSpan(start: 0, end: 5)

    private var article: AnnotatedArticle {
        var article = AnnotatedArticle(
            article: Article(text: "Talks began in Zürich."),
            blocks: [Block(role: .body, span: SourceSpan(start: 0, end: 23))]
        )
        article.sentences = [Sentence(id: "S1", span: SourceSpan(start: 0, end: 23), block: 0)]
        article.entities = [Entity(id: "N1", name: "Zürich", type: .place)]
        article.mentions = [Mention(id: "M1", entity: "N1", span: SourceSpan(start: 15, end: 22), type: .place)]
        article.events = [event("E1")]
        return article
    }

    private func event(_ id: RecordID, _ change: (inout Event) -> Void = { _ in }) -> Event {
        var event = Event(
            id: id,
            type: .consult,
            modality: .asserted,
            triggerSpan: span,
            evidenceSpan: span,
            counted: true
        )
        change(&event)
        return event
    }

    @Test func aGoodArticleIsLeftAlone() {
        var checked = article
        #expect(InvariantChecker().enforce(on: &checked, after: "test") == 0)
        #expect(checked == article)
    }

    /// Each change breaks one promise; the event goes and the diagnostic says why and who.
    @Test(
        arguments: [
            (
                { @Sendable (event: inout Event) in event.triggerSpan.end = 999 },
                "trigger span 0..<999 does not lie in the text of 23 bytes"
            ),
            (
                { $0.evidenceSpan = SourceSpan(start: 15, end: 17) },
                "evidence span 15..<17 does not lie in the text of 23 bytes"
            ),
            ({ $0.triggerSpan.end = 0 }, "trigger span is empty"),
            ({ $0.actors = [EventArgument(entity: "N9")] }, "argument N9 does not exist"),
            ({ $0.time = "T9" }, "time T9 does not exist"),
            ({ $0.parent = "E1" }, "it is its own parent"),
            ({ $0.modality = .planned }, "it is counted although planned and positive"),
            ({ $0.mode = .arrest }, "CONSULT has no mode arrest"),
            ({ $0.confidence = 1.5 }, "confidence 1.5 is not between 0 and 1"),
            ({ $0.confidence = .nan }, "confidence nan is not between 0 and 1"),
        ] as [(@Sendable (inout Event) -> Void, String)]
    )
    func aBadEventIsRejected(change: @Sendable (inout Event) -> Void, reason: String) {
        var checked = article
        checked.events = [event("E1", change)]
        #expect(InvariantChecker().enforce(on: &checked, after: "bad-extractor") == 1)
        #expect(checked.events.isEmpty)
        #expect(checked.diagnostics.map(\.message) == ["event E1 was rejected: \(reason)"])
        #expect(checked.diagnostics.map(\.origin) == ["bad-extractor"])
    }

    @Test func anIDUsedTwiceKeepsTheFirst() {
        var checked = article
        checked.events.append(event("E1") { $0.type = .protest })
        #expect(InvariantChecker().enforce(on: &checked, after: "test") == 1)
        #expect(checked.events.map(\.type) == [.consult])
    }

    @Test func whatRefersToARejectedRecordGoesToo() {
        var checked = article
        checked.entities = []
        checked.events = [
            event("E1") { $0.place = "N1" },
            event("E2") { $0.parent = "E1" },
            event("E3"),
        ]
        // The mention and E1 lose the entity; E2 then loses its parent.
        #expect(InvariantChecker().enforce(on: &checked, after: "test") == 3)
        #expect(checked.mentions.isEmpty)
        #expect(checked.events.map(\.id) == ["E3"])
    }

    @Test func aSentenceThatCrossesItsBlockIsRejected() {
        var checked = article
        checked.blocks[0].span.end = 5
        #expect(InvariantChecker().enforce(on: &checked, after: "test") == 1)
        #expect(checked.sentences.isEmpty)
    }
}
