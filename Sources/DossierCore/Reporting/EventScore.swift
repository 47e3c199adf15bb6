/// How much an event matters to a reader with two minutes: a sum of points, each from one thing that the record states.
///
/// The points order a report; they say nothing about the world. `docs/formats/markdown.md` has the table.
public struct EventScore: Sendable, Hashable {
    /// What the article says of its happening, 0 to 40.
    public var status: Int
    /// PLOVER's score of the type, whatever its sign, 0 to 30.
    public var intensity: Int
    /// How much of it stands in the headline, 0 to 25.
    public var headline: Int
    /// How early in the article it stands, 0 to 20.
    public var position: Int
    /// Parties resolved to entities, 0 to 12.
    public var parties: Int
    /// Whether it is dated, and how near to the day of the report, −12 to 6.
    public var date: Int
    /// People reported killed or hurt, 0 to 25.
    public var toll: Int
    /// The rule's confidence, 0 to 10.
    public var confidence: Int

    /// The sum.
    public var total: Int {
        status + intensity + headline + position + parties + date + toll + confidence
    }

    /// Counts the points of an event.
    init(
        _ event: Event,
        parties resolved: [ReportedParty],
        statement: EventStatement,
        in article: ReportedArticle,
        headline words: HeadlineWords,
        asOf: CalendarDate?
    ) {
        status = Self.points(event)
        intensity = Int(abs(event.intensity) * 3)
        headline = Self.headlinePoints(event, resolved, statement, article, words)
        let place = article.sentence(at: event.triggerSpan.start).flatMap { article.codablePosition[$0.id] }
        position = statement.isHeadline ? 20 : place.map { max(0, 20 - 4 * $0) } ?? 0
        parties = min(12, resolved.count { $0.entity != nil } * 4)
        date = Self.datePoints(event, asOf)
        toll = Self.tollPoints(event)
        confidence = Int((min(max(event.confidence, 0), 1) * 10).rounded())
    }

    private static func points(_ event: Event) -> Int {
        let points =
            switch event.modality {
            case .asserted: 40
            case .planned: 30
            case .conditional: 28
            case .alleged: 22
            case .requested: 20
            case .possible: 18
            case .hypothetical, .background: 0
            }
        return event.polarity == .negative ? points * 3 / 4 : points
    }

    private static func headlinePoints(
        _ event: Event,
        _ parties: [ReportedParty],
        _ statement: EventStatement,
        _ article: ReportedArticle,
        _ words: HeadlineWords
    ) -> Int {
        if statement.isHeadline { return 25 }
        var points = words.meets(article.article.text.bytes(in: event.triggerSpan)) ? 15 : 0
        for party in parties.prefix(8) {
            let names = [party.name.plain] + (party.entity?.aliases ?? [])
            if names.contains(where: words.meets) { points += 5 }
        }
        return min(points, 25)
    }

    /// History matters less than news: a date more than thirty days before the report takes points away.
    private static func datePoints(_ event: Event, _ asOf: CalendarDate?) -> Int {
        guard let first = event.dateStart ?? event.dateEnd else { return 0 }
        guard let asOf else { return 4 }
        let days = asOf.dayNumber - (event.dateEnd ?? first).dayNumber
        if days > 30 { return -12 }
        return days <= 7 ? 6 : 2
    }

    private static func tollPoints(_ event: Event) -> Int {
        event.counts.reduce(0) { most, count in
            guard let number = count.best ?? count.low ?? count.high, number > 0 else { return most }
            switch count.kind {
            case .dead: return max(most, number >= 10 ? 25 : 18)
            case .injured: return max(most, number >= 10 ? 10 : 6)
            case .arrested, .participants, .amount: return max(most, 2)
            }
        }
    }
}
