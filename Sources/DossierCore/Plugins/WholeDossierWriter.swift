/// Offers a whole-dossier writer through the streaming contract, so that the pipeline has one path.
public struct WholeDossierWriter: StreamingDossierWriter {
    private let writer: any DossierWriter

    /// Wraps a writer.
    public init(_ writer: any DossierWriter) {
        self.writer = writer
    }

    /// The wrapped writer's description.
    public var description: PluginDescription { writer.description }

    /// Begins a session that holds every article until it is finished.
    public func begin(
        _ header: DossierHeader,
        context: WritingContext,
        output: any OutputSink
    ) throws -> any WriterSession {
        Session(writer: writer, context: context, output: output, dossier: Dossier(header: header))
    }

    /// Collects the articles, then calls the writer's one verb.
    private struct Session: WriterSession {
        let writer: any DossierWriter
        let context: WritingContext
        let output: any OutputSink
        var dossier: Dossier

        mutating func add(_ article: AnnotatedArticle) throws {
            dossier.articles.append(article)
        }

        mutating func finish(_ summary: DossierSummary) throws -> [Diagnostic] {
            dossier.summary = summary
            let result = try writer.write(dossier, context: context)
            for file in result.files { try output.append(file.bytes, to: file.name) }
            return result.diagnostics
        }
    }
}
