import Testing

@testable import DossierCore

@Suite struct ReportedDossierTests {
    /// An article with one sentence a line; an event is coded from the words given, by the entities given.
    private struct Draft {
        var article: AnnotatedArticle
        private var cursor = 0

        init(_ id: String, _ title: String?, _ lines: [String], published: String? = "2024-03-05") {
            let text = SourceText(((title.map { [$0] } ?? []) + lines).joined(separator: "\n"))
            article = AnnotatedArticle(article: Article(text: text, id: RecordID(id)))
            article.article.title = title
            article.article.published = published.map { PublicationDate(value: $0, precision: .day, basis: .given) }
            var start = 0
            for (index, line) in text.string.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
                let span = SourceSpan(start: start, end: start + line.utf8.count)
                start = span.end + 1
                let role: BlockRole = index == 0 && title != nil ? .title : .body
                article.blocks.append(Block(role: role, span: span))
                article.sentences.append(Sentence(id: RecordID("S\(index)"), span: span, block: index))
            }
            for name in ["Narvia", "Ostrea", "Velm"] {
                article.entities.append(
                    Entity(id: RecordID(name), name: name, type: .country, country: String(name.prefix(3)))
                )
            }
        }

        func span(_ words: String) -> SourceSpan {
            let bytes = article.article.text.utf8
            let needle = Array(words.utf8)
            let start = bytes.indices.first { bytes[$0...].starts(with: needle) } ?? 0
            return SourceSpan(start: start, end: start + needle.count)
        }

