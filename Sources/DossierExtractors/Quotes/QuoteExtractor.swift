public import DossierCore
import DossierLanguage

/// Finds who is reported to have said what: direct, mixed and indirect statements, with speaker, cue, stance and occasion.
///
/// Quotation marks are paired first, so that a verb inside a quotation is never taken for the narrator's. Then each cue word
/// of the lexicon is tried with the frames that it takes, and speech is carried on from paragraph to paragraph. A few words
/// between quotation marks that no cue governs are taken for words held off, not for speech.
///
/// ```swift
/// try QuoteExtractor().extract(into: &article, context: ExtractionContext())
/// article.quotes.first?.kind      // .indirect
/// article.quotes.first?.stance    // .promises
/// ```
public struct QuoteExtractor: ArticleExtractor {
    /// Makes an extractor.
    public init() {}

    /// What the extractor says about itself.
    public var description: PluginDescription {
        PluginDescription(id: "quotes", summary: "Finds direct, mixed and indirect statements and who made them.")
    }

    /// It needs sentences and tokens, and the names that speakers resolve to.
    public var requires: [RecordKind] { [.sentences, .tokens, .mentions, .entities] }

    /// It adds the quotes.
    public var provides: [RecordKind] { [.quotes] }

    /// Adds the quotes.
    public func extract(into article: inout AnnotatedArticle, context: ExtractionContext) throws {
        guard let layer = article.layers[TokenLayer.self], let tags = article.wordTags(),
            tags.tags.count == layer.tokens.count
        else { return }
        let paragraphs = Self.paragraphs(of: article, layer)
        let pairing = QuotationPairing(tokens: layer.tokens, paragraphs: paragraphs.map(\.tokens))
        if pairing.unpaired > 0 {
            article.diagnostics.append(.unpairedMarks(pairing.unpaired))
        }
        let outer = Self.outermost(pairing.quotations)
        let builder = PassageBuilder(tokens: layer.tokens, tags: tags.tags, quotations: pairing.quotations)
        var linker = SpeechLinker(quotations: pairing.quotations)
        var next = 0
        for paragraph in paragraphs {
            while next < outer.count, pairing.quotations[outer[next]].open < paragraph.tokens.lowerBound { next += 1 }
            let passages = builder.passages(
                sentences: paragraph.sentences,
                outer: outer[next...],
                block: paragraph.block,
                role: paragraph.role
            )
            for passage in passages {
                var finder = StatementFinder(passage: passage)
                let statements = finder.statements()
                linker.add(passage, statements: statements, announced: finder.announced)
            }
        }
        let recorder = QuoteRecorder(article: article, tokens: layer.tokens, quotations: pairing.quotations)
        article.quotes += recorder.records(of: linker.drafts)
    }

    /// A paragraph: a block with sentences.
    private struct Paragraph {
        var block: Int
        var role: BlockRole
        var tokens: Range<Int>
        var sentences: [Range<Int>]
    }

    /// The blocks in which somebody may speak, with their sentences' tokens.
    private static func paragraphs(of article: AnnotatedArticle, _ layer: TokenLayer) -> [Paragraph] {
        var result: [Paragraph] = []
        for (index, sentence) in article.sentences.enumerated() where layer.sentences.indices.contains(index) {
            guard article.blocks.indices.contains(sentence.block), !layer.sentences[index].isEmpty else { continue }
            let role = article.blocks[sentence.block].role
            switch role {
            case .byline, .dateline, .credit, .boilerplate, .correction: continue
            case .title, .deck, .caption, .subhead, .body, .list: break
            }
            let tokens = layer.sentences[index]
            if let last = result.last, last.block == sentence.block {
                result[result.count - 1].sentences.append(tokens)
                result[result.count - 1].tokens = last.tokens.lowerBound..<tokens.upperBound
            } else {
                result.append(Paragraph(block: sentence.block, role: role, tokens: tokens, sentences: [tokens]))
            }
        }
        return result
    }

    /// The quotations that stand in no other, in the order of the text.
    private static func outermost(_ quotations: [Quotation]) -> [Int] {
        var result: [Int] = []
        var end = 0
        for (index, quotation) in quotations.enumerated() where quotation.open >= end {
            result.append(index)
            end = quotation.tokens.upperBound
        }
        return result
    }
}

extension Diagnostic {
    /// How many quotation marks had no partner.
    fileprivate static func unpairedMarks(_ count: Int) -> Diagnostic {
        Diagnostic(
            severity: .note,
            code: "quotes.unpaired-marks",
            message:
                "\(count) quotation \(count == 1 ? "mark has" : "marks have") no partner and \(count == 1 ? "was" : "were") repaired or skipped",
            span: nil
        )
    }
}
