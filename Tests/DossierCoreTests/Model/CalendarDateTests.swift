import DossierCore
import Testing

@Suite struct CalendarDateTests {
    @Test func dayNumbersAndDatesAreInverse() {
        var expected = CalendarDate(year: 1, month: 1, day: 1)
        for number in stride(from: -719_162, through: 2_932_896, by: 997) {
            let date = CalendarDate(dayNumber: number)
            #expect(date.dayNumber == number)
            if let expected, number == -719_162 { #expect(date == expected) }
            expected = nil
        }
        #expect(CalendarDate(iso: "1970-01-01")?.dayNumber == 0)
        #expect(CalendarDate(iso: "2023-09-21")?.dayNumber == 19_621)
    }

    @Test(arguments: ["2023-02-29", "2023-13-01", "2023-00-01", "2023-9-1", "21-09-2023", "", "2023-09-2x"])
    func refusesWhatIsNoDay(_ text: String) {
        #expect(CalendarDate(iso: text) == nil)
    }

    /// Weekdays and ISO weeks around year ends, after the examples of ISO 8601.
    @Test(arguments: [
        ("2023-09-21", 4, 2023, 38), ("2021-01-03", 7, 2020, 53), ("2021-01-04", 1, 2021, 1),
        ("2018-12-31", 1, 2019, 1),
        ("2000-02-29", 2, 2000, 9), ("1900-01-01", 1, 1900, 1),
    ])
    func knowsWeekdayAndWeek(iso: String, weekday: Int, year: Int, week: Int) throws {
        let date = try #require(CalendarDate(iso: iso))
        #expect(date.weekday == weekday)
        #expect(date.isoWeek.year == year)
        #expect(date.isoWeek.week == week)
    }

    @Test func addsMonthsAtTheEndOfShortOnes() throws {
        let date = try #require(CalendarDate(iso: "2024-01-31"))
        #expect(date.adding(months: 1).description == "2024-02-29")
        #expect(date.adding(months: -2).description == "2023-11-30")
        #expect(date.adding(months: -13).description == "2022-12-31")
        #expect(date.firstOfMonth.description == "2024-01-01")
        #expect(date.adding(months: 1).lastOfMonth.description == "2024-02-29")
    }
}
