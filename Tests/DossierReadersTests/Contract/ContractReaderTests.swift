import DossierCore
import DossierReaders
import DossierTesting
import Testing

struct ContractReaderTests {
    private static func outcomes(_ lines: String, firstLine: Int = 1) throws -> [ReadOutcome] {
        var outcomes: [ReadOutcome] = []
        let document = SourceDocument(name: "a.jsonl", bytes: Array(lines.utf8), firstLine: firstLine)
        try ContractReader().read(document, context: ReadingContext()) { outcomes.append($0) }
        return outcomes
    }

    @Test func conforms() throws {
        let line = #"{"id": "a1", "text": "Talks begin\n\nTalks began in Velmar on Monday, both sides said."}"#
        let document = SourceDocument(name: "a.jsonl", bytes: Array("\(line)\n\(line)\n".utf8))
        try ReaderConformance(ContractReader(), sample: document).run()
    }

    @Test func whatIsGivenWinsOverWhatIsStated() throws {
        let outcomes = try Self.outcomes(
            #"{"id":"x/1","text":"Talks begin in Velmar\n\n3 May 2021\n\nTalks began, and \u00e9 both sides said so on Monday."#
                + #"\r\n","published":"2023-09-21T15:11:00+09:00","title":"Given","url":"https://e.org","publisher":"P","extra":1}"#
        )
        guard case .article(let read) = try #require(outcomes.first) else {
            Issue.record("not an article")
            return
        }
        let article = read.article
        #expect(article.id == "x/1")
        #expect(article.title == "Given")
        #expect(article.publisher == "P")
        #expect(article.url == "https://e.org")
        #expect(article.published?.value == "2023-09-21T15:11")
        #expect(article.published?.basis == .given)
        #expect(article.published?.zone == "+09:00")
        #expect(article.text.string.hasSuffix("Monday.\n"))
        #expect(article.document == "a.jsonl")
    }

    @Test(arguments: [
        ("2023-09-21", "2023-09-21", Precision.day), ("2023-09-21T15:11", "2023-09-21T15:11", .minute),
        ("2023-09-21 15:11:30Z", "2023-09-21T15:11", .minute), ("2023-09", "2023-09", .month), ("2023", "2023", .year),
    ])
    func givenDatesKeepTheirPrecision(_ given: String, _ value: String, _ precision: Precision) throws {
        let outcomes = try Self.outcomes(#"{"id":"a","text":"Talks began.","published":"\#(given)"}"#)
        guard case .article(let article) = try #require(outcomes.first) else {
            Issue.record("not an article")
            return
        }
        #expect(article.article.published?.value == value)
        #expect(article.article.published?.precision == precision)
        #expect(article.article.published?.basis == .given)
    }

    @Test(arguments: ["yesterday", "21.09.2023", "2023-13-01", "2023-09-21T25:00", "2023-09-21T1511"])
    func aGivenDateThatIsNoneIsADiagnostic(_ given: String) throws {
        let outcomes = try Self.outcomes(#"{"id":"a","text":"Talks began.","published":"\#(given)"}"#)
        guard case .article(let article) = try #require(outcomes.first) else {
            Issue.record("not an article")
            return
        }
        #expect(article.article.published == nil)
        #expect(article.diagnostics.map(\.code) == ["published.invalid"])
        #expect(article.diagnostics.first?.message.contains(given) == true)
    }

    @Test(arguments: [
        (#"not json"#, nil, "format.invalid", "the line is not JSON"),
        (#"{"id":"a","text":"cut"#, nil, "format.invalid", "the line is not JSON"),
        (#"[1, 2]"#, nil, "format.invalid", "no object"),
        (#"7"#, nil, "format.invalid", "no object"),
        (#"{"text":"x"}"#, nil, "format.invalid", "has no 'id'"),
        (#"{"id":7,"text":"x"}"#, nil, "format.invalid", "'id' is a number"),
        (#"{"id":"a"}"#, "a", "format.invalid", "neither 'text' nor 'html'"),
        (#"{"id":"a","text":null,"html":null}"#, "a", "format.invalid", "neither 'text' nor 'html'"),
        (#"{"id":"a","text":"x","html":"y"}"#, "a", "format.invalid", "both 'text' and 'html'"),
        (#"{"id":"a","text":["x"]}"#, "a", "format.invalid", "'text' is a list or an object"),
        (#"{"id":"a","html":"<p>x"}"#, "a", "format.unsupported", "not yet supported"),
        (#"{"id":"a","text":" \n "}"#, "a", "document.empty", "text is empty"),
    ])
    func aLineThatIsNoRecordCostsOnlyItself(_ line: String, _ id: String?, _ code: String, _ message: String) throws {
        let sound = #"{"id":"s","text":"Talks began."}"#
        let outcomes = try Self.outcomes("\(sound)\n\n\(line)\r\n\(sound)", firstLine: 10)
        try #require(outcomes.count == 3)
        guard case .article = outcomes[0], case .failure(let failed, let error) = outcomes[1],
            case .article = outcomes[2]
        else {
            Issue.record("not article, failure, article")
            return
        }
        #expect(failed?.rawValue == id)
        #expect(error.code.rawValue == code)
        #expect(error.line == 12)
        #expect(error.document == "a.jsonl")
        #expect(error.message.contains(message))
    }

    @Test func onlyALineFeedEndsALine() throws {
        let outcomes = try Self.outcomes("{\"id\":\"a\",\"text\":\"Talks\u{2028}began\u{85}.\"}")
        guard case .article(let article) = try #require(outcomes.first) else {
            Issue.record("not an article")
            return
        }
        #expect(outcomes.count == 1)
        #expect(article.article.text.string == "Talks\u{2028}began\u{85}.")
    }

    @Test(arguments: [
        ("a.jsonl", "", SniffConfidence.certain), ("-", #"{"id":"a","text":"x"}"#, .certain),
        ("-", "Talks began.", .none), ("a.json", #"{"schema":"x"}"#, .none),
    ])
    func sniffs(_ name: String, _ text: String, _ confidence: SniffConfidence) {
        #expect(ContractReader().sniff(SourceDocument(name: name, bytes: Array(text.utf8))) == confidence)
    }
}
