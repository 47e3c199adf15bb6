import DossierCore

extension CanonicalDraft {
    /// A well-formed article with every field filled.
    static let full: CanonicalDraft = {
        var draft = CanonicalDraft("A-full", text)
        draft.describe(document: "full.txt", url: "https://example.org/news/1?a=1&b=2")
        draft.name()
        draft.date()
        draft.quote()
        draft.code()
        return draft
    }()

    /// The first article again, as another publisher ran it: same text, other ids, no records.
    static let copy: CanonicalDraft = {
        var draft = CanonicalDraft("A-copy", text)
        draft.describe(document: "copy.txt", url: nil)
        return draft
    }()

    /// An article without title, date or records.
    static let bare: CanonicalDraft = {
        var draft = CanonicalDraft("A-bare", [(.body, "Rain fell in Zürich.")])
        draft.article.sentences = []
        return draft
    }()

    private static let text: [(role: BlockRole, text: String)] = [
        (.boilerplate, "Share this page"),
        (.title, "Narvia warns Ostréa of sanctions"),
        (.deck, "Talks in Velm; three dead"),
        (.byline, "By Ana Ruiz and Bo Lind, March 4, 2024 15:11 GMT"),
        (.dateline, "VELM (WPA) —"),
        (
            .body,
            "Narvia’s ports minister, Lena Marsh, warned on Monday that her country would impose sanctions on Ostréa should the fishing talks fail."
        ),
        (.subhead, "A long dispute"),
        (
            .body,
            "“We will not wait,” Marsh told reporters in an interview in Velm, “for another season.” She denied a rift."
        ),
        (
            .body,
            "Gunmen killed three to five people, perhaps four, and hurt 12 at the harbour gate of Velm last week, police said."
        ),
        (.list, "Envoys meet every Monday for three days from 12 March."),
        (.caption, "Lena Marsh in Velm"),
        (.credit, "WPA/Jo Kim"),
        (.correction, "Correction: an earlier version misspelled Ostréa."),
    ]

    /// Fills the article's own fields.
    private mutating func describe(document: String, url: String?) {
        article.article.document = document
        article.article.url = url
        article.article.title = "Narvia warns Ostréa of sanctions"
        article.article.deck = "Talks in Velm; three dead"
        article.article.authors = ["Ana Ruiz", "Bo Lind"]
        article.article.dateline = "VELM (WPA)"
        article.article.published = PublicationDate(
            value: "2024-03-04T15:11",
            precision: .minute,
            basis: .stated,
            zone: "GMT",
            span: span("March 4, 2024 15:11 GMT")
        )
        article.article.publisher = "Lowell Gazette"
        article.article.language = "en-GB"
        article.article.captions = ["Lena Marsh in Velm"]
        article.article.credits = ["WPA", "Jo Kim"]
        article.diagnostics = [
            Diagnostic(
                severity: .note,
                code: "boilerplate.dropped",
                message: "1 block is page furniture",
                span: span("Share this page"),
                line: 1,
                origin: "canonical"
            ),
            Diagnostic(severity: .warning, code: "date.unresolved", message: "“last week” was not resolved"),
        ]
    }

    private mutating func name() {
        article.entities = [
            Entity(
                id: "N-narvia",
                name: "Narvia",
                type: .country,
                aliases: ["Narvian"],
                country: "NVA",
                sectors: [.government, .military],
                actorCode: "NVAGOV",
                feature: .country,
                rule: "canonical/country",
                confidence: 0.987_6
            ),
            Entity(id: "N-ostrea", name: "Ostréa", type: .country, country: "OST", actorCode: "OST", feature: .country),
            Entity(
                id: "N-marsh",
                name: "Lena Marsh",
                type: .person,
                aliases: ["Marsh", "She"],
                roles: [
                    Role(
                        title: "ports minister",
                        organization: "Ministry of Ports",
                        country: "NVA",
                        span: span("ports minister")
                    ), Role(title: "envoy"),
                ],
                country: "NVA",
                sectors: [.government],
                actorCode: "NVAGOV",
                rule: "canonical/person",
                confidence: 0.9
            ),
            Entity(id: "N-velm", name: "Velm", type: .place, country: "OST", feature: .city, confidence: 0.5),
            Entity(id: "N-police", name: "police", type: .group, sectors: [.police], actorCode: "COP"),
        ]
        article.mentions = [
            Mention(id: "M1", entity: "N-narvia", span: span("Narvia"), type: .country, reading: .actor, rule: "m/1"),
            Mention(id: "M2", entity: "N-marsh", span: span("Lena Marsh"), type: .person),
            Mention(id: "M3", entity: "N-marsh", span: span("She"), type: .person, form: .pronoun, confidence: 0.8),
            Mention(id: "M4", span: span("Gunmen"), type: .group, form: .nominal),
            Mention(id: "M5", entity: "N-velm", span: span("Velm"), type: .place, reading: .place),
        ]
    }

