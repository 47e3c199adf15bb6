import DossierCore
import Foundation
import Testing

@Suite struct ContractCodingTests {
    private var article: AnnotatedArticle {
        var article = AnnotatedArticle(
            article: Article(text: "Zürich police warned 中国.\u{2028}End."),
            blocks: [Block(role: .body, span: SourceSpan(start: 0, end: 29))]
        )
        article.entities = [Entity(id: "N1", name: "Zürich police", type: .organization, sectors: [.police])]
        article.mentions = [
            Mention(id: "M1", entity: "N1", span: SourceSpan(start: 0, end: 14), type: .organization, reading: .actor)
        ]
        article.times = [
            TimeExpression(
                id: "T1",
                span: SourceSpan(start: 0, end: 1),
                type: .duration,
                value: "P3D",
                mod: .onOrBefore
            )
        ]
        article.quotes = [
            Quote(id: "Q1", kind: .mixed, spans: [SourceSpan(start: 15, end: 21)], attribution: .carriedOver)
        ]
        article.events = [
            Event(
                id: "E1",
                type: .threaten,
                mode: .violence,
                modality: .asserted,
                actors: [EventArgument(entity: "N1", span: SourceSpan(start: 0, end: 14))],
                triggerSpan: SourceSpan(start: 15, end: 21),
                evidenceSpan: SourceSpan(start: 0, end: 29),
                dateStart: CalendarDate(iso: "2023-09-21"),
                counted: true,
                rule: "test",
                confidence: 0.5
            )
        ]
        return article
    }

    @Test func spansAreScalarsInJSON() throws {
        let json = String(decoding: try DossierJSON.encode(article), as: UTF8.self)
        // "Zürich police" is 14 bytes and 13 scalars; the trigger moves by one with it.
        #expect(json.contains(#""trigger_span":{"end":20,"start":14}"#))
        #expect(json.contains(#""span":{"end":13,"start":0}"#))
    }

    @Test func anArticleReadsBackEqual() throws {
        let again = try DossierJSON.decode(AnnotatedArticle.self, from: DossierJSON.encode(article))
        #expect(again == article)
    }

    @Test func aDossierOfSeveralArticlesReadsBackEqual() throws {
        var other = AnnotatedArticle(article: Article(text: "中国 中国"), blocks: [])
        other.blocks = [Block(role: .title, span: SourceSpan(start: 7, end: 13))]
        let dossier = Dossier(
            header: DossierHeader(title: "T", asOf: CalendarDate(iso: "2024-01-02"), marking: "TLP:CLEAR"),
            articles: [article, other, article],
            summary: DossierSummary(
                sources: [ArticleSource(id: "s", name: "The Daily", articles: ["A1"])],
                failures: [DocumentFailure(document: "x", line: 3, code: "document.empty", message: "m")]
            )
        )
        let again = try DossierJSON.decode(Dossier.self, from: DossierJSON.encode(dossier, pretty: true))
        #expect(again == dossier)
    }

    @Test func absentValuesAreNull() throws {
        let json = String(decoding: try DossierJSON.encode(article), as: UTF8.self)
        for field in [
            #""time":null"#, #""deck":null"#, #""condition_span":null"#, #""parent":null"#, #""country":null"#,
        ] {
            #expect(json.contains(field))
        }
    }

    @Test func lineSeparatorsAreEscaped() throws {
        let json = try DossierJSON.encode(article)
        #expect(!json.contains(0x0A))
        #expect(String(decoding: json, as: UTF8.self).contains(#"\u2028End."#))
        #expect(!String(decoding: json, as: UTF8.self).unicodeScalars.contains("\u{2028}"))
    }

    @Test func aSpanOutsideTheTextDoesNotDecode() throws {
        let json =
            #"{"article":{"id":"a","text":"abc","sha256":""},"blocks":[{"role":"body","span":{"start":0,"end":4}}]}"#
        #expect(throws: DecodingError.self) {
            try DossierJSON.decode(AnnotatedArticle.self, from: Array(json.utf8))
        }
    }

    @Test func anUnknownCodeDoesNotDecode() throws {
        let json =
            #"{"article":{"id":"a","text":"abc","sha256":""},"blocks":[{"role":"lead","span":{"start":0,"end":1}}]}"#
        #expect(throws: DecodingError.self) {
            try DossierJSON.decode(AnnotatedArticle.self, from: Array(json.utf8))
        }
    }

    @Test func anotherSchemaDoesNotDecode() throws {
        let json = #"{"schema":"dossier/2","article":{"id":"a","text":"abc","sha256":""}}"#
        #expect(throws: DecodingError.self) {
            try DossierJSON.decode(AnnotatedArticle.self, from: Array(json.utf8))
        }
    }
}
