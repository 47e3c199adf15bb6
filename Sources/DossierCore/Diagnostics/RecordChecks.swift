/// The checks of one article's records against its text and each other; each gives the first fault it finds, or nil.
struct RecordChecks {
    private let text: SourceText
    private let blocks: [Block]
    private let entities: Set<RecordID>
    private let times: Set<RecordID>
    private let events: Set<RecordID>
    private let quotes: Set<RecordID>

    /// Notes what there is to refer to.
    init(_ article: AnnotatedArticle) {
        text = article.article.text
        blocks = article.blocks
        entities = Set(article.entities.map(\.id))
        times = Set(article.times.map(\.id))
        events = Set(article.events.map(\.id))
        quotes = Set(article.quotes.map(\.id))
    }

    func fault(in block: Block) -> String? {
        firstFault([fault(block.span, "span"), fault(confidence: block.confidence)])
    }

    func fault(in sentence: Sentence) -> String? {
        guard blocks.indices.contains(sentence.block) else { return "block \(sentence.block) does not exist" }
        let crosses = !blocks[sentence.block].span.contains(sentence.span)
        return firstFault([
            fault(sentence.span, "span"),
            crosses ? "it crosses its block" : nil,
            fault(confidence: sentence.confidence),
        ])
    }

    func fault(in entity: Entity) -> String? {
        var faults = [entity.name.isEmpty ? "it has no name" : nil, fault(confidence: entity.confidence)]
        for role in entity.roles { faults.append(fault(role.span, "role span")) }
        return firstFault(faults)
    }

    func fault(in mention: Mention) -> String? {
        firstFault([
            fault(mention.span, "span"),
            fault(mention.entity, in: entities, "entity"),
            fault(confidence: mention.confidence),
        ])
    }

    func fault(in time: TimeExpression) -> String? {
        var faults = [fault(time.span, "span"), fault(confidence: time.confidence)]
        if let first = time.earliest, let last = time.latest, last < first {
            faults.append("latest \(last) is before earliest \(first)")
        }
        return firstFault(faults)
    }

    func fault(in quote: Quote) -> String? {
        var faults = [
            quote.spans.isEmpty ? "it has no span" : nil,
            fault(quote.speakerSpan, "speaker span"),
            fault(quote.cueSpan, "cue span"),
            fault(quote.occasionSpan, "occasion span"),
            fault(quote.speaker, in: entities, "speaker"),
            fault(confidence: quote.confidence),
        ]
        for span in quote.spans { faults.append(fault(span, "span")) }
        return firstFault(faults)
    }

    func fault(in event: Event) -> String? {
        var faults = [
            fault(event.triggerSpan, "trigger span"),
            fault(event.evidenceSpan, "evidence span"),
            fault(event.placeSpan, "place span"),
            fault(event.conditionSpan, "condition span"),
            fault(event.time, in: times, "time"),
            fault(event.place, in: entities, "place"),
            fault(event.attributedTo, in: entities, "attributed_to"),
            fault(event.parent, in: events, "parent"),
            fault(event.quote, in: quotes, "quote"),
            event.parent == event.id ? "it is its own parent" : nil,
            fault(confidence: event.confidence),
        ]
        for span in event.hedgeSpans { faults.append(fault(span, "hedge span")) }
        for argument in event.actors + event.recipients {
            faults.append(fault(argument.span, "argument span"))
            faults.append(fault(argument.entity, in: entities, "argument"))
        }
        for count in event.counts { faults.append(fault(count.span, "count span")) }
        if event.counted, !event.isCountable {
            faults.append("it is counted although \(event.modality.rawValue) and \(event.polarity.rawValue)")
        }
        if let mode = event.mode, !event.type.modes.contains(mode) {
            faults.append("\(event.type.rawValue) has no mode \(mode.rawValue)")
        }
        if let first = event.dateStart, let last = event.dateEnd, last < first {
            faults.append("date_end \(last) is before date_start \(first)")
        }
        return firstFault(faults)
    }

    private func firstFault(_ faults: [String?]) -> String? {
        faults.lazy.compactMap { $0 }.first
    }

    private func fault(_ span: SourceSpan?, _ name: String) -> String? {
        guard let span else { return nil }
        guard text.isValid(span) else {
            return "\(name) \(span.start)..<\(span.end) does not lie in the text of \(text.count) bytes"
        }
        return span.isEmpty ? "\(name) is empty" : nil
    }

    private func fault(_ id: RecordID?, in known: Set<RecordID>, _ name: String) -> String? {
        guard let id, !known.contains(id) else { return nil }
        return "\(name) \(id) does not exist"
    }

    private func fault(confidence: Double) -> String? {
        (0...1).contains(confidence) ? nil : "confidence \(confidence) is not between 0 and 1"
    }
}
