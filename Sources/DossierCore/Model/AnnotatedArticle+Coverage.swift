extension AnnotatedArticle {
    /// The sentences of the article's own prose — deck, body and lists — that no event was coded from.
    ///
    /// Titles and captions repeat the body, and furniture is not the article's, so they do not count.
    public var uncodedSentences: [Sentence] {
        let coded = events.flatMap { [$0.evidenceSpan, $0.triggerSpan] }.sorted()
        // Of the spans that start before a sentence's end, the one that reaches furthest decides.
        var next = 0
        var reach = 0
        return codableSentences.sorted { $0.span.end < $1.span.end }
            .filter { sentence in
                while next < coded.count, coded[next].start < sentence.span.end {
                    reach = max(reach, coded[next].end)
                    next += 1
                }
                return reach <= sentence.span.start
            }
    }

    /// The sentences that could give an event: those of deck, body and lists.
    public var codableSentences: [Sentence] {
        sentences.filter { sentence in
            guard blocks.indices.contains(sentence.block) else { return false }
            switch blocks[sentence.block].role {
            case .body, .deck, .list: return true
            default: return false
            }
        }
    }
}
