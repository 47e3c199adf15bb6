import DossierCore

/// Open questions: only what an empty slot, an allegation or a diagnostic leaves open.
struct QuestionsSection {
    /// The most groups that one question names.
    private static let limit = 6

    private let briefing: Briefing

    init(_ briefing: Briefing) {
        self.briefing = briefing
    }

    var blocks: [MarkdownBlock] {
        if briefing.dossier.articles.isEmpty { return [] }
        let dossier = briefing.dossier
        let told = dossier.groups.filter { $0.status != .background }
        var items: [MarkdownText] = []
        items += question("Is it confirmed by anyone else?", told.filter { $0.lead.event.modality == .alleged })
        items += question("By whom?", told.filter(\.lead.actors.isEmpty))
        items += question(
            "When?",
            told.filter { $0.dated.event.dateWording == nil && $0.lead.event.modality != .conditional }
        )
        items += question(
            "Is the party meant? It was inferred from the context:",
            told.filter { ($0.lead.actors + $0.lead.recipients).contains(where: \.isInferred) }
        )
        items += quotes + articles
        return items.isEmpty ? [.paragraph("The coded records leave none.")] : [.list(items)]
    }

    /// A question and the groups it is asked of.
    private func question(_ words: MarkdownText, _ groups: [EventGroup]) -> [MarkdownText] {
        if groups.isEmpty { return [] }
        let named = groups.prefix(Self.limit).map { "\($0.lead.label) \(briefing.tags.tags($0))" as MarkdownText }
        let rest: MarkdownText = groups.count > Self.limit ? "; and \(groups.count - Self.limit) more" : ""
        return ["**\(words)** \(named.joined(by: "; "))\(rest)"]
    }

    /// Quotes whose speaker was not found.
    private var quotes: [MarkdownText] {
        let count = briefing.dossier.articles.reduce(0) { sum, article in
            sum + article.annotated.quotes.count { $0.speaker == nil && $0.speakerSpan == nil }
        }
        if count == 0 { return [] }
        return ["**Who said it?** The speaker of \(Number.of(count, "quote")) was not found."]
    }

    /// Articles without a date or a publisher.
    private var articles: [MarkdownText] {
        let undated = briefing.dossier.articles.indices.filter {
            briefing.dossier.articles[$0].article.published == nil
        }
        let unnamed = briefing.dossier.articles.indices.filter {
            briefing.dossier.articles[$0].article.publisher?.isEmpty ?? true
        }
        return [
            list("**When was it published?** Not stated:", undated),
            list("**Who published it?** Not stated:", unnamed),
        ]
        .compactMap { $0 }
    }

    private func list(_ words: MarkdownText, _ articles: [Int]) -> MarkdownText? {
        if articles.isEmpty { return nil }
        let tags = articles.prefix(12).map { briefing.tags.tag(article: $0) }.joined(by: " ")
        let rest: MarkdownText = articles.count > 12 ? " and \(articles.count - 12) more" : ""
        return "\(words) \(tags)\(rest)"
    }
}

/// Writes a number with its noun: `1 quote`, `2 quotes`.
enum Number {
    static func of(_ count: Int, _ noun: String, plural: String? = nil) -> MarkdownText {
        let words = count == 1 ? noun : plural ?? noun + "s"
        return "\(count) \(text: words)"
    }
}
