import DossierCore

/// A dossier of three invented articles with records of every kind, for tests that look at whole workbooks.
enum SampleDossier {
    static var dossier: Dossier {
        var first = ArticleBuilder(
            "A1",
            """
            Narvia warns Ostrea over strait

            PORT VELL (NPA) — Narvia's foreign minister Ilse Brandt warned on Monday that Narvia would close its ports to \
            Ostrean ships if the blockade of the Vell Strait went on. “We will not wait until winter,” Brandt told reporters.

            Ostrean patrol boats seized two Narvian trawlers on 3 May 2024, wounding four sailors.
            """
        )
        first.article.article.title = "Narvia warns Ostrea over strait"
        first.article.article.publisher = "Northern Press Agency"
        first.article.article.published = PublicationDate(value: "2024-05-07T08:15", precision: .minute, zone: "CEST")
        first.article.article.authors = ["Ada Linden"]
        first.article.article.url = "https://example.org/vell/internal:1?x=1"
        first.article.article.document = "vell.txt"
        first.article.article.dateline = "PORT VELL (NPA)"
        first.addParties()
        let monday = first.time("Monday", "2024-05-06", .day, .weekdayBeforePublication)
        let third = first.time("3 May 2024", "2024-05-03", .day, .explicit)
        first.time("winter", "2024-WI", .unknown, .none)
        let warning = first.event(.threaten, "warned", .asserted, ["minister"], ["ostrea"], monday)
        let condition = first.span("if the blockade of the Vell Strait went on")
        let sailors = first.span("four sailors")
        first.event(.sanction, "close its ports", .conditional, ["narvia"], ["ostrea"], nil, parent: warning) {
            $0.conditionSpan = condition
        }
        first.event(.coerce, "seized", .asserted, ["ostrea"], ["narvia"], third, mode: .seize) {
            $0.counts = [EventCount(kind: .injured, best: 4, span: sailors)]
            $0.place = "N5"
        }
        first.quote("We will not wait until winter", "minister", "told")
        first.article.diagnostics = [
            Diagnostic(
                severity: .warning,
                code: "date.unresolved",
                message: "'winter' has no year",
                span: first.span("winter"),
                origin: "times"
            )
        ]

        var second = ArticleBuilder(
            "A2",
            """
            Talks planned in Lund Harbour

            Delegations of Narvia and Ostrea are to meet in Lund Harbour on 21 May 2024, a spokesman said. Ostrea denied that its \
            boats had fired on trawlers. Unconfirmed reports said Ostrea had moved troops to the border in April.
            """
        )
        second.article.article.title = "Talks planned in Lund Harbour"
        second.article.article.publisher = "The Harbour Post"
        second.article.article.published = PublicationDate(value: "2024-05-08", precision: .day)
        second.article.article.document = "talks.txt"
        second.addParties()
        let later = second.time("21 May 2024", "2024-05-21", .day, .explicit)
        let april = second.time("April", "2024-04", .month, .yearFromPublication)
        second.event(.consult, "meet", .planned, ["narvia", "ostrea"], [], later, mode: .visit)
        second.event(.assault, "fired on trawlers", .asserted, ["ostrea"], ["narvia"], nil, polarity: .negative)
        second.event(.mobilize, "moved troops", .alleged, ["ostrea"], [], april, mode: .troops)

        var third3 = ArticleBuilder("A3", "東京で協議\n\n日本の外相は水曜日、協議を続けると述べた。")
        third3.article.article.title = "東京で協議"
        third3.article.article.language = "ja"
        third3.article.article.document = "tokyo.txt"

        var dossier = Dossier(
            header: DossierHeader(
                title: "The Vell Strait, 8 May 2024",
                asOf: CalendarDate(year: 2024, month: 5, day: 8),
                marking: "TLP:GREEN",
                extractors: [PluginVersion(id: "times", version: "1"), PluginVersion(id: "events", version: "2")]
            ),
            articles: [first.finished, second.finished, third3.finished]
        )
        dossier.summary.sources = [
            ArticleSource(id: "P1", name: "Northern Press Agency", grade: "B2", articles: ["A1"]),
            ArticleSource(id: "P2", name: "The Harbour Post", articles: ["A2"]),
        ]
        dossier.summary.failures = [
            DocumentFailure(document: "broken.bin", code: "document.binary", message: "the document is not text")
        ]
        dossier.summary.nearDuplicates = [NearDuplicate(article: "A2", of: "A1", kind: .derived, score: 0.65)]
        return dossier
    }
}

/// Builds an article whose records are found by their words.
struct ArticleBuilder {
    var article: AnnotatedArticle
    private let text: String

