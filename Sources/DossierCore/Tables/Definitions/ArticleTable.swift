/// An article with what its row needs.
private struct ArticleRecord: Sendable {
    let article: Article
    let reported: ReportedArticle
    let counted: Int
    let words: Int
    let uncoded: Int

    init(_ reported: ReportedArticle) {
        self.reported = reported
        article = reported.article
        counted = reported.annotated.events.count { $0.counted }
        uncoded = reported.annotated.uncodedSentences.count
        var words = 0
        var isInWord = false
        for byte in reported.article.text.utf8 {
            if !isInWord, !byte.isASCIISpace { words += 1 }
            isInWord = !byte.isASCIISpace
        }
        self.words = words
    }
}

extension TableDefinition {
    /// The articles: one row each.
    public static let articles = TableDefinition(
        TableSchema(
            id: "articles",
            title: "Articles",
            description: "One row for each article, with the SHA-256 of the text that every offset counts in.",
            columns: [],
            primaryKey: ["article_id"]
        ),
        columns: identity + contents,
        records: { article, _ in [ArticleRecord(article)] }
    )

    private typealias Column = RecordColumn<ArticleRecord>

    private static let identity: [Column] = [
        Column("article_id", .code, "The id of the article.") { .optional($0.article.id) },
        Column("document", .text, "The name of the document it was read from.") { .optional($0.article.document) },
        Column("title", .text, "The headline.") { .optional($0.article.title) },
        Column("deck", .text, "The line under the headline.") { .optional($0.article.deck) },
        Column("authors", .list, "The authors.") { .distinct($0.article.authors) },
        Column("publisher", .text, "Who published it.") { .optional($0.article.publisher) },
        Column("published_date", .date, "The day of publication.") { .optional($0.article.published?.day) },
        Column("published", .text, "Date or date and time of publication, ISO 8601, in the article's own time.") {
            .optional($0.article.published?.value)
        },
        Column("published_zone", .text, "The time zone as the article writes it.") {
            .optional($0.article.published?.zone)
        },
        Column(
            "published_basis",
            .code,
            "Where that comes from.",
            codes: .named("published_basis")
        ) { .code($0.article.published?.basis ?? PublicationBasis.none) },
        Column("dateline", .text, "The place and agency at the head of the body.") { .optional($0.article.dateline) },
        Column("language", .code, "The language, a BCP 47 tag.") { .optional($0.article.language) },
        Column("url", .url, "The address.") { .optional($0.article.url) },
        Column("credits", .list, "The agencies or people credited.") { .distinct($0.article.credits) },
        Column("captions", .list, "The captions of its pictures.") { .distinct($0.article.captions) },
    ]

    private static let contents: [Column] = [
        Column("sha256", .code, "The SHA-256 of the text in UTF-8.") { .optional($0.article.sha256) },
        Column("n_characters", .integer, "The length of the text in Unicode scalars.") {
            .integer($0.reported.offsets.scalarCount)
        },
        Column("n_words", .integer, "The number of words of the text, parted by white space.") { .integer($0.words) },
        Column("n_sentences", .integer, "The number of sentences.") { .integer($0.reported.annotated.sentences.count) },
        Column("n_uncoded", .integer, "How many sentences of deck, body and lists gave no event.") {
            .integer($0.uncoded)
        },
        Column("n_entities", .integer, "The number of entities.") { .integer($0.reported.annotated.entities.count) },
        Column("n_quotes", .integer, "The number of quotes.") { .integer($0.reported.annotated.quotes.count) },
        Column("n_events", .integer, "The number of events.") { .integer($0.reported.annotated.events.count) },
        Column("n_counted", .integer, "The number of events that may be added up.") { .integer($0.counted) },
        Column("n_diagnostics", .integer, "The number of diagnostics.") {
            .integer($0.reported.annotated.diagnostics.count)
        },
    ]
}
