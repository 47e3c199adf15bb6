/// When an article was published.
public struct PublicationDate: Sendable, Hashable, Codable {
    /// ISO 8601 date or date-time, in the article's own time: `2023-09-21T15:11`.
    public var value: String
    /// `day` or `minute`, coarser where the article gives no more.
    public var precision: Precision
    /// Whether the article states it or it was given beside the text.
    public var basis: PublicationBasis
    /// The zone as it is written, such as `GMT` or `+09:00`.
    public var zone: String?
    /// Where the article states it.
    public var span: SourceSpan?

    /// Makes the record from its fields.
    public init(
        value: String,
        precision: Precision = .day,
        basis: PublicationBasis = .stated,
        zone: String? = nil,
        span: SourceSpan? = nil
    ) {
        self.value = value
        self.precision = precision
        self.basis = basis
        self.zone = zone
        self.span = span
    }

    private enum CodingKeys: String, CodingKey {
        case value
        case precision
        case basis
        case zone
        case span
    }

    /// Reads the contract's form; a list that is absent is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        value = try container.decode(String.self, forKey: .value)
        precision = try container.decodeIfPresent(Precision.self, forKey: .precision) ?? .day
        basis = try container.decodeIfPresent(PublicationBasis.self, forKey: .basis) ?? .stated
        zone = try container.decodeIfPresent(String.self, forKey: .zone)
        span = try container.decodeIfPresent(SourceSpan.self, forKey: .span)
    }

    /// Writes the contract's form, null for what is absent.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(value, forKey: .value)
        try container.encode(precision, forKey: .precision)
        try container.encode(basis, forKey: .basis)
        try container.encode(zone, forKey: .zone)
        try container.encode(span, forKey: .span)
    }
}

extension PublicationDate {
    /// The calendar day, or nil when the value gives none.
    public var day: CalendarDate? { CalendarDate(iso: value) }
}
