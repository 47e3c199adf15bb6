import DossierCore

/// A day, week, month or longer stretch of the calendar, with its TIMEX3 value.
///
/// ```swift
/// let week = CalendarPeriod(.week, containing: publication)
/// week.shifted(by: -1).value   // "2023-W37"
/// ```
struct CalendarPeriod: Sendable, Hashable {
    /// What kind of stretch it is.
    enum Kind: Sendable, Hashable {
        case day, week, weekend, month, quarter, half, season, year, decade, century
    }

    /// What kind of stretch it is.
    let kind: Kind
    /// Its first day.
    let first: CalendarDate

    /// The period of a kind that holds a day; for a weekend, that of the day's week.
    init(_ kind: Kind, containing day: CalendarDate) {
        self.kind = kind
        switch kind {
        case .day: first = day
        case .week: first = day.adding(days: 1 - day.weekday)
        case .weekend: first = day.adding(days: 6 - day.weekday)
        case .month: first = day.firstOfMonth
        case .quarter: first = Self.start(day.year, month: (day.month - 1) / 3 * 3 + 1)
        case .half: first = Self.start(day.year, month: day.month > 6 ? 7 : 1)
        case .season:
            let month = day.month / 3 * 3
            first = month == 0 ? Self.start(day.year - 1, month: 12) : Self.start(day.year, month: month)
        case .year: first = Self.start(day.year, month: 1)
        case .decade: first = Self.start(day.year / 10 * 10, month: 1)
        case .century: first = Self.start(day.year / 100 * 100, month: 1)
        }
    }

    /// The period that begins with a year's month, which must be one a period of the kind begins with.
    init(_ kind: Kind, year: Int, month: Int = 1) {
        self.init(kind, containing: Self.start(year, month: month))
    }

    /// Its last day.
    var last: CalendarDate {
        switch kind {
        case .day: first
        case .weekend: first.adding(days: 1)
        default: shifted(by: 1).first.adding(days: -1)
        }
    }

    /// The period a number of steps later, or earlier when negative.
    func shifted(by steps: Int) -> CalendarPeriod {
        let steps = min(max(steps, -10_000), 10_000)
        switch kind {
        case .day: return CalendarPeriod(.day, containing: first.adding(days: steps))
        case .week, .weekend: return CalendarPeriod(kind, containing: first.adding(days: 7 * steps))
        case .month: return CalendarPeriod(kind, containing: Self.moved(first, months: steps))
        case .quarter, .season: return CalendarPeriod(kind, containing: Self.moved(first, months: 3 * steps))
        case .half: return CalendarPeriod(kind, containing: Self.moved(first, months: 6 * steps))
        case .year: return CalendarPeriod(kind, containing: Self.moved(first, months: 12 * steps))
        case .decade: return CalendarPeriod(kind, containing: Self.moved(first, months: 120 * steps))
        case .century: return CalendarPeriod(kind, containing: Self.moved(first, months: 1200 * steps))
        }
    }

    /// The TIMEX3 value.
    var value: String {
        switch kind {
        case .day: first.description
        case .week: Self.week(first)
        case .weekend: Self.week(first) + "-WE"
        case .month: String(first.description.prefix(7))
        case .quarter: year + "-Q" + String((first.month - 1) / 3 + 1)
        case .half: year + "-H" + String(first.month > 6 ? 2 : 1)
        case .season: year + "-" + Season.allCases[first.month / 3 % 4].rawValue
        case .year: year
        case .decade: String(year.prefix(3))
        case .century: String(year.prefix(2))
        }
    }

    /// The finest unit that the period is known to.
    var precision: Precision {
        switch kind {
        case .day: .day
        case .week, .weekend: .week
        case .month: .month
        case .quarter, .season, .half: .quarter
        case .year, .decade, .century: .year
        }
    }

    private var year: String { String(first.description.prefix(4)) }

    private static func week(_ day: CalendarDate) -> String {
        let (year, week) = day.isoWeek
        let number = week < 10 ? "0\(week)" : "\(week)"
        return "\(CalendarPeriod(.year, year: year).value)-W\(number)"
    }

    /// The first day of a month, clamped to the years 1 to 9999.
    private static func start(_ year: Int, month: Int) -> CalendarDate {
        CalendarDate(year: min(max(year, 1), 9999), month: month, day: 1) ?? CalendarDate(dayNumber: 0)
    }

    /// A first of a month moved by months, clamped to the years 1 to 9999.
    private static func moved(_ day: CalendarDate, months: Int) -> CalendarDate {
        let index = day.year * 12 + day.month - 1 + months
        return start(index >= 0 ? index / 12 : 0, month: index >= 0 ? index % 12 + 1 : 1)
    }
}
