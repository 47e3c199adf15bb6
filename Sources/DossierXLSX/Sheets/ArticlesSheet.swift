import DossierCore

/// The articles and their sources, one a row.
struct ArticlesSheet: SheetSource {
    let id = SheetID.articles
    let content = "the articles: titles, publishers, dates, grades, hashes, what was not coded"
    private let index: DossierIndex

    init(_ index: DossierIndex) {
        self.index = index
    }

    var keys: [RecordKey?] {
        index.articles.enumerated().map { RecordKey(article: $0.offset, id: $0.element.article.id) }
    }

    func table(_ links: LinkMap) -> SheetTable {
        let grades = self.grades
        let repeats = self.repeats
        func article(_ row: RecordColumns.Row) -> Article { index.articles[row.article].article }
        var columns = RecordColumns(.articles, index, links) { _ in 1 }
        columns.add("article_id", width: 11...14)
        columns.add("title", width: 36...56)
        columns.add("publisher", width: 12...24)
        columns.add("published_date", width: 11...11) { row, _ in Self.day(article(row).published) }
        columns.add("authors", width: 12...24)
        columns.add("dateline", width: 10...18)
        columns.add(Self.grade) { .text(grades[article($0).id] ?? "F6") }
        columns.add(Self.repeated) { row in
            repeats[article(row).id].map { links.link(to: $0.id, in: $0.article) } ?? .blank
        }
        columns.add("n_events", width: 9...9)
        columns.add("n_counted", width: 9...9)
        columns.add("n_quotes", width: 9...9)
        columns.add("n_sentences", width: 10...10)
        columns.add("n_uncoded", width: 9...9)
        columns.add("document", width: 14...28)
        columns.add("deck", width: 20...40, isPrinted: false)
        columns.add("published", width: 12...17, isPrinted: false)
        columns.add("published_zone", width: 10...10, isPrinted: false)
        columns.add("published_basis", width: 10...10, isPrinted: false)
        columns.add("language", width: 9...10, isPrinted: false)
        columns.add("credits", width: 10...20, isPrinted: false)
        columns.add("captions", width: 14...40, isPrinted: false)
        columns.add("url", width: 16...50, isPrinted: false) { row, _ in
            guard let url = article(row).url, !url.isEmpty else { return .blank }
            return .link(url, .address(url))
        }
        columns.add("n_characters", width: 11...11, isPrinted: false)
        columns.add("n_words", width: 10...10, isPrinted: false)
        columns.add("n_entities", width: 10...10, isPrinted: false)
        columns.add("n_diagnostics", width: 12...12, isPrinted: false)
        columns.add("sha256", width: 20...66, isPrinted: false)
        return SheetTable(
            name: id.name,
            title: "Articles and sources",
            sentence: sentence,
            columns: columns.set.definitions,
            rows: columns.sheetRows,
            printedColumns: columns.set.printedCount
        )
    }

    private var sentence: String {
        let sources = index.reported.dossier.summary.sources.count
        let repeats = index.reported.dossier.summary.nearDuplicates.count
        let copies =
            repeats == 0
            ? ""
            : Words.count(repeats, "repeats an earlier one and adds no source", "repeat earlier ones and add no source")
        return "\(Words.count(index.articles.count, "article", "articles")) of "
            + "\(Words.count(sources, "publisher or agency", "publishers and agencies"))"
            + (copies.isEmpty ? ". " : "; \(copies). ")
            + "F6 means that a source and its report cannot be judged; no program grades a source."
    }

    /// The grade of the source of each article.
    private var grades: [RecordID: String] {
        var grades: [RecordID: String] = [:]
        for source in index.reported.dossier.summary.sources {
            for article in source.articles { grades[article] = grades[article] ?? source.grade }
        }
        return grades
    }

    /// The earlier article that each repeats.
    private var repeats: [RecordID: RecordKey] {
        let positions = Dictionary(
            index.articles.enumerated().map { ($0.element.article.id, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        return Dictionary(
            index.reported.dossier.summary.nearDuplicates.map {
                ($0.article, RecordKey(article: positions[$0.of] ?? 0, id: $0.of))
            },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The day of publication; what is coarser than a day stays text.
    private static func day(_ published: PublicationDate?) -> CellValue {
        guard let published else { return .blank }
        guard let day = published.day else { return .text(orBlank: published.value) }
        return .day(day, published.precision)
    }

    private static let grade = SheetColumn(
        "Source grade",
        width: 8...8,
        "Admiralty grade of source and report; F6, cannot be judged, unless the user gives one."
    )
    private static let repeated = SheetColumn(
        "Copy of",
        width: 11...14,
        "The earlier article that this one repeats, such as another copy of a wire report."
    )
}
