import DossierCore

/// How the briefing was made and what it leaves out, in numbers.
struct MethodSection {
    /// The most pieces of furniture that are quoted.
    private static let furnitureLimit = 12

    private let briefing: Briefing

    init(_ briefing: Briefing) {
        self.briefing = briefing
    }

    var blocks: [MarkdownBlock] {
        let dossier = briefing.dossier
        var items: [MarkdownText] = [events]
        if !dossier.articles.isEmpty { items += [coverage] + furniture }
        items += diagnostics + failures + [versions]
        items.append(
            "Names of events are codes of PLOVER in plain words, not judgments. Nothing was checked against the world, and what no rule recognises is not here."
        )
        return [.list(items)]
    }

    /// The numbers of events, which are those of the event table.
    private var events: MarkdownText {
        let dossier = briefing.dossier
        let parts: [(ReportedStatus, String)] = [
            (.done, "reported as done or said (counted)"), (.prospective, "threatened, planned or conditional"),
            (.contested, "alleged or denied"), (.background, "background"),
        ]
        let numbers = parts.map { "\(dossier.eventCount($0.0)) \(text: $0.1)" as MarkdownText }.joined(by: ", ")
        let groups = dossier.groups.count
        var text: MarkdownText = "Events coded: \(dossier.events.count): \(numbers)."
        if groups < dossier.events.count {
            text.append(" Like events are told once, so that \(Number.of(groups, "item")) stand for them.")
        }
        return text
    }

    /// How many sentences gave an event.
    private var coverage: MarkdownText {
        let all = briefing.dossier.articles.reduce(0) { $0 + $1.annotated.codableSentences.count }
        let uncoded = briefing.dossier.articles.reduce(0) { $0 + $1.annotated.uncodedSentences.count }
        return
            "\(Number.of(briefing.dossier.articles.count, "article")), \(Number.of(all, "sentence")): \(all - uncoded) gave at least one event, \(uncoded) gave none."
    }

    /// What was left out as page furniture, in its own words.
    private var furniture: [MarkdownText] {
        var words: [MarkdownText] = []
        var count = 0
        for article in briefing.dossier.articles {
            for block in article.annotated.blocks where block.role == .boilerplate {
                count += 1
                if words.count < Self.furnitureLimit {
                    words.append("\(Clip.quotation(article[block.span], limit: 60))")
                }
            }
        }
        if count == 0 { return [] }
        let rest: MarkdownText = count > words.count ? " and \(count - words.count) more" : ""
        return ["Page furniture left out: \(Number.of(count, "block")): \(words.joined(by: ", "))\(rest)."]
    }

    /// The diagnostics by code.
    private var diagnostics: [MarkdownText] {
        var counts: [String: Int] = [:]
        let dossier = briefing.dossier.dossier
        for diagnostic in dossier.articles.flatMap(\.diagnostics) + dossier.summary.diagnostics {
            counts[diagnostic.code, default: 0] += 1
        }
        if counts.isEmpty { return [] }
        let items = counts.sorted { $0.key < $1.key }.map { "\(code: $0.key) \($0.value)" as MarkdownText }
        return ["Diagnostics by code: \(items.joined(by: ", "))."]
    }

    /// The documents that could not be read.
    private var failures: [MarkdownText] {
        briefing.dossier.dossier.summary.failures.map { failure in
            let line = failure.line.map { ", line \($0)" as MarkdownText } ?? ""
            return "**Not read:** \(code: failure.document)\(line): \(text: Clip.text(failure.message, limit: 200))"
        }
    }

    /// The program and the extractors that took part.
    private var versions: MarkdownText {
        let header = briefing.dossier.dossier.header
        var text: MarkdownText = "Made by \(text: header.tool) \(text: header.toolVersion)"
        if !header.extractors.isEmpty {
            let names = header.extractors.map { "\(text: $0.id) \(text: $0.version)" as MarkdownText }
            text.append(" with the extractors \(names.joined(by: ", "))")
        }
        return text + "."
    }
}
