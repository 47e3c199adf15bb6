/// What somebody is reported to have said, and who said it.
///
/// A quote that is interrupted by its cue has several spans. The spans leave out the quotation marks.
public struct Quote: Sendable, Hashable, Codable {
    /// The id.
    public var id: RecordID
    /// Whose words it gives.
    public var kind: QuoteKind
    /// Where the content stands, in order.
    public var spans: [SourceSpan]
    /// The entity that said it.
    public var speaker: RecordID?
    /// The words that name the speaker.
    public var speakerSpan: SourceSpan?
    /// The word or words that report: "said", "according to".
    public var cueSpan: SourceSpan?
    /// How the speaker was found.
    public var attribution: QuoteAttribution
    /// What the speaker does by saying it, from the cue.
    public var stance: Stance?
    /// The medium or occasion: "in an interview".
    public var occasionSpan: SourceSpan?
    /// The id of the rule that made the record, such as `quotes/cue-before`.
    public var rule: String
    /// How sure the rule is, 0 to 1: a prior of the rule, not a measured probability.
    public var confidence: Double

    /// Makes the record from its fields.
    public init(
        id: RecordID,
        kind: QuoteKind,
        spans: [SourceSpan],
        speaker: RecordID? = nil,
        speakerSpan: SourceSpan? = nil,
        cueSpan: SourceSpan? = nil,
        attribution: QuoteAttribution = .none,
        stance: Stance? = nil,
        occasionSpan: SourceSpan? = nil,
        rule: String = "",
        confidence: Double = 1
    ) {
        self.id = id
        self.kind = kind
        self.spans = spans
        self.speaker = speaker
        self.speakerSpan = speakerSpan
        self.cueSpan = cueSpan
        self.attribution = attribution
        self.stance = stance
        self.occasionSpan = occasionSpan
        self.rule = rule
        self.confidence = confidence
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case kind
        case spans
        case speaker
        case speakerSpan = "speaker_span"
        case cueSpan = "cue_span"
        case attribution
        case stance
        case occasionSpan = "occasion_span"
        case rule
        case confidence
    }

    /// Reads the contract's form; a list that is absent is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(RecordID.self, forKey: .id)
        kind = try container.decode(QuoteKind.self, forKey: .kind)
        spans = try container.decode([SourceSpan].self, forKey: .spans)
        speaker = try container.decodeIfPresent(RecordID.self, forKey: .speaker)
        speakerSpan = try container.decodeIfPresent(SourceSpan.self, forKey: .speakerSpan)
        cueSpan = try container.decodeIfPresent(SourceSpan.self, forKey: .cueSpan)
        attribution = try container.decodeIfPresent(QuoteAttribution.self, forKey: .attribution) ?? .none
        stance = try container.decodeIfPresent(Stance.self, forKey: .stance)
        occasionSpan = try container.decodeIfPresent(SourceSpan.self, forKey: .occasionSpan)
        rule = try container.decodeIfPresent(String.self, forKey: .rule) ?? ""
        confidence = try container.decodeIfPresent(Double.self, forKey: .confidence) ?? 1
    }

    /// Writes the contract's form, null for what is absent.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(kind, forKey: .kind)
        try container.encode(spans, forKey: .spans)
        try container.encode(speaker, forKey: .speaker)
        try container.encode(speakerSpan, forKey: .speakerSpan)
        try container.encode(cueSpan, forKey: .cueSpan)
        try container.encode(attribution, forKey: .attribution)
        try container.encode(stance, forKey: .stance)
        try container.encode(occasionSpan, forKey: .occasionSpan)
        try container.encode(rule, forKey: .rule)
        try container.encode(confidence, forKey: .confidence)
    }
}
