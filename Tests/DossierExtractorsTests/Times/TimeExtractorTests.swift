import DossierCore
import DossierExtractors
import DossierTesting
import Testing

@Suite("TimeExtractor")
struct TimeExtractorTests {
    /// One expectation: a text, and its times as "words = value [MOD] type basis", joined by "; ".
    struct Example: Sendable, CustomTestStringConvertible {
        let text: String
        let times: String
        var testDescription: String { text }

        init(_ text: String, _ times: String) {
            self.text = text
            self.times = times
        }
    }

    /// The times of a text published on Thursday, 21 September 2023, in the form of ``Example/times``.
    private func times(_ text: String, published: String? = "2023-09-21T15:11") throws -> [TimeExpression] {
        try article(text, published).times
    }

    private func article(_ text: String, _ published: String?) throws -> AnnotatedArticle {
        let source = SourceText(text)
        var item = Article(text: source)
        item.published = published.map { PublicationDate(value: $0, basis: .given) }
        var article = AnnotatedArticle(
            article: item,
            blocks: source.count > 0 ? [Block(role: .body, span: source.span)] : []
        )
        try SentenceExtractor().extract(into: &article, context: ExtractionContext())
        try TimeExtractor().extract(into: &article, context: ExtractionContext())
        #expect(InvariantChecker().enforce(on: &article, after: "times") == 0)
        return article
    }

    private func summary(_ text: String, published: String? = "2023-09-21T15:11") throws -> String {
        let article = try article(text, published)
        return article.times
            .map { time in
                var words = "\(article[time.span]) = \(time.value ?? "none")"
                if let mod = time.mod { words += " " + mod.rawValue }
                return words
            }
            .joined(separator: "; ")
    }

    @Test(
        "reads full and partial dates in their orders",
        arguments: [
            Example("It opened on September 13, 2021.", "September 13, 2021 = 2021-09-13"),
            Example("It opened on 13 September 2021.", "13 September 2021 = 2021-09-13"),
            Example("It opened on Monday, Sept. 13, 2021, at last.", "Monday, Sept. 13, 2021 = 2021-09-13"),
            Example("On the 3rd of March 1998 it shut.", "the 3rd of March 1998 = 1998-03-03"),
            Example("Updated 2021-09-13.", "2021-09-13 = 2021-09-13"),
            Example(
                "Signed 9/13/2021 and 13/09/2021 and 13.9.2021.",
                "9/13/2021 = 2021-09-13; 13/09/2021 = 2021-09-13; 13.9.2021 = 2021-09-13"
            ),
            Example("The fair ran in May 2019.", "May 2019 = 2019-05"),
            Example("They met on Sept. 13.", "Sept. 13 = 2023-09-13"),
            Example("The bonds fall due on Dec. 15.", "Dec. 15 = 2023-12-15"),
            Example("The bridge was shut on Jan. 5.", "Jan. 5 = 2023-01-05"),
            Example("They met in November.", "November = 2022-11"),
            Example("They will meet in November.", "November = 2023-11"),
            Example("In 1999 and since 2019 it grew.", "1999 = 1999; 2019 = 2019"),
            Example("The plan for 2050 is ready.", "2050 = 2050"),
            Example("From nineteen ninety-six on it grew.", "nineteen ninety-six = 1996"),
            Example("The 1990s and the '80s were kind.", "The 1990s = 199; the '80s = 198"),
            Example("The house is of the 18th century.", "the 18th century = 17"),
            Example("It was built in January and February 1998.", "January = 1998-01; February 1998 = 1998-02"),
        ]
    )
    func dates(example: Example) throws {
        #expect(try summary(example.text) == example.times)
    }

    @Test(
        "gives a range its two ends",
        arguments: [
            ("The fair runs Sept. 13-15.", "2023-09-13/2023-09-15", "2023-09-13", "2023-09-15"),
            ("They meet on May 8 and 9, 2019.", "2019-05-08/2019-05-09", "2019-05-08", "2019-05-09"),
            ("It ran 3 to 7 May 2019.", "2019-05-03/2019-05-07", "2019-05-03", "2019-05-07"),
            ("In the 2018-19 season it won.", "2018/2019", "2018-01-01", "2019-12-31"),
        ]
    )
    func ranges(text: String, value: String, earliest: String, latest: String) throws {
        let time = try #require(try times(text).first)
        #expect(time.value == value)
        #expect(time.earliest?.description == earliest)
        #expect(time.latest?.description == latest)
    }