        mutating func add(
            _ id: String,
            _ type: EventType,
            _ words: String,
            _ modality: Modality = .asserted,
            _ polarity: Polarity = .positive,
            by actors: [String] = [],
            to recipients: [String] = [],
            on day: String? = nil,
            until last: String? = nil,
            mode: EventMode? = nil,
            parent: String? = nil,
            dead: Double? = nil
        ) {
            let span = span(words)
            let first = day.flatMap { CalendarDate(iso: $0) }
            article.events.append(
                Event(
                    id: RecordID(id),
                    type: type,
                    mode: mode,
                    modality: modality,
                    polarity: polarity,
                    actors: actors.map { EventArgument(entity: RecordID($0)) },
                    recipients: recipients.map { EventArgument(entity: RecordID($0)) },
                    triggerSpan: span,
                    evidenceSpan: article.sentence(at: span)?.span ?? span,
                    dateStart: first,
                    dateEnd: last.flatMap { CalendarDate(iso: $0) } ?? first,
                    datePrecision: first == nil ? .unknown : .day,
                    parent: parent.map { RecordID($0) },
                    counts: dead.map { [EventCount(kind: .dead, best: $0, span: span)] } ?? [],
                    counted: modality == .asserted && polarity == .positive
                )
            )
        }
    }

    private func leads(_ groups: [EventGroup]) -> [String] { groups.map(\.lead.event.id.rawValue) }

    @Test func theHeadlinesEventComesFirst() {
        var draft = Draft(
            "A",
            "Narvia expels envoys",
            ["Ostrea sent aid to Velm.", "Narvia expelled envoys of Ostrea."]
        )
        draft.add("E1", .aid, "sent aid", by: ["Ostrea"], to: ["Velm"])
        draft.add("E2", .sanction, "expelled envoys", by: ["Narvia"], to: ["Ostrea"])
        #expect(leads(ReportedDossier(Dossier(articles: [draft.article])).groups) == ["E2", "E1"])
    }

    @Test func withoutAHeadlineTheFirstSentenceComesFirst() {
        var draft = Draft("A", nil, ["Narvia expelled envoys of Ostrea.", "Velm expelled envoys of Narvia."])
        draft.add("E1", .sanction, "expelled envoys of Ostrea", by: ["Narvia"], to: ["Ostrea"])
        draft.add("E2", .sanction, "expelled envoys of Narvia", by: ["Velm"], to: ["Narvia"])
        #expect(leads(ReportedDossier(Dossier(articles: [draft.article])).groups) == ["E1", "E2"])
    }

    @Test func whatIsDoneOutranksWhatIsPossibleAndHistory() {
        var draft = Draft("A", nil, ["Narvia may attack.", "Narvia attacked Velm.", "Narvia once attacked Ostrea."])
        draft.add("E1", .assault, "may attack", .possible, by: ["Narvia"])
        draft.add("E2", .assault, "attacked Velm", by: ["Narvia"], to: ["Velm"], on: "2024-03-04")
        draft.add("E3", .assault, "once attacked", .background, by: ["Narvia"], to: ["Ostrea"], on: "1950-01-01")
        #expect(leads(ReportedDossier(Dossier(articles: [draft.article])).groups) == ["E2", "E1", "E3"])
    }

    @Test func likeEventsAreOneGroupAcrossArticles() {
        let articles = ["A", "B"]
            .map { id in
                var draft = Draft(id, nil, ["Narvia attacked Velm.", "Velm attacked Narvia."])
                draft.add("\(id)1", .assault, "Narvia attacked", by: ["Narvia"], to: ["Velm"])
                draft.add("\(id)2", .assault, "Velm attacked", by: ["Velm"], to: ["Narvia"])
                return draft.article
            }
        let groups = ReportedDossier(Dossier(articles: articles)).groups
        #expect(groups.map { $0.members.map(\.event.id.rawValue) } == [["A1", "B1"], ["A2", "B2"]])
        #expect(groups[0].articleIndices == [0, 1])
    }

    @Test(
        arguments: [
            ("2024-03-04", "2024-03-04", nil, nil, 1), ("2024-03-04", "2024-03-06", nil, nil, 2),
            ("2024-03-04", nil, nil, nil, 1),
            (nil, nil, EventMode.drone, EventMode.aerial, 2), (nil, nil, .drone, nil, 1),
        ] as [(String?, String?, EventMode?, EventMode?, Int)]
    )
    func aDateOrModeTellsLikeEventsApart(
        first: String?,
        second: String?,
        mode: EventMode?,
        other: EventMode?,
        count: Int
    ) {
        var draft = Draft("A", nil, ["Narvia struck Velm.", "Narvia hit Velm."])
        draft.add("E1", .assault, "struck", by: ["Narvia"], to: ["Velm"], on: first, mode: mode)
        draft.add("E2", .assault, "hit", by: ["Narvia"], to: ["Velm"], on: second, mode: other)
        #expect(ReportedDossier(Dossier(articles: [draft.article])).groups.count == count)
    }

    @Test func unnamedPartiesAreOneOnlyAtOnePlaceAndDay() {
        let articles = [("A", "2024-03-04"), ("B", "2024-03-04"), ("C", "2024-03-02")]
            .map { id, day in
                var draft = Draft(id, nil, ["Residents of \(id) attacked Velm.", "Residents of \(id) blamed Narvia."])
                draft.article.entities.append(Entity(id: "R", name: "Residents", type: .group))
                let span = draft.span("Residents")
                draft.article.mentions.append(Mention(id: "M", entity: "R", span: span, type: .group, form: .nominal))
                draft.add("\(id)1", .assault, "attacked", by: ["R"], on: day)
                draft.add("\(id)2", .accuse, "blamed", by: ["R"])
                for index in draft.article.events.indices { draft.article.events[index].actors[0].span = span }
                draft.article.events[0].place = "Velm"
                return draft.article
            }
        let groups = ReportedDossier(Dossier(articles: articles)).groups
        #expect(groups.map { $0.members.count }.sorted() == [1, 1, 1, 1, 2])
        #expect(groups.allSatisfy { $0.lead.label.plain.contains("“Residents”") })
    }

    @Test func statusIsAPartitionOfTheEvents() {
        var draft = Draft("A", nil, ["Narvia attacked Velm."])
        var number = 0
        for modality in Modality.allCases {
            for polarity in Polarity.allCases {
                number += 1
                draft.add("E\(number)", .assault, "attacked", modality, polarity, by: ["Narvia"], to: ["Velm"])
            }
        }
        let dossier = ReportedDossier(Dossier(articles: [draft.article]))
        #expect(ReportedStatus.allCases.map(dossier.eventCount).reduce(0, +) == number)
        #expect(dossier.eventCount(.done) == draft.article.events.count { $0.counted })
        #expect(Set(draft.article.events.map(\.statusWording)).count == number)
    }

    @Test func theTimelineIsPartedByTheAsOfDay() {
        var draft = Draft(
            "A",
            nil,
            ["Narvia struck.", "Narvia met.", "Narvia will meet.", "Narvia is to vote.", "Narvia spoke."]
        )
        draft.add("E1", .consult, "met", by: ["Narvia"], on: "2024-03-05")
        draft.add("E2", .assault, "struck", by: ["Narvia"], on: "2024-02-01")
        draft.add("E3", .consult, "will meet", .planned, by: ["Narvia"], on: "2024-03-06")
        draft.add("E4", .agree, "is to vote", .planned, by: ["Narvia"], on: "2024-03-01", until: "2024-03-31")
        draft.add("E5", .support, "spoke", by: ["Narvia"])
        let timeline = ReportedDossier(Dossier(articles: [draft.article])).timeline
        #expect(leads(timeline.past) == ["E2", "E1"])
        // What has begun is looked for at its end.
        #expect(leads(timeline.upcoming) == ["E3", "E4"])
        #expect(leads(timeline.undated) == ["E5"])
    }

    @Test func theAsOfDayIsTheOneGivenElseTheLatestPublication() {
        let early = Draft("A", nil, ["x"], published: "2024-03-01").article
        let late = Draft("B", nil, ["x"], published: "2024-03-09T10:00").article
        let dossier = ReportedDossier(Dossier(articles: [late, early]))
        #expect(dossier.asOf?.description == "2024-03-09" && dossier.asOfBasis == .latestPublication)
        let given = DossierHeader(asOf: CalendarDate(iso: "2024-04-01"))
        let other = ReportedDossier(Dossier(header: given, articles: [late, early]))
        #expect(other.asOf?.description == "2024-04-01" && other.asOfBasis == .given)
        #expect(ReportedDossier(Dossier()).asOf == nil)
    }

    @Test func theBottomLineTakesContentAndNextDateFromOtherSentences() {
        var draft = Draft(
            "A",
            "Narvia closes ports",
            ["Narvia closed ports and struck Velm.", "Narvia would strike Ostrea.", "Narvia and Velm meet."]
        )
        draft.add("E1", .coerce, "closed ports", by: ["Narvia"])
        draft.add("E2", .assault, "struck Velm", .planned, by: ["Narvia"], on: "2024-03-07")
        draft.add("E3", .assault, "would strike", .conditional, by: ["Narvia"], to: ["Ostrea"], parent: "E1")
        draft.add("E4", .consult, "meet", .planned, by: ["Narvia", "Velm"], on: "2024-03-08")
        let line = ReportedDossier(Dossier(articles: [draft.article])).bottomLine
        #expect(leads([line.lead, line.second, line.next].compactMap { $0 }) == ["E1", "E3", "E4"])
    }

    @Test func aSentenceIsToldByWhatItSpeaksOf() {
        var draft = Draft("A", nil, ["Narvia will consider striking Velm.", "Velm asked Narvia for talks."])
        draft.add("E1", .threaten, "will consider", by: ["Narvia"])
        draft.add("E2", .assault, "striking", .conditional, by: ["Narvia"], to: ["Velm"], parent: "E1")
        draft.add("E3", .request, "asked", by: ["Velm"], to: ["Narvia"])
        let dossier = ReportedDossier(Dossier(articles: [draft.article]))
        #expect(leads(dossier.tellings) == ["E2", "E3"])
        #expect(dossier.bottomLine.lead?.lead.event.statusWording == "conditional")
        #expect(dossier.bottomLine.second?.lead.event.statusWording == "reported as said")
    }

    @Test func tollsDifferOnlyBetweenArticles() {
        let articles = [("A", 3.0), ("B", 5.0), ("C", 3.0)]
            .map { id, dead in
                var draft = Draft(id, nil, ["Narvia struck Velm."])
                draft.add("\(id)1", .assault, "struck", by: ["Narvia"], to: ["Velm"], on: "2024-03-04", dead: dead)
                return draft.article
            }
        let differences = ReportedDossier(Dossier(articles: articles)).differences
        #expect(differences.map(\.subject) == [.count(.dead)])
        #expect(differences[0].sides.map { $0.events.map(\.event.id.rawValue) } == [["A1", "C1"], ["B1"]])
        #expect(ReportedDossier(Dossier(articles: [articles[0], articles[2]])).differences.isEmpty)
    }

    @Test func aDenialStandsAgainstWhatIsReported() {
        var draft = Draft("A", nil, ["Narvia struck Velm.", "Narvia did not strike Velm."])
        draft.add("E1", .assault, "struck", by: ["Narvia"], to: ["Velm"])
        draft.add("E2", .assault, "did not strike", .asserted, .negative, by: ["Narvia"], to: ["Velm"])
        let differences = ReportedDossier(Dossier(articles: [draft.article])).differences
        #expect(differences.map(\.subject) == [.occurrence])
    }

    @Test func quotedContentIsGivenToItsSpeakerAndItsConditionKept() {
        var draft = Draft("A", nil, ["\"If it fails, we strike,\" Narvia said, \"and we mean it.\""])
        let quote = Quote(
            id: "Q1",
            kind: .direct,
            spans: [draft.span("If it fails, we strike,"), draft.span("and we mean it.")],
            speaker: "Narvia"
        )
        draft.article.quotes = [quote]
        draft.add("E1", .assault, "strike", .conditional, by: ["Narvia"])
        draft.article.events[0].quote = "Q1"
        let reported = ReportedDossier(Dossier(articles: [draft.article]))
        let statement = reported.events[0].statement
        #expect(statement.speaker?.name.plain == "Narvia")
        #expect(statement.spans.map { draft.article[$0] } == ["If it fails, we strike", "and we mean it."])
        draft.article.events[0].kind = .speechAct
        let act = ReportedDossier(Dossier(articles: [draft.article])).events[0].statement
        #expect(act.speaker == nil && act.spans == [draft.article.sentences[0].span])
    }

    @Test(arguments: [
        (QuoteKind.indirect, "that talks failed,", "talks failed"), (.mixed, "That talks failed", "talks failed"),
        (.direct, "that talks failed", "that talks failed"), (.indirect, "thatched roofs", "thatched roofs"),
        (.indirect, "that", "that"), (.direct, "“Talks failed,”", "Talks failed,"),
        (.direct, "\"a\" and \"b\"", "\"a\" and \"b\""),
    ])
    func quotesAreGivenWithoutMarksCommasAndThat(kind: QuoteKind, text: String, expected: String) {
        let article = ReportedArticle(AnnotatedArticle(article: Article(text: SourceText(text))))
        let quote = Quote(id: "Q", kind: kind, spans: [article.article.text.span])
        #expect(article.wording(of: quote).map { article[$0] } == [expected])
    }

    @Test func anEventIsSummedUpFromItsSlots() {
        var draft = Draft("A", nil, ["Velm said that Narvia would strike Ostrea if talks fail."])
        draft.add(
            "E1",
            .assault,
            "strike",
            .conditional,
            by: ["Narvia"],
            to: ["Ostrea"],
            on: "2024-03-09",
            mode: .drone
        )
        draft.article.events[0].conditionSpan = draft.span("if talks fail")
        draft.article.events[0].attributedTo = "Velm"
        draft.article.events[0].placeSpan = draft.span("talks")
        draft.add("E2", .protest, "said")
        let article = ReportedArticle(draft.article)
        #expect(
            draft.article.events.map { EventSentence.text($0, in: article).plain } == [
                "Drone strike by Narvia on Ostrea in “talks”, 9 March 2024, conditional (“if talks fail”), according to Velm.",
                "Protest (actor not stated), reported as done.",
            ]
        )
        let dossier = ReportedDossier(Dossier(articles: [draft.article]))
        for event in dossier.events {
            #expect(EventSentence.text(event, in: dossier.articles[0]) == EventSentence.text(event.event, in: article))
        }
    }

    @Test func thousandsOfEventsAreGroupedInLinearTime() {
        var draft = Draft("A", nil, ["Narvia struck Velm."])
        for number in 0..<4000 {
            let day = CalendarDate(dayNumber: 15_000 + number % 2000).description
            draft.add("E\(number)", .assault, "struck", by: ["Narvia"], to: ["Velm"], on: day)
        }
        let clock = ContinuousClock()
        let elapsed = clock.measure { _ = ReportedDossier(Dossier(articles: [draft.article])) }
        #expect(elapsed < .seconds(5))
    }
}
