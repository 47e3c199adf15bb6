import DossierCore

/// Gives meanings their values.
struct TimeResolver {
    let context: TimeContext
    let tense: Tense

    /// Resolves a meaning.
    func resolve(_ meaning: TimeMeaning) -> ResolvedTime {
        switch meaning {
        case .period, .recurring, .within, .shift: return date(meaning)
        case .range(let first, let last): return range(date(first), date(last))
        case .part(let part, let day): return self.part(part, date(day))
        case .clock(let hour, let minute, let day): return clock(hour, minute, date(day))
        case .moment(let minutes): return moment(minutes)
        case .duration(let value): return ResolvedTime(.duration, value: value, basis: .explicit)
        case .set(let value): return ResolvedTime(.set, value: value, basis: .explicit)
        case .reference(let reference): return ResolvedTime(.date, value: reference.rawValue)
        case .unplaced, .nothing: return ResolvedTime(.date, value: nil)
        }
    }

    private func date(_ meaning: TimeMeaning) -> ResolvedTime {
        switch meaning {
        case .period(let period): return ResolvedTime(period, .explicit)
        case .recurring(let recurring, let direction):
            let placer = RecurringPlacer(publication: context.publication, tense: tense)
            guard let (period, basis) = placer.place(recurring, direction) else {
                return ResolvedTime(.date, value: recurring.pattern)
            }
            return ResolvedTime(period, basis)
        case .within(let recurring, let container):
            let outer = date(container)
            guard let period = outer.period, let inner = RecurringPlacer.period(recurring, in: period) else {
                return ResolvedTime(.date, value: recurring.pattern)
            }
            return ResolvedTime(inner, outer.basis)
        case .shift(let kind, let steps, let anchor):
            guard let (period, basis) = shifted(kind, steps, anchor) else { return ResolvedTime(.date, value: nil) }
            return ResolvedTime(period, basis)
        default: return ResolvedTime(.date, value: nil)
        }
    }

    private func shifted(
        _ kind: CalendarPeriod.Kind,
        _ steps: Int,
        _ anchor: TimeMeaning.Anchor
    ) -> (CalendarPeriod, TimeBasis)? {
        switch anchor {
        case .publication:
            guard let day = context.publication else { return nil }
            return (CalendarPeriod(kind, containing: day).shifted(by: steps), .relative)
        case .day:
            guard let day = context.day else { return nil }
            return (CalendarPeriod(kind, containing: day).shifted(by: steps), .inherited)
        case .quarter:
            return context.currentQuarter.map { ($0.shifted(by: steps), .inherited) }
        case .comparison, .comparisonNow:
            if let quarter = context.comparedQuarter { return (quarter.shifted(by: 4 * steps), .relative) }
            return shifted(kind, steps, anchor == .comparison ? .previous : .publication)
        case .previous:
            guard let recent = context.recent else {
                // Nothing was named: "a year earlier" then counts from publication, "two days later" from nothing known.
                guard steps < 0, let day = context.publication else { return nil }
                return (CalendarPeriod(kind, containing: day).shifted(by: steps), .relative)
            }
            if kind == .year, recent.kind == .quarter { return (recent.shifted(by: 4 * steps), .relative) }
            if steps == 0, kind == recent.kind { return (recent, .inherited) }
            // A year's following day is not known.
            guard recent.last.dayNumber - recent.first.dayNumber <= CalendarPeriod(kind, containing: recent.first).days
            else {
                return nil
            }
            let base = CalendarPeriod(kind, containing: recent.first)
            return (base.shifted(by: steps), steps == 0 ? .inherited : .relative)
        }
    }

    private func range(_ first: ResolvedTime, _ last: ResolvedTime) -> ResolvedTime {
        guard let start = first.value, let end = last.value else { return first }
        var range = first
        range.value = start + "/" + end
        range.latest = last.latest
        range.period = nil
        if let from = range.earliest, let to = range.latest, to < from { return first }
        return range
    }

    private func part(_ part: PartOfDay, _ day: ResolvedTime) -> ResolvedTime {
        var time = day
        time.type = .time
        time.value = (day.period == nil ? "XXXX-XX-XX" : day.value ?? "XXXX-XX-XX") + part.rawValue
        time.precision = day.period == nil ? .unknown : .day
        return time
    }

    private func clock(_ hour: Int, _ minute: Int, _ day: ResolvedTime) -> ResolvedTime {
        var time = day
        time.type = .time
        let head = day.period == nil ? "XXXX-XX-XX" : day.value ?? "XXXX-XX-XX"
        time.value = head + "T" + Self.padded(hour) + ":" + Self.padded(minute)
        time.precision = day.period == nil ? .unknown : .minute
        return time
    }

    /// A time some minutes from publication, as exact as publication is.
    private func moment(_ minutes: Int) -> ResolvedTime {
        guard let day = context.publication else { return ResolvedTime(.time, value: nil) }
        guard let now = context.publicationMinute else {
            // Without the minute of publication, only that it was that day or near it.
            let span = CalendarPeriod(.day, containing: day)
            var time = ResolvedTime(span, .relative)
            time.type = .time
            if abs(minutes) >= 24 * 60 {
                time = ResolvedTime(span.shifted(by: minutes / (24 * 60)), .relative)
            }
            return time
        }
        let total = now + minutes
        let days = total >= 0 ? total / 1440 : -((1439 - total) / 1440)
        let rest = total - days * 1440
        let period = CalendarPeriod(.day, containing: day.adding(days: days))
        return clock(rest / 60, rest % 60, ResolvedTime(period, .relative))
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}

extension CalendarPeriod {
    /// The number of days from the first to the last.
    fileprivate var days: Int { last.dayNumber - first.dayNumber }
}

extension TimeMeaning.Recurring {
    /// The value with `X` for what is not known.
    var pattern: String? {
        switch self {
        case .weekday(let number): "XXXX-WXX-\(number)"
        case .month(let number): "XXXX-" + Self.padded(number)
        case .monthDay(let month, let day, _): "XXXX-" + Self.padded(month) + "-" + Self.padded(day)
        case .season(let season): "XXXX-" + season.rawValue
        case .quarter(let number): "XXXX-Q\(number)"
        case .half(let number): "XXXX-H\(number)"
        case .weekend: "XXXX-WXX-WE"
        case .festival(let festival):
            if case .fixed(let month, let day) = festival.day {
                "XXXX-" + Self.padded(month) + "-" + Self.padded(day)
            } else {
                nil
            }
        case .decade(let number): "XX\(number / 10)"
        }
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
