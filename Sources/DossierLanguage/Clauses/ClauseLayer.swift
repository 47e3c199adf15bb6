public import DossierCore

/// The clauses of an article, one for each verb group of its ``ChunkLayer``, in the same order.
///
/// Extractors read who does what to whom from here, so that a parser can take the place of the rules that fill it.
public struct ClauseLayer: AnnotationLayer {
    /// The clauses.
    public let clauses: [Clause]

    /// Makes a layer.
    public init(clauses: [Clause]) {
        self.clauses = clauses
    }
}

extension RecordKind {
    /// The ``ClauseLayer``.
    public static let clauses = RecordKind(rawValue: "clauses")
}

extension AnnotatedArticle {
    /// Its clauses, made once and kept as a layer; nil when it has no tokens.
    public mutating func clauses() -> ClauseLayer? {
        if let layer = layers[ClauseLayer.self] { return layer }
        guard let tokens = layers[TokenLayer.self], let tags = wordTags(), let chunks = chunks() else { return nil }
        let layer = ClauseAnalyzer().clauses(of: tokens, tags: tags, chunks: chunks)
        layers[ClauseLayer.self] = layer
        return layer
    }
}
