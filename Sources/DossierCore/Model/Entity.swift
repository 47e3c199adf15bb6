/// A person, organisation, country or other thing that an article names, with all that the article says of who it is.
public struct Entity: Sendable, Hashable, Codable {
    /// The id.
    public var id: RecordID
    /// The fullest name that the article gives, or the standard name of a country.
    public var name: String
    /// What kind of thing it is.
    public var type: EntityType
    /// The other forms that the article uses, in order of appearance.
    public var aliases: [String]
    /// The roles that the article gives, in order of appearance.
    public var roles: [Role]
    /// The country it belongs to or is, ISO 3166-1 alpha-3, or the code of an international body's kind.
    public var country: String?
    /// What part of society it belongs to, the chief one first.
    public var sectors: [Sector]
    /// The CAMEO-style code built from country and sectors, such as `KORGOV`.
    public var actorCode: String?
    /// What kind of place it is.
    public var feature: PlaceFeature?
    /// The id of the rule that made the record, such as `quotes/cue-before`.
    public var rule: String
    /// How sure the rule is, 0 to 1: a prior of the rule, not a measured probability.
    public var confidence: Double

    /// Makes the record from its fields.
    public init(
        id: RecordID,
        name: String,
        type: EntityType,
        aliases: [String] = [],
        roles: [Role] = [],
        country: String? = nil,
        sectors: [Sector] = [],
        actorCode: String? = nil,
        feature: PlaceFeature? = nil,
        rule: String = "",
        confidence: Double = 1
    ) {
        self.id = id
        self.name = name
        self.type = type
        self.aliases = aliases
        self.roles = roles
        self.country = country
        self.sectors = sectors
        self.actorCode = actorCode
        self.feature = feature
        self.rule = rule
        self.confidence = confidence
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case type
        case aliases
        case roles
        case country
        case sectors
        case actorCode = "actor_code"
        case feature
        case rule
        case confidence
    }

    /// Reads the contract's form; a list that is absent is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(RecordID.self, forKey: .id)
        name = try container.decode(String.self, forKey: .name)
        type = try container.decode(EntityType.self, forKey: .type)
        aliases = try container.decodeIfPresent([String].self, forKey: .aliases) ?? []
        roles = try container.decodeIfPresent([Role].self, forKey: .roles) ?? []
        country = try container.decodeIfPresent(String.self, forKey: .country)
        sectors = try container.decodeIfPresent([Sector].self, forKey: .sectors) ?? []
        actorCode = try container.decodeIfPresent(String.self, forKey: .actorCode)
        feature = try container.decodeIfPresent(PlaceFeature.self, forKey: .feature)
        rule = try container.decodeIfPresent(String.self, forKey: .rule) ?? ""
        confidence = try container.decodeIfPresent(Double.self, forKey: .confidence) ?? 1
    }

    /// Writes the contract's form, null for what is absent.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(name, forKey: .name)
        try container.encode(type, forKey: .type)
        try container.encode(aliases, forKey: .aliases)
        try container.encode(roles, forKey: .roles)
        try container.encode(country, forKey: .country)
        try container.encode(sectors, forKey: .sectors)
        try container.encode(actorCode, forKey: .actorCode)
        try container.encode(feature, forKey: .feature)
        try container.encode(rule, forKey: .rule)
        try container.encode(confidence, forKey: .confidence)
    }
}
