extension TableDefinition {
    /// The time expressions: one row each.
    public static let dates = TableDefinition(
        TableSchema(
            id: "dates",
            title: "Dates",
            description: "One row for each time expression, with what it resolves to after TIMEX3.",
            columns: [],
            primaryKey: ["article_id", "time_id"]
        ),
        columns: [
            .article(),
            Column("time_id", .code, "The id of the time expression.") { .optional($0.record.id) },
            Column("text", .text, "The words, verbatim.") { $0.words($0.record.span) },
            Column("type", .code, "The TIMEX3 type.", codes: .named("time_type")) { .code($0.record.type) },
            Column("value", .code, "The TIMEX3 value, such as 2023-W38 or P3D.") { .optional($0.record.value) },
            Column("mod", .code, "The TIMEX3 modifier.", codes: .named("time_modifier")) { .code($0.record.mod) },
            Column("earliest", .date, "The first day it can mean.") { .optional($0.record.earliest) },
            Column("latest", .date, "The last day it can mean, inclusive.") { .optional($0.record.latest) },
            Column("precision", .code, "The unit of the value.", codes: .named("precision")) {
                .code($0.record.precision)
            },
            Column("basis", .code, "How the value was found.", codes: .named("date_basis")) {
                .code($0.record.basis)
            },
        ] + Column.offsets { $0.span } + Column.provenance({ $0.confidence }, { $0.rule }),
        records: { article, _ in SpanRecord.all(article.annotated.times, in: article) }
    )

    private typealias Column = RecordColumn<SpanRecord<TimeExpression>>
}
