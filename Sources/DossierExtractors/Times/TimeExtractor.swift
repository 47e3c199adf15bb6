public import DossierCore
import DossierLanguage

/// Finds time expressions and resolves them, after TIMEX3.
///
/// A small grammar reads each sentence's terms from left to right: one rule a class of expression, the longest phrase wins
/// (``TimeGrammar``). What it says is then placed in the calendar by the publication date, by the tense of the sentence and
/// by the dates that the text has named before (``TimeResolver``). What cannot be placed keeps `basis` `none`.
///
/// `docs/times.md` lists what is recognised, and the values.
///
/// ```swift
/// // published 2023-09-21: "Talks began on Tuesday and will end early next month."
/// // Tuesday           DATE 2023-09-19, weekday_before_publication
/// // early next month  DATE 2023-10, START, relative
/// ```
public struct TimeExtractor: ArticleExtractor {
    /// Makes an extractor.
    public init() {}

    /// What the extractor says about itself.
    public var description: PluginDescription {
        PluginDescription(id: "times", summary: "Finds time expressions and resolves them against publication.")
    }

    /// It reads the sentences' tokens.
    public var requires: [RecordKind] { [.sentences, .tokens] }

    /// It adds the time expressions.
    public var provides: [RecordKind] { [.times] }

    /// Adds the time expressions of all sentences.
    public func extract(into article: inout AnnotatedArticle, context: ExtractionContext) throws {
        guard let layer = article.layers[TokenLayer.self] else { return }
        let tags = article.wordTags()
        var story = TimeContext(article.article.published)
        for index in layer.sentences.indices {
            let sentence = TimeSentence(terms: TimeTerm.terms(of: layer.tokens(ofSentence: index), tags: tags))
            story.sentence = index
            let isCaption = article.role(ofSentence: index) == .caption
            let phrases = SharedYear.share(TimeGrammar.phrases(in: sentence), in: sentence)
            for phrase in phrases where phrase.end <= sentence.count {
                let tense = TenseFinder(sentence: sentence, isCaption: isCaption).tense(at: phrase)
                let resolved = TimeResolver(context: story, tense: tense).resolve(phrase.meaning)
                if let period = resolved.period { story.note(period, isCounted: phrase.meaning.isCounted) }
                let span = SourceSpan(
                    start: sentence.terms[phrase.start].span.start,
                    end: sentence.terms[phrase.end - 1].span.end
                )
                article.times.append(
                    TimeExpression(
                        id: .stable(.time, in: article.article, at: span),
                        span: span,
                        type: resolved.type,
                        value: resolved.value,
                        mod: phrase.modifier,
                        earliest: resolved.earliest,
                        latest: resolved.latest,
                        precision: resolved.precision,
                        basis: resolved.basis,
                        rule: phrase.rule,
                        confidence: phrase.confidence
                    )
                )
            }
        }
    }
}

extension AnnotatedArticle {
    /// The role of the block of a sentence, nil where there is none.
    fileprivate func role(ofSentence index: Int) -> BlockRole? {
        guard sentences.indices.contains(index), blocks.indices.contains(sentences[index].block) else { return nil }
        return blocks[sentences[index].block].role
    }
}
