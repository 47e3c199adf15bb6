public import DossierCore

extension AnnotatedArticle {
    /// The tags of its tokens, made once and kept as a layer; nil when it has no tokens.
    public mutating func wordTags() -> WordTagLayer? {
        if let layer = layers[WordTagLayer.self] { return layer }
        guard let tokens = layers[TokenLayer.self] else { return nil }
        let layer = WordTagger().tags(of: tokens)
        layers[WordTagLayer.self] = layer
        return layer
    }
}
