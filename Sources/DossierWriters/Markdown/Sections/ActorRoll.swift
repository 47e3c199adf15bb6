import DossierCore

/// The entities of all articles, one entry for each that is named alike, with what it does.
struct ActorRoll {
    /// An entity and its part in the dossier.
    struct Actor {
        /// The entity as the first article has it.
        var entity: Entity
        /// Its roles in all articles, each title once.
        var roles: [Role]
        /// How often it is mentioned.
        var mentions = 0
        /// In how many events it acts or is acted upon.
        var events = 0
        /// How many quotes it speaks.
        var quotes = 0
    }

    /// Those to list: whatever acts, is acted upon or speaks, persons first, the busiest first.
    let listed: [Actor]
    /// How many named persons, bodies and countries are not listed.
    let unlisted: Int

    /// Collects the entities of a dossier.
    init(_ dossier: ReportedDossier) {
        var order: [String] = []
        var actors: [String: Actor] = [:]
        for article in dossier.articles {
            var identities: [RecordID: String] = [:]
            // Who is only called by a common noun is nobody to know; an author is no party.
            for entity in article.annotated.entities where article.hasName(entity) {
                let identity = ReportedParty.identity(of: entity)
                identities[entity.id] = identity
                if actors[identity] == nil {
                    order.append(identity)
                    actors[identity] = Actor(entity: entity, roles: [])
                }
                let known = Set(actors[identity]?.roles.map { $0.title.lowercased() } ?? [])
                actors[identity]?.roles += entity.roles.filter { !known.contains($0.title.lowercased()) }
            }
            for mention in article.annotated.mentions where article.isProse(at: mention.span.start) {
                if let identity = mention.entity.flatMap({ identities[$0] }) { actors[identity]?.mentions += 1 }
            }
            for quote in article.annotated.quotes {
                if let identity = quote.speaker.flatMap({ identities[$0] }) { actors[identity]?.quotes += 1 }
            }
        }
        for event in dossier.events {
            let named = (event.actors + event.recipients).filter(\.isNamed)
            for identity in Set(named.map(\.identity)).sorted() {
                actors[identity]?.events += 1
            }
        }
        let all = order.compactMap { actors[$0] }
        let named = all.filter { $0.isActive || $0.mentions > 0 && $0.entity.type.isParty }
        let shown = named.filter { $0.isActive || $0.entity.type == .person && $0.mentions > 0 }
        listed = shown.enumerated()
            .sorted { left, right in
                let (a, b) = (left.element, right.element)
                let isPerson = (a.entity.type == .person, b.entity.type == .person)
                if isPerson.0 != isPerson.1 { return isPerson.0 }
                if a.events != b.events { return a.events > b.events }
                if a.quotes != b.quotes { return a.quotes > b.quotes }
                return a.mentions != b.mentions ? a.mentions > b.mentions : left.offset < right.offset
            }
            .map(\.element)
        unlisted = named.count - shown.count
    }
}

extension ActorRoll.Actor {
    /// Whether it acts, is acted upon or speaks.
    fileprivate var isActive: Bool { events > 0 || quotes > 0 }
}

extension EntityType {
    /// Whether a thing of this type can act.
    fileprivate var isParty: Bool { self == .person || self == .organization || self == .country || self == .group }
}

extension ReportedArticle {
    /// Whether an offset is in the article's own words: not in a byline, a credit or page furniture.
    fileprivate func isProse(at offset: Int) -> Bool {
        switch role(at: offset) {
        case .byline, .credit, .dateline, .boilerplate: false
        default: true
        }
    }
}
