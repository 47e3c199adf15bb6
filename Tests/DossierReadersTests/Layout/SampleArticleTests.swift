import DossierCore
import Foundation
import Testing

@testable import DossierReaders

/// What is read of the sample articles.
struct SampleArticleTests {
    /// What is expected of a sample.
    struct Expectation: Sendable, CustomTestStringConvertible {
        /// The file.
        var name: String
        /// The headline.
        var title: String?
        /// The authors.
        var authors: [String] = []
        /// The publication date.
        var published: String?
        /// The publisher.
        var publisher: String?
        /// How many blocks there are of each role, in the order of first appearance.
        var roles: String

        var testDescription: String { name }
    }

    private static let expectations: [Expectation] = [
        Expectation(
            name: "01-sanctions-threat",
            title: "EU could hit Iceland with trade sanctions if mackerel talks fail",
            authors: ["Ingrid Solvang", "Marek Dolny"],
            published: "2024-05-03T14:05",
            publisher: "The Harbour Post",
            roles: "boilerplate 19, title 1, deck 1, byline 2, caption 1, credit 1, body 8"
        ),
        Expectation(
            name: "02-attack-casualty-range",
            title: "Gunmen on motorcycles kill villagers in western Niger",
            authors: ["AMADOU SEYNI", "CLAIRE FONTENEAU"],
            published: "2024-06-10T21:14",
            publisher: "Sahel Wire",
            roles: "title 1, byline 3, dateline 1, body 8, boilerplate 2"
        ),
        Expectation(
            name: "03-protest",
            title: "Dockworkers’ march brings Porto Velas to a halt",
            published: "2023-11-14T18:20",
            roles: "title 1, byline 1, body 8"
        ),
        Expectation(name: "04-election", publisher: "SW", roles: "dateline 1, body 7"),
        Expectation(
            name: "05-court-case",
            title: "Former customs chief jailed for seven years in cigarette smuggling case",
            authors: ["Neza Kobal"],
            published: "2023-09-21",
            roles: "title 1, byline 1, dateline 1, body 6"
        ),
        Expectation(
            name: "06-denial",
            title: "Tirana denies plan to close lake crossing",
            authors: ["Drin Hoxhaj"],
            published: "2023-02-06T09:12",
            roles: "boilerplate 7, title 1, byline 2, body 8, subhead 2"
        ),
        Expectation(
            name: "07-wire-copy-first",
            title: "Georgia and Armenia sign accord to reopen mountain railway",
            published: "2024-06-05T14:40",
            publisher: "SW",
            roles: "title 1, byline 1, dateline 1, body 6"
        ),
        Expectation(
            name: "08-wire-copy-second",
            title: "Mountain railway to reopen after 30 years",
            published: "2024-06-05T17:32",
            publisher: "Sahel Wire",
            roles: "boilerplate 3, title 1, byline 2, dateline 1, body 5"
        ),
        Expectation(
            name: "09-toll-first-report",
            title: "At least 12 dead as fireworks warehouse explodes in Peru",
            authors: ["Rosario Quintanilla"],
            published: "2023-07-02T23:48",
            publisher: "Andes News Agency",
            roles: "title 1, byline 2, body 7"
        ),
        Expectation(
            name: "10-toll-later-report",
            title: "Toll in Peru warehouse blast rises to 19; owner arrested",
            authors: ["Rosario Quintanilla"],
            published: "2023-07-04",
            publisher: "Andes News Agency",
            roles: "title 1, deck 1, dateline 1, body 7, boilerplate 1"
        ),
        Expectation(
            name: "11-correction-notice",
            title: "Correction: Border-Market story",
            authors: ["Peter Odhiambo"],
            published: "2023-09-04",
            publisher: "SW",
            roles: "title 1, correction 3, subhead 1, byline 2, dateline 1, body 5"
        ),
        Expectation(
            name: "12-interview",
            title: "“The river does not read treaties”: an interview with Dr. Samira Haddad-Lindqvist",
            authors: ["Jonas Ekwall"],
            published: "2024-03-09",
            roles: "title 1, deck 1, byline 2, body 11, boilerplate 2"
        ),
        Expectation(
            name: "13-summit",
            title: "Ministers pledge joint patrols as Penang Straits summit ends",
            authors: ["Staff Writer"],
            published: "2023-08-10T17:15",
            roles: "boilerplate 6, title 1, byline 2, dateline 1, body 8, subhead 2, list 3"
        ),
        Expectation(
            name: "14-cyber-incident",
            title: "Finnish hospital group restores systems after ransomware attack",
            published: "2024-01-16T07:45",
            roles: "title 1, byline 1, dateline 1, body 7, subhead 1, list 3, credit 1, boilerplate 2"
        ),
        Expectation(
            name: "15-economic-measure",
            title: "UPDATE 2-Ghana raises key rate to 29.5%, limits imports of rice",
            authors: ["Kwabena Ofori-Atta"],
            published: "2023-01-30",
            publisher: "Gulf Business Wire",
            roles: "title 1, byline 1, dateline 1, body 9, subhead 1, boilerplate 1"
        ),
        Expectation(
            name: "16-east-asian-and-arabic-names",
            title: "Oman hosts quiet talks on safety of Gulf shipping lanes",
            authors: ["Layla al-Busaidi"],
            published: "2023-11-22T08:30",
            roles: "title 1, deck 1, byline 1, body 9"
        ),
        Expectation(name: "17-all-furniture", publisher: "The Harbour Post", roles: "boilerplate 27"),
    ]

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Samples/Articles")

    @Test(arguments: expectations)
    func isReadAsExpected(_ expectation: Expectation) throws {
        let file = Self.folder.appending(path: expectation.name + ".txt")
        let document = SourceDocument(name: expectation.name + ".txt", bytes: Array(try Data(contentsOf: file)))
        var articles: [AnnotatedArticle] = []
        try TextReader()
            .read(document, context: ReadingContext()) { outcome in
                if case .article(let article) = outcome { articles.append(article) }
            }
        let article = try #require(articles.first)
        #expect(articles.count == 1)
        #expect(article.article.title == expectation.title)
        #expect(article.article.authors == expectation.authors)
        #expect(article.article.published?.value == expectation.published)
        #expect(article.article.publisher == expectation.publisher)
        var order: [BlockRole] = []
        for block in article.blocks where !order.contains(block.role) { order.append(block.role) }
        let roles = order.map { role in "\(role.rawValue) \(article.blocks.count { $0.role == role })" }
        #expect(roles.joined(separator: ", ") == expectation.roles)
    }

    @Test func everySampleHasAnExpectation() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path())
        let names = files.filter { $0.hasSuffix(".txt") }.map { String($0.dropLast(4)) }
        #expect(names.sorted() == Self.expectations.map(\.name))
    }
}
