import DossierCore

/// The head of a briefing: marking, notice, title.
struct BriefingHead {
    let briefing: Briefing

    init(_ briefing: Briefing) {
        self.briefing = briefing
    }

    var blocks: [MarkdownBlock] {
        var notice: MarkdownText = ""
        if let marking = briefing.dossier.dossier.header.marking, !marking.isEmpty {
            notice.append("**\(text: Clip.text(marking, limit: 200))** · ")
        }
        notice.append("Machine-extracted from open-source reporting; not an assessment.")
        if !briefing.dossier.articles.isEmpty {
            notice.append(" Words between quotation marks are the articles' own; each tag leads to its evidence.")
        }
        return [.quotation(notice), .heading(1, "\(text: briefing.title)")]
    }
}

/// The front matter of a briefing: YAML whose values are JSON strings and numbers.
struct FrontMatter {
    let briefing: Briefing

    init(_ briefing: Briefing) {
        self.briefing = briefing
    }

    var rendered: String {
        let dossier = briefing.dossier
        let header = dossier.dossier.header
        let fields: [(String, String?)] = [
            ("title", MarkdownEscaper.frontMatter(briefing.title)),
            ("marking", header.marking.map(MarkdownEscaper.frontMatter)),
            ("as_of", dossier.asOf.map { MarkdownEscaper.frontMatter($0.description) }),
            ("prepared_by", MarkdownEscaper.frontMatter("\(header.tool) \(header.toolVersion)")),
            ("articles", String(dossier.articles.count)),
            ("sources", String(dossier.dossier.summary.sources.count)),
            ("events", String(dossier.events.count)),
            ("events_counted", String(dossier.eventCount(.done))),
        ]
        let lines = fields.compactMap { name, value in value.map { "\(name): \($0)\n" } }
        return "---\n" + lines.joined() + "---\n\n"
    }
}