    @Test(
        "resolves weekdays by tense and publication",
        arguments: [
            Example("He left on Tuesday.", "Tuesday = 2023-09-19"),
            Example("He will leave on Tuesday.", "Tuesday = 2023-09-26"),
            Example("He said Thursday that he was ill.", "Thursday = 2023-09-21"),
            Example("The vote is scheduled for Monday.", "Monday = 2023-09-25"),
            Example("He left last Thursday.", "last Thursday = 2023-09-14"),
            Example("He goes next Thursday.", "next Thursday = 2023-09-28"),
            Example("It fell on Thursday morning.", "Thursday morning = 2023-09-21TMO"),
            Example("It fell early Wednesday.", "early Wednesday = 2023-09-20 START"),
            Example("By Sunday some 60 lorries had turned back.", "Sunday = 2023-09-17"),
            Example("The bill is due by Sunday.", "Sunday = 2023-09-24"),
            Example("This coming Sunday, Sept. 24, he rests.", "This coming Sunday, Sept. 24 = 2023-09-24"),
            Example("The gate may be closed on Saturday.", "Saturday = 2023-09-23"),
            Example("They want to review Tuesday's attack.", "Tuesday = 2023-09-19"),
            Example("They will watch Sunday's election.", "Sunday = 2023-09-24"),
            Example("The court gave them until Monday.", "Monday = 2023-09-25"),
            Example("They planned a march on Saturday.", "Saturday = 2023-09-23"),
            Example("They gathered to protest on Saturday.", "Saturday = 2023-09-16"),
            Example("He could not be reached on Saturday.", "Saturday = 2023-09-16"),
            Example("He fled last Oct. 23.", "last Oct. 23 = 2022-10-23"),
            Example("The vote on Wednesday (Sept. 27) is open.", "Wednesday (Sept. 27) = 2023-09-27"),
            Example("He may come as early as Monday.", "Monday = 2023-09-25"),
        ]
    )
    func weekdays(example: Example) throws {
        #expect(try summary(example.text) == example.times)
    }

    @Test(
        "counts from publication and from what was named before",
        arguments: [
            Example(
                "It rained today, yesterday and the day before yesterday.",
                "today = 2023-09-21; yesterday = 2023-09-20; the day before yesterday = 2023-09-19"
            ),
            Example("They meet this week, not last month.", "this week = 2023-W38; last month = 2023-08"),
            Example("Two days ago it fell.", "Two days ago = 2023-09-19"),
            Example("Three years ago it fell.", "Three years ago = 2020"),
            Example("He comes early next year.", "early next year = 2024 START"),
            Example("It ends by the end of the month.", "the end of the month = 2023-09 END"),
            Example(
                "On Sept. 5 it fell. The following day it rose.",
                "Sept. 5 = 2023-09-05; The following day = 2023-09-06"
            ),
            Example("In 2015 he won. That year she lost.", "2015 = 2015; That year = 2015"),
            Example("He fell in May 2011. Two months later he rose.", "May 2011 = 2011-05; Two months later = 2011-07"),
            Example("He slept last night.", "last night = 2023-09-20TNI"),
            Example("It rained over the weekend.", "the weekend = 2023-W37-WE"),
            Example("It fell 40 minutes ago.", "40 minutes ago = 2023-09-21T14:31"),
        ]
    )
    func relative(example: Example) throws {
        #expect(try summary(example.text) == example.times)
    }

    @Test(
        "reads quarters, seasons, festivals and times of day",
        arguments: [
            Example("Sales fell in the third quarter of 2022.", "the third quarter of 2022 = 2022-Q3"),
            Example("Q2 2023 was good.", "Q2 2023 = 2023-Q2"),
            Example(
                "He reported a second-quarter gain this summer.",
                "second-quarter = 2023-Q2; this summer = 2023-SU"
            ),
            Example("It fell in the winter of 1994.", "the winter of 1994 = 1994-WI"),
            Example("They met on Christmas Day 2019.", "Christmas Day 2019 = 2019-12-25"),
            Example("Easter 2024 is near.", "Easter 2024 = 2024-03-31"),
            Example("The march begins at 9:30 a.m. on Friday.", "9:30 a.m. on Friday = 2023-09-22T09:30"),
            Example("It struck at 15:11 GMT.", "15:11 GMT = 2023-09-21T15:11"),
            Example("On Sunday they hid. The attack came at 2 p.m.", "Sunday = 2023-09-17; 2 p.m. = 2023-09-17T14:00"),
            Example(
                "It struck at 10:30 local time (0830 GMT) on Monday.",
                "10:30 local time (0830 GMT) on Monday = 2023-09-18T10:30"
            ),
            Example(
                "It fell in the first week of May and in FY2022.",
                "the first week of May = 2023-05 START; FY2022 = 2022"
            ),
            Example("They rest at noon.", "noon = 2023-09-21T12:00"),
        ]
    )
    func named(example: Example) throws {
        #expect(try summary(example.text) == example.times)
    }