    init(_ id: RecordID, _ text: String) {
        self.text = text
        article = AnnotatedArticle(article: Article(text: SourceText(text), id: id))
        var start = 0
        for (index, part) in text.split(separator: "\n\n").enumerated() {
            let span = SourceSpan(start: start, end: start + part.utf8.count)
            article.blocks.append(Block(role: index == 0 ? .title : .body, span: span))
            var sentenceStart = start
            for sentence in part.split(separator: ". ", omittingEmptySubsequences: false) {
                let end = min(span.end, sentenceStart + sentence.utf8.count + 1)
                article.sentences.append(
                    Sentence(
                        id: .stable(.sentence, [id.rawValue, String(sentenceStart)]),
                        span: SourceSpan(start: sentenceStart, end: end),
                        block: index
                    )
                )
                sentenceStart = end + 1
            }
            start = span.end + 2
        }
    }

    /// The first place of some words.
    func span(_ words: String) -> SourceSpan {
        let bytes = Array(text.utf8)
        let wanted = Array(words.utf8)
        let start = bytes.indices.first { bytes[$0...].starts(with: wanted) } ?? 0
        return SourceSpan(start: start, end: start + wanted.count)
    }

    /// The parties that all articles of the sample share.
    mutating func addParties() {
        article.entities = [
            Entity(
                id: "N1",
                name: "Narvia",
                type: .country,
                country: "NRV",
                sectors: [.government],
                actorCode: "NRVGOV"
            ),
            Entity(
                id: "N2",
                name: "Ostrea",
                type: .country,
                aliases: ["Ostrean"],
                country: "OST",
                sectors: [.government],
                actorCode: "OSTGOV"
            ),
            Entity(
                id: "N3",
                name: "Ilse Brandt",
                type: .person,
                aliases: ["Brandt"],
                roles: [Role(title: "foreign minister", country: "NRV")],
                country: "NRV",
                sectors: [.government],
                actorCode: "NRVGOV"
            ),
            Entity(id: "N5", name: "Vell Strait", type: .place, feature: .natural),
        ]
        for (id, word, type) in [("N1", "Narvia", EntityType.country), ("N2", "Ostrea", .country)] {
            article.mentions.append(
                Mention(
                    id: .stable(.mention, in: article.article, at: span(word)),
                    entity: RecordID(id),
                    span: span(word),
                    type: type
                )
            )
        }
    }

    private static let parties: [String: RecordID] = ["narvia": "N1", "ostrea": "N2", "minister": "N3"]

    private func arguments(_ names: [String]) -> [EventArgument] {
        names.compactMap { Self.parties[$0] }.map { EventArgument(entity: $0) }
    }

    @discardableResult
    mutating func time(_ words: String, _ value: String, _ precision: Precision, _ basis: TimeBasis) -> TimeExpression {
        let day = CalendarDate(iso: value)
        let month = CalendarDate(iso: "\(value)-01")
        let time = TimeExpression(
            id: .stable(.time, in: article.article, at: span(words)),
            span: span(words),
            type: .date,
            value: value,
            earliest: day ?? month,
            latest: day ?? month?.lastOfMonth,
            precision: precision,
            basis: basis,
            rule: "times/test",
            confidence: 0.9
        )
        article.times.append(time)
        return time
    }

    @discardableResult
    mutating func event(
        _ type: EventType,
        _ trigger: String,
        _ modality: Modality,
        _ actors: [String],
        _ recipients: [String],
        _ time: TimeExpression?,
        mode: EventMode? = nil,
        polarity: Polarity = .positive,
        parent: RecordID? = nil,
        _ change: (inout Event) -> Void = { _ in }
    ) -> RecordID {
        let trigger = span(trigger)
        let sentence = article.sentence(at: trigger)?.span ?? trigger
        var event = Event(
            id: .stable(.event, in: article.article, at: trigger, type.rawValue),
            type: type,
            mode: mode,
            modality: modality,
            polarity: polarity,
            actors: arguments(actors),
            recipients: arguments(recipients),
            triggerSpan: trigger,
            evidenceSpan: sentence,
            time: time?.id,
            dateStart: time?.earliest,
            dateEnd: time?.latest,
            datePrecision: time?.precision ?? .unknown,
            dateBasis: time?.basis ?? .none,
            parent: parent,
            rule: "events/test",
            confidence: 0.85
        )
        change(&event)
        event.counted = event.isCountable
        article.events.append(event)
        return event.id
    }

    mutating func quote(_ words: String, _ speaker: String, _ cue: String) {
        article.quotes.append(
            Quote(
                id: .stable(.quote, in: article.article, at: span(words)),
                kind: .direct,
                spans: [span(words)],
                speaker: Self.parties[speaker],
                cueSpan: span(cue),
                attribution: .explicit,
                stance: .threatens,
                rule: "quotes/test"
            )
        )
    }

    var finished: AnnotatedArticle { article }
}
