public import DossierCore

/// The plug-ins that a pipeline works with: a value, passed in, never filled by side effects.
///
/// ```swift
/// var registry = PluginRegistry.standard()
/// try registry.register(writer: EventCountWriter())
/// ```
public struct PluginRegistry: Sendable {
    /// The readers; of equally sure ones the first takes a document.
    public private(set) var readers: [any DocumentReader] = []
    /// The extractors, in any order: the pipeline orders them by what they require and provide.
    public private(set) var extractors: [any ArticleExtractor] = []
    /// The writers, all in the streaming contract.
    public private(set) var writers: [any StreamingDossierWriter] = []

    /// Makes an empty registry.
    public init() {}

    /// Adds a reader.
    ///
    /// - Throws: ``DossierError`` `pipeline.invalid` when a reader of that id is there already.
    public mutating func register(reader: any DocumentReader) throws(DossierError) {
        try check(reader.description, "reader", against: readers.map(\.description.id))
        readers.append(reader)
    }

    /// Adds an extractor.
    ///
    /// - Throws: ``DossierError`` `pipeline.invalid` when an extractor of that id is there already.
    public mutating func register(extractor: any ArticleExtractor) throws(DossierError) {
        try check(extractor.description, "extractor", against: extractors.map(\.description.id))
        extractors.append(extractor)
    }

    /// Adds a writer that takes a whole dossier.
    ///
    /// - Throws: ``DossierError`` `pipeline.invalid` when a writer of that id is there already.
    public mutating func register(writer: any DossierWriter) throws(DossierError) {
        try register(streamingWriter: WholeDossierWriter(writer))
    }

    /// Adds a writer that takes one article at a time.
    ///
    /// - Throws: ``DossierError`` `pipeline.invalid` when a writer of that id is there already.
    public mutating func register(streamingWriter writer: any StreamingDossierWriter) throws(DossierError) {
        try check(writer.description, "writer", against: writers.map(\.description.id))
        writers.append(writer)
    }

    /// Adds the built-in plug-ins; an invariant test keeps their ids legal and unique.
    mutating func add(
        readers: [any DocumentReader],
        extractors: [any ArticleExtractor],
        writers: [any StreamingDossierWriter]
    ) {
        self.readers += readers
        self.extractors += extractors
        self.writers += writers
    }

    /// The writer of a format.
    ///
    /// - Throws: ``DossierError`` `format.unknown`, naming the formats there are.
    public func writer(_ format: String) throws(DossierError) -> any StreamingDossierWriter {
        if let writer = writers.first(where: { $0.description.id == format }) { return writer }
        let known = writers.map(\.description.id).joined(separator: ", ")
        throw DossierError(.formatUnknown, "no writer for the format '\(format)'; there are \(known)")
    }

    /// The file extensions that readers claim, in lower case without the dot.
    public var readableExtensions: Set<String> {
        Set(readers.flatMap(\.description.fileExtensions))
    }

    /// The reader that is surest of a document, nil when none takes it.
    public func reader(for document: SourceDocument) -> (any DocumentReader)? {
        var best: (reader: any DocumentReader, confidence: SniffConfidence)?
        for reader in readers {
            let confidence = reader.sniff(document)
            guard confidence > (best?.confidence ?? .none) else { continue }
            best = (reader, confidence)
        }
        return best?.reader
    }

    /// Refuses an id that is in use or ill-formed.
    private func check(_ plugin: PluginDescription, _ role: String, against ids: [String]) throws(DossierError) {
        let legal = plugin.id.utf8.allSatisfy { $0.isASCIILowercase || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
        guard legal, !plugin.id.isEmpty else {
            throw DossierError(
                .pipelineInvalid,
                "the \(role) id '\(plugin.id)' is not made of lower-case letters, digits and hyphens"
            )
        }
        guard !ids.contains(plugin.id) else {
            throw DossierError(.pipelineInvalid, "a \(role) with the id '\(plugin.id)' is registered already")
        }
    }
}
