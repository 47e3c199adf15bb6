public import DossierCore

extension Dossier {
    /// A dossier with every field and every code of the model, for goldens and conformance tests.
    ///
    /// Five articles: one that is full and well-formed, one whose every text is hostile, one with all codes, one without any
    /// record, and a copy of the first. All of them keep the model's invariants. Places and people are invented.
    ///
    /// ```swift
    /// try await WriterConformance(MyWriter()).run([.canonical])
    /// ```
    public static let canonical = Dossier(
        header: DossierHeader(
            toolVersion: "1.2.3",
            title: "Canonical dossier | =1+1 <b>",
            asOf: CalendarDate(iso: "2024-03-05"),
            marking: "TLP:AMBER",
            extractors: [PluginVersion(id: "canonical", version: "7"), PluginVersion(id: "other", version: "1")]
        ),
        articles: [
            CanonicalDraft.full.article, CanonicalDraft.hostile.article, CanonicalDraft.codes.article,
            CanonicalDraft.bare.article, CanonicalDraft.copy.article,
        ],
        summary: DossierSummary(
            sources: [
                ArticleSource(id: "@SUM(1)", name: "@SUM(1)", articles: ["A-hostile"]),
                ArticleSource(
                    id: "Lowell Gazette",
                    name: "Lowell Gazette",
                    grade: "B2",
                    articles: ["A-full", "A-copy"]
                ),
            ],
            diagnostics: [
                Diagnostic(severity: .note, code: "run.note", message: "a note; of the run", origin: "canonical")
            ],
            failures: [
                DocumentFailure(
                    document: "=broken.txt",
                    line: 12,
                    id: "A-broken",
                    code: "document.binary",
                    message: "holds \"NUL\" bytes,\nso it is no text"
                ),
                DocumentFailure(document: "empty.txt", code: "document.empty", message: "has no text"),
            ],
            nearDuplicates: [NearDuplicate(article: "A-copy", of: "A-full", kind: .identical, score: 1)]
        )
    )
}

/// An article in the making, whose spans are found by their words.
struct CanonicalDraft {
    var article: AnnotatedArticle

    /// Begins an article of blocks, parted by blank lines.
    init(_ id: RecordID, _ blocks: [(role: BlockRole, text: String)]) {
        let text = SourceText(blocks.map(\.text).joined(separator: "\n\n"))
        var start = 0
        var placed: [Block] = []
        for (index, block) in blocks.enumerated() {
            let span = SourceSpan(start: start, end: start + block.text.utf8.count)
            start = span.end + 2
            // An empty block, or one of white space only, is text between blocks.
            let trimmed = text.trimmed(span)
            if trimmed.isEmpty { continue }
            placed.append(
                Block(role: block.role, span: trimmed, rule: "canonical/block", confidence: index == 0 ? 0.5 : 1)
            )
        }
        article = AnnotatedArticle(article: Article(text: text, id: id), blocks: placed)
        article.sentences = placed.enumerated()
            .map { index, block in
                Sentence(id: RecordID("\(id)-S\(index)"), span: block.span, block: index, rule: "canonical/sentence")
            }
    }

    /// Where words stand first; the first byte of the text when they do not, which the draft's test finds.
    func span(_ words: String) -> SourceSpan {
        let text = article.article.text.utf8
        let wanted = Array(words.utf8)
        guard let first = wanted.first, text.count >= wanted.count else { return SourceSpan(start: 0, end: 1) }
        for start in 0...(text.count - wanted.count) where text[start] == first {
            if text[start..<(start + wanted.count)].elementsEqual(wanted) {
                return SourceSpan(start: start, end: start + wanted.count)
            }
        }
        return SourceSpan(start: 0, end: 1)
    }
}
