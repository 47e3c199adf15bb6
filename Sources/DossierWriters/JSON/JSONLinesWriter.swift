public import DossierCore

/// Writes one article a line in the contract's form, as `dossier extract` does.
///
/// ```json
/// {"article":{…},"blocks":[…],…,"schema":"dossier/1"}
/// ```
///
/// What could not be read follows the articles, a line `{"error":{…},"id":…}` each. The header is not in the file: use
/// ``JSONWriter`` for a dossier that reads back whole.
public struct JSONLinesWriter: StreamingDossierWriter {
    /// Makes a writer.
    public init() {}

    /// What the writer says about itself.
    public var description: PluginDescription {
        PluginDescription(
            id: "jsonl",
            summary: "Writes the records of one article a line.",
            fileExtensions: ["jsonl"],
            mediaTypes: ["application/jsonl"]
        )
    }

    /// Begins the file.
    public func begin(
        _ header: DossierHeader,
        context: WritingContext,
        output: any OutputSink
    ) throws -> any WriterSession {
        let session = Session(name: "\(context.baseName ?? "articles").jsonl", output: output)
        try output.append([], to: session.name)
        return session
    }

    private struct Session: WriterSession {
        let name: String
        let output: any OutputSink

        mutating func add(_ article: AnnotatedArticle) throws {
            try output.append(DossierJSON.encode(article) + [0x0A], to: name)
        }

        mutating func finish(_ summary: DossierSummary) throws -> [Diagnostic] {
            for failure in summary.failures {
                try output.append(DossierJSON.encode(FailureLine(failure)) + [0x0A], to: name)
            }
            return []
        }
    }
}

extension StreamingDossierWriter where Self == JSONLinesWriter {
    /// The writer of the contract's JSON Lines.
    public static var jsonLines: JSONLinesWriter { JSONLinesWriter() }
}

/// The contract's line for what could not be read.
private struct FailureLine: Encodable {
    private let failure: DocumentFailure

    init(_ failure: DocumentFailure) {
        self.failure = failure
    }

    private enum CodingKeys: String, CodingKey {
        case id, error
    }

    private enum ErrorKeys: String, CodingKey {
        case code, message, line
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(failure.id, forKey: .id)
        var error = container.nestedContainer(keyedBy: ErrorKeys.self, forKey: .error)
        try error.encode(failure.code, forKey: .code)
        try error.encode("\(failure.document): \(failure.message)", forKey: .message)
        try error.encode(failure.line, forKey: .line)
    }
}
