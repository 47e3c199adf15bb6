/// A stretch of an article with one role; blocks stand in the order of the text and do not overlap.
public struct Block: Sendable, Hashable, Codable {
    /// What part of the article it is.
    public var role: BlockRole
    /// Where it stands, without surrounding white space.
    public var span: SourceSpan
    /// The id of the rule that gave the role.
    public var rule: String
    /// How sure the rule is, 0 to 1: a prior of the rule, not a measured probability.
    public var confidence: Double

    /// Makes the record from its fields.
    public init(
        role: BlockRole,
        span: SourceSpan,
        rule: String = "",
        confidence: Double = 1
    ) {
        self.role = role
        self.span = span
        self.rule = rule
        self.confidence = confidence
    }

    private enum CodingKeys: String, CodingKey {
        case role
        case span
        case rule
        case confidence
    }

    /// Reads the contract's form; a list that is absent is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        role = try container.decode(BlockRole.self, forKey: .role)
        span = try container.decode(SourceSpan.self, forKey: .span)
        rule = try container.decodeIfPresent(String.self, forKey: .rule) ?? ""
        confidence = try container.decodeIfPresent(Double.self, forKey: .confidence) ?? 1
    }

    /// Writes the contract's form, null for what is absent.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(role, forKey: .role)
        try container.encode(span, forKey: .span)
        try container.encode(rule, forKey: .rule)
        try container.encode(confidence, forKey: .confidence)
    }
}
