import DossierCore

/// Puts extractors into an order in which each comes after the providers of what it requires.
///
/// Kahn's algorithm; of extractors that are free to run, the first registered goes first, so that the order is stable.
struct ExtractorOrder {
    /// The extractors in order.
    let extractors: [any ArticleExtractor]

    /// Finds the order.
    ///
    /// - Throws: ``DossierError`` `pipeline.invalid` for a kind that nobody provides, or for a cycle.
    init(_ registered: [any ArticleExtractor]) throws(DossierError) {
        let given: Set<RecordKind> = [.blocks]
        let provided = registered.reduce(into: given) { $0.formUnion($1.provides) }
        for extractor in registered {
            for kind in extractor.requires where !provided.contains(kind) {
                throw .missingProvider(of: kind, for: extractor.description.id)
            }
        }
        var waiting = registered
        var ordered: [any ArticleExtractor] = []
        while !waiting.isEmpty {
            let missing = waiting.reduce(into: Set<RecordKind>()) { $0.formUnion($1.provides) }
            let ready = waiting.firstIndex { candidate in
                // What a candidate itself provides does not hold it up: it may read what it completes.
                let others = waiting.filter { $0.description.id != candidate.description.id }
                let pending = others.reduce(into: Set<RecordKind>()) { $0.formUnion($1.provides) }
                return missing.isEmpty || candidate.requires.allSatisfy { !pending.contains($0) }
            }
            guard let ready else { throw .cycle(among: waiting.map(\.description.id)) }
            ordered.append(waiting.remove(at: ready))
        }
        extractors = ordered
    }
}

extension DossierError {
    fileprivate static func missingProvider(of kind: RecordKind, for extractor: String) -> DossierError {
        DossierError(
            .pipelineInvalid,
            "the extractor '\(extractor)' requires '\(kind.rawValue)', which no registered extractor provides"
        )
    }

    fileprivate static func cycle(among extractors: [String]) -> DossierError {
        DossierError(
            .pipelineInvalid,
            "the extractors \(extractors.map { "'\($0)'" }.joined(separator: ", ")) require each other's records; "
                + "no order satisfies them"
        )
    }
}
