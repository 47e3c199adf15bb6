public import DossierCore

/// The tags of an article's tokens, one for each token of its ``TokenLayer``.
public struct WordTagLayer: AnnotationLayer {
    /// The tags, in the order of the tokens.
    public let tags: [WordTag]

    /// Makes a layer.
    public init(tags: [WordTag]) {
        self.tags = tags
    }
}

extension RecordKind {
    /// The ``WordTagLayer``.
    public static let wordTags = RecordKind(rawValue: "word-tags")
}
