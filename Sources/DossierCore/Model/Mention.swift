/// A place in the text where an entity is named or meant.
public struct Mention: Sendable, Hashable, Codable {
    /// The id.
    public var id: RecordID
    /// The entity, or nil when it was not resolved.
    public var entity: RecordID?
    /// Where it stands, without title, article or possessive.
    public var span: SourceSpan
    /// What kind of thing it names here.
    public var type: EntityType
    /// How it names it.
    public var form: MentionForm
    /// How it is meant, where that is in doubt.
    public var reading: MentionReading?
    /// The id of the rule that made the record, such as `quotes/cue-before`.
    public var rule: String
    /// How sure the rule is, 0 to 1: a prior of the rule, not a measured probability.
    public var confidence: Double

    /// Makes the record from its fields.
    public init(
        id: RecordID,
        entity: RecordID? = nil,
        span: SourceSpan,
        type: EntityType,
        form: MentionForm = .name,
        reading: MentionReading? = nil,
        rule: String = "",
        confidence: Double = 1
    ) {
        self.id = id
        self.entity = entity
        self.span = span
        self.type = type
        self.form = form
        self.reading = reading
        self.rule = rule
        self.confidence = confidence
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case entity
        case span
        case type
        case form
        case reading
        case rule
        case confidence
    }

    /// Reads the contract's form; a list that is absent is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(RecordID.self, forKey: .id)
        entity = try container.decodeIfPresent(RecordID.self, forKey: .entity)
        span = try container.decode(SourceSpan.self, forKey: .span)
        type = try container.decode(EntityType.self, forKey: .type)
        form = try container.decodeIfPresent(MentionForm.self, forKey: .form) ?? .name
        reading = try container.decodeIfPresent(MentionReading.self, forKey: .reading)
        rule = try container.decodeIfPresent(String.self, forKey: .rule) ?? ""
        confidence = try container.decodeIfPresent(Double.self, forKey: .confidence) ?? 1
    }

    /// Writes the contract's form, null for what is absent.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(entity, forKey: .entity)
        try container.encode(span, forKey: .span)
        try container.encode(type, forKey: .type)
        try container.encode(form, forKey: .form)
        try container.encode(reading, forKey: .reading)
        try container.encode(rule, forKey: .rule)
        try container.encode(confidence, forKey: .confidence)
    }
}
