import DossierCore

/// The timeline: past, the as-of day, upcoming, undated; every date is one of the model's.
struct TimelineSection {
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
            let items = timeline.undated.map {
                "\($0.lead.label)\(status($0)) \(briefing.tags.tags($0))" as MarkdownText
            }
            blocks.append(.paragraph("**Undated:** \(items.joined(by: "; "))"))
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
        let date = group.dated.event.dateWording ?? ""
        return "**\(text: date)** — \(group.lead.label)\(status(group)) \(briefing.tags.tags(group))"
    }

    /// The status of what is not reported as done.
    private func status(_ group: EventGroup) -> MarkdownText {
        group.status == .done ? "" : " (\(text: group.lead.event.statusWording))"
    }
}
