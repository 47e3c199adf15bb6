import DossierCore

/// Dossiers about invented countries, for reading and for tests.
enum BriefingFixture {
    /// A port dispute: an act, a conditional threat with a quote, a meeting to come, an allegation, a denial, history.
    static var ports: AnnotatedArticle {
        var builder = ArticleBuilder(
            "A1",
            published: "2024-03-05",
            publisher: "Harbour Gazette",
            [
                (.boilerplate, "Share this story"),
                (.title, "Narvia shuts ports to Ostrean ships and warns of sanctions"),
                (
                    .body,
                    "Narvia closed its ports to Ostrean ships on Monday. Ports minister Lena Marsh said that Narvia would impose sanctions on Ostrea if the fishing talks failed."
                ),
                (
                    .body,
                    "“We will not wait for another season,” Marsh told parliament. Envoys of Narvia and Ostrea are to meet in Velm on March 12."
                ),
                (
                    .body,
                    "Marsh accused Ostrea of cutting nets, which Ostrea denied. Patrol boats allegedly fired on a trawler last week. Ostrea’s navy did not fire on the trawler, its spokesman said."
                ),
                (
                    .body,
                    "The two countries signed a treaty on fishing in 1998. Voters in Ostrea go to the polls on April 2."
                ),
            ]
        )
        builder.add(
            Entity(
                id: "N1",
                name: "Narvia",
                type: .country,
                country: "NVA",
                sectors: [.government],
                actorCode: "NVAGOV"
            )
        )
        builder.add(
            Entity(id: "N2", name: "Ostrea", type: .country, aliases: ["Ostrean"], country: "OST", actorCode: "OSTGOV")
        )
        builder.add(
            Entity(
                id: "N3",
                name: "Lena Marsh",
                type: .person,
                aliases: ["Marsh"],
                roles: [Role(title: "ports minister", country: "NVA")],
                country: "NVA",
                actorCode: "NVAGOV"
            )
        )
        builder.add(Entity(id: "N4", name: "Velm", type: .place, feature: .city))
        builder.addDay("T1", "Monday", "2024-03-04")
        builder.addDay("T2", "March 12", "2024-03-12")
        builder.addDay("T3", "April 2", "2024-04-02")
        builder.add(
            Quote(
                id: "Q1",
                kind: .indirect,
                spans: [builder.span("Narvia would impose sanctions on Ostrea if the fishing talks failed")],
                speaker: "N3",
                attribution: .explicit
            )
        )
        builder.add(
            Quote(
                id: "Q2",
                kind: .direct,
                spans: [builder.span("We will not wait for another season,")],
                speaker: "N3",
                attribution: .explicit
            )
        )
        builder.addEvent(
            "E01",
            .coerce,
            .restrict,
            trigger: "closed its ports",
            actors: ["N1"],
            recipients: ["N2"],
            time: "T1"
        )
        builder.addEvent(
            "E02",
            .threaten,
            .restrict,
            trigger: "said",
            actors: ["N3"],
            recipients: ["N2"],
            kind: .speechAct
        )
        builder.addEvent(
            "E03",
            .sanction,
            nil,
            .conditional,
            trigger: "impose sanctions",
            actors: ["N1"],
            recipients: ["N2"],
            condition: "if the fishing talks failed",
            kind: .content,
            quote: "Q1",
            parent: "E02"
        )
        builder.addEvent(
            "E04",
            .consult,
            nil,
            .planned,
            trigger: "are to meet",
            actors: ["N1", "N2"],
            time: "T2",
            place: "N4"
        )
        builder.addEvent("E05", .accuse, .allege, trigger: "accused", actors: ["N3"], recipients: ["N2"])
        builder.addEvent(
            "E06",
            .assault,
            .firearms,
            .alleged,
            trigger: "allegedly fired on",
            actors: ["Patrol boats"],
            recipients: ["a trawler"]
        )
        builder.addEvent(
            "E07",
            .assault,
            .firearms,
            .asserted,
            .negative,
            trigger: "did not fire on",
            actors: ["N2"],
            recipients: ["the trawler"]
        )
        builder.addEvent("E08", .agree, nil, .background, trigger: "signed a treaty", actors: ["N1", "N2"])
        var article = builder.annotated
        article.diagnostics = [Diagnostic(severity: .note, code: "boilerplate.dropped", message: "1 block")]
        return article
    }

