/// Which plug-in took part in a run.
public struct PluginVersion: Sendable, Hashable, Codable {
    /// The plug-in's id.
    public var id: String
    /// Its version.
    public var version: String

    /// Makes the record from its fields.
    public init(
        id: String,
        version: String
    ) {
        self.id = id
        self.version = version
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case version
    }

    /// Reads the contract's form; a list that is absent is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(String.self, forKey: .id)
        version = try container.decode(String.self, forKey: .version)
    }

    /// Writes the contract's form, null for what is absent.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(version, forKey: .version)
    }
}
