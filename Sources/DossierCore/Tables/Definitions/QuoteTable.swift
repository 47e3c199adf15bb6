/// A quote with the events that it reports.
private struct QuoteRecord: Sendable {
    let quote: Quote
    let events: [RecordID]
}

extension TableDefinition {
    /// The quotes: one row for each thing said, with the events inside it.
    public static let quotes = TableDefinition(
        TableSchema(
            id: "quotes",
            title: "Quotes",
            description: """
                One row for each thing that somebody is reported to have said, direct, mixed or indirect, with the events that \
                it reports: what other schemes call a claim.
                """,
            columns: [],
            primaryKey: ["article_id", "quote_id"]
        ),
        columns: [
            .article(),
            Column("quote_id", .code, "The id of the quote.") { .optional($0.record.quote.id) },
            Column("kind", .code, "Whose words it gives.", codes: .named("quote_kind")) { .code($0.record.quote.kind) },
            Column("text", .text, "The content, verbatim; an ellipsis in brackets stands between its parts.") { row in
                .optional(row.record.quote.spans.map { row.article[$0] }.joined(separator: " [...] "))
            },
            Column("spans", .list, "Where its parts stand: start and end in Unicode scalars.") {
                $0.ranges($0.record.quote.spans)
            },
            Column("speaker_id", .code, "The entity that said it.") { .optional($0.record.quote.speaker) },
            Column("speaker_name", .text, "The speaker's name.") { .optional($0.speaker?.name) },
            Column("speaker_roles", .list, "The offices or functions that the article gives to the speaker.") {
                .distinct(($0.speaker?.roles ?? []).map(\.title))
            },
            Column("speaker_text", .text, "The words that name the speaker, verbatim.") {
                $0.words($0.record.quote.speakerSpan)
            },
            Column("cue_text", .text, "The words that report, verbatim.") { $0.words($0.record.quote.cueSpan) },
            Column("attribution", .code, "How the speaker was found.", codes: .named("quote_attribution")) {
                .code($0.record.quote.attribution)
            },
            Column("stance", .code, "What the speaker does by saying it.", codes: .named("stance")) {
                .code($0.record.quote.stance)
            },
            Column("occasion_text", .text, "The medium or occasion, verbatim.") {
                $0.words($0.record.quote.occasionSpan)
            },
            Column("event_ids", .list, "The events that it reports.") {
                .distinct($0.record.events.map(\.rawValue))
            },
        ] + Column.provenance({ $0.quote.confidence }, { $0.quote.rule }),
        records: { article, _ in
            var events: [RecordID: [RecordID]] = [:]
            for event in article.annotated.events {
                if let quote = event.quote { events[quote, default: []].append(event.id) }
            }
            return SpanRecord.all(
                article.annotated.quotes.map { QuoteRecord(quote: $0, events: events[$0.id] ?? []) },
                in: article
            )
        }
    )

    private typealias Column = RecordColumn<SpanRecord<QuoteRecord>>
}

extension SpanRecord<QuoteRecord> {
    /// The entity that said it.
    fileprivate var speaker: Entity? { article.entity(record.quote.speaker) }
}