    /// A second article: the same closure, and a toll that a third gives otherwise.
    static func fire(_ id: String, publisher: String, dead: String, number: Double) -> AnnotatedArticle {
        var builder = ArticleBuilder(
            id,
            published: "2024-03-06",
            publisher: publisher,
            [
                (.title, "Fire at Velm depot kills \(dead)"),
                (
                    .body,
                    "Gunmen attacked a fuel depot in Velm on Tuesday and killed \(dead) people. Narvia closed its ports to Ostrean ships."
                ),
            ]
        )
        builder.add(Entity(id: "N1", name: "Velm", type: .place, feature: .city))
        builder.add(Entity(id: "N2", name: "Narvia", type: .country, country: "NVA"))
        builder.add(Entity(id: "N3", name: "Ostrea", type: .country, aliases: ["Ostrean"], country: "OST"))
        builder.addDay("T1", "Tuesday", "2024-03-05")
        builder.addEvent(
            "E\(id)",
            .assault,
            .firearms,
            trigger: "attacked",
            actors: ["Gunmen"],
            recipients: ["a fuel depot"],
            time: "T1",
            place: "N1",
            counts: [EventCount(kind: .dead, best: number, span: builder.span(dead, after: "Tuesday"))]
        )
        builder.addEvent("E\(id)b", .coerce, .restrict, trigger: "closed its ports", actors: ["N2"], recipients: ["N3"])
        return builder.annotated
    }

    /// One article.
    static var single: Dossier {
        Dossier(
            header: DossierHeader(marking: "TLP:GREEN", extractors: [PluginVersion(id: "testing", version: "1")]),
            articles: [ports]
        )
    }

    /// Three articles of which two disagree, and a document that could not be read.
    static var several: Dossier {
        Dossier(
            header: DossierHeader(title: "Ports and fire", asOf: CalendarDate(iso: "2024-03-07")),
            articles: [
                ports, fire("A2", publisher: "Evening Ledger", dead: "three", number: 3),
                fire("A3", publisher: "Harbour Gazette", dead: "five", number: 5),
            ],
            summary: DossierSummary(
                sources: [ArticleSource(id: "s1", name: "Harbour Gazette", grade: "B2", articles: ["A1", "A3"])],
                failures: [
                    DocumentFailure(document: "odd|name.txt", line: 3, code: "document.binary", message: "is not text")
                ]
            )
        )
    }

    /// An article that gave nothing.
    static var withoutEvents: Dossier {
        let builder = ArticleBuilder(
            "A1",
            published: nil,
            [(.title, "Opening hours"), (.body, "The library opens at nine. It closes at five.")]
        )
        return Dossier(articles: [builder.annotated])
    }

    /// Articles whose every text is hostile, told as the title, an actor, a quotation and the evidence.
    static var hostile: Dossier {
        let texts = [
            "=1+1", "a | b", "<script>alert(1)</script>", "](http://x)", "[E1]: #x", "`", "# heading", "- item",
            "1. item", "> q",
            "&amp;", "\\|", "***", "~~~", "a\u{1}b", "\u{202E}abc", "www.example.org", "me@example.org",
            "http://example.org/x",
            "[E1]", "<!-- x", "| --- |", "***bold***", "a\\", "$x$", "![i](j)",
        ]
        let articles = texts.enumerated()
            .map { number, text in
                let paragraphs: [(BlockRole, String)] = [
                    (.title, text), (.body, "\(text) struck the depot, \(text) said."),
                ]
                var builder = ArticleBuilder("H\(number)", published: "2024-03-05", publisher: text, paragraphs)
                builder.add(Entity(id: "N1", name: text, type: .person, roles: [Role(title: text)], actorCode: text))
                builder.add(Quote(id: "Q1", kind: .direct, spans: [builder.annotated.blocks[1].span], speaker: "N1"))
                builder.addEvent("E1", .assault, trigger: "struck", actors: ["N1"], recipients: ["the depot"])
                builder.addEvent("E2", .threaten, trigger: "said", actors: ["N1"])
                var article = builder.annotated
                article.article.document = text
                article.article.credits = [text]
                article.article.authors = [text]
                article.diagnostics = [Diagnostic(severity: .warning, code: text, message: text)]
                return article
            }
        return Dossier(
            header: DossierHeader(title: texts.joined(separator: " "), marking: "=TLP|*"),
            articles: articles
        )
    }
}
