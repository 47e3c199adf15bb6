import DossierCore
import Testing

@testable import DossierExtractors

@Suite("Lexicons of times")
struct TimeLexiconTests {
    @Test("reads every line of the table of words")
    func words() {
        for line in TimeLexicon.table.split(separator: "\n") {
            let count = line.split(separator: " ").count { $0 != "+" }
            let entries = TimeLexicon.parse(String(line)).values.reduce(0) { $0 + $1.count }
            // A unit's argument is its first word.
            #expect(entries == count - (line.hasPrefix("unit") ? 1 : 2), "\(line)")
        }
    }

    @Test("reads every line of the table of festivals and finds a day for each that is computed")
    func festivals() {
        for line in FestivalLexicon.table.split(separator: "\n") {
            let entries = FestivalLexicon.parse(String(line)).values.flatMap { $0 }
            #expect(entries.count == line.split(separator: ",").count, "\(line)")
            for entry in entries where entry.festival.day != .lunar {
                #expect(entry.festival.date(in: 2024) != nil, "\(line)")
            }
        }
    }

    @Test(
        "finds the days that move",
        arguments: [
            ("thanksgiving", 2023, "2023-11-23"), ("easter", 2023, "2023-04-09"), ("labor", 2023, "2023-09-04"),
            ("memorial", 2023, "2023-05-29"), ("election", 2022, "2022-11-08"), ("easter", 2038, "2038-04-25"),
        ]
    )
    func days(word: String, year: Int, expected: String) throws {
        let festival = try #require(FestivalLexicon.entries[word]?.first?.festival)
        #expect(festival.date(in: year)?.description == expected)
    }
}
