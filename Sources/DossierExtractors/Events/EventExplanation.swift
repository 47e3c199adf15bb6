public import DossierCore
import DossierLanguage

/// Says why an event was coded; ``AnnotatedArticle/uncodedSentences`` says which sentences gave none.
///
/// ```swift
/// for line in EventExplanation.lines(for: event.id, in: article) { print(line) }
/// // SANCTION:discontinue, conditional, not counted
/// // frame       sanction.impose | SANCTION:discontinue | v impose slap … | obj=@sanction | subj | on,against,…
/// // trigger     "imposing"
/// // actor       "European Union": subject
/// // condition   "should talks on mackerel quotas collapse"
/// ```
public enum EventExplanation {
    /// The lines that explain an event; empty when the article has no such event.
    ///
    /// The article is coded again, so that the explanation is the coder's own and not a guess after the fact; an event of
    /// another extractor is explained from its record alone.
    public static func lines(for id: RecordID, in article: AnnotatedArticle) -> [String] {
        guard let event = article.event(id) else { return [] }
        var copy = article
        copy.prepareTokens()
        let draft = ArticleCoder.code(&copy).events.first { $0.event.id == id }?.draft
        var lines = [headline(event)]
        if let frame = draft?.match.frame ?? frame(of: event.rule) { lines.append(row("frame", frame.line)) }
        lines.append(row("rule", event.rule))
        lines.append(row("trigger", quoted(event.triggerSpan, article)))
        for actor in event.actors { lines.append(row("actor", argument(actor, draft?.match.actorSlot, article))) }
        for recipient in event.recipients {
            lines.append(row("recipient", argument(recipient, draft?.match.recipientSlot, article)))
        }
        if event.hedgeSpans.isEmpty {
            lines.append(row("modality", "\(event.modality.rawValue), \(event.polarity.rawValue): no cue"))
        } else {
            let cues = event.hedgeSpans.map { quoted($0, article) }.joined(separator: ", ")
            lines.append(row("modality", "\(event.modality.rawValue), \(event.polarity.rawValue): \(cues)"))
        }
        if let condition = event.conditionSpan { lines.append(row("condition", quoted(condition, article))) }
        lines.append(row("time", time(event, article)))
        lines.append(row("place", event.placeSpan.map { quoted($0, article) } ?? "none in its clause"))
        lines.append(row("attribution", attribution(event, article)))
        if let parent = event.parent.flatMap({ article.event($0) }) {
            lines.append(
                row("content of", "\(parent.id) \(parent.type.rawValue) \(quoted(parent.triggerSpan, article))")
            )
        }
        for note in draft?.notes ?? [] { lines.append(row("note", note)) }
        lines.append(row("evidence", quoted(event.evidenceSpan, article)))
        return lines
    }

    /// The number of frames of the built-in lexicon.
    public static var frameCount: Int { FrameLexicon.standard.frames.count }

    private static func headline(_ event: Event) -> String {
        let code = [event.type.rawValue, event.mode?.rawValue].compactMap { $0 }.joined(separator: ":")
        return "\(code), \(event.modality.rawValue), \(event.counted ? "counted" : "not counted")"
    }

    private static func frame(of rule: String) -> EventFrame? {
        rule.hasPrefix("events/") ? FrameLexicon.standard.frame(String(rule.dropFirst("events/".count))) : nil
    }

    private static func argument(_ argument: EventArgument, _ slot: String?, _ article: AnnotatedArticle) -> String {
        var text = argument.span.map { quoted($0, article) } ?? "no words"
        if let entity = article.entity(argument.entity) { text += " = \(entity.name)" }
        if let slot { text += ": \(slot)" }
        return argument.basis == .inferred ? text + ", inferred" : text
    }

    private static func time(_ event: Event, _ article: AnnotatedArticle) -> String {
        guard let time = article.time(event.time) else {
            return "none in its clause; the publication date is not taken"
        }
        let days = event.dateStart.map { "\($0)" } ?? "no day"
        return "\(quoted(time.span, article)) → \(days), \(event.datePrecision.rawValue), \(event.dateBasis.rawValue)"
    }

    private static func attribution(_ event: Event, _ article: AnnotatedArticle) -> String {
        guard let speaker = article.entity(event.attributedTo) else { return event.attribution.rawValue }
        return "\(event.attribution.rawValue), \(speaker.name)"
    }

    private static func quoted(_ span: SourceSpan, _ article: AnnotatedArticle) -> String { "\"\(article[span])\"" }

    private static func row(_ name: String, _ value: String) -> String {
        name + String(repeating: " ", count: max(1, 12 - name.utf8.count)) + value
    }
}

extension AnnotatedArticle {
    /// Makes the token layer of a saved article from its sentences, where no extractor has left one.
    fileprivate mutating func prepareTokens() {
        guard layers[TokenLayer.self] == nil else { return }
        let tokenizer = Tokenizer()
        var tokens: [Token] = []
        var ranges: [Range<Int>] = []
        for (index, sentence) in sentences.enumerated() {
            let start = tokens.count
            tokens += tokenizer.tokens(of: article.text, in: sentence.span, sentence: index)
            ranges.append(start..<tokens.count)
        }
        layers[TokenLayer.self] = TokenLayer(tokens: tokens, sentences: ranges)
    }
}
