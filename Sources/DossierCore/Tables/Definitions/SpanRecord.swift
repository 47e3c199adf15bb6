/// A record that stands in an article's text, with what its row needs.
struct SpanRecord<Record: Sendable>: Sendable {
    let record: Record
    let article: ReportedArticle

    /// A row's record for each of an article's records.
    static func all(_ records: [Record], in article: ReportedArticle) -> [SpanRecord<Record>] {
        records.map { SpanRecord(record: $0, article: article) }
    }

    /// The words of a span, empty for none.
    func words(_ span: SourceSpan?) -> TableCell {
        .optional(span.map { article[$0] })
    }

    /// The offset of a span's first scalar, empty for no span.
    func start(_ span: SourceSpan?) -> TableCell {
        .optional(span.map { article.scalarRange(of: $0).lowerBound })
    }

    /// The offset after a span's last scalar, empty for no span.
    func end(_ span: SourceSpan?) -> TableCell {
        .optional(span.map { article.scalarRange(of: $0).upperBound })
    }

    /// `start-end` for each span.
    func ranges(_ spans: [SourceSpan]) -> TableCell {
        .distinct(
            spans.map { span in
                let range = article.scalarRange(of: span)
                return "\(range.lowerBound)-\(range.upperBound)"
            }
        )
    }
}

extension RecordColumn {
    /// The column of the record's article.
    static func article<Value>() -> RecordColumn<Record> where Record == SpanRecord<Value> {
        RecordColumn("article_id", .code, "The article.", references: "articles") { .optional($0.article.article.id) }
    }

    /// The columns of where a record stands.
    static func offsets<Value>(
        _ span: @escaping @Sendable (Value) -> SourceSpan?
    ) -> [RecordColumn<Record>] where Record == SpanRecord<Value> {
        [
            RecordColumn("start", .integer, "Where it begins, in Unicode scalars of the article's text.") {
                $0.start(span($0.record))
            },
            RecordColumn("end", .integer, "Where it ends, after its last scalar.") { $0.end(span($0.record)) },
        ]
    }

    /// The columns of how a record was made.
    static func provenance<Value>(
        _ confidence: @escaping @Sendable (Value) -> Double,
        _ rule: @escaping @Sendable (Value) -> String
    ) -> [RecordColumn<Record>] where Record == SpanRecord<Value> {
        [
            RecordColumn("confidence", .number, "How sure the rule is, 0.00 to 1.00.") {
                .share(confidence($0.record))
            },
            RecordColumn("rule", .code, "The rule that made the row.") { .optional(rule($0.record)) },
        ]
    }
}
