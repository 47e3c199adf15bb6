import DossierCore

/// A dossier's records in the orders in which sheets show them, with quick ways from one record to another.
///
/// Ids are looked up within their article, so that two articles that share an id cannot be mixed up.
struct DossierIndex {
    /// An event, resolved, and its place among its article's events.
    struct Entry {
        /// The event.
        var reported: ReportedEvent
        /// Its place among the article's events.
        var position: Int

        /// The event itself.
        var event: Event { reported.event }
        /// The index of its article.
        var article: Int { reported.articleIndex }
        /// The record.
        var key: RecordKey { RecordKey(article: article, id: event.id) }
    }

    /// The dossier, resolved, grouped and ranked: the same that the briefing is written from.
    let reported: ReportedDossier
    /// All events, in the order of the articles.
    let events: [Entry]
    /// The events that may be counted.
    let counted: [Entry]
    /// All other events.
    let notAsserted: [Entry]

    init(_ dossier: Dossier) {
        reported = ReportedDossier(dossier)
        var events: [Entry] = []
        var article = -1
        var position = 0
        for event in reported.events {
            position = event.articleIndex == article ? position + 1 : 0
            article = event.articleIndex
            events.append(Entry(reported: event, position: position))
        }
        self.events = events
        counted = events.filter(\.event.counted)
        notAsserted = events.filter { !$0.event.counted }
    }

    /// The articles with their records.
    var articles: [ReportedArticle] { reported.articles }

    /// Texts as the cell of a list shows them: each once, none empty, parted by a semicolon.
    static func list(_ texts: [String]) -> String {
        var seen: Set<String> = []
        return texts.map(\.flowing).filter { !$0.isEmpty && seen.insert($0).inserted }
            .joined(separator: TableCell.listSeparator)
    }

    /// The sentence around a span, or its own words outside all sentences.
    func context(of span: SourceSpan, in article: Int) -> String {
        articles[article][articles[article].sentence(at: span.start)?.span ?? span].flowing
    }
}
