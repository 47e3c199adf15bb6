/// An entity with how often it is met in its article.
private struct EntityRecord: Sendable {
    let entity: Entity
    let article: RecordID
    let tally: EntityTally

    /// A record for each entity that is included.
    static func all(of reported: ReportedArticle, where isIncluded: (Entity, EntityTally) -> Bool) -> [EntityRecord] {
        let tallies = EntityTally.all(of: reported.annotated)
        return reported.annotated.entities.compactMap { entity in
            let tally = tallies[entity.id] ?? EntityTally()
            guard isIncluded(entity, tally) else { return nil }
            return EntityRecord(entity: entity, article: reported.article.id, tally: tally)
        }
    }
}

/// How often an article's records point at an entity.
private struct EntityTally: Sendable {
    var mentions = 0
    var asActor = 0
    var asRecipient = 0
    var asPlace = 0
    var quotes = 0

    /// The tallies of an article's entities, counted in one pass.
    static func all(of article: AnnotatedArticle) -> [RecordID: EntityTally] {
        var tallies: [RecordID: EntityTally] = [:]
        for case let id? in article.mentions.map(\.entity) { tallies[id, default: EntityTally()].mentions += 1 }
        for case let id? in article.quotes.map(\.speaker) { tallies[id, default: EntityTally()].quotes += 1 }
        for event in article.events {
            for id in Set(event.actors.compactMap(\.entity)) { tallies[id, default: EntityTally()].asActor += 1 }
            for id in Set(event.recipients.compactMap(\.entity)) {
                tallies[id, default: EntityTally()].asRecipient += 1
            }
            if let id = event.place { tallies[id, default: EntityTally()].asPlace += 1 }
        }
        return tallies
    }
}

extension TableDefinition {
    /// The entities: one row for each that an article names.
    public static let entities = TableDefinition(
        TableSchema(
            id: "entities",
            title: "Entities",
            description: "One row for each person, organisation, country or other thing that an article names.",
            columns: [],
            primaryKey: ["article_id", "entity_id"]
        ),
        columns: [
            Column("article_id", .code, "The article.", references: "articles") { .optional($0.article) },
            Column("entity_id", .code, "The id of the entity.") { .optional($0.entity.id) },
            Column("name", .text, "The fullest name that the article gives, or a country's standard name.") {
                .optional($0.entity.name)
            },
            Column("type", .code, "What kind of thing it is.", codes: .named("entity_type")) { .code($0.entity.type) },
            Column("aliases", .list, "The other forms that the article uses.") { .distinct($0.entity.aliases) },
            Column("roles", .list, "The offices or functions that the article gives to it, verbatim.") {
                .distinct($0.entity.roles.map(\.title))
            },
            Column("role_organizations", .list, "The bodies named with those roles.") {
                .distinct($0.entity.roles.map(\.organization))
            },
            Column("country", .code, "Its country, ISO 3166-1 alpha-3, or the code of an international body's kind.") {
                .optional($0.entity.country)
            },
            Column("sectors", .list, "Its sectors, the chief one first.", codes: .named("sector")) {
                .distinct($0.entity.sectors.map(\.rawValue))
            },
            Column("actor_code", .code, "The CAMEO-style code built from country and sectors.") {
                .optional($0.entity.actorCode)
            },
            Column("n_mentions", .integer, "How often the article names it.") { .integer($0.tally.mentions) },
            Column("n_events_as_actor", .integer, "In how many events it acts.") { .integer($0.tally.asActor) },
            Column("n_events_as_recipient", .integer, "In how many events something is done to it.") {
                .integer($0.tally.asRecipient)
            },
            Column("n_quotes", .integer, "How many quotes are its own.") { .integer($0.tally.quotes) },
        ] + provenance,
        records: { article, _ in EntityRecord.all(of: article) { _, _ in true } }
    )

    /// The places: one row for each entity that is a place or where an event happens.
    public static let places = TableDefinition(
        TableSchema(
            id: "places",
            title: "Places",
            description: "One row for each entity that is a country or another place, or where an event happens.",
            columns: [],
            primaryKey: ["article_id", "entity_id"]
        ),
        columns: [
            Column("article_id", .code, "The article.", references: "articles") { .optional($0.article) },
            Column("entity_id", .code, "The id of the place in the entities table.") { .optional($0.entity.id) },
            Column("name", .text, "The name of the place.") { .optional($0.entity.name) },
            Column("country", .code, "Its country, ISO 3166-1 alpha-3.") { .optional($0.entity.country) },
            Column("feature", .code, "What kind of place it is.", codes: .named("place_feature")) {
                .code($0.entity.feature)
            },
            Column("place_precision", .integer, "How narrow it is.", codes: .named("place_precision")) {
                .integer($0.entity.feature.placePrecision)
            },
            Column("latitude", .number, "Decimal degrees, WGS 84; needs a gazetteer.") { _ in .empty },
            Column("longitude", .number, "Decimal degrees, WGS 84; needs a gazetteer.") { _ in .empty },
            Column("geonames_id", .code, "Its id in GeoNames; needs a gazetteer.") { _ in .empty },
            Column("n_mentions", .integer, "How often the article names it.") { .integer($0.tally.mentions) },
            Column("n_events", .integer, "How many events happen there.") { .integer($0.tally.asPlace) },
        ] + provenance,
        records: { article, _ in
            EntityRecord.all(of: article) { entity, tally in
                entity.type == .place || entity.type == .country || tally.asPlace > 0
            }
        }
    )

    private typealias Column = RecordColumn<EntityRecord>

    private static let provenance: [Column] = [
        Column("confidence", .number, "How sure the rule is, 0.00 to 1.00.") { .share($0.entity.confidence) },
        Column("rule", .code, "The rule that made the row.") { .optional($0.entity.rule) },
    ]
}
