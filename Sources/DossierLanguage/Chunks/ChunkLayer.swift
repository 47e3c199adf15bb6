public import DossierCore

/// The noun phrases and verb groups of an article, in the order of the text.
public struct ChunkLayer: AnnotationLayer {
    /// The noun phrases; none overlaps another.
    public let nounPhrases: [NounPhrase]
    /// The verb groups; none overlaps another or a noun phrase.
    public let verbGroups: [VerbGroup]
    /// For each sentence, the indices of its noun phrases.
    public let nounPhrasesOfSentence: [Range<Int>]
    /// For each sentence, the indices of its verb groups.
    public let verbGroupsOfSentence: [Range<Int>]

    /// Makes a layer.
    public init(
        nounPhrases: [NounPhrase],
        verbGroups: [VerbGroup],
        nounPhrasesOfSentence: [Range<Int>],
        verbGroupsOfSentence: [Range<Int>]
    ) {
        self.nounPhrases = nounPhrases
        self.verbGroups = verbGroups
        self.nounPhrasesOfSentence = nounPhrasesOfSentence
        self.verbGroupsOfSentence = verbGroupsOfSentence
    }
}

extension RecordKind {
    /// The ``ChunkLayer``.
    public static let chunks = RecordKind(rawValue: "chunks")
}

extension AnnotatedArticle {
    /// Its noun phrases and verb groups, made once and kept as a layer; nil when it has no tokens.
    public mutating func chunks() -> ChunkLayer? {
        if let layer = layers[ChunkLayer.self] { return layer }
        guard let tokens = layers[TokenLayer.self], let tags = wordTags() else { return nil }
        let layer = Chunker().chunks(of: tokens, tags: tags)
        layers[ChunkLayer.self] = layer
        return layer
    }
}
