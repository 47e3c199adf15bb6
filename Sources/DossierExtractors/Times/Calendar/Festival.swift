import DossierCore

/// A day of the year that has a name, and how to find it in a year.
struct Festival: Sendable, Hashable {
    /// How its day is found.
    enum Day: Sendable, Hashable {
        /// The same day every year.
        case fixed(month: Int, day: Int)
        /// The n-th of a weekday in a month, counted from its end when negative.
        case nth(Int, weekday: Int, month: Int, offset: Int)
        /// A number of days after Easter Sunday.
        case easter(Int)
        /// By a moon calendar, which is not computed.
        case lunar
    }

    let day: Day

    /// The day in a year, nil where it is not computed.
    func date(in year: Int) -> CalendarDate? {
        switch day {
        case .fixed(let month, let day):
            return CalendarDate(year: year, month: month, day: day)
        case .nth(let count, let weekday, let month, let offset):
            guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
            guard count > 0 else {
                let last = first.lastOfMonth
                return last.adding(days: -((last.weekday - weekday + 7) % 7) + offset)
            }
            return first.adding(days: (weekday - first.weekday + 7) % 7 + 7 * (count - 1) + offset)
        case .easter(let offset):
            return Self.easter(year)?.adding(days: offset)
        case .lunar:
            return nil
        }
    }

    /// Easter Sunday of the Gregorian calendar, after the algorithm of Meeus, Jones and Butcher.
    static func easter(_ year: Int) -> CalendarDate? {
        let a = year % 19
        let b = year / 100
        let c = year % 100
        let g = (8 * b + 13) / 25
        let h = (19 * a + b - b / 4 - g + 15) % 30
        let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let sum = h + l - 7 * m + 114
        return CalendarDate(year: year, month: sum / 31, day: sum % 31 + 1)
    }
}
