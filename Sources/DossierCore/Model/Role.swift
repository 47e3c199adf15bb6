/// An office or function that the article gives to an entity.
public struct Role: Sendable, Hashable, Codable {
    /// The title as it is written: "vice foreign minister".
    public var title: String
    /// The organisation named with it.
    public var organization: String?
    /// The country it belongs to, ISO 3166-1 alpha-3.
    public var country: String?
    /// Where the article gives it.
    public var span: SourceSpan?

    /// Makes the record from its fields.
    public init(
        title: String,
        organization: String? = nil,
        country: String? = nil,
        span: SourceSpan? = nil
    ) {
        self.title = title
        self.organization = organization
        self.country = country
        self.span = span
    }

    private enum CodingKeys: String, CodingKey {
        case title
        case organization
        case country
        case span
    }

    /// Reads the contract's form; a list that is absent is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        title = try container.decode(String.self, forKey: .title)
        organization = try container.decodeIfPresent(String.self, forKey: .organization)
        country = try container.decodeIfPresent(String.self, forKey: .country)
        span = try container.decodeIfPresent(SourceSpan.self, forKey: .span)
    }

    /// Writes the contract's form, null for what is absent.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(title, forKey: .title)
        try container.encode(organization, forKey: .organization)
        try container.encode(country, forKey: .country)
        try container.encode(span, forKey: .span)
    }
}
