/// The columns of the event table, in groups; their order is the table's.
enum EventColumns {
    typealias Column = RecordColumn<EventRecord>

    /// Which event, and when.
    static let time: [Column] = [
        Column("event_id", .code, "The stable id of the event, the same in every output.") { .optional($0.event.id) },
        Column("date_start", .date, "The first day it can have happened; empty where the article gives no date.") {
            .optional($0.event.dateStart)
        },
        Column("date_end", .date, "The last day it can have happened, inclusive.") { .optional($0.event.dateEnd) },
        Column(
            "date_precision",
            .code,
            "The unit to which the date is known.",
            codes: .named("precision")
        ) { .code($0.event.datePrecision) },
        Column(
            "date_basis",
            .code,
            "How the date was resolved; the publication date is never put in its place.",
            codes: .named("date_basis"),
            isCore: false
        ) { .code($0.event.dateBasis) },
        Column("date_text", .text, "The words that give the date, verbatim.", isCore: false) {
            .optional($0.words($0.article.time($0.event.time)?.span))
        },
    ]

    /// What it is coded as.
    static let coding: [Column] = [
        Column(
            "event_type",
            .code,
            "The PLOVER type of what is described.",
            codes: .named("event_type")
        ) { .code($0.event.type) },
        Column(
            "event_mode",
            .code,
            "The PLOVER mode: how it is done or what it is about.",
            codes: .named("event_mode")
        ) { .code($0.event.mode) },
        Column(
            "plover_type",
            .code,
            """
            The type after PLOVER's rules for what has not happened: future cooperation is AGREE, future conflict THREATEN. \
            Empty where PLOVER codes nothing.
            """,
            codes: .named("event_type")
        ) { .code($0.event.ploverType) },
        Column(
            "cameo_code",
            .code,
            "The nearest CAMEO code, text with its leading zero.",
            isCore: false
        ) { .optional($0.event.cameoCode) },
        Column(
            "quad_class",
            .integer,
            "The quad class of the type.",
            codes: .named("quad_class")
        ) { .integer($0.event.quadClass) },
        Column(
            "intensity",
            .number,
            "PLOVER's score of the type or mode, -10 to +10: it rates the kind of event, not how grave this one is."
        ) { .number($0.event.intensity) },
        Column(
            "contexts",
            .list,
            "What the event has to do with, beside its type.",
            codes: .named("context"),
            isCore: false
        ) { .distinct($0.event.contexts.map(\.rawValue)) },
        Column(
            "modality",
            .code,
            "Whether the article says that it happened.",
            codes: .named("modality")
        ) { .code($0.event.modality) },
        Column(
            "polarity",
            .code,
            "Whether it is affirmed or denied.",
            codes: .named("polarity")
        ) { .code($0.event.polarity) },
        Column("condition_text", .text, "The words of the condition it depends on, verbatim.") {
            .optional($0.words($0.event.conditionSpan))
        },
        Column(
            "counted",
            .boolean,
            "Yes only for an asserted, positive event: the only rows that may be added up.",
            isCore: false
        ) { .boolean($0.event.counted) },
        Column(
            "attribution_type",
            .code,
            "Who vouches for it.",
            codes: .named("attribution_type")
        ) { .code($0.event.attribution) },
        Column("attributed_to", .text, "The name of the entity that says it happened; empty for the article itself.") {
            .optional($0.article.entity($0.event.attributedTo)?.name)
        },
    ]

    /// Who does it.
    static let actors: [Column] = party(.actor) { $0.event.actors }

    /// Whom it is done to.
    static let recipients: [Column] =
        party(.recipient) { $0.event.recipients } + [
            Column(
                "recipient_basis",
                .code,
                "Whether the event's own words name the recipients.",
                codes: .named("argument_basis"),
                isCore: false
            ) { .text(basis($0.event.recipients)) }
        ]

    private enum Party: String {
        case actor
        case recipient
    }

    /// The six columns of a side: the names and codes are core.
    private static func party(
        _ party: Party,
        _ arguments: @escaping @Sendable (EventRecord) -> [EventArgument]
    ) -> [Column] {
        let side = party.rawValue
        let who = "the \(side)s"
        return [
            Column(
                "\(side)_names",
                .list,
                "The names of \(who): the fullest that the article gives, or its words where nothing is resolved."
            ) { $0.names(arguments($0)) },
            Column("\(side)_codes", .list, "The CAMEO-style codes of \(who), such as KORGOV.") {
                .distinct($0.entities(arguments($0)).map(\.actorCode))
            },
            Column("\(side)_countries", .list, "The countries of \(who), ISO 3166-1 alpha-3.", isCore: false) {
                .distinct($0.entities(arguments($0)).map(\.country))
            },
            Column(
                "\(side)_sectors",
                .list,
                "The sectors of \(who).",
                codes: .named("sector"),
                isCore: false
            ) { .distinct($0.entities(arguments($0)).flatMap(\.sectors).map(\.rawValue)) },
            Column("\(side)_raw", .list, "The words that name \(who), verbatim.", isCore: false) { record in
                .distinct(arguments(record).map { record.words($0.span) })
            },
            Column("\(side)_ids", .list, "The ids of \(who) in the entities table.", isCore: false) {
                .distinct($0.entities(arguments($0)).map(\.id.rawValue))
            },
        ]
    }

    /// `inferred` as soon as one argument is; `none` where there is none.
    private static func basis(_ arguments: [EventArgument]) -> String {
        if arguments.isEmpty { return "none" }
        let isInferred = arguments.contains { $0.basis == .inferred }
        return (isInferred ? ArgumentBasis.inferred : .explicit).rawValue
    }
}
