import DossierCore

/// How the workbook was made: versions, what could not be read, what was not coded, every diagnostic.
struct RunLogSheet: SheetSource {
    let id = SheetID.runLog
    let content = "versions, failures, what was not coded, every diagnostic"
    private let index: DossierIndex
    private let entries: [Entry]

    /// A line of the log.
    private struct Entry {
        var topic: String
        var severity = ""
        var code = ""
        var text: String
        var article: Int?
        var document: String?
        var line: Int?
        var origin: String?
    }

    init(_ index: DossierIndex) {
        self.index = index
        entries = Self.run(index) + Self.failures(index) + Self.diagnostics(index)
    }

    /// What made the workbook, and how much went in.
    private static func run(_ index: DossierIndex) -> [Entry] {
        let header = index.reported.dossier.header
        let sentences = index.articles.reduce(0) { $0 + $1.annotated.codableSentences.count }
        let uncoded = index.articles.reduce(0) { $0 + $1.annotated.uncodedSentences.count }
        var entries = [Entry(topic: "program", text: "\(header.tool) \(header.toolVersion)")]
        entries += header.extractors.map { Entry(topic: "extractor", text: "\($0.id), version \($0.version)") }
        if let asOf = index.reported.asOf {
            let basis = index.reported.asOfBasis == .given ? "as given" : "the latest publication date"
            entries.append(Entry(topic: "as-of day", text: "\(asOf), \(basis)"))
        } else {
            entries.append(Entry(topic: "as-of day", text: "none given, and no article is dated"))
        }
        if let marking = header.marking, !marking.isEmpty { entries.append(Entry(topic: "marking", text: marking)) }
        entries.append(Entry(topic: "articles", text: index.articles.count.grouped))
        entries.append(Entry(topic: "sentences", text: "\(sentences.grouped) that could give an event"))
        entries.append(
            Entry(topic: "not coded", severity: "note", text: "\(uncoded.grouped) of these sentences gave no event")
        )
        return entries
    }

    /// The documents that could not be read.
    private static func failures(_ index: DossierIndex) -> [Entry] {
        index.reported.dossier.summary.failures.map { failure in
            Entry(
                topic: "failure",
                severity: Severity.error.rawValue,
                code: failure.code,
                text: failure.message,
                document: failure.document,
                line: failure.line
            )
        }
    }

    /// The diagnostics of the run and of each article.
    private static func diagnostics(_ index: DossierIndex) -> [Entry] {
        let run = index.reported.dossier.summary.diagnostics.map { entry(for: $0, nil, index) }
        return run
            + index.articles.enumerated()
            .flatMap { number, article in
                article.annotated.diagnostics.map { entry(for: $0, number, index) }
            }
    }

    private static func entry(for diagnostic: Diagnostic, _ number: Int?, _ index: DossierIndex) -> Entry {
        let article = number.map { index.articles[$0].article }
        return Entry(
            topic: "diagnostic",
            severity: diagnostic.severity.rawValue,
            code: diagnostic.code,
            text: diagnostic.message,
            article: number,
            document: article?.document,
            line: diagnostic.line ?? diagnostic.span.flatMap { span in article?.text.line(at: span.start) },
            origin: diagnostic.origin
        )
    }

    var keys: [RecordKey?] { entries.map { _ in nil } }

    func table(_ links: LinkMap) -> SheetTable {
        var columns = ColumnSet<Entry>()
        columns.add(Self.topic) { .text($0.topic) }
        columns.add(Self.severity) { .text(orBlank: $0.severity) }
        columns.add(Self.text) { .text(orBlank: $0.text.flowing) }
        columns.add(Self.code) { .text(orBlank: $0.code) }
        columns.add(EventColumns.article) { entry in
            guard let number = entry.article else { return .blank }
            return links.link(to: index.articles[number].article.id, in: number)
        }
        columns.add(Self.document) { .text(orBlank: $0.document) }
        columns.add(Self.line) { $0.line.map { .count($0) } ?? .blank }
        columns.add(Self.origin) { .text(orBlank: $0.origin) }
        return SheetTable(
            name: id.name,
            title: "Run log",
            sentence:
                "How this workbook was made, what could not be read, and what was dropped, repaired or not coded.",
            columns: columns.definitions,
            rows: columns.rows(entries)
        )
    }

    private static let topic = SheetColumn("Topic", width: 11...12, "What the line is about.")
    private static let severity = SheetColumn(
        "Severity",
        width: 9...10,
        marks: [
            WordMark(word: Severity.warning.rawValue, color: .yellow),
            WordMark(word: Severity.error.rawValue, color: .red),
        ],
        "note: worth knowing; warning: something was lost or is doubtful; error: something could not be made."
    )
    private static let text = SheetColumn("What", .prose, width: 50...80, "What was found or done.")
    private static let code = SheetColumn("Code", width: 14...24, "The stable name of the diagnostic.")
    private static let document = SheetColumn("Document", .prose, width: 14...30, "The document.")
    private static let line = SheetColumn("Line", .integer, width: 7...7, "The line of the document.")
    private static let origin = SheetColumn("Said by", width: 10...16, "The plug-in that says it.")
}
