import DossierCore
import Testing

@testable import DossierExtractors

@Suite struct EventCodingTests {
    @Test(arguments: [
        ("Norland imposed sanctions on Sudland.", ["SANCTION:discontinue [Norland>Sudland]"]),
        ("Sanctions were imposed on Sudland by Norland.", ["SANCTION:discontinue [Norland>Sudland]"]),
        ("Norland expelled two Sudland diplomats.", ["SANCTION:expel [Norland>two Sudland diplomats]"]),
        ("Police arrested 40 protesters in Ostburg.", ["COERCE:arrest [Police>40 protesters]"]),
        ("Rebels shelled the port of Ostburg.", ["ASSAULT:heavy-weapons [Rebels>port]"]),
        ("The army launched air strikes on rebel positions.", ["ASSAULT:aerial [army>rebel positions]"]),
        ("Norland deployed troops along the border.", ["MOBILIZE:troops [Norland>border]"]),
        ("The prime minister resigned.", ["RETREAT:resign [prime minister>]"]),
        ("Norland released twelve prisoners.", ["RETREAT:release [Norland>twelve prisoners]"]),
        ("Norland donated food to Sudland.", ["AID [Norland>Sudland]"]),
        ("Norland extradited a suspect to Sudland.", ["COOPERATE [Norland>Sudland]"]),
        ("Norland and Sudland signed a trade agreement.", ["SUPPORT [Norland+Sudland>]"]),
        ("The foreign ministers of both sides met in Ostburg.", ["CONSULT [foreign ministers>]"]),
        ("Norland condemned Sudland.", ["ACCUSE:disapprove [Norland>Sudland]"]),
        ("Norland rejected the proposal of Sudland.", ["REJECT [Norland>Sudland]"]),
        ("Workers went on strike against the government.", ["PROTEST:strike [Workers>government]"]),
        ("The government lifted the curfew.", ["CONCEDE [government>]"]),
    ])
    func codesEachType(text: String, expected: [String]) throws {
        #expect(try EventSample.lines(text) == expected)
    }

    @Test(arguments: [
        (
            "Norland will consider imposing sanctions on Sudland should the talks fail.",
            ["THREATEN:restrict [Norland>Sudland]", "SANCTION:discontinue conditional [Norland>Sudland] content"]
        ),
        (
            "Norland agreed to withdraw its troops from Sudland.",
            ["AGREE [Norland>Sudland]", "RETREAT:withdraw planned [Norland>Sudland] content"]
        ),
        (
            "Norland threatened to attack Sudland.",
            ["THREATEN:violence [Norland>Sudland]", "ASSAULT planned [Norland>Sudland] content"]
        ),
        (
            "The council urged Norland to release the prisoners.",
            ["REQUEST:yield [council>Norland]", "RETREAT:release requested [Norland>prisoners] content"]
        ),
        (
            "Norland refused to lift sanctions on Sudland.",
            ["REJECT:yield [Norland>Sudland]", "CONCEDE planned not [Norland>Sudland] content"]
        ),
        (
            "The council accused Norland of bombing the port.",
            ["ACCUSE:allege [council>Norland]", "ASSAULT:explosives alleged [Norland>port] content"]
        ),
    ])
    func keepsSayingApartFromContent(text: String, expected: [String]) throws {
        #expect(try EventSample.lines(text) == expected)
    }

    @Test(arguments: [
        "The company launched a new telephone on Monday.", "The storm killed twelve people.",
        "The striker scored a goal in the cup.",
        "Prices rose by two percent last year.", "The river floods every spring.", "She met the deadline.",
        "The museum opened its doors to visitors.", "", "?!", "said said said",
    ])
    func codesNothingWithoutAPoliticalAct(text: String) throws {
        #expect(try EventSample.lines(text) == [])
    }

    @Test func countsOnlyAssertedPositiveEvents() throws {
        let article = try EventSample.article(
            "Norland imposed sanctions on Sudland. Norland may impose sanctions on Westland. Norland did not attack Sudland."
        )
        #expect(article.events.map(\.counted) == [true, false, false])
        #expect(article.events.map(\.modality) == [.asserted, .possible, .asserted])
        #expect(article.events.map(\.polarity) == [.positive, .positive, .negative])
    }

    @Test func datesAnEventFromItsClauseAndNeverFromPublication() throws {
        let article = try EventSample.article(
            "Norland expelled two diplomats on Sept. 13. Rebels attacked the port, the army said on Monday.",
            published: "2023-09-21"
        )
        #expect(article.events.first?.dateStart.map { "\($0)" } == "2023-09-13")
        let attack = try #require(article.events.first { $0.type == .assault })
        #expect(attack.dateStart == nil)
        #expect(attack.attribution == .indirect)
    }

    @Test func readsCountsWithBounds() throws {
        let article = try EventSample.article(
            "Gunmen attacked a village, killing between 17 and 22 people and wounding at least 30 others."
        )
        let counts = article.events.flatMap(\.counts)
        #expect(counts.map(\.kind) == [.dead, .injured])
        #expect(counts.first?.low == 17)
        #expect(counts.first?.high == 22)
        #expect(counts.last?.low == 30)
        #expect(counts.last?.best == nil)
    }

    @Test func recordsPassTheInvariantChecker() throws {
        var article = try EventSample.article(
            "Norland will impose sanctions if the talks fail, its minister said. Police arrested 40 protesters in Ostburg on Monday."
        )
        let count = article.events.count
        #expect(count >= 3)
        #expect(InvariantChecker().enforce(on: &article, after: "events") == 0)
        #expect(article.events.count == count)
    }

    @Test func explainsAnEventWithItsFrame() throws {
        let article = try EventSample.article(
            "Norland will impose sanctions on Sudland if the talks fail. The sun rose."
        )
        let content = try #require(article.events.first { $0.type == .sanction })
        let lines = EventExplanation.lines(for: content.id, in: article)
        #expect(lines.contains { $0.hasPrefix("frame") && $0.contains("sanction.impose |") })
        #expect(lines.contains { $0.hasPrefix("condition") && $0.contains("if the talks fail") })
        #expect(lines.contains { $0.hasPrefix("actor") && $0.contains("\"Norland\"") && $0.contains("subject") })
        #expect(article.uncodedSentences.map { article[$0.span] } == ["The sun rose."])
        var saved = article
        saved.layers = AnnotationLayers()
        #expect(EventExplanation.lines(for: content.id, in: saved) == lines)
    }

    @Test func passesOverASentenceOfEndlessVerbs() throws {
        let text = String(repeating: "Norland attacked the port and said that if talks fail it would ", count: 2000)
        let article = try EventSample.article(text)
        #expect(article.events.isEmpty)
        #expect(article.diagnostics.contains { $0.code == "events.long-sentence" })
    }

    @Test func survivesHostileText() throws {
        for text in [
            String(repeating: "Norland attacked ", count: 400), String(repeating: "(", count: 3000),
            String(repeating: "if he said that ", count: 400), "’s ’s ’s \u{0} \u{202E} attacked",
            String(repeating: "a, ", count: 3000),
        ] {
            _ = try EventSample.lines(text)
        }
    }

    @Test func aBodyBesideASpeechDidNotGiveIt() throws {
        let article = try EventSample.full("Ruiz praised the speech at the council, which openly criticized France.")
        #expect(!article.events.contains { $0.type == .accuse })
    }
}
