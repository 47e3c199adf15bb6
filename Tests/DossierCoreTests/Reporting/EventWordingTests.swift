import Testing

@testable import DossierCore

@Suite struct EventWordingTests {
    @Test func everyTypeAndModeHasExactlyOneLine() {
        let codes = EventWording.table.split(separator: "\n")
            .map { line in
                line.split(separator: "|").map { $0.trimmingPrefix { $0 == " " } }
            }
        for fields in codes { #expect(fields.count == 3, "\(fields)") }
        let found = codes.map { fields in
            String(fields[0].reversed().drop { $0 == " " }.reversed())
        }
        let wanted = EventType.allCases.flatMap { type in
            [type.rawValue] + type.modes.map { "\(type.rawValue) \($0.rawValue)" }
        }
        #expect(found.sorted() == wanted.sorted())
    }

    @Test func aModeOfAnotherTypeFallsBackToTheType() {
        #expect(EventWording(type: .aid, mode: .drone) == EventWording(type: .aid, mode: nil))
    }

    private func party(_ name: String, _ type: EntityType) -> ReportedParty {
        ReportedParty(Entity(id: "N", name: name, type: type))
    }

    @Test(
        arguments: [
            (EventType.assault, EventMode.drone, ["A"], ["B"], "Drone strike by A on B"),
            (.coerce, .arrest, ["A"], ["B", "C"], "Arrest or charge of B and C by A"),
            (.consult, nil, ["A", "B", "C"], [], "Talks among A, B and C"),
            (.consult, nil, ["A", "B"], [], "Talks between A and B"),
            (.consult, nil, ["A"], ["B"], "Talks between A and B"),
            (.consult, nil, [], ["A", "B"], "Talks (actor not stated) with A and B"),
            (.consult, .thirdParty, ["A"], ["B", "C"], "Mediation by A with B and C"),
            (.cooperate, nil, ["A"], ["B"], "Cooperation by A with B"),
            (.agree, nil, ["A", "B"], [], "Agreement or offer between A and B"),
            (.consult, .visit, ["A"], ["B"], "Visit by A to B"),
            (.consult, .visit, ["A", "B"], [], "Visit by A and B"),
            (.sanction, nil, [], ["B"], "Sanction (actor not stated) against B"),
            (.coerce, .arrest, [], ["B"], "Arrest or charge of B (actor not stated)"),
            (.protest, nil, [], [], "Protest (actor not stated)"),
            (.aid, nil, ["A"], ["B", "C", "D", "E", "F"], "Aid by A to B, C, D and 2 others"),
        ] as [(EventType, EventMode?, [String], [String], String)]
    )
    func aLabelNamesTheCodeAndTheParties(
        type: EventType,
        mode: EventMode?,
        actors: [String],
        recipients: [String],
        expected: String
    ) {
        let span = SourceSpan(start: 0, end: 1)
        let event = Event(id: "E", type: type, mode: mode, modality: .asserted, triggerSpan: span, evidenceSpan: span)
        let label = EventLabel.text(
            event,
            actors: actors.map { party($0, .person) },
            recipients: recipients.map { party($0, .person) }
        )
        #expect(label.plain == expected)
    }

    @Test(arguments: [
        ("European Union", EntityType.organization, true), ("Ministry of Ports", .organization, true),
        ("Narvia", .country, false), ("United Kingdom", .country, true), ("Netherlands", .country, true),
        ("Czech Republic", .country, true), ("The Hague Group", .organization, false), ("NATO", .organization, false),
        ("Union", .person, false), ("Acme Ports", .organization, false), ("", .organization, false),
    ])
    func someNamesTakeTheArticle(name: String, type: EntityType, isTaken: Bool) {
        #expect(DefiniteArticle.isTaken(by: Entity(id: "N", name: name, type: type)) == isTaken)
    }
}
