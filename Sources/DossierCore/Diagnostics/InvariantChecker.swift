/// Checks that every record of an article keeps the model's promises.
///
/// A span lies in the text and cuts no scalar in two; an id is unique and resolves; a confidence is a probability; an event
/// has evidence, and is counted only when asserted and positive. Codes are enumerations, so that a wrong one cannot be
/// written in Swift and fails to decode from JSON.
///
/// The pipeline runs it after every extractor, built-in or not.
public struct InvariantChecker: Sendable {
    /// Makes a checker.
    public init() {}

    /// Removes the records that break an invariant and adds a diagnostic for each.
    ///
    /// Removing one record can leave another with an id that no longer resolves, so the check is repeated until nothing is
    /// removed; each pass removes at least one record, so it ends.
    ///
    /// - Parameters:
    ///   - article: The article as the extractor left it.
    ///   - origin: The id of the extractor, for the diagnostics.
    /// - Returns: The number of records removed.
    @discardableResult
    public func enforce(on article: inout AnnotatedArticle, after origin: String) -> Int {
        var removed = 0
        while true {
            let count = pass(&article, origin: origin)
            if count == 0 { return removed }
            removed += count
        }
    }

    /// One pass over all records; returns the number removed.
    private func pass(_ article: inout AnnotatedArticle, origin: String) -> Int {
        let checks = RecordChecks(article)
        var rejected: [Diagnostic] = []

        func sift<Record>(
            _ records: inout [Record],
            _ kind: String,
            id: (Record) -> RecordID?,
            fault: (Record) -> String?
        ) {
            var seen: Set<RecordID> = []
            records = records.filter { record in
                var reason = fault(record)
                let name = id(record)
                if let name, !seen.insert(name).inserted { reason = "its id is used twice" }
                guard let reason else { return true }
                let label = name.map { "\(kind) \($0)" } ?? kind
                rejected.append(.recordRejected(label, reason, origin: origin))
                return false
            }
        }

        sift(&article.blocks, "block", id: { _ in nil }, fault: checks.fault(in:))
        sift(&article.sentences, "sentence", id: \.id, fault: checks.fault(in:))
        sift(&article.entities, "entity", id: \.id, fault: checks.fault(in:))
        sift(&article.mentions, "mention", id: \.id, fault: checks.fault(in:))
        sift(&article.times, "time", id: \.id, fault: checks.fault(in:))
        sift(&article.quotes, "quote", id: \.id, fault: checks.fault(in:))
        sift(&article.events, "event", id: \.id, fault: checks.fault(in:))
        article.diagnostics.append(contentsOf: rejected)
        return rejected.count
    }
}

extension Diagnostic {
    /// A record was taken out because it breaks an invariant.
    fileprivate static func recordRejected(_ record: String, _ reason: String, origin: String) -> Diagnostic {
        Diagnostic(
            severity: .warning,
            code: "record.rejected",
            message: "\(record) was rejected: \(reason)",
            origin: origin
        )
    }
}
