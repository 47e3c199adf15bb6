import DossierCore

/// Which country acts on which: the counted events by the countries of their actors and recipients.
struct MatrixSheet: SheetSource {
    let id = SheetID.matrix
    let content = "which country acts on which, in counted events"
    private let index: DossierIndex
    private let actors: [String]
    private let recipients: [String]
    private let counts: [String: [String: Int]]
    private let eventCount: Int
    /// The recipients for which there is no column.
    private let leftOut: Int

    /// The most recipients that have a column: more than there are countries.
    private static let columnLimit = 300

    init(_ index: DossierIndex) {
        self.index = index
        var counts: [String: [String: Int]] = [:]
        var eventCount = 0
        for entry in index.counted {
            let acting = Self.countries(entry.reported.actors)
            let receiving = Self.countries(entry.reported.recipients)
            guard !acting.isEmpty, !receiving.isEmpty else { continue }
            eventCount += 1
            for actor in acting {
                for recipient in receiving { counts[actor, default: [:]][recipient, default: 0] += 1 }
            }
        }
        self.counts = counts
        self.eventCount = eventCount
        actors = counts.keys.sorted()
        var totals: [String: Int] = [:]
        for row in counts.values { totals.merge(row, uniquingKeysWith: +) }
        let ranked = totals.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        recipients = ranked.prefix(Self.columnLimit).map(\.key).sorted()
        leftOut = max(0, ranked.count - Self.columnLimit)
    }

    /// The countries of parties, each once.
    private static func countries(_ parties: [ReportedParty]) -> [String] {
        Set(parties.compactMap { $0.entity?.country }.filter { !$0.isEmpty }).sorted()
    }

    var keys: [RecordKey?] { actors.map { _ in nil } }

    func table(_ links: LinkMap) -> SheetTable {
        let names = index.reported.countryNames
        let columns =
            [Self.actor, Self.name]
            + recipients.map { code in
                SheetColumn("→ \(code)", .count, width: 7...7, "Events done to \(names[code] ?? code).")
            } + [Self.total]
        let rows = actors.map { actor -> [CellValue] in
            let row = counts[actor] ?? [:]
            return [.text(actor), .text(orBlank: names[actor])]
                + recipients.map { .count(row[$0] ?? 0) } + [.count(row.values.reduce(0, +))]
        }
        return SheetTable(
            name: id.name,
            title: "Who acts on whom",
            sentence: sentence,
            columns: columns,
            rows: SheetRows(rows),
            frozenColumns: 2
        )
    }

    private var sentence: String {
        "Counted events by country of actor (rows) and of recipient (columns): "
            + "\(eventCount.grouped) of \(index.counted.count.grouped) counted events name both. "
            + "An event with several countries counts once for each pair."
            + (leftOut == 0 ? "" : " \(leftOut.grouped) rarer recipients have no column.")
    }

    private static let actor = SheetColumn(
        "Actor country",
        width: 9...9,
        "ISO 3166-1 alpha-3 code of the actor's country."
    )
    private static let name = SheetColumn("Actor name", .prose, width: 14...28, "The country's name in the articles.")
    private static let total = SheetColumn("All", .count, width: 7...7, "The sum of the row.")
}
