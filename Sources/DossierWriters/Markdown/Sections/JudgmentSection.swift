import DossierCore

/// The analyst's section: empty, with prompts, because no program may fill it.
struct JudgmentSection {
    private let briefing: Briefing

    init(_ briefing: Briefing) {
        self.briefing = briefing
    }

    var blocks: [MarkdownBlock] {
        if briefing.dossier.articles.isEmpty { return [] }
        return [
            .paragraph("*Left empty for the analyst.*"),
            .list([
                "Judgment:", "Likelihood, and over what time:", "Confidence, and why (in a sentence of its own):",
                "Key assumptions:", "Alternatives and contrary reporting:", "What would change this judgment:",
            ]),
        ]
    }
}
