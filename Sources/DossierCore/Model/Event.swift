/// Something that somebody does, or is said to do, coded after PLOVER.
///
/// The act of saying and its content are two events: the warning is asserted, the strike it warns of is conditional and has the
/// warning as ``parent``. Only an asserted, positive event is ``counted``.
public struct Event: Sendable, Hashable, Codable {
    /// The id.
    public var id: RecordID
    /// The PLOVER type of what is described.
    public var type: EventType
    /// The PLOVER mode.
    public var mode: EventMode?
    /// Whether it is an act of saying or its content.
    public var kind: EventKind
    /// Whether it is said to have happened.
    public var modality: Modality
    /// Whether it is affirmed or denied.
    public var polarity: Polarity
    /// Who does it; all participants of a meeting.
    public var actors: [EventArgument]
    /// Whom it is done to.
    public var recipients: [EventArgument]
    /// The words that name the action.
    public var triggerSpan: SourceSpan
    /// The sentence or clause that reports it.
    public var evidenceSpan: SourceSpan
    /// The time expression that dates it.
    public var time: RecordID?
    /// The first day it can have happened.
    public var dateStart: CalendarDate?
    /// The last day, inclusive.
    public var dateEnd: CalendarDate?
    /// The unit to which the date is known.
    public var datePrecision: Precision
    /// How the date was found.
    public var dateBasis: TimeBasis
    /// Where it happens.
    public var place: RecordID?
    /// The words that name the place.
    public var placeSpan: SourceSpan?
    /// The words of the condition it depends on.
    public var conditionSpan: SourceSpan?
    /// The words that make it planned, possible, alleged or negative.
    public var hedgeSpans: [SourceSpan]
    /// Who vouches for it.
    public var attribution: AttributionType
    /// The entity that says it happened.
    public var attributedTo: RecordID?
    /// The quote that reports it.
    public var quote: RecordID?
    /// The act of saying whose content it is.
    public var parent: RecordID?
    /// What it has to do with.
    public var contexts: [EventContext]
    /// The numbers it reports.
    public var counts: [EventCount]
    /// Whether it may enter a count: asserted and positive.
    public var counted: Bool
    /// The id of the rule that made the record, such as `quotes/cue-before`.
    public var rule: String
    /// How sure the rule is, 0 to 1: a prior of the rule, not a measured probability.
    public var confidence: Double

    /// Makes the record from its fields.
    public init(
        id: RecordID,
        type: EventType,
        mode: EventMode? = nil,
        kind: EventKind = .occurrence,
        modality: Modality,
        polarity: Polarity = .positive,
        actors: [EventArgument] = [],
        recipients: [EventArgument] = [],
        triggerSpan: SourceSpan,
        evidenceSpan: SourceSpan,
        time: RecordID? = nil,
        dateStart: CalendarDate? = nil,
        dateEnd: CalendarDate? = nil,
        datePrecision: Precision = .unknown,
        dateBasis: TimeBasis = .none,
        place: RecordID? = nil,
        placeSpan: SourceSpan? = nil,
        conditionSpan: SourceSpan? = nil,
        hedgeSpans: [SourceSpan] = [],
        attribution: AttributionType = .narrator,
        attributedTo: RecordID? = nil,
        quote: RecordID? = nil,
        parent: RecordID? = nil,
        contexts: [EventContext] = [],
        counts: [EventCount] = [],
        counted: Bool = false,
        rule: String = "",
        confidence: Double = 1
    ) {
        self.id = id
        self.type = type
        self.mode = mode
        self.kind = kind
        self.modality = modality
        self.polarity = polarity
        self.actors = actors
        self.recipients = recipients
        self.triggerSpan = triggerSpan
        self.evidenceSpan = evidenceSpan
        self.time = time
        self.dateStart = dateStart
        self.dateEnd = dateEnd
        self.datePrecision = datePrecision
        self.dateBasis = dateBasis
        self.place = place
        self.placeSpan = placeSpan
        self.conditionSpan = conditionSpan
        self.hedgeSpans = hedgeSpans
        self.attribution = attribution
        self.attributedTo = attributedTo
        self.quote = quote
        self.parent = parent
        self.contexts = contexts
        self.counts = counts
        self.counted = counted
        self.rule = rule
        self.confidence = confidence
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case type
        case mode
        case kind
        case modality
        case polarity
        case actors
        case recipients
        case triggerSpan = "trigger_span"
        case evidenceSpan = "evidence_span"
        case time
        case dateStart = "date_start"
        case dateEnd = "date_end"
        case datePrecision = "date_precision"
        case dateBasis = "date_basis"
        case place
        case placeSpan = "place_span"
        case conditionSpan = "condition_span"
        case hedgeSpans = "hedge_spans"
        case attribution
        case attributedTo = "attributed_to"
        case quote
        case parent
        case contexts
        case counts
        case counted
        case rule
        case confidence
    }

