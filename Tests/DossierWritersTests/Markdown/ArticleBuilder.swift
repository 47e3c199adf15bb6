import DossierCore

/// Builds an annotated article by hand: blocks from paragraphs, sentences at full stops, records by their words.
struct ArticleBuilder {
    private(set) var annotated: AnnotatedArticle
    private let words: [UInt8]

    /// Makes an article of paragraphs; each becomes a block of its role, and a body block's sentences are found.
    init(_ id: String, published: String?, publisher: String? = nil, _ paragraphs: [(BlockRole, String)]) {
        let text = SourceText(paragraphs.map(\.1).joined(separator: "\n\n"))
        words = text.utf8
        var article = Article(text: text, id: RecordID(id))
        article.publisher = publisher
        article.published = published.map { PublicationDate(value: $0, precision: .day, basis: .given) }
        article.title = paragraphs.first { $0.0 == .title }?.1
        annotated = AnnotatedArticle(article: article)
        var start = 0
        for (role, paragraph) in paragraphs {
            let span = SourceSpan(start: start, end: start + paragraph.utf8.count)
            annotated.blocks.append(Block(role: role, span: span))
            start = span.end + 2
            guard role != .boilerplate else { continue }
            var opening = span.start
            for offset in span.range where words[offset] == UInt8(ascii: ".") || offset == span.end - 1 {
                let isEnd = offset == span.end - 1 || words[offset + 1] == UInt8(ascii: " ")
                guard isEnd, opening < offset else { continue }
                annotated.sentences.append(
                    Sentence(
                        id: RecordID("S\(annotated.sentences.count)-\(id)"),
                        span: SourceSpan(start: opening, end: offset + 1),
                        block: annotated.blocks.count - 1
                    )
                )
                opening = min(offset + 2, span.end)
            }
        }
    }

    /// The first place of some words at or after others.
    func span(_ text: String, after: String? = nil) -> SourceSpan {
        let from = after.map { find($0, from: 0).end } ?? 0
        return find(text, from: from)
    }

    private func find(_ text: String, from: Int) -> SourceSpan {
        let needle = Array(text.utf8)
        guard !needle.isEmpty, words.count >= needle.count else { return SourceSpan(start: 0, end: 0) }
        for start in from...(words.count - needle.count)
        where words[start..<(start + needle.count)].elementsEqual(needle) {
            return SourceSpan(start: start, end: start + needle.count)
        }
        return SourceSpan(start: 0, end: 0)
    }

    /// The sentence that holds a span.
    func sentence(at span: SourceSpan) -> SourceSpan {
        annotated.sentence(at: span)?.span ?? span
    }

    /// Adds an entity with a mention at each place of its names.
    mutating func add(_ entity: Entity) {
        annotated.entities.append(entity)
        for name in [entity.name] + entity.aliases {
            let needle = Array(name.utf8)
            guard words.count >= needle.count else { continue }
            for start in 0...(words.count - needle.count)
            where words[start..<(start + needle.count)].elementsEqual(needle) {
                let span = SourceSpan(start: start, end: start + needle.count)
                if annotated.mentions.contains(where: { $0.span.overlaps(span) }) { continue }
                let id = RecordID("M\(annotated.mentions.count)-\(annotated.article.id)")
                annotated.mentions.append(Mention(id: id, entity: entity.id, span: span, type: entity.type))
            }
        }
        annotated.mentions.sort { $0.span < $1.span }
    }

    /// Adds a quote.
    mutating func add(_ quote: Quote) { annotated.quotes.append(quote) }

    /// Adds a time of one day.
    mutating func addDay(_ id: String, _ text: String, _ iso: String) {
        let day = CalendarDate(iso: iso)
        annotated.times.append(
            TimeExpression(
                id: RecordID(id),
                span: span(text),
                type: .date,
                value: iso,
                earliest: day,
                latest: day,
                precision: .day,
                basis: .explicit
            )
        )
    }

    /// Adds an event at the first place of its trigger.
    mutating func addEvent(
        _ id: String,
        _ type: EventType,
        _ mode: EventMode? = nil,
        _ modality: Modality = .asserted,
        _ polarity: Polarity = .positive,
        trigger: String,
        after: String? = nil,
        actors: [String] = [],
        recipients: [String] = [],
        time: String? = nil,
        place: String? = nil,
        condition: String? = nil,
        kind: EventKind = .occurrence,
        quote: String? = nil,
        parent: String? = nil,
        counts: [EventCount] = []
    ) {
        let triggerSpan = span(trigger, after: after)
        let time = annotated.times.first { $0.id.rawValue == time }
        let quote = annotated.quotes.first { $0.id.rawValue == quote }
        annotated.events.append(
            Event(
                id: RecordID(id),
                type: type,
                mode: mode,
                kind: kind,
                modality: modality,
                polarity: polarity,
                actors: actors.map(argument),
                recipients: recipients.map(argument),
                triggerSpan: triggerSpan,
                evidenceSpan: sentence(at: triggerSpan),
                time: time?.id,
                dateStart: time?.earliest,
                dateEnd: time?.latest,
                datePrecision: time?.precision ?? .unknown,
                dateBasis: time?.basis ?? .none,
                place: place.map { RecordID($0) },
                conditionSpan: condition.map { span($0) },
                attribution: quote == nil ? .narrator : .indirect,
                attributedTo: quote?.speaker,
                quote: quote?.id,
                parent: parent.map { RecordID($0) },
                counts: counts,
                counted: modality == .asserted && polarity == .positive,
                rule: "testing/hand"
            )
        )
    }

    /// An entity by its id, else words.
    private func argument(_ name: String) -> EventArgument {
        annotated.entities.contains { $0.id.rawValue == name }
            ? EventArgument(entity: RecordID(name)) : EventArgument(span: span(name))
    }
}
