import DossierCore

/// Statements and quotes, by speaker, in the speaker's words.
struct StatementsSection {
    private let briefing: Briefing

    init(_ briefing: Briefing) {
        self.briefing = briefing
    }

    var blocks: [MarkdownBlock] {
        let dossier = briefing.dossier
        var order: [String] = []
        var speakers: [String: ReportedParty] = [:]
        var items: [String: [MarkdownText]] = [:]
        var fragments = 0
        for (index, article) in dossier.articles.enumerated() {
            for quote in article.annotated.quotes {
                if isFragment(quote, article) {
                    fragments += 1
                    continue
                }
                let speaker = article.speaker(of: quote)
                let identity = speaker.map { $0.isNamed ? $0.identity : "\(index) \($0.identity)" } ?? ""
                if items[identity] == nil { order.append(identity) }
                if speakers[identity] == nil { speakers[identity] = speaker }
                items[identity, default: []].append(item(quote, article, index))
            }
        }
        // What nobody could be found for comes last.
        let named = order.filter { !$0.isEmpty } + order.filter(\.isEmpty)
        var blocks = named.flatMap { identity -> [MarkdownBlock] in
            [.paragraph(heading(speakers[identity])), .list(items[identity] ?? [])]
        }
        if fragments > 0 {
            blocks.append(
                .paragraph("Not listed: \(Number.of(fragments, "reported phrase")) of fewer than four words.")
            )
        }
        return blocks
    }

    /// Whether it is reported speech of so few words that they say nothing by themselves.
    private func isFragment(_ quote: Quote, _ article: ReportedArticle) -> Bool {
        guard quote.kind == .indirect else { return false }
        let words = article.wording(of: quote)
            .map { span in
                article.article.text.bytes(in: span).split(whereSeparator: \.isASCIISpace).count
            }
        return words.reduce(0, +) < 4
    }

    private func heading(_ speaker: ReportedParty?) -> MarkdownText {
        guard let speaker else { return "**Speaker not found**" }
        guard let role = speaker.entity.flatMap(briefing.dossier.role) else { return "**\(speaker.name)**" }
        return "**\(speaker.name)** (\(role))"
    }

    /// The words, their kind, the article and where they stand in it.
    private func item(_ quote: Quote, _ article: ReportedArticle, _ index: Int) -> MarkdownText {
        let words = StatementWording.quotation(article.wording(of: quote).map { article[$0] }, isContinued: true)
        let start = quote.spans.map(\.start).min() ?? 0
        let end = quote.spans.map(\.end).max() ?? 0
        let range = article.scalarRange(of: SourceSpan(start: start, end: end))
        let kind = quote.attribution == .none ? quote.kind.rawValue : "\(quote.kind.rawValue)\(quote.attribution.note)"
        return
            "\(words) — \(text: kind), \(code: quote.id.rawValue), characters \(range.lowerBound) to \(range.upperBound) of \(briefing.tags.tag(article: index))"
    }
}

extension QuoteAttribution {
    /// What a reader should know of how the speaker was found, nothing when named beside the quote.
    fileprivate var note: String {
        switch self {
        case .explicit, .split, .none: ""
        case .carriedOver: ", speaker carried over"
        case .pronoun: ", speaker from a pronoun"
        case .inferred: ", speaker inferred"
        }
    }
}
