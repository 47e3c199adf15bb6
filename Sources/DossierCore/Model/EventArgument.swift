/// Who takes part in an event.
public struct EventArgument: Sendable, Hashable, Codable {
    /// The entity, or nil when it is only named by its words.
    public var entity: RecordID?
    /// The words that name it.
    public var span: SourceSpan?
    /// Whether the event's own words name it.
    public var basis: ArgumentBasis

    /// Makes the record from its fields.
    public init(
        entity: RecordID? = nil,
        span: SourceSpan? = nil,
        basis: ArgumentBasis = .explicit
    ) {
        self.entity = entity
        self.span = span
        self.basis = basis
    }

    private enum CodingKeys: String, CodingKey {
        case entity
        case span
        case basis
    }

    /// Reads the contract's form; a list that is absent is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        entity = try container.decodeIfPresent(RecordID.self, forKey: .entity)
        span = try container.decodeIfPresent(SourceSpan.self, forKey: .span)
        basis = try container.decodeIfPresent(ArgumentBasis.self, forKey: .basis) ?? .explicit
    }

    /// Writes the contract's form, null for what is absent.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(entity, forKey: .entity)
        try container.encode(span, forKey: .span)
        try container.encode(basis, forKey: .basis)
    }
}
