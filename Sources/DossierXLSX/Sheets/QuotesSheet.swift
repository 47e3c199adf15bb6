import DossierCore

/// What is reported to have been said, one quote a row.
struct QuotesSheet: SheetSource {
    let id = SheetID.quotes
    let content = "what is reported to have been said, and by whom"
    private let index: DossierIndex

    init(_ index: DossierIndex) {
        self.index = index
    }

    var keys: [RecordKey?] {
        index.articles.enumerated()
            .flatMap { number, article in article.annotated.quotes.map { RecordKey(article: number, id: $0.id) } }
    }

    func table(_ links: LinkMap) -> SheetTable {
        var columns = RecordColumns(.quotes, index, links) { $0.quotes.count }
        columns.add("quote_id", width: 11...14)
        columns.add("speaker_name", width: 16...26)
        columns.add("speaker_roles", width: 16...30)
        columns.add("text", width: 44...70)
        columns.add("kind", width: 9...10)
        columns.add("stance", width: 10...12)
        columns.add("cue_text", width: 10...18)
        columns.add("speaker_text", width: 12...22)
        columns.add("occasion_text", width: 10...22)
        columns.addArticle()
        columns.add("attribution", width: 11...14, isPrinted: false)
        columns.add("event_ids", width: 11...24, isPrinted: false)
        columns.add("confidence", width: 10...11, isPrinted: false)
        columns.add("rule", width: 12...24, isPrinted: false)
        columns.add("spans", width: 10...24, isPrinted: false)
        return SheetTable(
            name: id.name,
            title: "Quotes",
            sentence:
                "What the articles report to have been said, word for word without the quotation marks, one quote a row.",
            columns: columns.set.definitions,
            rows: columns.sheetRows,
            printedColumns: columns.set.printedCount
        )
    }
}
