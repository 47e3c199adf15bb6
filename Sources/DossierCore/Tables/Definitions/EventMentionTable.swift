/// One number of an event.
private struct CountRecord: Sendable {
    let event: RecordID
    let count: EventCount
}

extension TableDefinition {
    /// Where events are reported: one row for each event and sentence.
    public static let eventMentions = TableDefinition(
        TableSchema(
            id: "event_mentions",
            title: "Event mentions",
            description:
                "One row for each place in the text that reports an event, with the words and where they stand.",
            columns: [],
            primaryKey: ["article_id", "event_id"]
        ),
        columns: [
            .article(),
            Column("event_id", .code, "The event.", references: "events") { .optional($0.record.id) },
            Column("kind", .code, "The act of saying or its content.", codes: .named("event_kind")) {
                .code($0.record.kind)
            },
            Column("sentence_id", .code, "The sentence that holds the action's words.") {
                .optional($0.article.sentence(at: $0.record.triggerSpan.start)?.id)
            },
            Column("block_role", .code, "What part of the article it stands in.", codes: .named("block_role")) {
                .code($0.article.role(at: $0.record.triggerSpan.start))
            },
            Column("quote_id", .code, "The quote that reports it.") { .optional($0.record.quote) },
            Column("trigger_text", .text, "The words that name the action, verbatim.") {
                $0.words($0.record.triggerSpan)
            },
            Column("trigger_start", .integer, "Where they begin, in Unicode scalars of the article's text.") {
                $0.start($0.record.triggerSpan)
            },
            Column("trigger_end", .integer, "Where they end, after the last scalar.") { $0.end($0.record.triggerSpan) },
            Column("hedge_texts", .list, "The words that make it planned, possible, alleged or negative, verbatim.") {
                row in
                .distinct(row.record.hedgeSpans.map { row.article[$0] })
            },
            Column("text", .text, "The sentence or clause that reports it, verbatim.") {
                $0.words($0.record.evidenceSpan)
            },
        ] + Column.offsets { $0.evidenceSpan } + Column.provenance({ $0.confidence }, { $0.rule }),
        records: { article, _ in SpanRecord.all(article.annotated.events, in: article) }
    )

    /// The numbers that events report: one row each.
    public static let eventCounts = TableDefinition(
        TableSchema(
            id: "event_counts",
            title: "Event counts",
            description:
                "One row for each number that an event reports: people killed, hurt, arrested, taking part; amounts.",
            columns: []
        ),
        isOptional: true,
        columns: [
            .article(),
            CountColumn("event_id", .code, "The event.", references: "events") { .optional($0.record.event) },
            CountColumn("count_kind", .code, "What is counted.", codes: .named("count_kind")) {
                .code($0.record.count.kind)
            },
            CountColumn("best", .number, "The number; empty where only bounds are given.") {
                .optional($0.record.count.best)
            },
            CountColumn("low", .number, "The lower bound.") { .optional($0.record.count.low) },
            CountColumn("high", .number, "The upper bound.") { .optional($0.record.count.high) },
            CountColumn("unit", .code, "The unit of an amount, such as USD.") { .optional($0.record.count.unit) },
            CountColumn("text", .text, "The words that give it, verbatim.") { $0.words($0.record.count.span) },
        ] + CountColumn.offsets { $0.count.span },
        records: { article, _ in
            let counts = article.annotated.events.flatMap { event in
                event.counts.map { CountRecord(event: event.id, count: $0) }
            }
            return SpanRecord.all(counts, in: article)
        }
    )

    private typealias Column = RecordColumn<SpanRecord<Event>>
    private typealias CountColumn = RecordColumn<SpanRecord<CountRecord>>
}
