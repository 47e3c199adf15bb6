/// What a plug-in says about itself, for help, documents, run logs and error messages.
public struct PluginDescription: Sendable, Hashable {
    /// The id, unique among plug-ins of its role: lower-case letters, digits and hyphens.
    public var id: String
    /// The version; a new one means that the same input may give other output.
    public var version: String
    /// One sentence, ending in a period.
    public var summary: String
    /// The file extensions it reads or writes, without the dot, the usual one first.
    public var fileExtensions: [String]
    /// The media types it reads or writes.
    public var mediaTypes: [String]

    /// Makes a description.
    public init(
        id: String,
        version: String = "1",
        summary: String,
        fileExtensions: [String] = [],
        mediaTypes: [String] = []
    ) {
        self.id = id
        self.version = version
        self.summary = summary
        self.fileExtensions = fileExtensions
        self.mediaTypes = mediaTypes
    }
}
