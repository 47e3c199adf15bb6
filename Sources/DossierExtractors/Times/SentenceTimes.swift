import DossierCore

/// The time expressions of an article by sentence, for extractors that date what a sentence says.
struct SentenceTimes: Sendable {
    private let bySentence: [[TimeExpression]]

    /// Sorts an article's times into its sentences; one pass over both.
    init(_ article: AnnotatedArticle) {
        var bySentence = [[TimeExpression]](repeating: [], count: article.sentences.count)
        var sentence = 0
        for time in article.times.sorted(by: { $0.span < $1.span }) {
            while sentence < article.sentences.count, article.sentences[sentence].span.end <= time.span.start {
                sentence += 1
            }
            guard sentence < article.sentences.count else { break }
            if article.sentences[sentence].span.contains(time.span) { bySentence[sentence].append(time) }
        }
        self.bySentence = bySentence
    }

    /// All times of a sentence, in the order of the text.
    func times(in sentence: Int) -> [TimeExpression] {
        bySentence.indices.contains(sentence) ? bySentence[sentence] : []
    }

    /// The times of a sentence that can date an event: placed in the calendar, neither a length nor a set.
    func dates(in sentence: Int) -> [TimeExpression] {
        times(in: sentence).filter { $0.earliest != nil && ($0.type == .date || $0.type == .time) }
    }
}
