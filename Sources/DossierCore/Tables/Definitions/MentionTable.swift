extension TableDefinition {
    /// The mentions: one row for each place in the text where an entity is named or meant.
    public static let mentions = TableDefinition(
        TableSchema(
            id: "mentions",
            title: "Mentions",
            description: "One row for each place in the text where an entity is named or meant.",
            columns: [],
            primaryKey: ["article_id", "mention_id"]
        ),
        columns: [
            .article(),
            Column("mention_id", .code, "The id of the mention.") { .optional($0.record.id) },
            Column("entity_id", .code, "The entity, empty where it was not resolved.") { .optional($0.record.entity) },
            Column("entity_name", .text, "The entity's name.") {
                .optional($0.article.entity($0.record.entity)?.name)
            },
            Column("type", .code, "What kind of thing it names here.", codes: .named("entity_type")) {
                .code($0.record.type)
            },
            Column("form", .code, "How it names it.", codes: .named("mention_form")) { .code($0.record.form) },
            Column("reading", .code, "How it is meant, where that is in doubt.", codes: .named("mention_reading")) {
                .code($0.record.reading)
            },
            Column("text", .text, "The words, verbatim.") { $0.words($0.record.span) },
            Column("sentence_id", .code, "The sentence that holds it.") {
                .optional($0.article.sentence(at: $0.record.span.start)?.id)
            },
        ] + Column.offsets { $0.span } + Column.provenance({ $0.confidence }, { $0.rule }),
        records: { article, _ in SpanRecord.all(article.annotated.mentions, in: article) }
    )

    private typealias Column = RecordColumn<SpanRecord<Mention>>
}
