import DossierCore

extension CanonicalDraft {
    /// An article with every code of every list: an event for each type and mode, and records that run through the rest.
    static let codes: CanonicalDraft = {
        var draft = CanonicalDraft("A-codes", BlockRole.allCases.map { ($0, "A \($0.rawValue) of one of all kinds.") })
        draft.article.article.published = PublicationDate(value: "2024-02", precision: .month, basis: .given)
        draft.article.article.title = "All codes"
        draft.nameAll()
        draft.dateAll()
        draft.quoteAll()
        draft.codeAll()
        draft.article.diagnostics = Severity.allCases.map {
            Diagnostic(severity: $0, code: "canonical.\($0.rawValue)", message: "A \($0.rawValue).")
        }
        return draft
    }()

    private var place: SourceSpan { article.blocks[0].span }

    private mutating func nameAll() {
        let sectors = Sector.allCases
        let features = PlaceFeature.allCases
        article.entities = EntityType.allCases.enumerated()
            .map { index, type in
                let isPlace = type == .place || type == .country
                return Entity(
                    id: RecordID("C-N\(index)"),
                    name: "a \(type.rawValue)",
                    type: type,
                    sectors: index == 0 ? sectors : [sectors[index]],
                    actorCode: "XXX\(sectors[index].rawValue)",
                    feature: isPlace ? features[index % features.count] : nil,
                    rule: "canonical/\(type.rawValue)",
                    confidence: Double(index) / 8
                )
            }
        article.entities += features.enumerated()
            .map { index, feature in
                Entity(id: RecordID("C-P\(index)"), name: "a \(feature.rawValue)", type: .place, feature: feature)
            }
        article.mentions = MentionForm.allCases.enumerated()
            .flatMap { index, form in
                MentionReading.allCases.enumerated()
                    .map { number, reading in
                        Mention(
                            id: RecordID("C-M\(index)-\(number)"),
                            entity: RecordID("C-N\(index)"),
                            span: place,
                            type: EntityType.allCases[index * 3 + number],
                            form: form,
                            reading: reading
                        )
                    }
            }
    }

    private mutating func dateAll() {
        let modifiers = TimeModifier.allCases
        article.times = TimeBasis.allCases.enumerated()
            .map { index, basis in
                TimeExpression(
                    id: RecordID("C-T\(index)"),
                    span: place,
                    type: TimeType.allCases[index % TimeType.allCases.count],
                    value: "FUTURE_REF",
                    mod: modifiers[index],
                    precision: Precision.allCases[index],
                    basis: basis
                )
            }
        article.times.append(
            TimeExpression(id: "C-T-last", span: place, type: .date, mod: modifiers[modifiers.count - 1])
        )
    }

    private mutating func quoteAll() {
        let stances = Stance.allCases
        article.quotes = stances.enumerated()
            .map { index, stance in
                Quote(
                    id: RecordID("C-Q\(index)"),
                    kind: QuoteKind.allCases[index % QuoteKind.allCases.count],
                    spans: [place],
                    attribution: QuoteAttribution.allCases[index % QuoteAttribution.allCases.count],
                    stance: stance
                )
            }
    }

    private mutating func codeAll() {
        let contexts = EventContext.allCases
        let features = PlaceFeature.allCases
        let coded = EventType.allCases.flatMap { type in
            ([nil] + type.modes.map(Optional.some)).map { (type, $0) }
        }
        article.events = coded.enumerated()
            .map { index, code in
                let modality = Modality.allCases[index % Modality.allCases.count]
                let polarity: Polarity = index.isMultiple(of: 5) ? .negative : .positive
                return Event(
                    id: RecordID("C-E\(index)"),
                    type: code.0,
                    mode: code.1,
                    kind: EventKind.allCases[index % EventKind.allCases.count],
                    modality: modality,
                    polarity: polarity,
                    actors: [EventArgument(entity: RecordID("C-N\(index % EntityType.allCases.count)"))],
                    recipients: index.isMultiple(of: 3)
                        ? [] : [EventArgument(span: place, basis: ArgumentBasis.allCases[index % 2])],
                    triggerSpan: place,
                    evidenceSpan: article.blocks[index % article.blocks.count].span,
                    datePrecision: Precision.allCases[index % Precision.allCases.count],
                    dateBasis: TimeBasis.allCases[index % TimeBasis.allCases.count],
                    place: index.isMultiple(of: 2) ? RecordID("C-P\(index / 2 % features.count)") : nil,
                    placeSpan: index.isMultiple(of: 4) ? place : nil,
                    attribution: AttributionType.allCases[index % AttributionType.allCases.count],
                    contexts: [contexts[index % contexts.count]],
                    counts: [
                        EventCount(kind: CountKind.allCases[index % CountKind.allCases.count], best: 1, span: place)
                    ],
                    counted: modality == .asserted && polarity == .positive,
                    rule: "other/rule",
                    confidence: 1
                )
            }
    }
}
