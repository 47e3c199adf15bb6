import DossierCore
import Testing

@testable import DossierExtractors

/// Which words date and place an event; every article here is published on Thursday, 21 September 2023.
@Suite struct EventTimeTests {
    private func event(_ text: String, _ type: EventType) throws -> (AnnotatedArticle, Event) {
        let article = try EventSample.full(text)
        return (article, try #require(article.events.first { $0.type == type }))
    }

    @Test func anActOfSayingTakesTheTimeOfItsReport() throws {
        let (_, threat) = try event(
            "France will impose sanctions on Belarus should the talks fail, its minister said Wednesday.",
            .threaten
        )
        #expect(threat.dateStart?.description == "2023-09-20")
        #expect(threat.dateBasis == .inherited)
    }

    @Test func aNounTakesTheTimeBehindIt() throws {
        let (_, talks) = try event(
            "The summit between France and Germany at the old harbor on Sept. 13 was called a success.",
            .consult
        )
        #expect(talks.dateStart?.description == "2023-09-13")
    }

    @Test func aMeetingIsDatedAndPlacedByTheVerbThatHoldsIt() throws {
        let (article, talks) = try event(
            "Talks between officials of France and Germany are scheduled to be held in Vienna on Sept. 26 with the aim of "
                + "holding the first summit since 2019.",
            .consult
        )
        #expect(talks.modality == .planned)
        #expect(talks.dateStart?.description == "2023-09-26")
        #expect(talks.placeSpan.map { article[$0] } == "Vienna")
        #expect(article[talks.triggerSpan].lowercased() == "talks")
    }

    @Test func whatIsSaidOnAnOccasionHasItsDay() throws {
        let (_, warning) = try event(
            "The president addressed the parliament on Wednesday, where he warned France against a blockade.",
            .threaten
        )
        #expect(warning.dateStart?.description == "2023-09-20")
        #expect(warning.dateBasis == .inherited)
    }

    @Test func aBareHourDatesNoEvent() throws {
        let (_, attack) = try event("Gunmen attacked traders shortly after 2 p.m., a mayor said.", .assault)
        #expect(attack.time != nil)
        #expect(attack.dateStart == nil)
    }
}
