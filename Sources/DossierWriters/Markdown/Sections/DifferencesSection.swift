import DossierCore

/// Where sources differ: numbers and denials side by side; left out for one article without a denial.
struct DifferencesSection {
    private let briefing: Briefing

    init(_ briefing: Briefing) {
        self.briefing = briefing
    }

    var blocks: [MarkdownBlock] {
        let dossier = briefing.dossier
        guard !dossier.differences.isEmpty else {
            return dossier.articles.count > 1 && !dossier.events.isEmpty
                ? [
                    .paragraph(
                        "No differing numbers and no denials of a reported event were found among the coded events."
                    )
                ]
                : []
        }
        return [
            .list(
                dossier.differences.map { difference in
                    let sides = difference.sides.map { side($0, difference.subject) }.joined(by: "; ")
                    return "**\(difference.label)** — \(sides)."
                }
            )
        ]
    }

    /// One version with its tags.
    private func side(_ side: ReportDifference.Side, _ subject: ReportDifference.Subject) -> MarkdownText {
        let tags = side.events
            .map { event in
                briefing.tags.tag(event) + " " + briefing.tags.tag(article: event.articleIndex)
            }
            .joined(by: " ")
        guard case .count(let kind) = subject, let count = side.count, let event = side.events.first else {
            return "\(text: side.events.first?.event.statusWording ?? "") \(tags)"
        }
        let words = briefing.dossier.articles[event.articleIndex][count.span]
        return "\(text: kind.wording): \(quote: words) \(tags)"
    }
}
