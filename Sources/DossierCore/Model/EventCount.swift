/// A number that an event reports.
public struct EventCount: Sendable, Hashable, Codable {
    /// What is counted.
    public var kind: CountKind
    /// The number, or nil when only bounds are given.
    public var best: Double?
    /// The lower bound.
    public var low: Double?
    /// The upper bound.
    public var high: Double?
    /// The unit, such as `USD`, for an amount.
    public var unit: String?
    /// The words that give it.
    public var span: SourceSpan

    /// Makes the record from its fields.
    public init(
        kind: CountKind,
        best: Double? = nil,
        low: Double? = nil,
        high: Double? = nil,
        unit: String? = nil,
        span: SourceSpan
    ) {
        self.kind = kind
        self.best = best
        self.low = low
        self.high = high
        self.unit = unit
        self.span = span
    }

    private enum CodingKeys: String, CodingKey {
        case kind
        case best
        case low
        case high
        case unit
        case span
    }

    /// Reads the contract's form; a list that is absent is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        kind = try container.decode(CountKind.self, forKey: .kind)
        best = try container.decodeIfPresent(Double.self, forKey: .best)
        low = try container.decodeIfPresent(Double.self, forKey: .low)
        high = try container.decodeIfPresent(Double.self, forKey: .high)
        unit = try container.decodeIfPresent(String.self, forKey: .unit)
        span = try container.decode(SourceSpan.self, forKey: .span)
    }

    /// Writes the contract's form, null for what is absent.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(kind, forKey: .kind)
        try container.encode(best, forKey: .best)
        try container.encode(low, forKey: .low)
        try container.encode(high, forKey: .high)
        try container.encode(unit, forKey: .unit)
        try container.encode(span, forKey: .span)
    }
}
