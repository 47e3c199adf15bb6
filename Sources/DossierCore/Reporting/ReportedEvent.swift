/// An event with everything resolved that a report says of it.
public struct ReportedEvent: Sendable {
    /// The place of its article in the dossier.
    public let articleIndex: Int
    /// The event.
    public let event: Event
    /// How a report must speak of it.
    public let status: ReportedStatus
    /// Who does it.
    public let actors: [ReportedParty]
    /// Whom it is done to.
    public let recipients: [ReportedParty]
    /// Where it happens: the entity's name or the article's words.
    public let place: ReportText?
    /// The phrase that names it.
    public let label: ReportText
    /// The words that report it.
    public let statement: EventStatement
    /// How much it matters.
    public let score: EventScore

    /// Resolves an event.
    init(_ event: Event, articleIndex: Int, in article: ReportedArticle, headline: HeadlineWords, asOf: CalendarDate?) {
        self.articleIndex = articleIndex
        self.event = event
        status = ReportedStatus(event)
        actors = event.actors.compactMap(article.party).removingDuplicates()
        recipients = event.recipients.compactMap(article.party).removingDuplicates()
        place = article.placeName(of: event)
        label = EventLabel.text(event, actors: actors, recipients: recipients)
        statement = EventStatement(event, in: article)
        score = EventScore(
            event,
            parties: actors + recipients,
            statement: statement,
            in: article,
            headline: headline,
            asOf: asOf
        )
    }
}

extension [ReportedParty] {
    /// The parties with each identity once, in order.
    func removingDuplicates() -> [ReportedParty] {
        var seen: Set<String> = []
        return filter { seen.insert($0.identity).inserted }
    }
}
