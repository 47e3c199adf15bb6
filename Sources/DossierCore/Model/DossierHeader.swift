/// What is known of a run before its first article.
public struct DossierHeader: Sendable, Hashable, Codable {
    /// The program.
    public var tool: String
    /// The program's version.
    public var toolVersion: String
    /// The title of the dossier, nil for the writer's own choice.
    public var title: String?
    /// The day the dossier speaks from; nothing in an output comes from a clock.
    public var asOf: CalendarDate?
    /// The handling marking, such as `TLP:AMBER`.
    public var marking: String?
    /// The extractors that took part, in order.
    public var extractors: [PluginVersion]

    /// Makes a header.
    public init(
        tool: String = "dossier",
        toolVersion: String = DossierHeader.currentVersion,
        title: String? = nil,
        asOf: CalendarDate? = nil,
        marking: String? = nil,
        extractors: [PluginVersion] = []
    ) {
        self.tool = tool
        self.toolVersion = toolVersion
        self.title = title
        self.asOf = asOf
        self.marking = marking
        self.extractors = extractors
    }

    /// The version of this program.
    public static let currentVersion = "0.1.0"

    private enum CodingKeys: String, CodingKey {
        case tool, title, marking, extractors
        case toolVersion = "tool_version"
        case asOf = "as_of"
    }

    /// Writes the saved form, null for what is absent.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(tool, forKey: .tool)
        try container.encode(toolVersion, forKey: .toolVersion)
        try container.encode(title, forKey: .title)
        try container.encode(asOf, forKey: .asOf)
        try container.encode(marking, forKey: .marking)
        try container.encode(extractors, forKey: .extractors)
    }
}
