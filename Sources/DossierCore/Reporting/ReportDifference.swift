/// Something that the articles do not agree on, each side with the events that say so.
public struct ReportDifference: Sendable {
    /// What the sides differ on.
    public enum Subject: Sendable, Hashable {
        /// A number of this kind.
        case count(CountKind)
        /// Whether it happened.
        case occurrence
    }

    /// One version and the events that give it.
    public struct Side: Sendable {
        /// The events.
        public var events: [ReportedEvent]
        /// The words of the number, the same for all events of the side.
        public var count: EventCount?
    }

    /// What the sides differ on.
    public let subject: Subject
    /// The name of the event that they speak of.
    public let label: ReportText
    /// The versions, in the order of the dossier.
    public let sides: [Side]

    /// The differences between the events of a dossier.
    ///
    /// Two events are compared when they are of one type and have the same parties, or the same type and place, and their
    /// dates do not exclude each other. Numbers differ between articles; a denial also counts within one article.
    ///
    /// - Parameter events: The events in the order of the dossier.
    /// - Returns: The differences, in the order of their first events.
    static func all(_ events: [ReportedEvent]) -> [ReportDifference] {
        stories(events).flatMap { story in numbers(story) + denials(story) }
    }

    /// The events that may be one, by shared type and parties or place.
    private static func stories(_ events: [ReportedEvent]) -> [[ReportedEvent]] {
        var stories: [[ReportedEvent]] = []
        var byKey: [String: Int] = [:]
        for event in events {
            let keys = keys(of: event)
            let known = keys.compactMap { byKey[$0] }
                .first { story in
                    stories[story].prefix(16).allSatisfy { $0.mayShareDate(with: event) }
                }
            let story = known ?? stories.count
            if known == nil { stories.append([]) }
            stories[story].append(event)
            for key in keys { byKey[key] = story }
        }
        return stories.filter { $0.count > 1 }
    }

    private static func keys(of reported: ReportedEvent) -> [String] {
        let type = reported.event.type.rawValue
        var keys: [String] = []
        if !reported.actors.isEmpty, !reported.recipients.isEmpty || reported.event.type.isMutual {
            let parties = [reported.actors, reported.recipients]
                .map { $0.map(\.identity).sorted().joined(separator: ";") }
            keys.append("\(type)|\(parties.joined(separator: "|"))")
        }
        if let place = reported.place { keys.append("\(type)|at|\(place.plain.lowercased())") }
        return keys
    }

    /// Numbers of one kind that differ between articles.
    private static func numbers(_ story: [ReportedEvent]) -> [ReportDifference] {
        CountKind.allCases.compactMap { kind in
            var sides: [Side] = []
            for event in story {
                guard let count = event.event.counts.first(where: { $0.kind == kind }), count.hasNumber else {
                    continue
                }
                if let side = sides.firstIndex(where: { $0.count?.saysTheSame(as: count) == true }) {
                    sides[side].events.append(event)
                } else {
                    sides.append(Side(events: [event], count: count))
                }
            }
            guard sides.count > 1, Set(sides.flatMap { $0.events.map(\.articleIndex) }).count > 1 else { return nil }
            return ReportDifference(subject: .count(kind), label: sides[0].events[0].label, sides: sides)
        }
    }

    /// An event that is reported as done in one place and denied in another.
    private static func denials(_ story: [ReportedEvent]) -> [ReportDifference] {
        let done = story.filter { $0.status == .done }
        let denied = story.filter { $0.event.polarity == .negative && $0.event.modality == .asserted }
        guard let first = done.first, !denied.isEmpty else { return [] }
        return [
            ReportDifference(
                subject: .occurrence,
                label: first.label,
                sides: [Side(events: done), Side(events: denied)]
            )
        ]
    }
}

extension ReportedEvent {
    /// Whether the dates of the two have a day in common, or one is not dated.
    func mayShareDate(with other: ReportedEvent) -> Bool {
        guard let first = event.dateStart, let otherFirst = other.event.dateStart else { return true }
        return first <= other.event.dateEnd ?? otherFirst && otherFirst <= event.dateEnd ?? first
    }
}

extension EventCount {
    /// Whether it gives any number.
    fileprivate var hasNumber: Bool { best != nil || low != nil || high != nil }

    /// Whether the two give the same numbers.
    fileprivate func saysTheSame(as other: EventCount) -> Bool {
        best == other.best && low == other.low && high == other.high && unit == other.unit
    }
}
