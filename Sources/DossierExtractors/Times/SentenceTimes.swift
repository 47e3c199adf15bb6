import DossierCore

/// The time expressions of an article by sentence, for extractors that date what a sentence says.
struct SentenceTimes: Sendable {
    private let bySentence: [[TimeExpression]]
    private let text: SourceText

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
        text = article.article.text
    }

    /// All times of a sentence, in the order of the text.
    func times(in sentence: Int) -> [TimeExpression] {
        bySentence.indices.contains(sentence) ? bySentence[sentence] : []
    }

    /// The pairs of times that a sentence joins by "between … and" or "from … to".
    func ranges(in sentence: Int) -> [TimeRange] {
        let dates = dates(in: sentence)
        return zip(dates, dates.dropFirst())
            .compactMap { first, last in
                guard let earliest = first.earliest, let latest = last.latest, earliest <= latest else { return nil }
                let lead = text[text.trimmed(SourceSpan(start: max(0, first.span.start - 8), end: first.span.start))]
                    .lowercased()
                let link = text[text.trimmed(SourceSpan(start: first.span.end, end: last.span.start))].lowercased()
                let isRange =
                    (lead.hasSuffix("between") && Self.trimmedComma(link) == "and")
                    || (lead.hasSuffix("from") && ["to", "through", "until", "till"].contains(Self.trimmedComma(link)))
                return isRange ? TimeRange(first: first, last: last, earliest: earliest, latest: latest) : nil
            }
    }

    /// A linking word without the comma that closes a date before it.
    private static func trimmedComma(_ link: String) -> String {
        guard link.hasPrefix(",") else { return link }
        return String(link.dropFirst().drop { $0 == " " })
    }

    /// The times of a sentence that can date an event: placed in the calendar, neither a length nor a set.
    func dates(in sentence: Int) -> [TimeExpression] {
        times(in: sentence).filter { $0.earliest != nil && ($0.type == .date || $0.type == .time) }
    }
}
