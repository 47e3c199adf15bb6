public import DossierCore

/// A dossier that an earlier run saved as JSON.
public enum SavedDossier {
    /// Reads a saved dossier.
    ///
    /// - Parameter document: The document.
    /// - Returns: The dossier.
    /// - Throws: ``DossierError`` `format.invalid` that says where the JSON is not a dossier's.
    public static func read(_ document: SourceDocument) throws(DossierError) -> Dossier {
        do {
            var dossier = try DossierJSON.decode(Dossier.self, from: document.bytes)
            let checker = InvariantChecker()
            for index in dossier.articles.indices {
                checker.enforce(on: &dossier.articles[index], after: document.name)
            }
            return dossier
        } catch let error as DecodingError {
            throw DossierError(.formatInvalid, document: document.name, "is no saved dossier: \(error.place)")
        } catch {
            throw DossierError(.formatInvalid, document: document.name, "is no saved dossier: \(error)")
        }
    }
}

extension DecodingError {
    /// Where in the JSON decoding failed and why, in one line.
    fileprivate var place: String {
        let context: Context
        switch self {
        case .typeMismatch(_, let found), .valueNotFound(_, let found), .dataCorrupted(let found): context = found
        case .keyNotFound(let key, let found):
            return "\(Self.path(found.codingPath)) has no '\(key.stringValue)'"
        @unknown default: return "\(self)"
        }
        return "\(Self.path(context.codingPath)): \(context.debugDescription)"
    }

    private static func path(_ keys: [any CodingKey]) -> String {
        guard !keys.isEmpty else { return "the document" }
        return keys.map { key in key.intValue.map { "[\($0)]" } ?? key.stringValue }.joined(separator: ".")
    }
}
