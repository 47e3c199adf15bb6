/// A writer that takes one article at a time, for formats that need not hold the whole dossier.
///
/// The pipeline only knows this contract; a ``DossierWriter`` takes part through ``WholeDossierWriter``.
public protocol StreamingDossierWriter: DossierPlugin {
    /// Begins an output.
    ///
    /// - Parameters:
    ///   - header: What is known before the first article.
    ///   - context: What the pipeline gives to every writer.
    ///   - output: Takes the bytes of the files.
    /// - Returns: The session that takes the articles.
    /// - Throws: Anything, when no output can be made.
    func begin(
        _ header: DossierHeader,
        context: WritingContext,
        output: any OutputSink
    ) throws -> any WriterSession
}

/// One output in the making: articles are added in order, then it is finished once.
///
/// A session that is dropped without being finished leaves no file.
public protocol WriterSession {
    /// Adds an article.
    mutating func add(_ article: AnnotatedArticle) throws

    /// Ends the output.
    ///
    /// - Parameter summary: What is known once the last article is done.
    /// - Returns: What was truncated, replaced or left out.
    /// - Throws: Anything, when the output cannot be made.
    mutating func finish(_ summary: DossierSummary) throws -> [Diagnostic]
}

/// Takes the bytes of output files as a writer makes them.
public protocol OutputSink: Sendable {
    /// Appends bytes to the file of a name, which the first call makes.
    ///
    /// - Parameters:
    ///   - bytes: What to append; none makes an empty file.
    ///   - name: The name, relative to the output folder.
    /// - Throws: ``DossierError`` with the code `output.unwritable`.
    func append(_ bytes: [UInt8], to name: String) throws
}