    /// Reads the contract's form; a list that is absent is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(RecordID.self, forKey: .id)
        type = try container.decode(EventType.self, forKey: .type)
        mode = try container.decodeIfPresent(EventMode.self, forKey: .mode)
        kind = try container.decodeIfPresent(EventKind.self, forKey: .kind) ?? .occurrence
        modality = try container.decode(Modality.self, forKey: .modality)
        polarity = try container.decodeIfPresent(Polarity.self, forKey: .polarity) ?? .positive
        actors = try container.decodeIfPresent([EventArgument].self, forKey: .actors) ?? []
        recipients = try container.decodeIfPresent([EventArgument].self, forKey: .recipients) ?? []
        triggerSpan = try container.decode(SourceSpan.self, forKey: .triggerSpan)
        evidenceSpan = try container.decode(SourceSpan.self, forKey: .evidenceSpan)
        time = try container.decodeIfPresent(RecordID.self, forKey: .time)
        dateStart = try container.decodeIfPresent(CalendarDate.self, forKey: .dateStart)
        dateEnd = try container.decodeIfPresent(CalendarDate.self, forKey: .dateEnd)
        datePrecision = try container.decodeIfPresent(Precision.self, forKey: .datePrecision) ?? .unknown
        dateBasis = try container.decodeIfPresent(TimeBasis.self, forKey: .dateBasis) ?? .none
        place = try container.decodeIfPresent(RecordID.self, forKey: .place)
        placeSpan = try container.decodeIfPresent(SourceSpan.self, forKey: .placeSpan)
        conditionSpan = try container.decodeIfPresent(SourceSpan.self, forKey: .conditionSpan)
        hedgeSpans = try container.decodeIfPresent([SourceSpan].self, forKey: .hedgeSpans) ?? []
        attribution = try container.decodeIfPresent(AttributionType.self, forKey: .attribution) ?? .narrator
        attributedTo = try container.decodeIfPresent(RecordID.self, forKey: .attributedTo)
        quote = try container.decodeIfPresent(RecordID.self, forKey: .quote)
        parent = try container.decodeIfPresent(RecordID.self, forKey: .parent)
        contexts = try container.decodeIfPresent([EventContext].self, forKey: .contexts) ?? []
        counts = try container.decodeIfPresent([EventCount].self, forKey: .counts) ?? []
        counted = try container.decodeIfPresent(Bool.self, forKey: .counted) ?? false
        rule = try container.decodeIfPresent(String.self, forKey: .rule) ?? ""
        confidence = try container.decodeIfPresent(Double.self, forKey: .confidence) ?? 1
    }

    /// Writes the contract's form, null for what is absent.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(type, forKey: .type)
        try container.encode(mode, forKey: .mode)
        try container.encode(kind, forKey: .kind)
        try container.encode(modality, forKey: .modality)
        try container.encode(polarity, forKey: .polarity)
        try container.encode(actors, forKey: .actors)
        try container.encode(recipients, forKey: .recipients)
        try container.encode(triggerSpan, forKey: .triggerSpan)
        try container.encode(evidenceSpan, forKey: .evidenceSpan)
        try container.encode(time, forKey: .time)
        try container.encode(dateStart, forKey: .dateStart)
        try container.encode(dateEnd, forKey: .dateEnd)
        try container.encode(datePrecision, forKey: .datePrecision)
        try container.encode(dateBasis, forKey: .dateBasis)
        try container.encode(place, forKey: .place)
        try container.encode(placeSpan, forKey: .placeSpan)
        try container.encode(conditionSpan, forKey: .conditionSpan)
        try container.encode(hedgeSpans, forKey: .hedgeSpans)
        try container.encode(attribution, forKey: .attribution)
        try container.encode(attributedTo, forKey: .attributedTo)
        try container.encode(quote, forKey: .quote)
        try container.encode(parent, forKey: .parent)
        try container.encode(contexts, forKey: .contexts)
        try container.encode(counts, forKey: .counts)
        try container.encode(counted, forKey: .counted)
        try container.encode(rule, forKey: .rule)
        try container.encode(confidence, forKey: .confidence)
    }
}

extension Event {
    /// The quad class of its type, 1 to 4.
    public var quadClass: Int { type.quadClass }

    /// The PLOVER score of its type and mode, −10.0 to +10.0.
    public var intensity: Double { type.intensity(mode: mode) }

    /// The CAMEO code that comes nearest.
    public var cameoCode: String { type.cameoCode(mode: mode) }

    /// Whether its modality and polarity let it be counted: `asserted` and `positive`.
    public var isCountable: Bool { modality == .asserted && polarity == .positive }

    /// The type after PLOVER's rules for what has not happened, or nil where PLOVER codes nothing.
    ///
    /// Future cooperation is an agreement, future conflict a threat (PLOVER manual; the table of ZSP's
    /// `rootcode_modality`). A denied, alleged or supposed event, and history, have no PLOVER code.
    public var ploverType: EventType? {
        guard polarity == .positive else { return nil }
        switch modality {
        case .asserted: return type
        case .planned, .conditional, .possible:
            switch type {
            case .agree, .consult, .support, .cooperate, .aid: return .agree
            case .concede, .retreat: return .concede
            case .request, .accuse, .reject, .threaten: return type
            case .protest, .sanction, .mobilize, .coerce, .assault: return .threaten
            }
        case .requested: return .request
        case .alleged, .hypothetical, .background: return nil
        }
    }
}
