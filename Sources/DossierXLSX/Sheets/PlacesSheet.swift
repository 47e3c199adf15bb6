import DossierCore

/// The places that the articles name, one a row across the articles.
struct PlacesSheet: SheetSource {
    let id = SheetID.places
    let content = "the places that are named, and what happened there"
    private let index: DossierIndex
    private let places: [Place]

    /// A place and what the dossier says of it.
    private struct Place {
        var entity: Entity
        var records: [RecordKey]
        var counted = 0
        var notAsserted = 0
        var mentions = 0
        var aliases: [String] = []
    }

    init(_ index: DossierIndex) {
        self.index = index
        var places: [Place] = []
        var positions: [String: Int] = [:]
        for (number, article) in index.articles.enumerated() {
            let mentions = Dictionary(grouping: article.annotated.mentions.compactMap(\.entity)) { $0 }
                .mapValues(\.count)
            let scenes = Set(article.annotated.events.compactMap(\.place))
            for entity in article.annotated.entities where entity.type == .place || scenes.contains(entity.id) {
                let identity = ReportedParty.identity(of: entity)
                let position = positions[identity] ?? places.count
                if positions[identity] == nil {
                    positions[identity] = position
                    places.append(Place(entity: entity, records: []))
                }
                places[position].records.append(RecordKey(article: number, id: entity.id))
                places[position].mentions += mentions[entity.id] ?? 0
                places[position].aliases += entity.aliases
            }
            for event in article.annotated.events {
                guard let entity = article.entity(event.place),
                    let position = positions[ReportedParty.identity(of: entity)]
                else { continue }
                if event.counted { places[position].counted += 1 } else { places[position].notAsserted += 1 }
            }
        }
        let order = places.indices.sorted { left, right in
            let first = (places[left].counted + places[left].notAsserted, places[left].mentions)
            let second = (places[right].counted + places[right].notAsserted, places[right].mentions)
            return first == second ? left < right : first > second
        }
        self.places = order.map { places[$0] }
    }

    var keys: [RecordKey?] { places.map { $0.records.first } }

    func table(_ links: LinkMap) -> SheetTable {
        var columns = ColumnSet<Place>()
        columns.add(Self.idColumn) { .text($0.entity.id.rawValue) }
        columns.add(Self.name) { .text(orBlank: $0.entity.name.flowing) }
        columns.add(Self.feature) { .text(orBlank: $0.entity.feature?.rawValue ?? $0.entity.type.rawValue) }
        columns.add(Self.country) { .text(orBlank: $0.entity.country) }
        columns.add(Self.counted) { .count($0.counted) }
        columns.add(Self.notAsserted) { .count($0.notAsserted) }
        columns.add(Self.mentions) { .count($0.mentions) }
        columns.add(Self.aliases) { place in
            .text(orBlank: DossierIndex.list(place.aliases.filter { $0 != place.entity.name }))
        }
        columns.add(Self.articles) { place in
            .text(DossierIndex.list(place.records.map { index.articles[$0.article].article.id.rawValue }))
        }
        return SheetTable(
            name: id.name,
            title: "Places",
            sentence:
                "The places that the articles name, one a row; those of most events come first. There are no coordinates.",
            columns: columns.definitions,
            rows: columns.rows(places),
            frozenColumns: 2
        )
    }

    private static let idColumn = SheetColumn(
        "Entity id",
        width: 11...14,
        "The id of the entity in the first article that names it."
    )
    private static let name = SheetColumn("Name", .prose, width: 20...34, "The name of the place.")
    private static let feature = SheetColumn(
        "Kind of place",
        width: 12...16,
        "What kind of place it is, as far as it is known."
    )
    private static let country = SheetColumn("Country", width: 8...9, "ISO 3166-1 alpha-3 code of its country.")
    private static let counted = SheetColumn("Events", .integer, width: 8...8, "Counted events that happen there.")
    private static let notAsserted = SheetColumn(
        "Not asserted",
        .integer,
        width: 9...9,
        "Events not asserted that are set there."
    )
    private static let mentions = SheetColumn("Mentions", .integer, width: 9...9, "How often the articles mention it.")
    private static let aliases = SheetColumn(
        "Also named",
        .prose,
        width: 20...34,
        "The other forms that the articles use."
    )
    private static let articles = SheetColumn("Articles", width: 11...36, "The ids of the articles that name it.")
}
