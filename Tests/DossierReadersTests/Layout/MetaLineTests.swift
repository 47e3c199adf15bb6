import DossierCore
import Testing

@testable import DossierReaders

/// Bylines and date lines, one by one.
struct MetaLineTests {
    private static func line(_ string: String) -> MetaLine? {
        let text = SourceText(string)
        guard let line = LayoutLine.lines(of: text).first else { return nil }
        return MetaLine(LayoutUnit(line, in: text), in: text)
    }

    @Test(arguments: [
        ("Sept. 21, 2023 - 15:11 By Ji Hana", "2023-09-21T15:11", nil),
        ("Published: 14:05 GMT, 3 May 2021 | Updated: 16:00 GMT, 4 May 2021", "2021-05-03T14:05", "GMT"),
        ("Updated: 4 May 2021", "2021-05-04", nil),
        ("21 September 2023 by Ana Kos", "2023-09-21", nil),
        ("Tuesday, January 16, 2024 | 7:45 a.m. EET", "2024-01-16T07:45", "EET"),
        ("10 Aug 2023 05:15PM (Updated: 10 Aug 2023 07:02PM)", "2023-08-10T17:15", nil),
        ("2023-11-22 08:30 (GMT+4)", "2023-11-22T08:30", "GMT+4"),
        ("2023-11-22T08:30:15+04:00", "2023-11-22T08:30", "+04:00"),
        ("July 2, 2023 at 11:48 p.m.", "2023-07-02T23:48", nil),
        ("12:05 am, 1 January 2020", "2020-01-01T00:05", nil),
        ("Posted on March 10th, 2015 at 08:05", "2015-03-10T08:05", nil),
        ("3rd of May, 2021", "2021-05-03", nil),
        ("MON, 6 FEB 2023", "2023-02-06", nil),
        ("21.09.2023", "2023-09-21", nil),
        ("9/21/2023", "2023-09-21", nil),
        ("2023/09/21 1511 GMT", "2023-09-21T15:11", "GMT"),
    ])
    func statesADate(_ line: String, _ value: String, _ zone: String?) throws {
        let meta = try #require(Self.line(line))
        let date = try #require(meta.dates.first)
        #expect(date.publicationDate.value == value)
        #expect(date.publicationDate.zone == zone)
        #expect(date.publicationDate.precision == (value.utf8.count > 10 ? .minute : .day))
    }

    @Test func theSpanOfADateHoldsItsTime() throws {
        let string = "Published: 14:05 GMT, 3 May 2021 by Ana Kos"
        let date = try #require(Self.line(string)?.dates.first)
        #expect(SourceText(string)[date.span] == "14:05 GMT, 3 May 2021")
    }

    @Test(arguments: ["03/04/2021", "11.03.17", "31 February 2021", "13/13/2021"])
    func aDateThatMayMeanTwoDaysOrNoneIsNotGuessed(_ line: String) {
        #expect(Self.line(line)?.dates.isEmpty ?? true)
    }

    @Test(arguments: [
        ("By Ana Kos", ["Ana Kos"]),
        ("By Ana Kos and Piet van der Berg", ["Ana Kos", "Piet van der Berg"]),
        ("by: ANA KOS, PIET BERG & JO DE WIT", ["ANA KOS", "PIET BERG", "JO DE WIT"]),
        ("By Ana Kos, Velmar News Agency", ["Ana Kos"]),
        ("By Ana Kos, Chief Correspondent, World Desk, Politics", ["Ana Kos"]),
        ("By Layla al-Busaidi | Staff reporter", ["Layla al-Busaidi"]),
        ("By J. R. O’Neil Jr. for the Post", ["J. R. O’Neil Jr."]),
        ("By Ana Kos in Velmar", ["Ana Kos"]),
        ("BY ANA KOS JAN. 13, 2017", ["ANA KOS"]),
        ("Posted by Ana Kos on March 10, 2015", ["Ana Kos"]),
        ("By Velmar News", ["Velmar News"]),
        ("Photographs by Piet Berg", []),
        ("Reviewed by Piet Berg, MD", []),
    ])
    func namesItsAuthors(_ line: String, _ authors: [String]) throws {
        #expect(try #require(Self.line(line)).authors == authors)
    }

    @Test func agenciesAreToldFromPeople() throws {
        #expect(try #require(Self.line("By Ana Kos, Velmar News Agency")).agencies == ["Velmar News Agency"])
        #expect(try #require(Self.line("By Ana Kos, VNA")).agencies == ["VNA"])
    }

    @Test func aNameBesideADateIsAnAuthor() throws {
        #expect(try #require(Self.line("Ana Kos - Apr 16, 2015 8:02 pm UTC")).leadingName == "Ana Kos")
    }

    @Test(arguments: [
        "By Sunday the bridge had been closed and the town was cut off from the road.",
        "The treaty was signed on 3 May 2021 by Ana Kos and two of her deputies.",
        "By Monday, 3 May 2021, the water had reached the roofs of the houses.",
        "May day", "March for peace in Velmar", "Elections 2023", "Talks begin",
        "May 3, 2021 Attack: What Velmar Still Asks Itself Today",
    ])
    func proseAndHeadingsAreNoDateLines(_ line: String) {
        #expect(Self.line(line) == nil)
    }
}
