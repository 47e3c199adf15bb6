import DossierCore
import DossierLanguage

/// Finds the entity of the words that name a speaker.
struct SpeakerResolver {
    private let tokens: [Token]
    private let mentions: [Mention]
    private let people: Set<RecordID>
    /// The person who spoke last, for "he" and "she" that nobody else has resolved.
    private var lastPerson: RecordID?

    init(_ article: AnnotatedArticle, tokens: [Token]) {
        self.tokens = tokens
        mentions = article.mentions
        people = Set(article.entities.filter { $0.type == .person }.map(\.id))
    }

    /// A speaker as the record gives it.
    struct Speaker {
        var entity: RecordID?
        var span: SourceSpan
        var isPronoun: Bool
    }

    /// The entity and the words of a draft's speaker.
    mutating func speaker(of draft: QuoteDraft) -> Speaker? {
        guard let range = draft.speaker, !range.isEmpty else { return nil }
        var span = Self.span(of: range, tokens)
        var isPronoun = range.count == 1 && Self.pronouns.contains(tokens[range.lowerBound].lower)
        var entity = draft.speakerHead.flatMap { mention(at: tokens[$0].span)?.entity }
        if let antecedent = draft.antecedent, !antecedent.isEmpty {
            entity = draft.antecedentHead.flatMap { mention(at: tokens[$0].span)?.entity }
            // "who" says nothing to a reader unless it leads to somebody.
            isPronoun = entity != nil
            if entity == nil { span = Self.span(of: antecedent, tokens) }
        } else if isPronoun, entity == nil, ["he", "she", "his", "her"].contains(tokens[range.lowerBound].lower) {
            entity = lastPerson ?? personBefore(span.start)
        }
        if let entity, people.contains(entity) { lastPerson = entity }
        return Speaker(entity: entity, span: span, isPronoun: isPronoun)
    }

    private static let pronouns: Set<String> = [
        "he", "she", "they", "it", "we", "i", "you", "his", "her", "their", "its", "who",
    ]

    /// The mention that covers a word, the shortest of several.
    private func mention(at span: SourceSpan) -> Mention? {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].span.start <= span.start { low = middle + 1 } else { high = middle }
        }
        var best: Mention?
        for mention in mentions[max(0, low - 8)..<low] where mention.span.overlaps(span) && mention.entity != nil {
            if best == nil || mention.span.length < best.map(\.span.length) ?? 0 { best = mention }
        }
        return best
    }

    /// The person named last before an offset.
    private func personBefore(_ offset: Int) -> RecordID? {
        var low = 0
        var high = mentions.count
        while low < high {
            let middle = (low + high) / 2
            if mentions[middle].span.start < offset { low = middle + 1 } else { high = middle }
        }
        for mention in mentions[max(0, low - 40)..<low].reversed() {
            if let entity = mention.entity, people.contains(entity) { return entity }
        }
        return nil
    }

    /// The span of a range of tokens.
    static func span(of range: Range<Int>, _ tokens: [Token]) -> SourceSpan {
        SourceSpan(start: tokens[range.lowerBound].span.start, end: tokens[range.upperBound - 1].span.end)
    }
}
