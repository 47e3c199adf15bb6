public import DossierCore

/// Reads a dossier that an earlier run saved as JSON; its articles need no second extraction.
public struct SavedDossierReader: DocumentReader {
    /// What the reader says about itself.
    public let description = PluginDescription(
        id: "dossier",
        summary: "A dossier that an earlier run saved as JSON.",
        fileExtensions: ["dossier.json"],
        mediaTypes: ["application/json"]
    )

    /// Makes a reader.
    public init() {}

    /// Is certain of `*.dossier.json`, and of JSON that names the schema and holds articles under a header.
    public func sniff(_ document: SourceDocument) -> SniffConfidence {
        if document.name.utf8.suffix(13).elementsEqual(".dossier.json".utf8) { return .certain }
        let bytes = document.bytes
        guard bytes.first(where: { !$0.isASCIISpace && $0 < 0x80 }) == UInt8(ascii: "{") else { return .none }
        let opening = bytes.prefix(64).firstRange(of: Array(#""articles""#.utf8)) != nil
        let schema = Array(#""\#(AnnotatedArticle.schema)""#.utf8)
        let ending =
            opening
            && (bytes.suffix(1 << 14).firstRange(of: schema) != nil
                || bytes.prefix(1 << 18).firstRange(of: schema) != nil)
        return opening && ending ? .certain : document.fileExtension == "json" ? .possible : .none
    }

    /// Emits the articles as extracted before.
    public func read(
        _ document: SourceDocument,
        context: ReadingContext,
        emit: (ReadOutcome) throws -> Void
    ) throws {
        guard document.bytes.count <= context.maximumBytes else {
            throw DossierError(
                .documentTooLarge,
                document: document.name,
                "has \(document.bytes.count) bytes, more than the limit of \(context.maximumBytes)"
            )
        }
        guard document.bytes.contains(where: { !$0.isASCIISpace }) else {
            throw DossierError(.documentEmpty, document: document.name, "is empty")
        }
        let dossier: Dossier
        do {
            dossier = try DossierJSON.decode(Dossier.self, from: document.bytes)
        } catch let error as DecodingError {
            throw DossierError(.formatInvalid, document: document.name, "is no saved dossier: \(error.place)")
        } catch {
            throw DossierError(.formatInvalid, document: document.name, "is no saved dossier: \(error)")
        }
        let checker = InvariantChecker()
        for var article in dossier.articles {
            checker.enforce(on: &article, after: description.id)
            try emit(.extracted(article))
        }
    }
}

extension DecodingError {
    /// Where in the JSON decoding failed and why, in one line.
    fileprivate var place: String {
        let context: Context
        switch self {
        case .typeMismatch(_, let found), .valueNotFound(_, let found), .dataCorrupted(let found): context = found
        case .keyNotFound(let key, let found): return "\(Self.path(found.codingPath)) has no '\(key.stringValue)'"
        @unknown default: return "\(self)"
        }
        return "\(Self.path(context.codingPath)): \(context.debugDescription)"
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        guard !keys.isEmpty else { return "the document" }
        return keys.map { key in key.intValue.map { "[\($0)]" } ?? key.stringValue }.joined(separator: ".")
    }
}
