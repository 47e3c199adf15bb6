/// A writer that takes a whole dossier: the simplest contract that will do for most formats.
///
/// ```swift
/// struct EventCountWriter: DossierWriter {
///     let description = PluginDescription(id: "event-count", summary: "Writes the number of events.", fileExtensions: ["txt"])
///
///     func write(_ dossier: Dossier, context: WritingContext) throws -> WriterResult {
///         let count = dossier.articles.reduce(0) { $0 + $1.events.count }
///         return WriterResult(files: [OutputFile(name: "\(context.baseName ?? "count").txt", text: "\(count)\n")])
///     }
/// }
/// ```
public protocol DossierWriter: DossierPlugin {
    /// Writes a dossier.
    ///
    /// - Parameters:
    ///   - dossier: What to write; it may have no article, and its texts may hold any character.
    ///   - context: What the pipeline gives to every writer.
    /// - Returns: The files, and a diagnostic for whatever could not be written as it is.
    /// - Throws: Anything, when no output can be made.
    func write(_ dossier: Dossier, context: WritingContext) throws -> WriterResult
}

/// What a writer made.
public struct WriterResult: Sendable {
    /// The files, in the order in which the user should be told of them.
    public var files: [OutputFile]
    /// What was truncated, replaced or left out.
    public var diagnostics: [Diagnostic]

    /// Makes a result.
    public init(files: [OutputFile], diagnostics: [Diagnostic] = []) {
        self.files = files
        self.diagnostics = diagnostics
    }
}

/// A named output and its bytes.
public struct OutputFile: Sendable, Hashable {
    /// The name, relative to the output folder; it may name a folder with `/`.
    public var name: String
    /// The bytes.
    public var bytes: [UInt8]

    /// Makes a file of bytes.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// Makes a file of text in UTF-8.
    public init(name: String, text: String) {
        self.init(name: name, bytes: Array(text.utf8))
    }
}

/// What the pipeline gives to every writer.
public struct WritingContext: Sendable {
    /// The name of the outputs without an extension, such as `briefing` for `briefing.md`; nil for the writer's own choice.
    public var baseName: String?

    /// Makes a context.
    public init(baseName: String? = nil) {
        self.baseName = baseName
    }
}
