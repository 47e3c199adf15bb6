/// The analyst's section: empty, with prompts, because no program may fill it.
struct JudgmentSection {
    init(_ briefing: Briefing) {}

    var blocks: [MarkdownBlock] {
        [
            .paragraph("*Left empty for the analyst.*"),
            .list([
                "Judgment:", "Likelihood, and over what time:", "Confidence, and why (in a sentence of its own):",
                "Key assumptions:", "Alternatives and contrary reporting:", "What would change this judgment:",
            ]),
        ]
    }
}
