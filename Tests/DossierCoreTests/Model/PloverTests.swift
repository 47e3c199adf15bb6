import DossierCore
import Testing

@Suite struct PloverTests {
    @Test func everyTypeHasAQuadClassOfItsScoresSign() {
        #expect(EventType.allCases.count == 16)
        for type in EventType.allCases {
            let score = type.intensity(mode: nil)
            #expect(type.quadClass <= 2 ? score > 0 : score <= 0, "\(type.rawValue)")
            for mode in type.modes { #expect(abs(type.intensity(mode: mode)) <= 10) }
        }
    }

    @Test func cameoCodesKeepTheirLeadingZero() {
        #expect(EventType.consult.cameoCode(mode: .visit) == "042")
        #expect(EventType.agree.cameoCode(mode: nil) == "03")
        #expect(EventType.sanction.cameoCode(mode: .discontinue) == "163")
    }

    @Test func aModeOfAnotherTypeFallsBackToTheTypesScore() {
        #expect(EventType.protest.intensity(mode: .cyber) == -5)
        #expect(EventType.protest.intensity(mode: .vandalize) == -5)
    }

    /// PLOVER's rules for what has not happened.
    @Test(arguments: [
        (EventType.sanction, Modality.asserted, Polarity.positive, EventType.sanction as EventType?),
        (.sanction, .conditional, .positive, .threaten), (.assault, .planned, .positive, .threaten),
        (.consult, .planned, .positive, .agree), (.retreat, .possible, .positive, .concede),
        (.threaten, .conditional, .positive, .threaten), (.aid, .requested, .positive, .request),
        (.assault, .alleged, .positive, nil), (.assault, .asserted, .negative, nil),
        (.assault, .background, .positive, nil),
    ])
    func codesWhatHasNotHappened(type: EventType, modality: Modality, polarity: Polarity, expected: EventType?) {
        let span = SourceSpan(start: 0, end: 1)
        let event = Event(
            id: "E",
            type: type,
            modality: modality,
            polarity: polarity,
            triggerSpan: span,
            evidenceSpan: span
        )
        #expect(event.ploverType == expected)
        #expect(event.isCountable == (modality == .asserted && polarity == .positive))
    }
}