    @Test(
        "reads durations, sets and vague references",
        arguments: [
            Example("The talks took three days and two hours.", "three days = P3D; two hours = PT2H"),
            Example("A two-week truce held.", "two-week = P2W"),
            Example("It took several years.", "several years = PXY"),
            Example("It took about a year and a half.", "about a year and a half = P1Y6M APPROX"),
            Example("It took a decade.", "a decade = P10Y"),
            Example("It rose in the past two months.", "the past two months = P2M"),
            Example("They wait for weeks.", "weeks = PXW"),
            Example("They meet every Tuesday and each month.", "every Tuesday = XXXX-WXX-2; each month = P1M"),
            Example("The boat sails daily, and twice a week it stops.", "daily = P1D; a week = P1W"),
            Example("It is now quiet, as in the past.", "now = PRESENT_REF; the past = PAST_REF"),
            Example("She will one day return, in one day.", "one day = FUTURE_REF; one day = P1D"),
            Example("He spoke of the future.", "the future = FUTURE_REF"),
        ]
    )
    func lengths(example: Example) throws {
        #expect(try summary(example.text) == example.times)
    }

    @Test(
        "takes no time from words that are none",
        arguments: [
            "He may leave.", "May be it rains.", "Prime Minister May spoke.", "The march went on.", "They march on.",
            "She came second.", "A second man ran.", "We saw the sun.", "Prices fall.",
            "The fall of the wall was near.",
            "A spring of water.", "He sat down.", "The Sunday Times wrote it.", "Bloody Sunday is a film.",
            "He paid 2,000 dollars.", "About 2000 soldiers came.", "Resolution 1929 passed.", "It won 3-2.",
            "A quarter of them left.", "June Carter sang.", "The 20-year-old won.", "She is 63 years old.",
            "The Summer Olympics closed.", "He had his day.", "The day is fine.", "A ratio of 3:15 is low.",
            "She told the show \"This Week\" so.", "He reads USA Today there.",
            "The noon.", "An age of reason.", "The Arab Spring failed.",
        ]
    )
    func none(text: String) throws {
        let found = try summary(text).replacing("noon = 2023-09-21T12:00", with: "")
        #expect(found == "")
    }

    @Test("takes the present tense of a caption for the past")
    func caption() throws {
        let source: SourceText = "A boat leaves the port on Tuesday."
        for (role, value) in [(BlockRole.caption, "2023-09-19"), (.body, "2023-09-26")] {
            var item = Article(text: source)
            item.published = PublicationDate(value: "2023-09-21", basis: .given)
            var article = AnnotatedArticle(article: item, blocks: [Block(role: role, span: source.span)])
            try SentenceExtractor().extract(into: &article, context: ExtractionContext())
            try TimeExtractor().extract(into: &article, context: ExtractionContext())
            #expect(article.times.map(\.value) == [value])
        }
    }

    @Test("keeps an extractor's promises")
    func conforms() throws {
        try ExtractorConformance(
            TimeExtractor(),
            after: [SentenceExtractor()],
            sample:
                "On Tuesday, Sept. 13-15, they met for two days; early next year, at 9 a.m. (1400 GMT), they will again."
        )
        .run()
    }

    @Test("leaves unresolved what only publication could place")
    func unresolved() throws {
        let found = try times("He left on Tuesday; last week, in May and on Sept. 13, it rained.", published: nil)
        #expect(found.map(\.value) == ["XXXX-WXX-2", nil, "XXXX-05", "XXXX-09-13"])
        #expect(
            found.allSatisfy { $0.basis == .none && $0.earliest == nil && $0.latest == nil && $0.precision == .unknown }
        )
    }

    @Test("says how a value was found and how fine it is")
    func basis() throws {
        let found = try times(
            "On May 3, 2019, on Tuesday, on Sept. 13, last month. It will end on Friday. That month it rose."
        )
        #expect(
            found.map(\.basis) == [
                .explicit, .weekdayBeforePublication, .yearFromPublication, .relative, .weekdayAfterPublication,
                .inherited,
            ]
        )
        #expect(found.map(\.precision) == [.day, .day, .day, .month, .day, .month])
        #expect(found[3].earliest?.description == "2023-08-01")
        #expect(found[3].latest?.description == "2023-08-31")
    }

    @Test(
        "survives hostile text",
        arguments: [
            "", "the the the", "early early early early early", "9999999999999999999 years ago", "1/1/1 0/0/0000",
            "Feb. 30",
            "in 9999 and 0000", "''''''s", "24:99 a.m. 99:99", "10000 years ago", "a a a a of of of", "- - -",
            "31 June 31",
            "Q9 2023", "99999 centuries ago", "the 99th century", "the 0th century", "1.5.2 days",
        ]
    )
    func hostile(text: String) throws {
        _ = try times(text)
        _ = try times(text, published: nil)
        _ = try times(text, published: "0001-01-01")
        _ = try times(text, published: "9999-12-31T23:59")
    }

    @Test("takes linear time")
    func long() throws {
        for unit in ["early ", "the end of ", "two ", "Sept. 13 ", "a-", "every other "] {
            _ = try times(String(repeating: unit, count: 1500))
        }
    }
}
