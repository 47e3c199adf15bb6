import DossierCore

/// Places a recurring date in the calendar: which Friday, which March, which summer.
struct RecurringPlacer {
    let publication: CalendarDate?
    let tense: Tense

    /// The one that is meant, and how it was found; nil without a publication date.
    func place(
        _ recurring: TimeMeaning.Recurring,
        _ direction: TimeMeaning.Direction
    ) -> (CalendarPeriod, TimeBasis)? {
        guard let publication else { return nil }
        switch recurring {
        case .weekday(let number): return weekday(number, direction, publication)
        case .weekend: return (weekend(direction, publication), .relative)
        case .monthDay(_, _, let weekday?): return matching(recurring, weekday, publication)
        case .monthDay, .festival: return yearly(recurring, direction, publication, nearest: true)
        case .month, .season, .quarter, .half: return yearly(recurring, direction, publication, nearest: false)
        case .decade(let decade):
            let century = publication.year / 100 * 100
            let year = century + decade <= publication.year ? century + decade : century - 100 + decade
            return (CalendarPeriod(.decade, year: year), .yearFromPublication)
        }
    }

    /// The one inside a year or week, nil where there is none.
    static func period(_ recurring: TimeMeaning.Recurring, in outer: CalendarPeriod) -> CalendarPeriod? {
        switch recurring {
        case .weekday(let number):
            outer.kind == .week ? CalendarPeriod(.day, containing: outer.first.adding(days: number - 1)) : nil
        case .weekend: outer.kind == .week ? CalendarPeriod(.weekend, containing: outer.first) : nil
        case .month(let number): CalendarPeriod(.month, year: outer.first.year, month: number)
        case .monthDay(let month, let day, _):
            CalendarDate(year: outer.first.year, month: month, day: day).map { CalendarPeriod(.day, containing: $0) }
        case .season(let season): CalendarPeriod(.season, year: outer.first.year, month: season.month)
        case .quarter(let number): CalendarPeriod(.quarter, year: outer.first.year, month: number * 3 - 2)
        case .half(let number): CalendarPeriod(.half, year: outer.first.year, month: number * 6 - 5)
        case .festival(let festival): festival.date(in: outer.first.year).map { CalendarPeriod(.day, containing: $0) }
        case .decade: nil
        }
    }

    private func weekday(
        _ number: Int,
        _ direction: TimeMeaning.Direction,
        _ publication: CalendarDate
    ) -> (CalendarPeriod, TimeBasis) {
        let back = (publication.weekday - number + 7) % 7
        let ahead = (number - publication.weekday + 7) % 7
        func day(_ offset: Int) -> (CalendarPeriod, TimeBasis) {
            let period = CalendarPeriod(.day, containing: publication.adding(days: offset))
            return (period, offset > 0 ? .weekdayAfterPublication : .weekdayBeforePublication)
        }
        switch direction {
        case .last: return day(back == 0 ? -7 : -back)
        case .next: return day(ahead == 0 ? 7 : ahead)
        case .this: return day(tense == .past ? -back : ahead)
        case .unstated:
            if back == 0 { return day(0) }
            return day(tense == .future ? ahead : -back)
        }
    }

    private func weekend(_ direction: TimeMeaning.Direction, _ publication: CalendarDate) -> CalendarPeriod {
        let current = CalendarPeriod(.weekend, containing: publication)
        switch direction {
        case .last: return current.shifted(by: -1)
        case .next: return current.shifted(by: 1)
        case .this: return current
        case .unstated:
            return tense == .future || publication.weekday > 5 ? current : current.shifted(by: -1)
        }
    }

    /// The nearest year in which the date falls on the weekday that the text names, else the nearest of all.
    private func matching(
        _ recurring: TimeMeaning.Recurring,
        _ weekday: Int,
        _ publication: CalendarDate
    ) -> (CalendarPeriod, TimeBasis)? {
        let candidates = candidates(recurring, publication, reach: 1)
        let fitting = candidates.filter { $0.first.weekday == weekday }
        let best = (fitting.isEmpty ? candidates : fitting)
            .min { distance($0, publication) < distance($1, publication) }
        return best.map { ($0, .yearFromPublication) }
    }

    /// A date that comes every year; `nearest` says that it is a day, which is mostly near, while a month is mostly past.
    private func yearly(
        _ recurring: TimeMeaning.Recurring,
        _ direction: TimeMeaning.Direction,
        _ publication: CalendarDate,
        nearest: Bool
    ) -> (CalendarPeriod, TimeBasis)? {
        let all = candidates(recurring, publication, reach: 2)
        let running = all.first { $0.first <= publication && publication <= $0.last }
        let before = all.last { $0.last < publication }
        let after = all.first { $0.first > publication }
        let chosen: CalendarPeriod?
        switch direction {
        case .last: chosen = before
        case .next: chosen = after
        case .this: chosen = running ?? all.first { $0.first.year == publication.year } ?? after
        case .unstated: chosen = running ?? unstated(before, after, publication, nearest)
        }
        return chosen.map { ($0, .yearFromPublication) }
    }

    private func unstated(
        _ before: CalendarPeriod?,
        _ after: CalendarPeriod?,
        _ publication: CalendarDate,
        _ nearest: Bool
    ) -> CalendarPeriod? {
        guard let before, let after else { return before ?? after }
        let back = distance(before, publication)
        let ahead = distance(after, publication)
        switch tense {
        case .future: return back * (nearest ? 8 : 4) < ahead ? before : after
        case .past: return nearest && ahead * 8 < back ? after : before
        case .unknown: return ahead * (nearest ? 2 : 3) < back ? after : before
        }
    }

    private func candidates(
        _ recurring: TimeMeaning.Recurring,
        _ publication: CalendarDate,
        reach: Int
    ) -> [CalendarPeriod] {
        // The 29th of February needs up to eight years.
        let reach = recurring.isLeapDay ? 8 : reach
        return (-reach...reach)
            .compactMap { offset in
                let year = CalendarPeriod(.year, containing: publication).shifted(by: offset)
                return Self.period(recurring, in: year)
            }
    }

    private func distance(_ period: CalendarPeriod, _ day: CalendarDate) -> Int {
        if period.last < day { return day.dayNumber - period.last.dayNumber }
        return max(0, period.first.dayNumber - day.dayNumber)
    }
}

extension TimeMeaning.Recurring {
    /// Whether it is the 29th of February.
    fileprivate var isLeapDay: Bool {
        if case .monthDay(2, 29, _) = self { true } else { false }
    }
}
