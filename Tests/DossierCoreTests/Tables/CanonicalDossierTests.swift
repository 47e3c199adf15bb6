import DossierCore
import DossierTesting
import Testing

@Suite struct CanonicalDossierTests {
    @Test func everyInvariantHolds() {
        for article in Dossier.canonical.articles {
            var checked = article
            #expect(InvariantChecker().enforce(on: &checked, after: "test") == 0, "\(checked.diagnostics.suffix(3))")
        }
    }

    /// A draft gives the first byte's span for words that it does not find.
    @Test func everySpanWasFoundByItsWords() throws {
        let full = try #require(Dossier.canonical.articles.first { $0.article.id == "A-full" })
        let first = SourceSpan(start: 0, end: 1)
        var spans = full.mentions.map(\.span) + full.times.map(\.span)
        for quote in full.quotes {
            spans += quote.spans + [quote.speakerSpan, quote.cueSpan, quote.occasionSpan].compactMap { $0 }
        }
        for event in full.events {
            spans += [event.triggerSpan, event.evidenceSpan] + event.hedgeSpans + event.counts.map(\.span)
            spans += [event.placeSpan, event.conditionSpan].compactMap { $0 }
            spans += (event.actors + event.recipients).compactMap(\.span)
        }
        #expect(spans.count > 30)
        #expect(!spans.contains(first))
    }

    @Test func everyCodeIsUsed() {
        let articles = Dossier.canonical.articles
        let events = articles.flatMap(\.events)
        func expectAll<Value: CaseIterable & Hashable>(_ type: Value.Type, _ used: [Value]) {
            #expect(Set(used).count == Value.allCases.count, "\(type)")
        }
        expectAll(EventType.self, events.map(\.type))
        expectAll(EventMode.self, events.compactMap(\.mode))
        expectAll(EventKind.self, events.map(\.kind))
        expectAll(Modality.self, events.map(\.modality))
        expectAll(Polarity.self, events.map(\.polarity))
        expectAll(EventContext.self, events.flatMap(\.contexts))
        expectAll(AttributionType.self, events.map(\.attribution))
        expectAll(Precision.self, events.map(\.datePrecision))
        expectAll(TimeBasis.self, events.map(\.dateBasis))
        expectAll(CountKind.self, events.flatMap(\.counts).map(\.kind))
        expectAll(ArgumentBasis.self, events.flatMap { $0.actors + $0.recipients }.map(\.basis))
        expectAll(EntityType.self, articles.flatMap(\.entities).map(\.type))
        expectAll(Sector.self, articles.flatMap(\.entities).flatMap(\.sectors))
        expectAll(PlaceFeature.self, articles.flatMap(\.entities).compactMap(\.feature))
        expectAll(MentionForm.self, articles.flatMap(\.mentions).map(\.form))
        expectAll(MentionReading.self, articles.flatMap(\.mentions).compactMap(\.reading))
        expectAll(TimeType.self, articles.flatMap(\.times).map(\.type))
        expectAll(TimeModifier.self, articles.flatMap(\.times).compactMap(\.mod))
        expectAll(QuoteKind.self, articles.flatMap(\.quotes).map(\.kind))
        expectAll(QuoteAttribution.self, articles.flatMap(\.quotes).map(\.attribution))
        expectAll(Stance.self, articles.flatMap(\.quotes).compactMap(\.stance))
        expectAll(BlockRole.self, articles.flatMap(\.blocks).map(\.role))
        expectAll(Severity.self, articles.flatMap(\.diagnostics).map(\.severity))
        expectAll(PublicationBasis.self, articles.compactMap(\.article.published).map(\.basis))
    }

    @Test func itReadsBackEqualFromJSON() throws {
        let again = try DossierJSON.decode(Dossier.self, from: DossierJSON.encode(Dossier.canonical))
        #expect(again == Dossier.canonical)
    }
}
