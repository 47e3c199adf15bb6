import DossierCore

/// The bottom line: what matters most, what hangs on it, what comes next, each in an article's own words.
struct BottomLineSection {
    private let briefing: Briefing

    init(_ briefing: Briefing) {
        self.briefing = briefing
    }

    var blocks: [MarkdownBlock] {
        let line = briefing.dossier.bottomLine
        guard let lead = line.lead else { return withoutEvents }
        var wording = StatementWording(briefing.dossier)
        var blocks = [sentence(lead, &wording)]
        if let second = line.second { blocks.append(sentence(second, &wording)) }
        if let next = line.next {
            let date = GroupWording.when(next, briefing.dossier) ?? ""
            let status = next.lead.event.statusWording
            let text = wording.text(next.lead)
            blocks.append(
                .paragraph("**Next dated item: \(date)** (\(text: status)). \(text) \(cited(next))")
            )
        }
        return blocks
    }

    /// One item: its status and date, the words, the tags.
    private func sentence(_ group: EventGroup, _ wording: inout StatementWording) -> MarkdownBlock {
        var head: ReportText = "\(template: group.lead.event.statusWording.capitalised)"
        if let when = GroupWording.when(group, briefing.dossier) { head.append(", \(when)") }
        let differs: MarkdownText = briefing.isDisputed(group) ? " Sources differ; see below." : ""
        return .paragraph("**\(head).** \(wording.text(group.lead))\(differs) \(cited(group))")
    }

    /// The tags of all that the words support, and of their articles.
    private func cited(_ group: EventGroup) -> MarkdownText { briefing.citation(of: group) }

    /// What can be said where no event was coded: the headlines and opening sentences, as they stand.
    private var withoutEvents: [MarkdownBlock] {
        let dossier = briefing.dossier
        if dossier.articles.isEmpty { return [.paragraph("The dossier holds no article.")] }
        let articles = dossier.articles.count == 1 ? "the article" : "the \(dossier.articles.count) articles"
        var blocks: [MarkdownBlock] = [.paragraph("No event was coded from \(text: articles).")]
        let items = dossier.articles.enumerated().prefix(10)
            .compactMap { index, article -> MarkdownText? in
                var parts: [MarkdownText] = []
                if let title = article.article.title, !title.isBlank {
                    parts.append("Headline: \(StatementWording.quotation([title]))")
                }
                let opening = article.annotated.codableSentences.first { article.role(at: $0.span.start) == .body }
                if let opening {
                    parts.append("Opening sentence: \(StatementWording.quotation([article[opening.span]]))")
                }
                return parts.isEmpty ? nil : parts.joined(by: " ") + " \(briefing.tags.tag(article: index))"
            }
        if !items.isEmpty { blocks.append(.list(items)) }
        return blocks
    }
}

extension Briefing {
    /// The tags of a group, of what else rests on the same words, and of the articles.
    func citation(of group: EventGroup) -> MarkdownText {
        let groups = companions(of: group)
        let articles = Set(groups.flatMap(\.articleIndices)).sorted()
        return groups.map(tags.tags).joined(by: " ") + " "
            + articles.map { tags.tag(article: $0) }.joined(by: " ")
    }
}

extension String {
    /// The string with its first ASCII letter made a capital.
    var capitalised: String {
        guard let first = utf8.first, first.isASCIILowercase else { return self }
        return String(decoding: [first & 0xDF] + utf8.dropFirst(), as: UTF8.self)
    }
}
