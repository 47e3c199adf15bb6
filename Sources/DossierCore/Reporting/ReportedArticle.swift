/// An article with its records indexed, so that a report resolves an id or an offset without a search.
public struct ReportedArticle: Sendable {
    /// The article and its records.
    public let annotated: AnnotatedArticle
    /// Converts byte offsets to scalar offsets.
    public let offsets: OffsetMap
    /// The sentences that could give an event, by id, with their place among them.
    public let codablePosition: [RecordID: Int]

    /// The entities that are only ever mentioned by common nouns and pronouns.
    private let unnamed: Set<RecordID>
    private let entities: [RecordID: Entity]
    private let times: [RecordID: TimeExpression]
    private let quotes: [RecordID: Quote]

    /// Indexes an article; of records with one id the first counts.
    public init(_ annotated: AnnotatedArticle) {
        self.annotated = annotated
        offsets = OffsetMap(annotated.article.text)
        entities = Dictionary(annotated.entities.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        times = Dictionary(annotated.times.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        quotes = Dictionary(annotated.quotes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var named: Set<RecordID> = []
        var mentioned: Set<RecordID> = []
        for mention in annotated.mentions {
            guard let entity = mention.entity else { continue }
            mentioned.insert(entity)
            if mention.form == .name { named.insert(entity) }
        }
        unnamed = mentioned.subtracting(named)
        codablePosition = Dictionary(
            annotated.codableSentences.enumerated().map { ($0.element.id, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The article itself.
    public var article: Article { annotated.article }

    /// The characters of a span.
    public subscript(span: SourceSpan) -> String { annotated.article.text[span] }

    /// The entity of an id.
    public func entity(_ id: RecordID?) -> Entity? { id.flatMap { entities[$0] } }
    /// The time expression of an id.
    public func time(_ id: RecordID?) -> TimeExpression? { id.flatMap { times[$0] } }
    /// The quote of an id.
    public func quote(_ id: RecordID?) -> Quote? { id.flatMap { quotes[$0] } }

    /// The span in Unicode scalars, as the JSON and the tables give it.
    public func scalarRange(of span: SourceSpan) -> Range<Int> {
        let start = offsets.scalarOffset(ofUTF8: span.start)
        return start..<max(start, offsets.scalarOffset(ofUTF8: span.end))
    }

    /// The sentence that holds an offset; sentences stand in the order of the text.
    public func sentence(at offset: Int) -> Sentence? {
        let sentences = annotated.sentences
        let index = sentences.partitioningIndex { $0.span.start > offset } - 1
        guard sentences.indices.contains(index), sentences[index].span.contains(offset) else { return nil }
        return sentences[index]
    }

    /// The role of the block that holds an offset; blocks stand in the order of the text.
    public func role(at offset: Int) -> BlockRole? {
        let blocks = annotated.blocks
        let index = blocks.partitioningIndex { $0.span.start > offset } - 1
        guard blocks.indices.contains(index), blocks[index].span.contains(offset) else { return nil }
        return blocks[index].role
    }

    /// The party that an argument of an event names, nil when it names none.
    public func party(_ argument: EventArgument) -> ReportedParty? {
        let isInferred = argument.basis == .inferred
        let span = argument.span.map(article.text.trimmed).flatMap { $0.isEmpty ? nil : $0 }
        return party(argument.entity, words: span, isInferred: isInferred)
    }

    /// The party that speaks a quote, nil when it is not known; a pronoun by itself names nobody.
    public func speaker(of quote: Quote) -> ReportedParty? {
        let span = quote.attribution == .pronoun ? nil : quote.speakerSpan.map(article.text.trimmed)
        return party(quote.speaker, words: span, isInferred: quote.attribution == .inferred)
    }

    /// The entity by its name, else by its words; the words alone where there is no entity.
    private func party(_ id: RecordID?, words: SourceSpan?, isInferred: Bool) -> ReportedParty? {
        let span = words.flatMap { Self.pronouns.contains(self[$0].lowercased()) ? nil : $0 }
        guard let entity = entity(id) else {
            return span.map { ReportedParty(words: self[$0], isInferred: isInferred) }
        }
        if hasName(entity) { return ReportedParty(entity, isInferred: isInferred) }
        return ReportedParty(unnamed: entity, words: span.map { self[$0] }, isInferred: isInferred)
    }

    /// Words that name nobody by themselves.
    private static let pronouns: Set<String> = [
        "he", "her", "him", "himself", "i", "it", "itself", "me", "one", "she", "that", "them", "themselves", "they",
        "this",
        "us", "we", "which", "who", "you",
    ]

    /// Whether the article gives the entity a proper name.
    public func hasName(_ entity: Entity) -> Bool { !unnamed.contains(entity.id) }
}

extension RandomAccessCollection where Index == Int {
    /// The first index whose element satisfies a condition that all later ones satisfy too.
    func partitioningIndex(where condition: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if condition(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
