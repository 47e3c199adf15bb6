/// A sentence; it never crosses a block.
public struct Sentence: Sendable, Hashable, Codable {
    /// The id.
    public var id: RecordID
    /// Where it stands.
    public var span: SourceSpan
    /// The index of its block in the article's blocks.
    public var block: Int
    /// The id of the rule that made the record, such as `quotes/cue-before`.
    public var rule: String
    /// How sure the rule is, 0 to 1: a prior of the rule, not a measured probability.
    public var confidence: Double

    /// Makes the record from its fields.
    public init(
        id: RecordID,
        span: SourceSpan,
        block: Int,
        rule: String = "",
        confidence: Double = 1
    ) {
        self.id = id
        self.span = span
        self.block = block
        self.rule = rule
        self.confidence = confidence
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case span
        case block
        case rule
        case confidence
    }

    /// Reads the contract's form; a list that is absent is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(RecordID.self, forKey: .id)
        span = try container.decode(SourceSpan.self, forKey: .span)
        block = try container.decode(Int.self, forKey: .block)
        rule = try container.decodeIfPresent(String.self, forKey: .rule) ?? ""
        confidence = try container.decodeIfPresent(Double.self, forKey: .confidence) ?? 1
    }

    /// Writes the contract's form, null for what is absent.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(span, forKey: .span)
        try container.encode(block, forKey: .block)
        try container.encode(rule, forKey: .rule)
        try container.encode(confidence, forKey: .confidence)
    }
}
