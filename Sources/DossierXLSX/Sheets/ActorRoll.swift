import DossierCore

/// Who takes part or speaks, with the entities of all articles that name the same party brought together.
struct ActorRoll {
    /// A party and what it does in the dossier.
    struct Actor {
        /// The entity of the first article that names it.
        var entity: Entity
        /// That article.
        var article: Int
        /// The entities of all articles, with their articles.
        var records: [RecordKey] = []
        /// Its roles as the articles give them.
        var roles: [String] = []
        /// Its other names.
        var aliases: [String] = []
        /// How often it is mentioned.
        var mentions = 0
        /// The counted events in which it acts.
        var acts = 0
        /// The counted events that are done to it.
        var receives = 0
        /// The events not asserted in which it takes part.
        var notAsserted = 0
        /// The quotes that it speaks.
        var quotes = 0
    }

    /// The actors, those in most events first.
    let actors: [Actor]

    init(_ index: DossierIndex) {
        var actors: [Actor] = []
        var positions: [String: Int] = [:]
        var places: [RecordKey: Int] = [:]
        for (number, article) in index.articles.enumerated() {
            let mentions = Dictionary(grouping: article.annotated.mentions.compactMap(\.entity)) { $0 }
                .mapValues(\.count)
            let mentioned = Set(article.annotated.mentions.compactMap(\.entity))
            let named = Set(article.annotated.mentions.filter { $0.form == .name }.compactMap(\.entity))
            let quotes = Dictionary(grouping: article.annotated.quotes.compactMap(\.speaker)) { $0 }.mapValues(\.count)
            for entity in article.annotated.entities where Self.canAct(entity.type) {
                // What is never named, such as "police", is another party in every article.
                let isNamed = entity.type == .country || named.contains(entity.id) || !mentioned.contains(entity.id)
                let identity = ReportedParty.identity(of: entity) + (isNamed ? "" : " of article \(number)")
                let position = positions[identity] ?? actors.count
                if positions[identity] == nil {
                    positions[identity] = position
                    actors.append(Actor(entity: entity, article: number))
                }
                let record = RecordKey(article: number, id: entity.id)
                places[record] = position
                actors[position].records.append(record)
                actors[position].roles += entity.roles.compactMap { index.role($0) }
                actors[position].aliases += entity.aliases
                actors[position].mentions += mentions[entity.id] ?? 0
                actors[position].quotes += quotes[entity.id] ?? 0
            }
        }
        for entry in index.reported.events {
            func place(_ party: ReportedParty) -> Int? {
                party.entity.flatMap { places[RecordKey(article: entry.articleIndex, id: $0.id)] }
            }
            let acting = entry.actors.compactMap(place)
            let receiving = entry.recipients.compactMap(place)
            if entry.event.counted {
                for position in acting { actors[position].acts += 1 }
                for position in receiving { actors[position].receives += 1 }
            } else {
                for position in Set(acting + receiving).sorted() { actors[position].notAsserted += 1 }
            }
        }
        let order = actors.indices.sorted { left, right in
            let (first, second) = (actors[left].weight, actors[right].weight)
            return first == second ? left < right : first > second
        }
        self.actors = order.map { actors[$0] }
    }

    /// Whether entities of a type take part in events.
    private static func canAct(_ type: EntityType) -> Bool {
        switch type {
        case .person, .organization, .country, .group, .nationality: true
        case .place, .event, .law, .other: false
        }
    }
}

extension ActorRoll.Actor {
    /// By what the roll is ordered: events first, then quotes, then mentions.
    fileprivate var weight: Int { ((acts + receives + notAsserted) * 1_000 + quotes) * 1_000 + mentions }
}
