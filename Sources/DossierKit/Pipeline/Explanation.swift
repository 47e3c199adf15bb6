public import DossierCore
import DossierExtractors

/// Answers for people: why an event was coded, what was not coded.
public struct Explanation: Sendable {
    private let articles: [AnnotatedArticle]

    /// Makes an explanation of extracted articles.
    public init(articles: [AnnotatedArticle]) {
        self.articles = articles
    }

    /// One line for each event: id, type, modality, polarity, trigger, rule.
    public func allEvents() -> [String] {
        articles.flatMap { article in article.events.map { Self.line($0, article) } }
    }

    /// The lines that explain an event, nil when no article has it.
    public func event(_ id: RecordID) -> [String]? {
        guard let article = articles.first(where: { $0.event(id) != nil }) else { return nil }
        return EventExplanation.lines(for: id, in: article).map(\.singleLineKeepingColumns)
    }

    /// One line for each sentence of a body that gave no event: place and words.
    public func uncodedSentences() -> [String] {
        articles.flatMap { article in
            article.uncodedSentences.map { sentence in
                let line = article.article.text.line(at: sentence.span.start)
                let name = article.article.document ?? article.article.id.rawValue
                return "\(name):\(line): \(article[sentence.span].singleLine)"
            }
        }
    }

    private static func line(_ event: Event, _ article: AnnotatedArticle) -> String {
        let trigger = article[event.triggerSpan].singleLine
        return
            "\(event.id)  \(code(event))  \(event.modality.rawValue)  \(event.polarity.rawValue)  “\(trigger)”  \(event.rule)"
    }

    private static func code(_ event: Event) -> String {
        event.type.rawValue + (event.mode.map { ":\($0.rawValue)" } ?? "")
    }
}

extension String {
    /// The string with each control character, such as a line end in quoted evidence, made a space.
    fileprivate var singleLineKeepingColumns: String {
        String(
            String.UnicodeScalarView(
                unicodeScalars.map { $0.properties.generalCategory == .control ? " " : $0 }
            )
        )
    }
}
