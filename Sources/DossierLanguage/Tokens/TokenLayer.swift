public import DossierCore

/// The tokens of an article, in the order of the text, and where each sentence's begin and end.
public struct TokenLayer: AnnotationLayer {
    /// The tokens.
    public let tokens: [Token]
    /// For each sentence of the article, the indices of its tokens.
    public let sentences: [Range<Int>]

    /// Makes a layer.
    public init(tokens: [Token], sentences: [Range<Int>]) {
        self.tokens = tokens
        self.sentences = sentences
    }

    /// The tokens of a sentence.
    public func tokens(ofSentence index: Int) -> ArraySlice<Token> {
        sentences.indices.contains(index) ? tokens[sentences[index]] : []
    }

    /// The indices of the tokens that overlap a span.
    public func indices(in span: SourceSpan) -> Range<Int> {
        let first = partition { $0.span.end > span.start }
        let last = partition { $0.span.start >= span.end }
        return first..<max(first, last)
    }

    /// The first index whose token satisfies a condition that holds for all tokens after it.
    private func partition(_ condition: (Token) -> Bool) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if condition(tokens[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

extension RecordKind {
    /// The ``TokenLayer``.
    public static let tokens = RecordKind(rawValue: "tokens")
}
