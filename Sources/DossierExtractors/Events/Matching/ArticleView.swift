import DossierCore
import DossierLanguage

/// An article's records and layers, with the look-ups that event extraction needs.
struct ArticleView {
    let article: AnnotatedArticle
    let tokens: [Token]
    let sentences: [Range<Int>]
    let tags: [WordTag]
    let chunks: ChunkLayer
    let clauses: [Clause]
    /// For each token, the index of the mention that covers it, the longest where several do.
    let mentionOfToken: [Int: Int]
    /// For each token, the noun phrase that it begins.
    private let phraseStarts: [Int: Int]
    private let entities: [RecordID: Entity]
    /// The quotes' spans in the order of the text, each with the index of its quote.
    private let quoteSpans: [(span: SourceSpan, quote: Int)]
    /// The auxiliaries that open a condition by inversion.
    let invertedMarkers: Set<Int>
    /// For each token that begins a time expression, its index.
    let timeStarts: [Int: Int]
    /// Whether names were looked for.
    let knowsNames: Bool

    /// Makes a view; nil when the article has no tokens.
    init?(_ article: inout AnnotatedArticle) {
        guard let layer = article.layers[TokenLayer.self], let tags = article.wordTags(), let chunks = article.chunks(),
            let clauses = article.clauses()
        else { return nil }
        self.article = article
        tokens = layer.tokens
        sentences = layer.sentences
        self.tags = tags.tags
        self.chunks = chunks
        self.clauses = clauses.clauses
        var mentionOfToken: [Int: Int] = [:]
        for (index, mention) in article.mentions.enumerated() {
            for token in layer.indices(in: mention.span) {
                if let other = mentionOfToken[token], article.mentions[other].span.length >= mention.span.length {
                    continue
                }
                mentionOfToken[token] = index
            }
        }
        self.mentionOfToken = mentionOfToken
        var starts: [Int: Int] = [:]
        for (index, phrase) in chunks.nounPhrases.enumerated() { starts[phrase.tokens.lowerBound] = index }
        phraseStarts = starts
        entities = Dictionary(article.entities.map { ($0.id, $0) }) { first, _ in first }
        quoteSpans = article.quotes.enumerated()
            .flatMap { index, quote in quote.spans.map { (span: $0, quote: index) } }
            .sorted { $0.span < $1.span }
        invertedMarkers = Set(self.clauses.filter(\.isInverted).compactMap(\.marker))
        var times: [Int: Int] = [:]
        for (index, time) in article.times.enumerated() where time.type == .date || time.type == .time {
            if let first = layer.indices(in: time.span).first { times[first] = index }
        }
        timeStarts = times
        knowsNames = !article.mentions.isEmpty
    }

    /// The tokens that overlap a span.
    func tokenIndices(in span: SourceSpan) -> Range<Int> {
        article.layers[TokenLayer.self]?.indices(in: span) ?? 0..<0
    }

    /// The span of a range of tokens; nil when it is empty.
    func span(_ range: Range<Int>) -> SourceSpan? {
        guard let first = range.first, let last = range.last, tokens.indices.contains(first),
            tokens.indices.contains(last)
        else {
            return nil
        }
        return SourceSpan(start: tokens[first].span.start, end: tokens[last].span.end)
    }

    /// The mention that covers a token.
    func mention(at token: Int) -> Mention? { mentionOfToken[token].map { article.mentions[$0] } }

    /// The type of an entity.
    func type(of entity: RecordID?) -> EntityType? { self.entity(entity)?.type }

    /// The entity of an id.
    func entity(_ id: RecordID?) -> Entity? { id.flatMap { entities[$0] } }

    /// The tokens of the sentence that holds a token.
    func sentence(holding token: Int) -> Range<Int>? {
        guard tokens.indices.contains(token), let range = sentences[safe: tokens[token].sentence], range.contains(token)
        else {
            return nil
        }
        return range
    }

    /// The innermost quote that holds a span.
    func quote(holding span: SourceSpan) -> Quote? {
        var low = 0
        var high = quoteSpans.count
        while low < high {
            let middle = (low + high) / 2
            if quoteSpans[middle].span.start <= span.start { low = middle + 1 } else { high = middle }
        }
        // Quotes nest a level or two, so that a holder is among the last to begin before the span.
        for index in stride(from: low - 1, through: max(low - 6, 0), by: -1) where quoteSpans[index].span.contains(span)
        {
            return article.quotes[quoteSpans[index].quote]
        }
        return nil
    }

    /// The noun phrase.
    func phrase(_ index: Int) -> NounPhrase { chunks.nounPhrases[index] }

    /// The verb group of a clause.
    func group(_ clause: Clause) -> DossierLanguage.VerbGroup { chunks.verbGroups[clause.verbGroup] }

    /// The noun phrase that begins at a token.
    func phrase(startingAt token: Int) -> Int? { phraseStarts[token] }

    /// The phrase after "of" that directly follows a phrase: "dozens of students".
    func complement(of index: Int, preposition: String = "of") -> Int? {
        let end = phrase(index).tokens.upperBound
        guard tokens.indices.contains(end), tokens[end].lower == preposition else { return nil }
        return phraseStarts[end + 1]
    }

    /// The prepositional phrases that directly follow a phrase: "talks between A and B in Geneva".
    func attachments(of index: Int) -> [(preposition: String, phrases: [Int])] {
        var found: [(preposition: String, phrases: [Int])] = []
        var end = phrase(index).tokens.upperBound
        while tokens.indices.contains(end), tags[end].wordClass == .adposition || tokens[end].lower == "to",
            let first = phraseStarts[end + 1], found.count < 4
        {
            var phrases = [first]
            var last = phrase(first).tokens.upperBound
            while tokens.indices.contains(last), tokens[last].lower == "and" || tokens[last].text == ",",
                let next = phraseStarts[last + 1]
                    ?? (tokens[last].text == "," && tokens.indices.contains(last + 1) && tokens[last + 1].lower == "and"
                        ? phraseStarts[last + 2] : nil)
            {
                // A comma goes on a list only where "and" closes it.
                if tokens[last].text == ",", !closesList(from: last) { break }
                phrases.append(next)
                last = phrase(next).tokens.upperBound
            }
            found.append((tokens[end].lower, phrases))
            end = last
        }
        return found
    }

    /// Whether a list that goes on with the comma at a token is closed by "and" before any verb.
    private func closesList(from comma: Int) -> Bool {
        var index = comma + 1
        while index < min(comma + 14, tokens.count) {
            if tokens[index].lower == "and" { return phraseStarts[index + 1] != nil }
            guard let phrase = phraseStarts[index] else { return false }
            index = self.phrase(phrase).tokens.upperBound
            if tokens.indices.contains(index), tokens[index].text == "," { index += 1 }
        }
        return false
    }
}
