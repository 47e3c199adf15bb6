import DossierCore
import Testing

@testable import DossierExtractors

@Suite struct EventModalityTests {
    /// The modality and polarity of the event of a type.
    static func status(_ text: String, _ type: EventType) throws -> String {
        let events = try EventSample.article(text).events.filter { $0.type == type }
        return events.map { $0.modality.rawValue + ($0.polarity == .negative ? " not" : "") }.joined(separator: ", ")
    }

    @Test(arguments: [
        ("Norland attacked Sudland.", "asserted"),
        ("Norland has attacked Sudland.", "asserted"),
        ("Norland managed to attack Sudland.", "asserted"),
        ("Norland began attacking Sudland.", "asserted"),
        ("Norland did not attack Sudland.", "asserted not"),
        ("Norland has never attacked Sudland.", "asserted not"),
        ("Norland failed to attack Sudland.", "asserted not"),
        ("Norland stopped attacking Sudland.", "asserted not"),
        ("Norland will attack Sudland.", "planned"),
        ("Norland plans to attack Sudland.", "planned"),
        ("Norland is set to attack Sudland.", "planned"),
        ("Norland is going to attack Sudland.", "planned"),
        ("Norland may attack Sudland.", "possible"),
        ("Norland might attack Sudland.", "possible"),
        ("Norland is likely to attack Sudland.", "possible"),
        ("Norland is considering attacking Sudland.", "possible"),
        ("Norland will attack Sudland if the talks fail.", "conditional"),
        ("Unless the talks succeed, Norland will attack Sudland.", "conditional"),
        ("Norland would attack Sudland should the talks fail.", "conditional"),
        ("Norland would attack Sudland, provided that the talks fail.", "conditional"),
        ("Norland allegedly attacked Sudland.", "alleged"),
        ("Norland is said to have attacked Sudland.", "alleged"),
        ("The council accused Norland of attacking Sudland.", "alleged"),
        ("The council urged Norland to attack Sudland.", "requested"),
        ("The council demanded that Norland invade Sudland.", "requested"),
        ("If Norland attacked Sudland, prices would rise.", "hypothetical"),
        ("Norland would have attacked Sudland.", "hypothetical"),
        ("Will Norland invade Sudland?", "hypothetical"),
        ("Prices have risen since Norland attacked Sudland.", "background"),
    ])
    func readsTheStatusOfAnAttack(text: String, expected: String) throws {
        #expect(try Self.status(text, .assault) == expected)
    }

    @Test(arguments: [
        ("Norland will impose sanctions on Sudland should the talks fail.", "should the talks fail"),
        ("Norland will impose sanctions on Sudland if the talks fail, its minister said.", "if the talks fail"),
        ("Unless Sudland withdraws, Norland will impose sanctions.", "Unless Sudland withdraws"),
        ("Were the talks to fail, Norland would impose sanctions on Sudland.", "Were the talks to fail"),
    ])
    func keepsTheWordsOfTheCondition(text: String, condition: String) throws {
        let article = try EventSample.article(text)
        let event = try #require(article.events.first { $0.type == .sanction })
        #expect(event.modality == .conditional)
        #expect(event.conditionSpan.map { article[$0] } == condition)
        #expect(!event.counted)
    }

    @Test(arguments: [
        "The council rejected a claim that France had attacked Belarus.",
        "The minister dismissed reports that France had attacked Belarus.",
        "Germany denied that France had attacked Belarus.",
    ])
    func whatIsRejectedIsNotCounted(text: String) throws {
        let article = try EventSample.full(text)
        let attack = try #require(article.events.first { $0.type == .assault })
        #expect(attack.polarity == .negative || attack.modality == .alleged, "\(attack.modality) \(attack.polarity)")
        #expect(!attack.counted)
    }
}
