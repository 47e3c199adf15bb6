/// An event with what its row needs of its article and run.
struct EventRecord: Sendable {
    let event: Event
    let article: ReportedArticle
    let header: DossierHeader

    /// The entities of arguments, in order, without what is not resolved.
    func entities(_ arguments: [EventArgument]) -> [Entity] {
        arguments.compactMap { article.entity($0.entity) }
    }

    /// The names of arguments: the entity's, or the words where there is no entity.
    func names(_ arguments: [EventArgument]) -> TableCell {
        .distinct(arguments.map { article.entity($0.entity)?.name ?? words($0.span) })
    }

    /// The words of a span, nil for none.
    func words(_ span: SourceSpan?) -> String? {
        span.map { article[$0] }
    }

    /// The number that stands in the row's count columns: of the kind that comes first in the code list.
    var chiefCount: EventCount? {
        for kind in CountKind.allCases {
            if let count = event.counts.first(where: { $0.kind == kind }) { return count }
        }
        return nil
    }

    /// `article_id:start-end`, counted in Unicode scalars.
    var evidenceReference: String {
        let range = article.scalarRange(of: event.evidenceSpan)
        return "\(article.article.id.rawValue):\(range.lowerBound)-\(range.upperBound)"
    }

    /// The rule, with the version of its extractor where the rule names one that took part: `times@1/weekday`.
    var versionedRule: String {
        let rule = event.rule
        guard let slash = rule.utf8.firstIndex(of: UInt8(ascii: "/")) else { return rule }
        let prefix = rule[..<slash]
        guard let plugin = header.extractors.first(where: { $0.id == prefix }) else { return rule }
        return "\(prefix)@\(plugin.version)\(rule[slash...])"
    }
}

extension TableDefinition {
    /// The events: one row each, 62 columns of which 24 are core.
    public static let events = TableDefinition(
        TableSchema(
            id: "events",
            title: "Events",
            description: """
                One row for each event that an article reports. Only rows with counted = 1 may be added up: the others are \
                planned, possible, conditional, alleged, requested, supposed, past or denied.
                """,
            columns: [],
            primaryKey: ["event_id"]
        ),
        columns: EventColumns.time + EventColumns.coding + EventColumns.actors + EventColumns.recipients
            + EventColumns.place + EventColumns.numbers + EventColumns.evidence + EventColumns.origin,
        records: { article, header in
            article.annotated.events.map { EventRecord(event: $0, article: article, header: header) }
        }
    )
}
