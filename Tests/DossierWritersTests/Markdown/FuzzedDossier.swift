import DossierCore
import DossierTesting

/// Makes dossiers whose every text and slot is random: words, markup and odd characters, spans that begin and end anywhere.
///
/// Curly marks are not among them, because the linter could not tell an article's unpaired ones from those around a quotation.
struct FuzzedDossier {
    private var generator: SeededGenerator

    /// Begins a sequence of dossiers.
    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    private static let pieces = [
        "police", "the", "struck", "Narvia", "Ostrea", "will", "meet", "Zürich", "中文", "=1+1", "|", "<b>",
        "](http://x)", "[E1]", "`",
        "``", "#", "-", "1.", "&amp;", "*", "_", "~~", "\\", "\n", "\n\n", "\t", "\"", "\u{1}", "www.x.org",
        "me@x.org",
        "http://x.org", "> q", "***", "---", "| --- |", "![i](j)", "<!--", "$x$", "{#a}", ".", ",", ":", "E1",
        "[A1]: #x",
    ]

    private mutating func pick<Element>(_ list: [Element]) -> Element? { list.randomElement(using: &generator) }

    private mutating func words(_ most: Int) -> String {
        (0..<Int.random(in: 1...most, using: &generator)).map { _ in pick(Self.pieces) ?? "" }.joined(separator: " ")
    }

    /// A span that begins and ends between scalars and holds a letter or mark.
    private mutating func span(_ text: SourceText) -> SourceSpan {
        var start = Int.random(in: 0..<text.count, using: &generator)
        while !text.isScalarBoundary(start) { start -= 1 }
        var end = min(text.count, start + Int.random(in: 1...80, using: &generator))
        while !text.isScalarBoundary(end) { end += 1 }
        let span = SourceSpan(start: start, end: end)
        return text.trimmed(span).isEmpty || text[text.trimmed(span)] == "," ? text.trimmed(text.span) : span
    }

    private mutating func day() -> CalendarDate? {
        Bool.random(using: &generator)
            ? CalendarDate(dayNumber: Int.random(in: 19_700...19_800, using: &generator)) : nil
    }

    /// The next dossier.
    mutating func next() -> Dossier {
        var articles: [AnnotatedArticle] = []
        for number in 0..<Int.random(in: 0...3, using: &generator) { articles.append(article(number)) }
        return Dossier(
            header: DossierHeader(
                title: Bool.random(using: &generator) ? words(6) : nil,
                asOf: day(),
                marking: Bool.random(using: &generator) ? words(3) : nil
            ),
            articles: articles,
            summary: DossierSummary(failures: [DocumentFailure(document: words(2), code: words(1), message: words(5))])
        )
    }

    private mutating func article(_ number: Int) -> AnnotatedArticle {
        let text = SourceText(words(60))
        var result = AnnotatedArticle.plain(text)
        result.article.id = RecordID(pick(["A\(number)", words(2), "E1"]) ?? "A")
        result.article.title = words(8)
        result.article.publisher = words(2)
        result.article.published = day().map { PublicationDate(value: $0.description, precision: .day, basis: .given) }
        result.sentences = result.blocks.enumerated()
            .map { index, block in
                Sentence(id: RecordID("S\(index)"), span: block.span, block: index)
            }
        result.entities = (0..<3)
            .map { index in
                let type = pick(EntityType.allCases) ?? .person
                return Entity(
                    id: RecordID("N\(index)"),
                    name: words(3),
                    type: type,
                    roles: [Role(title: words(3))],
                    country: "NVA"
                )
            }
        let entities: [RecordID?] = result.entities.map(\.id) + [nil]
        result.quotes = (0..<3)
            .map { index in
                Quote(
                    id: RecordID("Q\(index)"),
                    kind: pick(QuoteKind.allCases) ?? .direct,
                    spans: [span(text)],
                    speaker: pick(entities) ?? nil,
                    attribution: pick(QuoteAttribution.allCases) ?? .none
                )
            }
        for index in 0..<Int.random(in: 0...8, using: &generator) { result.events.append(event(index, text, entities)) }
        result.diagnostics = [Diagnostic(severity: .note, code: words(1), message: words(4))]
        return result
    }

    private mutating func event(_ index: Int, _ text: SourceText, _ entities: [RecordID?]) -> Event {
        let modality = pick(Modality.allCases) ?? .asserted
        let polarity = pick(Polarity.allCases) ?? .positive
        let first = day()
        var arguments: [EventArgument] = []
        for _ in 0..<Int.random(in: 0...2, using: &generator) {
            arguments.append(EventArgument(entity: pick(entities) ?? nil, span: span(text)))
        }
        return Event(
            id: RecordID(pick(["E\(index)", "E\(index)", words(1)]) ?? "E"),
            type: pick(EventType.allCases) ?? .agree,
            kind: pick([.speechAct, .content, .occurrence]) ?? .occurrence,
            modality: modality,
            polarity: polarity,
            actors: arguments,
            recipients: Bool.random(using: &generator) ? arguments : [],
            triggerSpan: span(text),
            evidenceSpan: span(text),
            dateStart: first,
            dateEnd: first?.adding(days: Int.random(in: 0...40, using: &generator)),
            datePrecision: pick(Precision.allCases) ?? .day,
            place: pick(entities) ?? nil,
            conditionSpan: Bool.random(using: &generator) ? span(text) : nil,
            attributedTo: pick(entities) ?? nil,
            quote: pick([nil, "Q0", "Q1"]) ?? nil,
            counted: modality == .asserted && polarity == .positive
        )
    }
}
