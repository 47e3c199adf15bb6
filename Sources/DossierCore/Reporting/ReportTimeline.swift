/// The groups of a dossier in the order of time, parted by the day that the dossier speaks from.
public struct ReportTimeline: Sendable {
    /// What begins on or before the as-of day, oldest first; all that is dated when there is no such day.
    public var past: [EventGroup] = []
    /// What begins later, soonest first.
    public var upcoming: [EventGroup] = []
    /// What has no date, in order of rank.
    public var undated: [EventGroup] = []

    /// Parts ranked groups.
    ///
    /// A range counts by its first day; one that has begun but is not over is upcoming when it has not been reported as done.
    init(_ groups: [EventGroup], asOf: CalendarDate?) {
        for group in groups {
            let event = group.dated.event
            guard let first = event.dateStart ?? event.dateEnd else {
                undated.append(group)
                continue
            }
            let last = event.dateEnd ?? first
            if let asOf, first > asOf || last > asOf && group.status == .prospective {
                upcoming.append(group)
            } else {
                past.append(group)
            }
        }
        past.sort(by: Self.isEarlier)
        // What has begun is looked for at its end: "this year" comes after "next week".
        upcoming.sort { left, right in
            let days = [left, right].map { Self.awaited($0.dated.event, asOf) }
            if let one = days[0], let two = days[1], one != two { return one < two }
            return Self.isEarlier(left, right)
        }
    }

    /// The first day after the as-of day on which an event can be looked for, the last day where it has begun.
    private static func awaited(_ event: Event, _ asOf: CalendarDate?) -> CalendarDate? {
        guard let first = event.dateStart ?? event.dateEnd, let asOf else { return nil }
        return first > asOf ? first : event.dateEnd ?? first
    }

    private static func isEarlier(_ left: EventGroup, _ right: EventGroup) -> Bool {
        let (a, b) = (left.dated.event, right.dated.event)
        let first = (a.dateStart ?? a.dateEnd, b.dateStart ?? b.dateEnd)
        if let one = first.0, let two = first.1, one != two { return one < two }
        let last = (a.dateEnd ?? a.dateStart, b.dateEnd ?? b.dateStart)
        if let one = last.0, let two = last.1, one != two { return one < two }
        return left.score != right.score ? left.score > right.score : left.position < right.position
    }
}
