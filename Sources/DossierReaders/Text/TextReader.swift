public import DossierCore

/// Reads plain text as people save it: copied from a browser, saved by a script, or bare wire copy.
///
/// One document is one article. ``PlainTextLayout`` tells its parts.
public struct TextReader: DocumentReader {
    /// What the reader says about itself.
    public let description = PluginDescription(
        id: "text",
        summary: "Plain text of one article, with or without page furniture.",
        fileExtensions: ["txt", "text"],
        mediaTypes: ["text/plain"]
    )

    /// Makes a reader.
    public init() {}

    /// Takes text files for likely and anything that is no markup for possible, so that a document without a name is read.
    public func sniff(_ document: SourceDocument) -> SniffConfidence {
        if description.fileExtensions.contains(document.fileExtension) || document.mediaType == "text/plain" {
            return .likely
        }
        return MarkupSignature.matches(document) ? .none : .possible
    }

    /// Emits the one article.
    public func read(
        _ document: SourceDocument,
        context: ReadingContext,
        emit: (ReadOutcome) throws -> Void
    ) throws {
        let decoded = try TextDecoder(origin: description.id).decode(document, context: context)
        var article = PlainTextLayout(origin: description.id).article(of: decoded.text)
        article.article.document = document.name
        article.diagnostics = decoded.diagnostics + article.diagnostics
        try emit(.article(article))
    }
}
