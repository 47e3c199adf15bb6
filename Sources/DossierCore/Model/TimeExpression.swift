/// A time expression and what it resolves to, after TIMEX3.
public struct TimeExpression: Sendable, Hashable, Codable {
    /// The id.
    public var id: RecordID
    /// Where it stands.
    public var span: SourceSpan
    /// The TIMEX3 type.
    public var type: TimeType
    /// The TIMEX3 value, such as `2023-W38` or `P3D`.
    public var value: String?
    /// The TIMEX3 modifier.
    public var mod: TimeModifier?
    /// The first day it can mean.
    public var earliest: CalendarDate?
    /// The last day it can mean, inclusive.
    public var latest: CalendarDate?
    /// The unit of the value.
    public var precision: Precision
    /// How the value was found.
    public var basis: TimeBasis
    /// The id of the rule that made the record, such as `quotes/cue-before`.
    public var rule: String
    /// How sure the rule is, 0 to 1: a prior of the rule, not a measured probability.
    public var confidence: Double

    /// Makes the record from its fields.
    public init(
        id: RecordID,
        span: SourceSpan,
        type: TimeType,
        value: String? = nil,
        mod: TimeModifier? = nil,
        earliest: CalendarDate? = nil,
        latest: CalendarDate? = nil,
        precision: Precision = .unknown,
        basis: TimeBasis = .none,
        rule: String = "",
        confidence: Double = 1
    ) {
        self.id = id
        self.span = span
        self.type = type
        self.value = value
        self.mod = mod
        self.earliest = earliest
        self.latest = latest
        self.precision = precision
        self.basis = basis
        self.rule = rule
        self.confidence = confidence
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case span
        case type
        case value
        case mod
        case earliest
        case latest
        case precision
        case basis
        case rule
        case confidence
    }

    /// Reads the contract's form; a list that is absent is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(RecordID.self, forKey: .id)
        span = try container.decode(SourceSpan.self, forKey: .span)
        type = try container.decode(TimeType.self, forKey: .type)
        value = try container.decodeIfPresent(String.self, forKey: .value)
        mod = try container.decodeIfPresent(TimeModifier.self, forKey: .mod)
        earliest = try container.decodeIfPresent(CalendarDate.self, forKey: .earliest)
        latest = try container.decodeIfPresent(CalendarDate.self, forKey: .latest)
        precision = try container.decodeIfPresent(Precision.self, forKey: .precision) ?? .unknown
        basis = try container.decodeIfPresent(TimeBasis.self, forKey: .basis) ?? .none
        rule = try container.decodeIfPresent(String.self, forKey: .rule) ?? ""
        confidence = try container.decodeIfPresent(Double.self, forKey: .confidence) ?? 1
    }

    /// Writes the contract's form, null for what is absent.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(span, forKey: .span)
        try container.encode(type, forKey: .type)
        try container.encode(value, forKey: .value)
        try container.encode(mod, forKey: .mod)
        try container.encode(earliest, forKey: .earliest)
        try container.encode(latest, forKey: .latest)
        try container.encode(precision, forKey: .precision)
        try container.encode(basis, forKey: .basis)
        try container.encode(rule, forKey: .rule)
        try container.encode(confidence, forKey: .confidence)
    }
}
