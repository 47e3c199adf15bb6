/// A value that one extractor leaves for later ones, such as the tokens of an article.
///
/// A layer is working material: it is not a record, has no id, and no writer sees it.
public protocol AnnotationLayer: Sendable {}

/// The layers of one article, at most one of each type.
///
/// ```swift
/// article.layers[TokenLayer.self] = TokenLayer(tokens)
/// let tokens = article.layers[TokenLayer.self]
/// ```
public struct AnnotationLayers: Sendable {
    private var values: [ObjectIdentifier: any AnnotationLayer] = [:]

    /// Makes an empty set of layers.
    public init() {}

    /// The layer of a type, nil until an extractor has set it.
    public subscript<Layer: AnnotationLayer>(_ type: Layer.Type) -> Layer? {
        get { values[ObjectIdentifier(type)] as? Layer }
        set { values[ObjectIdentifier(type)] = newValue }
    }
}
