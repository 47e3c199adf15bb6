/// Something that was dropped, not resolved, repaired or not read.
private struct DiagnosticRecord: Sendable {
    var diagnostic: Diagnostic
    var article: ReportedArticle?
    var articleID: RecordID?
    var document: String?
}

extension TableDefinition {
    /// The publishers and agencies: one row each.
    public static let sources = TableDefinition(
        TableSchema(
            id: "sources",
            title: "Sources",
            description: "One row for each publisher that an article names.",
            columns: [],
            primaryKey: ["source_id"]
        ),
        isOptional: true,
        columns: [
            RecordColumn("source_id", .code, "The id of the source.") { .optional($0.id) },
            RecordColumn("name", .text, "The name of the publisher.") { .optional($0.name) },
            RecordColumn(
                "source_grade",
                .code,
                "The Admiralty grade, letter and digit; F6, cannot be judged, unless the user gives one."
            ) { .optional($0.grade) },
            RecordColumn("n_articles", .integer, "How many of the articles it published.") {
                .integer($0.articles.count)
            },
            RecordColumn("article_ids", .list, "Those articles.") { .distinct($0.articles.map(\.rawValue)) },
        ],
        records: { _, _ in [] },
        closing: { (summary: DossierSummary) -> [ArticleSource] in summary.sources }
    )

    /// The articles that repeat earlier ones: one row each.
    public static let clusters = TableDefinition(
        TableSchema(
            id: "clusters",
            title: "Clusters",
            description: "One row for each article that repeats an earlier one: a wire copy is no second source.",
            columns: []
        ),
        isOptional: true,
        columns: [
            RecordColumn("article_id", .code, "The article that repeats.", references: "articles") {
                .optional($0.article)
            },
            RecordColumn("copy_of", .code, "The earlier article.", references: "articles") { .optional($0.of) },
            RecordColumn("kind", .code, "How much it repeats.", codes: .named("near_duplicate_kind")) {
                .code($0.kind)
            },
            RecordColumn("score", .number, "The share of words' runs on which that was decided, 0.00 to 1.00.") {
                .share($0.score)
            },
        ],
        records: { _, _ in [] },
        closing: { (summary: DossierSummary) -> [NearDuplicate] in summary.nearDuplicates }
    )

    /// What was dropped, not resolved, repaired or not read: one row each.
    public static let diagnostics = TableDefinition(
        TableSchema(
            id: "diagnostics",
            title: "Diagnostics",
            description:
                "One row for each thing that was dropped, not resolved or repaired, and for each input that failed.",
            columns: []
        ),
        columns: [
            Column("article_id", .code, "The article, empty for the run.") { .optional($0.articleID) },
            Column("document", .text, "The name of the document.") { .optional($0.document) },
            Column("line", .integer, "The line of the document, counted from 1, if known.") {
                .optional($0.diagnostic.line)
            },
            Column("severity", .code, "How serious it is.", codes: .named("severity")) {
                .code($0.diagnostic.severity)
            },
            Column("code", .code, "What it is, such as boilerplate.dropped.") { .optional($0.diagnostic.code) },
            Column("message", .text, "What was found, in a sentence.") { .optional($0.diagnostic.message) },
            Column("origin", .code, "The plug-in that says it.") { .optional($0.diagnostic.origin) },
            Column("start", .integer, "Where it begins, in Unicode scalars of the article's text.") { row in
                .optional(row.range?.lowerBound)
            },
            Column("end", .integer, "Where it ends, after its last scalar.") { row in .optional(row.range?.upperBound)
            },
        ],
        records: { article, _ in
            article.annotated.diagnostics.map {
                DiagnosticRecord(
                    diagnostic: $0,
                    article: article,
                    articleID: article.article.id,
                    document: article.article.document
                )
            }
        },
        closing: { summary in
            summary.diagnostics.map { DiagnosticRecord(diagnostic: $0) }
                + summary.failures.map { failure in
                    DiagnosticRecord(
                        diagnostic: Diagnostic(
                            severity: .error,
                            code: failure.code,
                            message: failure.message,
                            line: failure.line
                        ),
                        articleID: failure.id,
                        document: failure.document
                    )
                }
        }
    )

    private typealias Column = RecordColumn<DiagnosticRecord>
}

extension DiagnosticRecord {
    /// Where it stands, in Unicode scalars.
    fileprivate var range: Range<Int>? {
        guard let article, let span = diagnostic.span else { return nil }
        return article.scalarRange(of: span)
    }
}
