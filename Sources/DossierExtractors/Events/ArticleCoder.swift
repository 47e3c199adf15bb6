import DossierCore
import DossierLanguage

/// Codes an article, sentence by sentence, and settles what its sentences say twice.
enum ArticleCoder {
    /// An event and the draft it was made from.
    struct Coded {
        var event: Event
        var draft: EventDraft
    }

    /// Codes an article.
    static func code(_ article: inout AnnotatedArticle) -> (events: [Coded], diagnostics: [Diagnostic]) {
        guard let view = ArticleView(&article) else { return ([], []) }
        let coder = SentenceCoder(view: view)
        let builder = EventBuilder(view: view)
        var diagnostics: [Diagnostic] = []
        var events: [Coded] = []
        var skipped = 0
        for index in article.sentences.indices where index < view.sentences.count {
            let role = role(of: article.sentences[index], in: article)
            guard role.isCoded else { continue }
            if SubjectGuard.isSport(view.tags[view.sentences[index]]) {
                skipped += 1
                continue
            }
            if view.chunks.verbGroupsOfSentence[index].count > ClauseAnalyzer.mostClauses {
                diagnostics.append(.longSentence(article.sentences[index].span))
                continue
            }
            let drafts = coder.drafts(ofSentence: index)
            events += builder.events(of: drafts, sentence: article.sentences[index], role: role)
        }
        if skipped > 0 {
            diagnostics.append(
                Diagnostic(
                    severity: .note,
                    code: "events.sport",
                    message: "\(skipped) sentences about sport were not coded",
                    origin: "events"
                )
            )
        }
        events = withoutHeadlineRepeats(events)
        events.sort { ($0.event.triggerSpan, $0.event.id) < ($1.event.triggerSpan, $1.event.id) }
        return (events, diagnostics)
    }

    static func role(of sentence: Sentence, in article: AnnotatedArticle) -> BlockRole {
        article.blocks.indices.contains(sentence.block) ? article.blocks[sentence.block].role : .body
    }

    /// Drops events of the title and the deck that the body tells too.
    private static func withoutHeadlineRepeats(_ events: [Coded]) -> [Coded] {
        let body = events.filter { $0.event.attribution != .headline }
        var dropped: Set<RecordID> = []
        var kept: [Coded] = []
        for coded in events {
            guard coded.event.attribution == .headline else {
                kept.append(coded)
                continue
            }
            let repeats =
                body.contains { other in tells(other.event, coded.event) }
                || kept.contains { $0.event.attribution == .headline && tells($0.event, coded.event) }
            if repeats { dropped.insert(coded.event.id) } else { kept.append(coded) }
        }
        // Content whose act of saying was dropped hangs on nothing.
        return kept.map { coded in
            guard let parent = coded.event.parent, dropped.contains(parent) else { return coded }
            var orphan = coded
            orphan.event.parent = nil
            return orphan
        }
    }

    /// Whether one event tells the other: same type, and an actor or, without actors, a recipient in common.
    private static func tells(_ one: Event, _ other: Event) -> Bool {
        guard one.type == other.type else { return false }
        if one.actors.isEmpty || other.actors.isEmpty {
            return one.recipients.isEmpty || other.recipients.isEmpty
                || one.recipients.contains { left in other.recipients.contains { $0.overlaps(left) } }
        }
        return one.actors.contains { left in other.actors.contains { $0.overlaps(left) } }
            || other.actors.allSatisfy { $0.entity == nil }
    }
}

extension Diagnostic {
    /// A sentence has more verbs than any sentence of prose.
    fileprivate static func longSentence(_ span: SourceSpan) -> Diagnostic {
        Diagnostic(
            severity: .note,
            code: "events.long-sentence",
            message: "a sentence with more than \(ClauseAnalyzer.mostClauses) verbs was not coded",
            span: span,
            origin: "events"
        )
    }
}

extension BlockRole {
    /// Whether sentences of the role are coded.
    var isCoded: Bool {
        switch self {
        case .title, .deck, .caption, .body, .list, .subhead: true
        case .byline, .dateline, .credit, .correction, .boilerplate: false
        }
    }
}
