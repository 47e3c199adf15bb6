extension EventColumns {
    /// Where it happens; coordinates and divisions stay empty until a gazetteer gives them.
    static let place: [Column] = [
        Column("place_name", .text, "The name of the place where it happens.") { .optional($0.place?.name) },
        Column("place_country", .code, "The country of the place, ISO 3166-1 alpha-3.", isCore: false) {
            .optional($0.place?.country)
        },
        Column("place_admin1", .text, "The first-level division of the place; needs a gazetteer.", isCore: false) { _ in
            .empty
        },
        Column("latitude", .number, "Decimal degrees, WGS 84; needs a gazetteer.", isCore: false) { _ in .empty },
        Column("longitude", .number, "Decimal degrees, WGS 84; needs a gazetteer.", isCore: false) { _ in .empty },
        Column("geonames_id", .code, "The place's id in GeoNames; needs a gazetteer.", isCore: false) { _ in .empty },
        Column(
            "place_precision",
            .integer,
            "How narrow the place is.",
            codes: .named("place_precision"),
            isCore: false
        ) { .optional($0.place.map { $0.feature.placePrecision }) },
        Column(
            "place_basis",
            .code,
            "How the place was found.",
            codes: .named("place_basis"),
            isCore: false
        ) { .text($0.event.placeSpan != nil ? "explicit" : $0.place != nil ? "inherited" : "none") },
        Column("place_text", .text, "The words that name the place, verbatim.", isCore: false) {
            .optional($0.words($0.event.placeSpan))
        },
    ]

    /// What it is called and the numbers it reports.
    static let numbers: [Column] = [
        Column("action_text", .text, "The words that name the action, verbatim.") {
            .optional($0.words($0.event.triggerSpan))
        },
        Column(
            "summary",
            .text,
            "A line built from the row's slots and the article's words only.",
            isCore: false
        ) { .optional(EventSentence.text($0.event, in: $0.article).plain.singleLine) },
        Column(
            "count_kind",
            .code,
            "What the row's number counts: of several, the first of the code list; the event counts table has all.",
            codes: .named("count_kind"),
            isCore: false
        ) { .code($0.chiefCount?.kind) },
        Column("count_best", .number, "The number.", isCore: false) { .optional($0.chiefCount?.best) },
        Column("count_low", .number, "The lower bound that the article gives.", isCore: false) {
            .optional($0.chiefCount?.low)
        },
        Column("count_high", .number, "The upper bound that the article gives.", isCore: false) {
            .optional($0.chiefCount?.high)
        },
    ]

    /// The words that report it, and how often it is reported.
    static let evidence: [Column] = [
        Column("evidence_text", .text, "The sentence or clause that reports it, verbatim.") {
            .optional($0.words($0.event.evidenceSpan))
        },
        Column(
            "evidence_span",
            .list,
            "Where that stands: article id, start and end, half-open, in Unicode scalars of the article's text."
        ) { .list([$0.evidenceReference]) },
        Column("n_mentions", .integer, "How many sentences report it; a row is one mention as yet.", isCore: false) {
            _ in
            .integer(1)
        },
        Column("n_articles", .integer, "How many articles report it; a row is one article's as yet.") { _ in
            .integer(1)
        },
        Column(
            "n_sources",
            .integer,
            "How many independent origins report it: 1, because a row is one article's; see clusters for wire copies."
        ) { _ in .integer(1) },
        Column("first_reported", .date, "The earliest publication date; empty where none is known.", isCore: false) {
            .optional($0.article.article.published?.day)
        },
        Column("last_reported", .date, "The latest publication date; empty where none is known.", isCore: false) {
            .optional($0.article.article.published?.day)
        },
        Column("sources", .list, "The publishers, or 'unstated' where the article names none.", isCore: false) {
            .distinct([$0.article.article.publisher.flatMap { $0.isEmpty ? nil : $0 } ?? "unstated"])
        },
        Column(
            "source_grade",
            .code,
            "The best Admiralty grade of the sources; F6, cannot be judged, unless the user gives one.",
            isCore: false
        ) { _ in .text("F6") },
    ]

    /// What it belongs to and how it was made.
    static let origin: [Column] = [
        Column("conflict_ids", .list, "Reserved for records of conflicting reports; empty as yet.", isCore: false) {
            _ in
            .empty
        },
        Column(
            "parent_event_id",
            .code,
            "The event of saying whose content it is.",
            isCore: false,
            references: "events"
        ) { .optional($0.event.parent) },
        Column("story_id", .code, "Reserved for clusters of articles on one story; empty as yet.", isCore: false) { _ in
            .empty
        },
        Column(
            "confidence",
            .number,
            "How sure the rule is, 0.00 to 1.00: a prior of the rule, not a measured probability.",
            isCore: false
        ) { .share($0.event.confidence) },
        Column("extractor_rule", .code, "The extractor, its version and the rule that made the row.", isCore: false) {
            .optional($0.versionedRule)
        },
        Column(
            "review_status",
            .code,
            "What an analyst has said of the row.",
            codes: .named("review_status"),
            isCore: false
        ) { _ in .text("auto") },
    ]
}

extension EventRecord {
    /// The entity of the place.
    var place: Entity? { article.entity(event.place) }
}

extension PlaceFeature? {
    /// How narrow the place is, 0 to 5.
    var placePrecision: Int {
        switch self {
        case .country: 1
        case .province: 2
        case .district: 3
        case .city: 4
        case .facility: 5
        case .region, .natural, nil: 0
        }
    }
}
