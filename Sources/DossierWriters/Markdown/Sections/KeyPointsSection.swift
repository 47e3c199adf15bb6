import DossierCore

/// The key points: what matters most after the bottom line, each with who, what, to whom, when, who says so, and its tags.
struct KeyPointsSection {
    private let briefing: Briefing

    init(_ briefing: Briefing) {
        self.briefing = briefing
    }

    var blocks: [MarkdownBlock] {
        if briefing.dossier.events.isEmpty { return [] }
        if briefing.keyPoints.isEmpty { return [.paragraph("None beyond the bottom line.")] }
        var wording = StatementWording(briefing.dossier, after: briefing.dossier.bottomLine.groups)
        return [
            .list(
                briefing.keyPoints.map { group in
                    let heading = GroupWording.heading(group, briefing.dossier)
                    let differs: MarkdownText = briefing.isDisputed(group) ? " Sources differ; see below." : ""
                    return "\(heading) \(wording.text(group.lead))\(differs) \(briefing.citation(of: group))"
                }
            )
        ]
    }
}
