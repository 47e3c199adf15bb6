import DossierCore

/// Who is who: one row a party, across the articles.
struct ActorsSheet: SheetSource {
    let id = SheetID.actors
    let content = "who is who: roles, countries, codes, and what each party does"
    private let index: DossierIndex
    private let actors: [ActorRoll.Actor]

    init(_ index: DossierIndex) {
        self.index = index
        actors = ActorRoll(index).actors
    }

    var keys: [RecordKey?] { actors.map { $0.records.first } }

    func table(_ links: LinkMap) -> SheetTable {
        var columns = ColumnSet<ActorRoll.Actor>()
        columns.add(Self.idColumn) { .text($0.entity.id.rawValue) }
        columns.add(Self.name) { .text(orBlank: $0.entity.name.flowing) }
        columns.add(Self.type) { .text($0.entity.type.rawValue) }
        columns.add(Self.roles) { .text(orBlank: DossierIndex.list($0.roles)) }
        columns.add(Self.country) { .text(orBlank: $0.entity.country) }
        columns.add(Self.sectors) { .text(orBlank: DossierIndex.list($0.entity.sectors.map(\.rawValue))) }
        columns.add(Self.code) { .text(orBlank: $0.entity.actorCode) }
        columns.add(Self.acts) { .count($0.acts) }
        columns.add(Self.receives) { .count($0.receives) }
        columns.add(Self.notAsserted) { .count($0.notAsserted) }
        columns.add(Self.quotes) { .count($0.quotes) }
        columns.add(Self.mentions) { .count($0.mentions) }
        columns.add(Self.aliases) { actor in
            .text(orBlank: DossierIndex.list(actor.aliases.filter { $0 != actor.entity.name }))
        }
        columns.add(Self.articles) { actor in
            .text(DossierIndex.list(actor.records.map { index.articles[$0.article].article.id.rawValue }))
        }
        columns.add(Self.records, isPrinted: false) { .text(DossierIndex.list($0.records.map(\.id.rawValue))) }
        return SheetTable(
            name: id.name,
            title: "Actors",
            sentence:
                "Who is who, one party a row; those in most events come first. Numbers count records of this dossier.",
            columns: columns.definitions,
            rows: columns.rows(actors),
            printedColumns: columns.printedCount,
            frozenColumns: 2
        )
    }

    private static let idColumn = SheetColumn(
        "Entity id",
        width: 11...14,
        "The id of the entity in the first article that names it."
    )
    private static let name = SheetColumn("Name", .prose, width: 18...30, "The fullest name that the article gives.")
    private static let type = SheetColumn("Entity type", width: 10...13, "What kind of thing it is.")
    private static let roles = SheetColumn(
        "Roles",
        .prose,
        width: 20...40,
        "Its offices and functions, as the articles give them."
    )
    private static let country = SheetColumn(
        "Country",
        width: 8...9,
        "ISO 3166-1 alpha-3 code of its country, or the code of an international body's kind."
    )
    private static let sectors = SheetColumn("Sectors", width: 8...12, "PLOVER sectors, the chief one first.")
    private static let code = SheetColumn("Actor code", width: 9...12, "The CAMEO-style code of country and sectors.")
    private static let acts = SheetColumn("Acts in", .integer, width: 8...8, "Counted events in which it acts.")
    private static let receives = SheetColumn(
        "Receives in",
        .integer,
        width: 8...9,
        "Counted events that are done to it."
    )
    private static let notAsserted = SheetColumn(
        "Not asserted",
        .integer,
        width: 9...9,
        "Events not asserted in which it takes part."
    )
    private static let quotes = SheetColumn("Quotes", .integer, width: 8...8, "Quotes of which it is the speaker.")
    private static let mentions = SheetColumn("Mentions", .integer, width: 9...9, "How often the articles mention it.")
    private static let aliases = SheetColumn(
        "Also named",
        .prose,
        width: 14...30,
        "The other forms that the articles use."
    )
    private static let articles = SheetColumn("Articles", width: 11...24, "The ids of the articles that name it.")
    private static let records = SheetColumn("Entity ids", width: 11...30, "The ids of its entities in all articles.")
}

extension DossierIndex {
    /// A role in words: the title, and the body it belongs to where the title does not say so.
    func role(_ role: Role) -> String {
        guard let organization = role.organization, !role.title.contains(organization) else { return role.title }
        return "\(role.title), \(organization)"
    }
}
