public import DossierCore
import Testing

/// What every writer owes: run it on yours.
///
/// ```swift
/// @Test func conforms() async throws {
///     try await WriterConformance(MyWriter()).run()
/// }
/// ```
public struct WriterConformance: Sendable {
    private let writer: any StreamingDossierWriter

    /// Makes a kit for a writer of whole dossiers.
    public init(_ writer: any DossierWriter) {
        self.writer = WholeDossierWriter(writer)
    }

    /// Makes a kit for a streaming writer.
    public init(streaming writer: any StreamingDossierWriter) {
        self.writer = writer
    }

    /// Runs every check; a broken promise is an issue of the running test.
    ///
    /// - Parameter dossiers: Dossiers to write besides an empty one and hostile ones; give it the canonical dossier.
    /// - Throws: What the writer throws.
    public func run(_ dossiers: [Dossier] = []) async throws {
        checkDescription(writer.description)
        for dossier in dossiers + [Dossier(), hostile] {
            let first = try files(of: dossier)
            #expect(!first.isEmpty, "no file is written")
            checkNames(first)
            #expect(try files(of: dossier) == first, "two writings of one dossier differ")
            try await checkInParallel(dossier, first)
        }
    }

    /// Eight tasks at once write the same bytes.
    private func checkInParallel(_ dossier: Dossier, _ expected: [OutputFile]) async throws {
        let results = try await withThrowingTaskGroup(of: [OutputFile].self) { group in
            for _ in 0..<8 { group.addTask { try files(of: dossier) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        for files in results { #expect(files == expected, "two writings at once differ") }
    }

    /// Names are relative, unique, and end as the description says.
    private func checkNames(_ files: [OutputFile]) {
        let names = files.map(\.name)
        #expect(Set(names).count == names.count, "two files have one name: \(names)")
        for name in names {
            #expect(!name.hasPrefix("/") && !name.contains(".."), "'\(name)' is not a relative name")
        }
        let extensions = writer.description.fileExtensions
        let fits = names.first.map { name in extensions.contains { name.hasSuffix(".\($0)") } } ?? false
        #expect(fits, "the first file, \(names.first ?? "none"), has none of the declared extensions \(extensions)")
    }

    /// A dossier whose every text is hostile.
    private var hostile: Dossier {
        let articles = HostileText.all.map { text in
            var article = AnnotatedArticle.plain(SourceText("\(text)\n\nThe mayor said: “\(text)”"))
            article.article.title = text
            article.article.authors = [text]
            article.article.publisher = text
            article.article.captions = [text]
            article.article.document = text
            if let block = article.blocks.first {
                article.entities = [Entity(id: "N1", name: text.isEmpty ? "x" : text, type: .person, aliases: [text])]
                article.mentions = [Mention(id: "M1", entity: "N1", span: block.span, type: .person)]
                article.quotes = [Quote(id: "Q1", kind: .direct, spans: [block.span], speaker: "N1")]
                article.events = [
                    Event(
                        id: "E1",
                        type: .threaten,
                        modality: .asserted,
                        actors: [EventArgument(entity: "N1", span: block.span)],
                        triggerSpan: block.span,
                        evidenceSpan: block.span,
                        counted: true
                    )
                ]
            }
            article.diagnostics = [Diagnostic(severity: .warning, code: "test.hostile", message: text)]
            return article
        }
        return Dossier(
            header: DossierHeader(
                title: HostileText.all.joined(separator: " ").prefix(500).description,
                marking: "=TLP"
            ),
            articles: articles
        )
    }

    private func files(of dossier: Dossier) throws -> [OutputFile] {
        let sink = MemorySink()
        var session = try writer.begin(dossier.header, context: WritingContext(), output: sink)
        for article in dossier.articles { try session.add(article) }
        _ = try session.finish(dossier.summary)
        return sink.files
    }
}
