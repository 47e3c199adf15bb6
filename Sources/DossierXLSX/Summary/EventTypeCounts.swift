import DossierCore

/// Events counted by type, the most frequent first.
struct EventTypeCounts {
    /// A type and its events.
    struct Row: Hashable {
        /// The type.
        var type: EventType
        /// The counted events.
        var counted = 0
        /// The events not asserted.
        var notAsserted = 0
    }

    /// The types that have events.
    let rows: [Row]

    init(_ events: [ReportedEvent]) {
        let order = Dictionary(uniqueKeysWithValues: EventType.allCases.enumerated().map { ($0.element, $0.offset) })
        var rows = EventType.allCases.map { Row(type: $0) }
        for entry in events {
            guard let position = order[entry.event.type] else { continue }
            if entry.event.counted { rows[position].counted += 1 } else { rows[position].notAsserted += 1 }
        }
        let found = rows.enumerated().filter { $0.element.counted + $0.element.notAsserted > 0 }
        self.rows =
            found.sorted { left, right in
                let first = (left.element.counted + left.element.notAsserted, left.element.counted)
                let second = (right.element.counted + right.element.notAsserted, right.element.counted)
                return first == second ? left.offset < right.offset : first > second
            }
            .map(\.element)
    }
}
