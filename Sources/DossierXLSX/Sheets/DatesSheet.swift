import DossierCore

/// The time expressions of the articles and what they resolve to, one a row.
struct DatesSheet: SheetSource {
    let id = SheetID.dates
    let content = "the articles' words for times and what they were read as"
    private let index: DossierIndex

    init(_ index: DossierIndex) {
        self.index = index
    }

    var keys: [RecordKey?] {
        index.articles.enumerated()
            .flatMap { number, article in article.annotated.times.map { RecordKey(article: number, id: $0.id) } }
    }

    func table(_ links: LinkMap) -> SheetTable {
        func time(_ row: RecordColumns.Row) -> TimeExpression {
            index.articles[row.article].annotated.times[row.position]
        }
        var columns = RecordColumns(.dates, index, links) { $0.times.count }
        columns.add("time_id", width: 11...14)
        columns.add("text", width: 16...30)
        columns.add("value", width: 12...18)
        columns.add("earliest", width: 11...11) { row, _ in .day(time(row).earliest, time(row).precision) }
        columns.add("latest", width: 11...11) { row, _ in .day(time(row).latest, time(row).precision) }
        columns.add("precision", width: 10...10)
        columns.add("basis", width: 10...28)
        columns.add("type", width: 9...11)
        columns.add("mod", width: 9...13)
        columns.add(Self.sentence) { row in .text(orBlank: index.context(of: time(row).span, in: row.article)) }
        columns.addArticle()
        columns.add("start", width: 8...8, isPrinted: false)
        columns.add("end", width: 8...8, isPrinted: false)
        columns.add("confidence", width: 10...11, isPrinted: false)
        columns.add("rule", width: 12...24, isPrinted: false)
        return SheetTable(
            name: id.name,
            title: "Dates",
            sentence:
                "The articles' expressions of time, one a row; days are blank where the expression cannot be placed.",
            columns: columns.set.definitions,
            rows: columns.sheetRows,
            printedColumns: columns.set.printedCount
        )
    }

    private static let sentence = SheetColumn("Sentence", .prose, width: 40...64, "The sentence in which it stands.")
}
