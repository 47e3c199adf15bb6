/// A dossier made ready for a report: ids resolved, like events grouped, groups ranked, time parted.
///
/// Writers that tell a story share it, so that a briefing and a cover sheet have one bottom line.
public struct ReportedDossier: Sendable {
    /// Where the as-of day comes from.
    public enum AsOfBasis: Sendable, Hashable {
        /// It was given for the run.
        case given
        /// It is the latest publication date of the articles.
        case latestPublication
    }

    /// The dossier.
    public let dossier: Dossier
    /// Its articles, indexed.
    public let articles: [ReportedArticle]
    /// All events, resolved, in the order of the dossier.
    public let events: [ReportedEvent]
    /// The groups of like events, those that matter most first.
    public let groups: [EventGroup]
    /// The groups that tell each sentence best, those that matter most first.
    ///
    /// Where an act of words and what it speaks of stand in one sentence, the latter tells it: "will consider sanctions" is
    /// conditional news and not the news that something was said.
    public let tellings: [EventGroup]
    /// The groups in the order of time.
    public let timeline: ReportTimeline
    /// The groups that sum the dossier up.
    public let bottomLine: BottomLine
    /// What the articles do not agree on.
    public let differences: [ReportDifference]
    /// The day the report speaks from, nil when neither given nor to be had from the articles.
    public let asOf: CalendarDate?
    /// Where that day comes from.
    public let asOfBasis: AsOfBasis
    /// The names of countries by code, as the articles' entities have them.
    public let countryNames: [String: String]

    /// Makes a dossier ready.
    public init(_ dossier: Dossier) {
        self.dossier = dossier
        let articles = dossier.articles.map(ReportedArticle.init)
        self.articles = articles
        asOfBasis = dossier.header.asOf == nil ? .latestPublication : .given
        let asOf = dossier.header.asOf ?? articles.compactMap { $0.article.published?.day }.max()
        self.asOf = asOf
        events = articles.enumerated()
            .flatMap { index, article in
                let headline = HeadlineWords(article.article.title)
                return article.annotated.events.map { event in
                    ReportedEvent(event, articleIndex: index, in: article, headline: headline, asOf: asOf)
                }
            }
        differences = ReportDifference.all(events)
        groups = EventGroup.ranked(events, articles)
        timeline = ReportTimeline(groups, asOf: asOf)
        tellings = EventGroup.tellings(groups, articles)
        bottomLine = BottomLine(tellings, timeline)
        var names: [String: String] = [:]
        for article in articles {
            for entity in article.annotated.entities where entity.type == .country {
                if let code = entity.country, names[code] == nil { names[code] = entity.name }
            }
        }
        countryNames = names
    }

    /// The groups of a status, those that matter most first.
    public func groups(_ status: ReportedStatus) -> [EventGroup] {
        groups.filter { $0.status == status }
    }

    /// The number of events of a status.
    public func eventCount(_ status: ReportedStatus) -> Int {
        events.count { $0.status == status }
    }

    /// Who an entity is: its first role with the body and country it belongs to, such as `minister of ports, Narvia`.
    public func role(of entity: Entity) -> ReportText? {
        guard let role = entity.roles.first else { return nil }
        var text: ReportText = "\(name: ReportedParty.shown(role.title))"
        if let organization = role.organization, !role.title.contains(organization) {
            text.append(", \(name: organization)")
        }
        if let country = role.country ?? entity.country, let name = countryNames[country], !role.title.contains(name) {
            text.append(", \(name: name)")
        }
        return text
    }
}
