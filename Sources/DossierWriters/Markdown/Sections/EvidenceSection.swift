import DossierCore

/// The evidence: an entry for each article and, under it, one for each event, with the words it rests on.
struct EvidenceSection {
    private let briefing: Briefing

    init(_ briefing: Briefing) {
        self.briefing = briefing
    }

    var blocks: [MarkdownBlock] {
        var blocks: [MarkdownBlock] = []
        var events = briefing.dossier.events.indices.makeIterator()
        for (index, article) in briefing.dossier.articles.enumerated() {
            blocks.append(.heading(3, "\(text: briefing.tags.articles[index])"))
            blocks += entry(of: article, index)
            for _ in article.annotated.events {
                guard let next = events.next() else { break }
                blocks += entry(of: briefing.dossier.events[next], briefing.tags.events[next], article)
            }
        }
        return blocks
    }

    /// What is known of an article.
    private func entry(of reported: ReportedArticle, _ index: Int) -> [MarkdownBlock] {
        let article = reported.article
        var items: [MarkdownText] = []
        if let title = article.title, !title.isBlank { items.append("Title: \(Clip.quotation(title, limit: 400))") }
        if article.id.rawValue != briefing.tags.articles[index] { items.append("Id: \(code: article.id.rawValue)") }
        if let document = article.document, !document.isEmpty { items.append("Document: \(code: document)") }
        if let url = article.url, !url.isEmpty { items.append("Address: \(address(url))") }
        if !article.authors.isEmpty {
            items.append("By \(article.authors.map { "\(name: $0)" as ReportText }.joinedAsList)")
        }
        items.append("SHA-256 of the text: \(code: article.sha256)")
        return [.list(items)]
    }

    /// An address as text, or as a link where the user wants one and it leads to the web.
    private func address(_ url: String) -> MarkdownText {
        guard briefing.options.linksSources, let destination = MarkdownEscaper.destination(url) else {
            return "\(code: url)"
        }
        return "\(link: url, to: destination)"
    }

    /// The words and the record of an event.
    private func entry(of reported: ReportedEvent, _ label: String, _ article: ReportedArticle) -> [MarkdownBlock] {
        let event = reported.event
        let range = article.scalarRange(of: event.evidenceSpan)
        var code = event.type.rawValue
        if let mode = event.mode { code += " \(mode.rawValue)" }
        let summary = EventSentence.text(reported, in: article)
        let record: MarkdownText = "\(summary) Code \(code: code), \(text: event.counted ? "counted" : "not counted")."
        var items: [MarkdownText] = [
            record, "Words: \(quote: article[article.article.text.trimmed(event.triggerSpan)])",
        ]
        if let condition = event.conditionSpan { items.append("Condition: \(quote: article[condition])") }
        if let time = article.time(event.time) { items.append("Time: \(quote: article[time.span])") }
        if !event.counts.isEmpty {
            let counts = event.counts.map { "\(text: $0.kind.wording) \(quote: article[$0.span])" as MarkdownText }
            items.append("Numbers: \(counts.joined(by: ", "))")
        }
        if event.id.rawValue != label { items.append("Id: \(code: event.id.rawValue)") }
        let rule = event.rule.isEmpty ? "" : ", rule \(code: event.rule)" as MarkdownText
        items.append(
            "Article \(briefing.tags.tag(article: reported.articleIndex)), characters \(range.lowerBound) to \(range.upperBound)\(rule)"
        )
        return [.heading(4, "\(text: label)"), .quotation("\(quote: article[event.evidenceSpan])"), .list(items)]
    }
}

extension CountKind {
    /// The plain words for what is counted.
    var wording: String {
        switch self {
        case .dead: "killed"
        case .injured: "injured"
        case .arrested: "arrested"
        case .participants: "participants"
        case .amount: "amount"
        }
    }
}
