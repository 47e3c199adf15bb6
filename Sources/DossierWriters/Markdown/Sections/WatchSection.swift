import DossierCore

/// What to watch: what is dated after the as-of day, and the stated conditions on which something hangs.
struct WatchSection {
    /// The most dates that are listed though no event was coded for them.
    private static let uncodedLimit = 10

    private let briefing: Briefing

    init(_ briefing: Briefing) {
        self.briefing = briefing
    }

    var blocks: [MarkdownBlock] {
        if briefing.dossier.articles.isEmpty { return [] }
        let items = dated + uncoded + triggers
        return items.isEmpty ? [.paragraph("Nothing dated later and no stated condition was coded.")] : [.list(items)]
    }

    /// The upcoming groups.
    private var dated: [MarkdownText] {
        briefing.dossier.timeline.upcoming.filter { $0.lead.event.polarity == .positive }
            .map { group in
                let date = GroupWording.when(group, briefing.dossier) ?? ""
                let status = group.lead.event.statusWording
                return "**\(date)** — \(group.lead.label) (\(text: status)) \(briefing.tags.tags(group))"
            }
    }

    /// The conditions, each once with all that hangs on it.
    private var triggers: [MarkdownText] {
        let dossier = briefing.dossier
        var order: [String] = []
        var groups: [String: [EventGroup]] = [:]
        for group in dossier.groups(.prospective) {
            guard let condition = group.lead.event.conditionSpan else { continue }
            let words = dossier.articles[group.lead.articleIndex][condition]
            if groups[words] == nil { order.append(words) }
            groups[words, default: []].append(group)
        }
        return order.map { words in
            let items = (groups[words] ?? []).map { "\($0.lead.label) \(briefing.tags.tags($0))" as MarkdownText }
            return "**Stated condition:** \(StatementWording.quotation([words])) It bears on: \(items.joined(by: "; "))"
        }
    }

    /// Dates after the as-of day in sentences from which nothing upcoming was coded.
    private var uncoded: [MarkdownText] {
        let dossier = briefing.dossier
        guard let asOf = dossier.asOf else { return [] }
        var found: [(day: CalendarDate, item: MarkdownText)] = []
        let upcoming = Dictionary(grouping: dossier.timeline.upcoming.flatMap(\.members), by: \.articleIndex)
        let events = Dictionary(grouping: dossier.events, by: \.articleIndex)
        var seen: Set<String> = []
        for (index, article) in dossier.articles.enumerated() {
            let evidence = (upcoming[index] ?? []).map(\.event.evidenceSpan)
            var sentences: Set<RecordID> = []
            for time in article.annotated.times where time.type == .date || time.type == .time {
                guard let day = time.earliest, day > asOf, let last = time.latest,
                    let sentence = article.sentence(at: time.span.start), article.codablePosition[sentence.id] != nil,
                    sentences.insert(sentence.id).inserted,
                    !evidence.contains(where: { $0.overlaps(sentence.span) }),
                    let date = DateWording.range(day, last, precision: time.precision),
                    seen.insert(article[sentence.span]).inserted
                else { continue }
                let told = (events[index] ?? []).filter { $0.event.evidenceSpan.overlaps(sentence.span) }
                found.append((day, "**\(text: date)** — \(uncoded(time, told, sentence, article, index))"))
            }
        }
        let sorted = found.enumerated()
            .sorted {
                $0.element.day != $1.element.day ? $0.element.day < $1.element.day : $0.offset < $1.offset
            }
        return sorted.prefix(Self.uncodedLimit).map(\.element.item)
    }

    /// What is said of a date: the events whose words name it though it dates none of them, else the sentence itself.
    private func uncoded(
        _ time: TimeExpression,
        _ events: [ReportedEvent],
        _ sentence: Sentence,
        _ article: ReportedArticle,
        _ index: Int
    ) -> MarkdownText {
        if !events.isEmpty {
            let items = events.map { "\($0.label) \(briefing.tags.tag($0))" as MarkdownText }
            return "\(quote: article[time.span]), in the words of: \(items.joined(by: "; "))"
        }
        let words = StatementWording.quotation([article[sentence.span]])
        let range = article.scalarRange(of: time.span)
        let place: MarkdownText = "characters \(range.lowerBound) to \(range.upperBound)"
        return "not coded as an event: \(words) \(briefing.tags.tag(article: index)) \(place)"
    }
}
