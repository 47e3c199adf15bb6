import DossierCore
import Foundation

@testable import DossierWriters

/// Checks a briefing against the dossier it was written from, through an independent parser.
struct BriefingLinter {
    private let dossier: Dossier
    private let markdown: String
    private let parsed: ParsedMarkdown
    /// The articles' texts as the briefing may show them.
    private let sources: [String]

    /// Parses a briefing.
    init(_ markdown: String, _ dossier: Dossier) throws {
        self.markdown = markdown
        self.dossier = dossier
        parsed = try ParsedMarkdown(markdown)
        sources = dossier.articles.flatMap { article in
            [MarkdownEscaper.inert(article.article.text.string), MarkdownEscaper.inert(article.article.title ?? "")]
        }
    }

    /// What is wrong, nothing in a good briefing.
    var faults: [String] { structure + wording }

    /// What is wrong with the form, whatever the words.
    var structure: [String] { bytes + markup + links + keyPoints + counts }

    /// Line ends, controls, the notice at the head.
    private var bytes: [String] {
        var faults: [String] = []
        if markdown.utf8.contains(0x0D) { faults.append("a carriage return") }
        if markdown.utf8.contains(where: { $0 < 0x20 && $0 != 0x0A }) { faults.append("a control character") }
        if !markdown.hasSuffix("\n") || markdown.hasSuffix("\n\n") { faults.append("not one line feed at the end") }
        if markdown.contains(" \n") { faults.append("a space at the end of a line") }
        if parsed.blocks.first?.text.contains("Machine-extracted") != true { faults.append("no notice") }
        return faults
    }

    private var markup: [String] {
        parsed.kinds.intersection(["html_block", "html_inline", "image", "code_block", "thematic_break"]).sorted()
            .map { "a node of kind \($0)" }
    }

    /// The blocks of each section, by heading.
    private func section(_ heading: String) -> [ParsedMarkdown.Block] {
        guard let start = parsed.blocks.firstIndex(where: { $0.path == "heading" && $0.text == heading }) else {
            return []
        }
        let headings = Set(BriefingSection.allCases.map(\.heading))
        return Array(
            parsed.blocks[(start + 1)...].prefix { !($0.path == "heading" && headings.contains($0.text)) }
        )
    }

    /// Every link leads to the one heading of its anchor.
    private var links: [String] {
        let anchors = parsed.blocks.filter { $0.path == "heading" }.map { "#" + BriefingTags.anchor($0.text) }
        let counts = Dictionary(anchors.map { ($0, 1) }, uniquingKeysWith: +)
        return parsed.blocks.flatMap(\.links).filter { counts[$0] != 1 }
            .map { "link \($0) has \(counts[$0] ?? 0) targets" }
    }

    /// Every item of bottom line and key points cites an event and an article.
    private var keyPoints: [String] {
        if dossier.articles.allSatisfy(\.events.isEmpty) { return [] }
        let items = section("Bottom line") + section("Key points").filter { $0.path.hasPrefix("list") }
        return items.filter { $0.links.count < 2 }.map { "no evidence for: \($0.text)" }
    }

    /// Quotations are the articles' words; outside them stand no likelihood and no date that the model lacks.
    private var wording: [String] {
        var faults: [String] = []
        let judgment = Set(section("Analyst judgment").map(\.text))
        for block in parsed.blocks where !judgment.contains(block.text) {
            var (rest, strange) = parts(block.text)
            faults += strange.map { "not in any article: “\($0)” in: \(block.text)" }
            if block.path == "heading" || rest.hasPrefix("Words between") { continue }
            for date in dates { rest = rest.replacing(date, with: "") }
            for month in ["January", "February", "March", "April", "June", "July", "August", "September", "October"] {
                if rest.contains(month) { faults.append("a date of no record in: \(rest)") }
            }
            let words = Set(rest.lowercased().split { !$0.isLetter }.map(String.init))
            faults += words.intersection(Self.likelihood).sorted().map { "\($0) outside quotations: \(rest)" }
        }
        return faults
    }

    /// A text without its quotations, and the quotations that stand in no article.
    private func parts(_ text: String) -> (rest: String, strange: [String]) {
        var rest = ""
        var strange: [String] = []
        var remainder = text[...]
        while let open = remainder.firstIndex(of: "“") {
            rest += remainder[..<open]
            let inside = remainder[remainder.index(after: open)...]
            var close = inside.firstIndex(of: "”")
            var end: Substring.Index?
            // The words may hold curly marks of their own, so every closing mark is tried.
            while let candidate = close {
                let words = String(inside[..<candidate])
                if sources.contains(where: { $0.contains(words.trimmingSpaces) }) { end = candidate }
                close = inside[inside.index(after: candidate)...].firstIndex(of: "”")
                if end != nil, close.map({ inside[candidate..<$0].contains("“") }) ?? true { break }
            }
            guard let end else {
                strange.append(String(inside.prefix { $0 != "”" }))
                remainder = inside
                continue
            }
            remainder = inside[inside.index(after: end)...]
        }
        return (rest + remainder, strange)
    }

    /// Every date of the model in words, the longest first.
    private var dates: [String] {
        var found: Set<String> = []
        for article in dossier.articles {
            found.formUnion(article.events.compactMap(\.dateWording))
            for time in article.times {
                if let date = DateWording.range(time.earliest, time.latest, precision: time.precision) {
                    found.insert(date)
                }
            }
            if let day = article.article.published?.day { found.insert(DateWording.day(day)) }
        }
        if let day = dossier.header.asOf { found.insert(DateWording.day(day)) }
        return found.sorted { $0.count != $1.count ? $0.count > $1.count : $0 < $1 }
    }

    /// The numbers of events are the dossier's.
    private var counts: [String] {
        let events = dossier.articles.flatMap(\.events)
        let wanted = "Events coded: \(events.count): \(events.count { $0.counted }) reported as done or said (counted)"
        return section("Method and limits").contains { $0.text.hasPrefix(wanted) }
            ? [] : ["the counts are not: \(wanted)"]
    }

    /// The estimative words of ICD 203 and their kin.
    private static let likelihood: Set<String> = [
        "likely", "unlikely", "probable", "probably", "improbable", "remote", "certain", "certainly", "possibly",
        "odds",
        "chance", "might", "may", "could", "doubtless", "presumably",
    ]
}
