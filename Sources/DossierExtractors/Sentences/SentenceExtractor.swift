public import DossierCore
import DossierLanguage

/// Cuts every block but page furniture into sentences, and the sentences into tokens.
///
/// Titles, decks, captions and list items are cut as the body is; a byline, a dateline and a credit are one sentence each,
/// because their dots are not ends of sentences. A sentence never crosses its block. The tokens are left in the
/// ``DossierLanguage/TokenLayer``.
///
/// ```swift
/// try SentenceExtractor().extract(into: &article, context: ExtractionContext())
/// article.sentences.count
/// article.layers[TokenLayer.self]?.tokens(ofSentence: 0)
/// ```
public struct SentenceExtractor: ArticleExtractor {
    /// Makes an extractor.
    public init() {}

    /// What the extractor says about itself.
    public var description: PluginDescription {
        PluginDescription(id: "sentences", summary: "Cuts blocks into sentences and tokens.")
    }

    /// It needs the blocks.
    public var requires: [RecordKind] { [.blocks] }

    /// It adds the sentences and the tokens.
    public var provides: [RecordKind] { [.sentences, .tokens] }

    /// Adds the sentences and the token layer.
    public func extract(into article: inout AnnotatedArticle, context: ExtractionContext) throws {
        let text = article.article.text
        let tokenizer = Tokenizer()
        let splitter = SentenceSplitter()
        var tokens: [Token] = []
        var ranges: [Range<Int>] = []
        for (index, block) in article.blocks.enumerated() where block.role != .boilerplate {
            let found = tokenizer.tokens(of: text, in: block.span)
            let cuts =
                block.role.isOneSentence
                ? (found.isEmpty ? [] : [found.indices]) : splitter.sentences(of: found, in: text)
            for cut in cuts {
                let span = SourceSpan(start: found[cut.lowerBound].span.start, end: found[cut.upperBound - 1].span.end)
                let start = tokens.count
                for var token in found[cut] {
                    token.sentence = article.sentences.count
                    tokens.append(token)
                }
                ranges.append(start..<tokens.count)
                article.sentences.append(
                    Sentence(
                        id: .stable(.sentence, in: article.article, at: span),
                        span: span,
                        block: index,
                        rule: block.role.isOneSentence ? "sentences/block" : "sentences/split"
                    )
                )
            }
        }
        article.layers[TokenLayer.self] = TokenLayer(tokens: tokens, sentences: ranges)
    }
}

extension BlockRole {
    /// Whether a block of the role is one sentence, whatever dots are in it.
    fileprivate var isOneSentence: Bool {
        switch self {
        case .byline, .dateline, .credit: true
        case .title, .deck, .caption, .subhead, .body, .list, .correction, .boilerplate: false
        }
    }
}
