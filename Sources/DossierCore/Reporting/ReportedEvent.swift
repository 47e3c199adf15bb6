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
        (actors, recipients) = article.parties(of: event)
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

extension ReportedArticle {
    /// Who does an event and whom it is done to, each once; a party that is on both sides is told as the one who does it.
    func parties(of event: Event) -> (actors: [ReportedParty], recipients: [ReportedParty]) {
        let actors = event.actors.compactMap(party).removingDuplicates()
        let names = Set(actors.map(\.identity))
        let recipients = event.recipients.compactMap(party).removingDuplicates()
        return (actors, recipients.filter { !names.contains($0.identity) })
    }
}

extension [ReportedParty] {
    /// The parties with each identity once, in order.
    func removingDuplicates() -> [ReportedParty] {
        var seen: Set<String> = []
        return filter { seen.insert($0.identity).inserted }
    }
}
