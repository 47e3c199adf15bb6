/// The words of an article that report an event, and who vouches for them.
///
/// When a quote reports the event, the words are the quote's own in the event's sentence and the speaker is named; else they
/// are the event's evidence as it stands.
public struct EventStatement: Sendable, Hashable {
    /// Who says so, where the words themselves do not.
    public var speaker: ReportedParty?
    /// Whether the words stand in the headline or the line under it.
    public var isHeadline: Bool
    /// The words: contiguous stretches of the article, in order.
    public var spans: [SourceSpan]
    /// The condition, where the words leave it out.
    public var condition: SourceSpan?

    /// Finds the words for an event.
    public init(_ event: Event, in article: ReportedArticle) {
        let role = article.role(at: event.evidenceSpan.start)
        isHeadline = role == .title || role == .deck
        let quote = article.quote(event.quote)
        speaker = Self.speaker(of: event, quote: quote, in: article)
        spans = [event.evidenceSpan]
        if speaker != nil, let quote {
            let quoted = Self.quoted(quote, event, in: article)
            if quoted.isEmpty { speaker = nil } else { spans = quoted }
        } else if speaker != nil, event.attributedTo == nil || Self.namesSpeaker(event, in: article) {
            speaker = nil
        }
        spans = spans.map { article.wording(of: $0) }.filter { !$0.isEmpty }
        let shown = spans
        condition = event.conditionSpan.flatMap { condition in
            shown.contains { $0.contains(condition) } ? nil : article.wording(of: condition)
        }
    }

    /// The party that vouches for the event.
    private static func speaker(of event: Event, quote: Quote?, in article: ReportedArticle) -> ReportedParty? {
        // An act of saying is the narrator's report even where its words are quoted: the actor is in the sentence.
        if event.kind == .speechAct { return nil }
        if let quote, let speaker = article.speaker(of: quote) { return speaker }
        return article.entity(event.attributedTo).map { ReportedParty($0) }
    }

    /// The parts of a quote that stand in the event's sentence, none when the event's words are not among them.
    private static func quoted(_ quote: Quote, _ event: Event, in article: ReportedArticle) -> [SourceSpan] {
        let sentence = article.sentence(at: event.triggerSpan.start)?.span ?? event.evidenceSpan
        let parts = quote.spans.compactMap { span -> SourceSpan? in
            let start = max(span.start, sentence.start)
            let end = min(span.end, sentence.end)
            return start < end ? SourceSpan(start: start, end: end) : nil
        }
        return parts.contains { $0.contains(event.triggerSpan) } ? article.wording(of: parts, of: quote) : []
    }

    /// Whether the evidence itself mentions the speaker.
    private static func namesSpeaker(_ event: Event, in article: ReportedArticle) -> Bool {
        let mentions = article.annotated.mentions
        var index = mentions.partitioningIndex { $0.span.start >= event.evidenceSpan.start }
        while index < mentions.count, mentions[index].span.start < event.evidenceSpan.end {
            if mentions[index].entity == event.attributedTo { return true }
            index += 1
        }
        return false
    }
}
