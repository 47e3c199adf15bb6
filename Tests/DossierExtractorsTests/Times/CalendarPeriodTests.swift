import DossierCore
import Testing

@testable import DossierExtractors

@Suite("CalendarPeriod")
struct CalendarPeriodTests {
    @Test(
        "knows value, first and last day",
        arguments: [
            (CalendarPeriod.Kind.day, "2023-09-21", "2023-09-21", "2023-09-21"),
            (.week, "2023-W38", "2023-09-18", "2023-09-24"),
            (.weekend, "2023-W38-WE", "2023-09-23", "2023-09-24"),
            (.month, "2023-09", "2023-09-01", "2023-09-30"),
            (.quarter, "2023-Q3", "2023-07-01", "2023-09-30"),
            (.half, "2023-H2", "2023-07-01", "2023-12-31"),
            (.season, "2023-FA", "2023-09-01", "2023-11-30"),
            (.year, "2023", "2023-01-01", "2023-12-31"),
            (.decade, "202", "2020-01-01", "2029-12-31"),
            (.century, "20", "2000-01-01", "2099-12-31"),
        ]
    )
    func fields(kind: CalendarPeriod.Kind, value: String, first: String, last: String) throws {
        let day = try #require(CalendarDate(iso: "2023-09-21"))
        let period = CalendarPeriod(kind, containing: day)
        #expect(period.value == value)
        #expect(period.first.description == first)
        #expect(period.last.description == last)
        #expect(period.shifted(by: 3).shifted(by: -3) == period)
    }

    @Test("keeps winter together across the new year")
    func winter() throws {
        let january = try #require(CalendarDate(iso: "2024-01-10"))
        #expect(CalendarPeriod(.season, containing: january).value == "2023-WI")
        #expect(CalendarPeriod(.season, containing: january).last.description == "2024-02-29")
    }

    @Test("stays inside the years 1 to 9999")
    func limits() throws {
        let last = try #require(CalendarDate(iso: "9999-12-31"))
        let first = try #require(CalendarDate(iso: "0001-01-01"))
        for kind in [CalendarPeriod.Kind.day, .week, .month, .quarter, .year, .decade, .century] {
            #expect(CalendarPeriod(kind, containing: last).shifted(by: 50).first <= last)
            #expect(CalendarPeriod(kind, containing: first).shifted(by: -50).last >= first)
        }
    }
}
