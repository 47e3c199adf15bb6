/// A reader: bytes of one format to articles.
///
/// A document may hold many articles. The reader hands each one on as soon as it has it, so that a large document need not be
/// held as articles in memory, and a record that cannot be read never costs the ones after it.
///
/// Reading fails as a whole only when nothing can be made of the document: then it throws a ``DossierError``.
public protocol DocumentReader: DossierPlugin {
    /// How sure the reader is that the document is of its format, judged by the name, the media type and the first bytes.
    func sniff(_ document: SourceDocument) -> SniffConfidence

    /// Reads a document.
    ///
    /// - Parameters:
    ///   - document: The document; its bytes may be anything.
    ///   - context: What the pipeline gives to every reader.
    ///   - emit: Takes each article or failed record, in the order of the document.
    /// - Throws: ``DossierError`` when the document as a whole cannot be read, and whatever `emit` throws.
    func read(
        _ document: SourceDocument,
        context: ReadingContext,
        emit: (ReadOutcome) throws -> Void
    ) throws
}

/// How sure a reader is that a document is of its format; the surest reader gets it, the first registered of equals.
public enum SniffConfidence: Int, Sendable, Comparable {
    /// It is not.
    case none
    /// It may be, as any text may.
    case possible
    /// The name or the content points to it.
    case likely
    /// The content proves it.
    case certain

    /// Orders by confidence.
    public static func < (left: SniffConfidence, right: SniffConfidence) -> Bool { left.rawValue < right.rawValue }
}

/// What a reader makes of one record of a document.
public enum ReadOutcome: Sendable {
    /// An article with its blocks.
    case article(AnnotatedArticle)
    /// An article that has been through the extractors before, from a saved dossier.
    case extracted(AnnotatedArticle)
    /// A record that could not be read, with the id it gave if any.
    case failure(id: RecordID?, DossierError)
}

/// What the pipeline gives to every reader.
public struct ReadingContext: Sendable {
    /// The most bytes a document may have.
    public var maximumBytes: Int

    /// Makes a context; the limit is 64 MB unless another is given.
    public init(maximumBytes: Int = 64 << 20) {
        self.maximumBytes = maximumBytes
    }
}
