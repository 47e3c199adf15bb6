import DossierCore

/// The sources: the articles, who published them and when, their grade, and a warning where all rests on one.
struct SourcingSection {
    private let briefing: Briefing
    /// The grade of each article's publisher.
    private let grades: [RecordID: String]

    init(_ briefing: Briefing) {
        self.briefing = briefing
        grades = Dictionary(
            briefing.dossier.dossier.summary.sources.flatMap { source in source.articles.map { ($0, source.grade) } },
            uniquingKeysWith: { first, _ in first }
        )
    }

    var blocks: [MarkdownBlock] {
        let dossier = briefing.dossier
        if dossier.articles.isEmpty { return [.paragraph("No article was read.")] }
        let rows = dossier.articles.enumerated()
            .map { index, article -> [MarkdownText] in
                [
                    briefing.tags.tag(article: index), title(article.article), publisher(article.article),
                    published(article.article), credits(article.article), "\(text: grades[article.article.id] ?? "F6")",
                ]
            }
        var blocks: [MarkdownBlock] = [
            .table(["Article", "Title", "Publisher", "Published", "Credits", "Grade"], rows)
        ]
        blocks += warning + copies
        blocks.append(
            .paragraph(
                "Grades are Admiralty grades given by the user; F6 means that neither source nor information can be judged. The SHA-256 of each text stands under its tag."
            )
        )
        return blocks
    }

    /// The warning where everything rests on one article, one publisher, or publishers that are not named.
    private var warning: [MarkdownBlock] {
        let articles = briefing.dossier.articles
        let names = Set(articles.compactMap { $0.article.publisher?.lowercased() }.filter { !$0.isEmpty })
        let unnamed = articles.count { $0.article.publisher?.isEmpty ?? true }
        if articles.count == 1 { return [.paragraph("**Single source:** everything above rests on one article.")] }
        if names.count == 1, unnamed == 0 {
            return [.paragraph("**Single source:** all \(articles.count) articles are by one publisher.")]
        }
        let texts = Set(articles.map(\.article.sha256)).count
        var facts: [MarkdownText] = [Number.of(articles.count, "article"), Number.of(names.count, "named publisher")]
        if unnamed > 0 { facts.append(Number.of(unnamed, "article") + " without a named publisher") }
        if texts < articles.count { facts.append(Number.of(texts, "different text")) }
        return [.paragraph(facts.joined(by: ", ") + ".")]
    }

    /// The articles that repeat an earlier one: mentions, not sources.
    private var copies: [MarkdownBlock] {
        let dossier = briefing.dossier
        let indices = Dictionary(
            dossier.articles.enumerated().map { ($0.element.article.id, $0.offset) },
            uniquingKeysWith: { first, _ in first }
        )
        let items = dossier.dossier.summary.nearDuplicates.compactMap { copy -> MarkdownText? in
            guard let later = indices[copy.article], let earlier = indices[copy.of] else { return nil }
            return
                "\(briefing.tags.tag(article: later)) \(text: copy.kind.wording) \(briefing.tags.tag(article: earlier))."
        }
        if items.isEmpty { return [] }
        let rest = dossier.articles.count - items.count
        let head: MarkdownText = "Copies are no further source; without them there are \(Number.of(rest, "article"))."
        return [.paragraph(head), .list(items)]
    }

    private func title(_ article: Article) -> MarkdownText {
        article.title.map { "\(text: Clip.text($0, limit: 120))" } ?? ""
    }

    private func publisher(_ article: Article) -> MarkdownText {
        article.publisher.flatMap { $0.isEmpty ? nil : "\(text: $0)" } ?? "not stated"
    }

    /// The day in words, with the time and zone as stated.
    private func published(_ article: Article) -> MarkdownText {
        guard let published = article.published, published.basis != .none else { return "not stated" }
        guard let day = published.day else { return "\(text: published.value)" }
        var text = DateWording.day(day)
        let clock = published.value.utf8.dropFirst(11).prefix(5)
        if published.precision == .minute, clock.count == 5 {
            text += ", " + String(decoding: clock, as: UTF8.self)
            if let zone = published.zone { text += " \(zone)" }
        }
        return "\(text: text)"
    }

    private func credits(_ article: Article) -> MarkdownText {
        article.credits.map { "\(text: $0)" as MarkdownText }.joined(by: "; ")
    }
}

extension NearDuplicate.Kind {
    /// The words between the copy and what it repeats.
    fileprivate var wording: String {
        switch self {
        case .identical: "has the same words as"
        case .nearDuplicate: "has nearly the same words as"
        case .derived: "repeats most of"
        }
    }
}
