import DossierCore

/// The timeline: past, the as-of day, upcoming, undated; every date is one of the model's.
struct TimelineSection {
    /// The most undated groups that are named; the sections above have them all.
    private static let undatedLimit = 12

    private let briefing: Briefing

    init(_ briefing: Briefing) {
        self.briefing = briefing
    }

    var blocks: [MarkdownBlock] {
        let timeline = briefing.dossier.timeline
        if briefing.dossier.groups.isEmpty { return [] }
        var blocks: [MarkdownBlock] = []
        if !timeline.past.isEmpty { blocks.append(.list(timeline.past.map(dated))) }
        blocks.append(.paragraph(asOf))
        if !timeline.upcoming.isEmpty { blocks.append(.list(timeline.upcoming.map(dated))) }
        if !timeline.undated.isEmpty {
            let named = timeline.undated.prefix(Self.undatedLimit)
            let items = named.map {
                "\($0.lead.label)\(status($0)) \(briefing.tags.tags($0))" as MarkdownText
            }
            let more = timeline.undated.count - named.count
            let rest: MarkdownText = more > 0 ? "; and \(more) more, named above" : ""
            blocks.append(.paragraph("**Undated:** \(items.joined(by: "; "))\(rest)"))
        }
        return blocks
    }

    /// The line that parts past from upcoming.
    private var asOf: MarkdownText {
        guard let day = briefing.dossier.asOf else {
            return "**No as-of day**: none was given and no article is dated."
        }
        let basis = briefing.dossier.asOfBasis == .given ? "given for this briefing" : "latest publication date"
        let rest = briefing.dossier.timeline.upcoming.isEmpty ? " Nothing dated later was coded." : " Upcoming:"
        return "**As of \(text: DateWording.day(day))** (\(text: basis)).\(text: rest)"
    }

    private func dated(_ group: EventGroup) -> MarkdownText {
        let date = GroupWording.when(group, briefing.dossier) ?? ""
        return "**\(date)** — \(group.lead.label)\(status(group)) \(briefing.tags.tags(group))"
    }

    /// The status of what is not reported as done.
    private func status(_ group: EventGroup) -> MarkdownText {
        group.status == .done ? "" : " (\(text: group.lead.event.statusWording))"
    }
}
