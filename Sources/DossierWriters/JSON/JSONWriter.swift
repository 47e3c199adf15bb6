public import DossierCore

/// Writes the dossier itself as JSON, from which `dossier render` and any reader of saved dossiers makes it again.
///
/// ```json
/// {"articles":[…],"header":{…},"schema":"dossier/1","summary":{…}}
/// ```
///
/// One object on one line, with sorted keys, so that an article can be written as soon as it is there.
public struct JSONWriter: StreamingDossierWriter {
    /// Makes a writer.
    public init() {}

    /// What the writer says about itself.
    public var description: PluginDescription {
        PluginDescription(
            id: "json",
            summary: "Writes the dossier itself, which reads back equal.",
            fileExtensions: ["dossier.json", "json"],
            mediaTypes: ["application/json"]
        )
    }

    /// Begins the file.
    public func begin(
        _ header: DossierHeader,
        context: WritingContext,
        output: any OutputSink
    ) throws -> any WriterSession {
        let session = Session(header: header, name: "\(context.baseName ?? "run").dossier.json", output: output)
        try output.append(Array(#"{"articles":["#.utf8), to: session.name)
        return session
    }

    private struct Session: WriterSession {
        let header: DossierHeader
        let name: String
        let output: any OutputSink
        var isFirst = true

        mutating func add(_ article: AnnotatedArticle) throws {
            try output.append((isFirst ? [] : [UInt8(ascii: ",")]) + DossierJSON.encode(article), to: name)
            isFirst = false
        }

        mutating func finish(_ summary: DossierSummary) throws -> [Diagnostic] {
            var bytes = Array(#"],"header":"#.utf8)
            bytes += try DossierJSON.encode(header)
            bytes += Array(#","schema":"\#(AnnotatedArticle.schema)","summary":"#.utf8)
            bytes += try DossierJSON.encode(summary)
            bytes += Array("}\n".utf8)
            try output.append(bytes, to: name)
            return []
        }
    }
}

extension StreamingDossierWriter where Self == JSONWriter {
    /// The writer of the saved dossier.
    public static var json: JSONWriter { JSONWriter() }
}
