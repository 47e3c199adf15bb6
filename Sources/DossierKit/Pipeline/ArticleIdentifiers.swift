import DossierCore

/// Keeps article ids unique in a run: the second article of an id gets `-2` added, and a diagnostic.
///
/// Two documents with the same text have the same derived id; both are kept, because the analyst gave both.
struct ArticleIdentifiers {
    private var seen: [RecordID: Int] = [:]

    /// The outcome with an id that no earlier article has.
    mutating func unique(_ outcome: ReadOutcome) -> ReadOutcome {
        guard case .article(var article) = outcome else {
            if case .extracted(let article) = outcome { seen[article.article.id, default: 0] += 1 }
            return outcome
        }
        let id = article.article.id
        var count = seen[id, default: 0] + 1
        seen[id] = count
        guard count > 1 else { return outcome }
        while seen[RecordID("\(id)-\(count)")] != nil { count += 1 }
        let other = RecordID("\(id)-\(count)")
        seen[other] = 1
        article.article.id = other
        article.diagnostics.append(.duplicate(of: id))
        return .article(article)
    }
}

extension Diagnostic {
    fileprivate static func duplicate(of id: RecordID) -> Diagnostic {
        Diagnostic(
            severity: .warning,
            code: "article.duplicate",
            message: "the article has the id or the text of an earlier one, \(id); both are kept",
            origin: "pipeline"
        )
    }
}
