import DossierCore
import Testing

@Suite struct CodeListTests {
    private static func values<Code: RawRepresentable<String> & CaseIterable>(_ type: Code.Type) -> [String] {
        type.allCases.map(\.rawValue)
    }

    @Test(
        arguments: [
            ("event_type", values(EventType.self)), ("event_mode", values(EventMode.self)),
            ("context", values(EventContext.self)), ("modality", values(Modality.self)),
            ("polarity", values(Polarity.self)), ("event_kind", values(EventKind.self)),
            ("attribution_type", values(AttributionType.self)), ("precision", values(Precision.self)),
            ("date_basis", values(TimeBasis.self)), ("time_type", values(TimeType.self)),
            ("time_modifier", values(TimeModifier.self)), ("published_basis", values(PublicationBasis.self)),
            ("argument_basis", values(ArgumentBasis.self) + ["none"]), ("place_feature", values(PlaceFeature.self)),
            ("count_kind", values(CountKind.self)), ("sector", values(Sector.self)),
            ("entity_type", values(EntityType.self)), ("mention_form", values(MentionForm.self)),
            ("mention_reading", values(MentionReading.self)), ("quote_kind", values(QuoteKind.self)),
            ("quote_attribution", values(QuoteAttribution.self)), ("stance", values(Stance.self)),
            ("block_role", values(BlockRole.self)), ("near_duplicate_kind", values(NearDuplicate.Kind.self)),
            ("severity", values(Severity.self)), ("column_type", values(ColumnType.self)),
        ]
    )
    func aListHasTheModelsCodes(id: String, codes: [String]) throws {
        let list = try #require(CodeList.all.first { $0.id == id })
        #expect(list.values == codes)
        #expect(!list.title.isEmpty && list.codes.allSatisfy { !$0.meaning.isEmpty })
    }

    @Test func idsAreUnique() {
        #expect(Set(CodeList.all.map(\.id)).count == CodeList.all.count)
        #expect(CodeList.all.count == 31)
    }
}
