import DossierCore

/// Events counted by day, week, month or year, for the chart over time.
///
/// The unit is the finest at which thirty periods hold four fifths of what is dated that exactly; the window is the one that
/// holds most. What lies outside is said below the chart, never dropped in silence.
struct EventPeriods {
    /// A period and the events in it.
    struct Period: Hashable {
        /// Such as `2023-09-21`, `2023-W38`, `2023-09`, `2023`.
        var label: String
        /// The counted events.
        var counted = 0
        /// The events not asserted.
        var notAsserted = 0
    }

    /// What a period is.
    enum Unit: String, CaseIterable {
        case day
        case week
        case month
        case year

        /// The number of the unit that holds a day; neighbours have neighbouring numbers.
        func number(of day: CalendarDate) -> Int {
            switch self {
            case .day: day.dayNumber
            case .week: (day.dayNumber - (day.weekday - 1) + 3) / 7
            case .month: day.year * 12 + day.month - 1
            case .year: day.year
            }
        }

        /// The label of the unit that holds a day.
        func label(of day: CalendarDate) -> String {
            switch self {
            case .day: day.description
            case .week:
                day.isoWeek.week < 10
                    ? "\(day.isoWeek.year)-W0\(day.isoWeek.week)" : "\(day.isoWeek.year)-W\(day.isoWeek.week)"
            case .month: String(day.description.prefix(7))
            case .year: String(day.description.prefix(4))
            }
        }

        /// The first day of the next unit.
        func next(after day: CalendarDate) -> CalendarDate {
            switch self {
            case .day: day.adding(days: 1)
            case .week: day.adding(days: 8 - day.weekday)
            case .month: day.firstOfMonth.adding(months: 1)
            case .year: day.firstOfMonth.adding(months: 13 - day.month)
            }
        }
    }

    /// What a period is.
    let unit: Unit
    /// The periods, in order, without gaps.
    let periods: [Period]
    /// The events dated too loosely for the unit, or outside the window.
    let outside: Int
    /// The events without any date.
    let undated: Int

    /// The most periods that a chart shows.
    private static let windowSize = 30

    /// An event that has a place on the axis.
    private struct Dated {
        var first: CalendarDate
        var last: CalendarDate
        var isCounted: Bool
    }

    /// Counts events, nil when none is dated.
    ///
    /// History, which would stretch the axis, is left to the timeline.
    init?(_ events: [ReportedEvent]) {
        var dated: [Dated] = []
        var undated = 0
        for entry in events where entry.status != .background {
            guard let first = entry.event.dateStart ?? entry.event.dateEnd else {
                undated += 1
                continue
            }
            dated.append(Dated(first: first, last: entry.event.dateEnd ?? first, isCounted: entry.event.counted))
        }
        guard !dated.isEmpty else { return nil }
        dated.sort { $0.first < $1.first }
        var best: (unit: Unit, events: ArraySlice<Dated>)?
        for unit in Unit.allCases {
            let exact = dated.filter { unit.number(of: $0.first) == unit.number(of: $0.last) }
            let window = Self.fullestWindow(exact, unit)
            if window.count > best?.events.count ?? 0 { best = (unit, window) }
            if window.count * 5 >= dated.count * 4 { break }
        }
        guard let best, let first = best.events.first?.first, let last = best.events.last?.first else { return nil }
        unit = best.unit
        periods = Self.periods(from: first, to: last, best.unit, best.events)
        outside = dated.count - best.events.count
        self.undated = undated
    }

    /// The events of the window of thirty periods that holds most, the latest of equals; they are in the order of time.
    private static func fullestWindow(_ events: [Dated], _ unit: Unit) -> ArraySlice<Dated> {
        var best = events[0..<0]
        var start = 0
        for end in events.indices {
            let last = unit.number(of: events[end].first)
            while last - unit.number(of: events[start].first) >= windowSize { start += 1 }
            if end + 1 - start >= best.count { best = events[start...end] }
        }
        return best
    }

    /// The periods from one day to another with their counts.
    private static func periods(
        from first: CalendarDate,
        to last: CalendarDate,
        _ unit: Unit,
        _ events: ArraySlice<Dated>
    ) -> [Period] {
        var periods: [Period] = []
        var rest = events[...]
        var day = first
        while unit.number(of: day) <= unit.number(of: last), periods.count < windowSize {
            var period = Period(label: unit.label(of: day))
            while let event = rest.first, unit.number(of: event.first) == unit.number(of: day) {
                if event.isCounted { period.counted += 1 } else { period.notAsserted += 1 }
                rest.removeFirst()
            }
            periods.append(period)
            day = unit.next(after: day)
        }
        return periods
    }

    /// What the chart leaves out, in a sentence; empty when it leaves out nothing.
    var remainder: String {
        var parts: [String] = []
        if outside > 0 {
            parts.append(
                "\(Words.count(outside, "event", "events")) outside this period or dated less exactly than to the \(unit.rawValue)"
            )
        }
        if undated > 0 { parts.append("\(Words.count(undated, "event", "events")) without a date") }
        return parts.isEmpty ? "" : "Not shown: \(parts.joined(separator: " and ")). The sheet Timeline has all."
    }
}