    private mutating func date() {
        article.times = [
            TimeExpression(
                id: "T1",
                span: span("Monday"),
                type: .date,
                value: "2024-03-04",
                earliest: CalendarDate(iso: "2024-03-04"),
                latest: CalendarDate(iso: "2024-03-04"),
                precision: .day,
                basis: .weekdayBeforePublication,
                rule: "canonical/weekday",
                confidence: 0.95
            ),
            TimeExpression(
                id: "T2",
                span: span("last week"),
                type: .date,
                value: "2024-W09",
                mod: .approx,
                earliest: CalendarDate(iso: "2024-02-26"),
                latest: CalendarDate(iso: "2024-03-03"),
                precision: .week,
                basis: .relative
            ),
            TimeExpression(id: "T3", span: span("three days"), type: .duration, value: "P3D"),
            TimeExpression(id: "T4", span: span("every Monday"), type: .set, value: "XXXX-WXX-1"),
        ]
    }

    private mutating func quote() {
        article.quotes = [
            Quote(
                id: "Q1",
                kind: .direct,
                spans: [span("We will not wait,"), span("for another season.")],
                speaker: "N-marsh",
                speakerSpan: span("Marsh told").start.spanning(5),
                cueSpan: span("told"),
                attribution: .split,
                stance: .threatens,
                occasionSpan: span("in an interview"),
                rule: "canonical/direct",
                confidence: 0.99
            ),
            Quote(
                id: "Q2",
                kind: .indirect,
                spans: [span("her country would impose sanctions on Ostréa should the fishing talks fail")],
                speaker: "N-marsh",
                cueSpan: span("warned"),
                attribution: .explicit,
                stance: .threatens
            ),
        ]
    }

    private mutating func code() {
        article.events = [warning, sanction, attack]
    }

    private var warning: Event {
        Event(
            id: "E-warning",
            type: .threaten,
            mode: .restrict,
            kind: .speechAct,
            modality: .asserted,
            actors: [EventArgument(entity: "N-marsh", span: span("Lena Marsh"))],
            recipients: [
                EventArgument(entity: "N-ostrea", span: span("Ostréa should").start.spanning(7), basis: .inferred)
            ],
            triggerSpan: span("warned"),
            evidenceSpan: sentence("warned on Monday"),
            time: "T1",
            dateStart: CalendarDate(iso: "2024-03-04"),
            dateEnd: CalendarDate(iso: "2024-03-04"),
            datePrecision: .day,
            dateBasis: .weekdayBeforePublication,
            quote: "Q2",
            contexts: [.diplomatic, .economic],
            counted: true,
            rule: "canonical/speech",
            confidence: 0.85
        )
    }

    private var sanction: Event {
        Event(
            id: "E-sanction",
            type: .sanction,
            mode: .discontinue,
            kind: .content,
            modality: .conditional,
            actors: [EventArgument(entity: "N-narvia", span: span("her country"), basis: .inferred)],
            recipients: [EventArgument(entity: "N-ostrea", span: span("Ostréa should").start.spanning(7))],
            triggerSpan: span("impose sanctions"),
            evidenceSpan: sentence("warned on Monday"),
            conditionSpan: span("should the fishing talks fail"),
            hedgeSpans: [span("would"), span("should")],
            attribution: .indirect,
            attributedTo: "N-marsh",
            quote: "Q2",
            parent: "E-warning",
            rule: "unversioned",
            confidence: 0.7
        )
    }

    private var attack: Event {
        Event(
            id: "E-attack",
            type: .assault,
            mode: .firearms,
            modality: .asserted,
            actors: [EventArgument(span: span("Gunmen"))],
            recipients: [EventArgument(span: span("people"))],
            triggerSpan: span("killed"),
            evidenceSpan: sentence("Gunmen killed"),
            time: "T2",
            dateStart: CalendarDate(iso: "2024-02-26"),
            dateEnd: CalendarDate(iso: "2024-03-03"),
            datePrecision: .week,
            dateBasis: .relative,
            place: "N-velm",
            placeSpan: span("the harbour gate of Velm"),
            attribution: .indirect,
            attributedTo: "N-police",
            counts: [
                EventCount(kind: .injured, best: 12, span: span("12")),
                EventCount(kind: .dead, best: 4, low: 3, high: 5, span: span("three to five")),
                EventCount(kind: .amount, low: 1.5e6, unit: "USD", span: span("harbour")),
            ],
            counted: true,
            rule: "canonical/frame/kill",
            confidence: 2.0 / 3
        )
    }

    /// The sentence that holds words.
    private func sentence(_ words: String) -> SourceSpan {
        article.sentence(at: span(words))?.span ?? span(words)
    }
}

extension Int {
    /// The span of a number of bytes from here.
    fileprivate func spanning(_ count: Int) -> SourceSpan { SourceSpan(start: self, end: self + count) }
}
