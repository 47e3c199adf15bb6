/// Events that a report tells once: the same thing done by the same parties, reported in several places.
public struct EventGroup: Sendable {
    /// The member that is reported best, then the others in the order of the dossier.
    public let members: [ReportedEvent]
    /// The points of the best member, and more for every further article that reports it.
    public let score: Int
    /// The place of its first member among the dossier's events, for a stable order.
    public let position: Int

    /// The member that is reported best.
    public var lead: ReportedEvent { members[0] }
    /// How a report must speak of it.
    public var status: ReportedStatus { lead.status }
    /// The member that dates it best: the lead where it is dated, else the first dated one.
    public var dated: ReportedEvent { members.first { $0.event.dateWording != nil } ?? lead }
    /// The places of its articles in the dossier, in order, each once.
    public var articleIndices: [Int] {
        var seen: Set<Int> = []
        return members.map(\.articleIndex).filter { seen.insert($0).inserted }.sorted()
    }

    /// Makes a group of at least one event; `first` is the place of its first member.
    init(_ lead: ReportedEvent, _ others: [ReportedEvent], position: Int) {
        let all = [lead] + others
        let best =
            all.indices.max {
                all[$0].score.total < all[$1].score.total || all[$0].score.total == all[$1].score.total && $0 > $1
            } ?? 0
        members = [all[best]] + all.indices.filter { $0 != best }.map { all[$0] }
        let articles = Set(all.map(\.articleIndex)).count
        score = all[best].score.total + 8 * min(articles - 1, 3) + 2 * min(all.count - articles, 3)
        self.position = position
    }
}

extension EventGroup {
    /// The groups of events, those that matter most first.
    ///
    /// Two events are one when type, status, modality, polarity, actors and recipients are the same, and neither mode, date
    /// nor place says otherwise; without a named party, only when place and day, or all their words, are the same too.
    ///
    /// - Parameters:
    ///   - events: The events in the order of the dossier.
    ///   - articles: The dossier's articles.
    /// - Returns: The groups in order of rank.
    static func ranked(_ events: [ReportedEvent], _ articles: [ReportedArticle]) -> [EventGroup] {
        var buckets: [String: [Int]] = [:]
        var groups: [[Int]] = []
        for (index, event) in events.enumerated() {
            let key = Self.key(event, articles[event.articleIndex])
            let candidates = buckets[key] ?? []
            // Only the latest few groups of a key are tried, so that a thousand like events stay linear.
            if let group = candidates.suffix(16)
                .first(where: { group in groups[group].prefix(16).allSatisfy { events[$0].agrees(with: event) } })
            {
                groups[group].append(index)
            } else {
                buckets[key, default: []].append(groups.count)
                groups.append([index])
            }
        }
        return groups.map { EventGroup(events[$0[0]], $0.dropFirst().map { events[$0] }, position: $0[0]) }
            .sorted { $0.score != $1.score ? $0.score > $1.score : $0.position < $1.position }
    }

    /// For each group the one that tells its sentence best, each once, in order of rank.
    static func tellings(_ groups: [EventGroup], _ articles: [ReportedArticle]) -> [EventGroup] {
        var contents: [SentencePlace: EventGroup] = [:]
        for group in groups where group.status == .prospective && group.isNews {
            let place = SentencePlace(group.lead, articles)
            if contents[place] == nil { contents[place] = group }
        }
        var seen: Set<Int> = []
        return groups.compactMap { group in
            var telling = group
            if group.status == .done, group.lead.event.isSaid {
                telling = contents[SentencePlace(group.lead, articles)] ?? group
            }
            return seen.insert(telling.position).inserted ? telling : nil
        }
    }

    /// The sentence of an event's action.
    private struct SentencePlace: Hashable {
        var article: Int
        var start: Int

        init(_ event: ReportedEvent, _ articles: [ReportedArticle]) {
            article = event.articleIndex
            let sentence = articles[article].sentence(at: event.event.triggerSpan.start)
            start = sentence?.span.start ?? event.event.evidenceSpan.start
        }
    }

    private static func key(_ reported: ReportedEvent, _ article: ReportedArticle) -> String {
        let event = reported.event
        let actors = reported.actors.map(\.identity).sorted().joined(separator: ";")
        let recipients = reported.recipients.map(\.identity).sorted().joined(separator: ";")
        var key = "\(event.type.rawValue)|\(event.modality.rawValue)|\(event.polarity.rawValue)|\(actors)|\(recipients)"
        if reported.actors.isEmpty || reported.recipients.isEmpty && !event.type.isMutual {
            key += "|\(article[event.triggerSpan].lowercased())"
        }
        if !(reported.actors + reported.recipients).contains(where: \.isNamed) {
            // "Residents" of two articles are two parties unless place and day are the same, or all the words.
            if let place = reported.place, let day = event.dateStart {
                key += "|\(place.plain)|\(day)"
            } else {
                key += "|\(article[event.evidenceSpan])"
            }
        }
        return key
    }
}

extension ReportedEvent {
    /// Whether neither mode, date nor place tells the two apart.
    fileprivate func agrees(with other: ReportedEvent) -> Bool {
        if let mode = event.mode, let otherMode = other.event.mode, mode != otherMode { return false }
        if let place, let otherPlace = other.place, place != otherPlace { return false }
        return mayShareDate(with: other)
    }
}
