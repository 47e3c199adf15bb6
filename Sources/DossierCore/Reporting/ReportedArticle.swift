/// An article with its records indexed, so that a report resolves an id or an offset without a search.
public struct ReportedArticle: Sendable {
    /// The article and its records.
    public let annotated: AnnotatedArticle
    /// Converts byte offsets to scalar offsets.
    public let offsets: OffsetMap
    /// The sentences that could give an event, by id, with their place among them.
    public let codablePosition: [RecordID: Int]

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
        if let entity = entity(argument.entity) { return ReportedParty(entity, isInferred: isInferred) }
        guard let span = argument.span.map(article.text.trimmed), !span.isEmpty else { return nil }
        return ReportedParty(words: self[span], isInferred: isInferred)
    }
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
