public import DossierCore

/// One export: documents in, the outputs of several writers, and a report of what happened.
///
/// Articles go through in batches: a batch is read, extracted on all cores, and handed to the writers in the order of the
/// input, so that memory does not grow with the number of documents where the writers stream.
public struct ExportRun: Sendable {
    /// A writer and where its files go.
    public struct Output: Sendable {
        /// The writer.
        public var writer: any StreamingDossierWriter
        /// What the writer is given.
        public var context: WritingContext
        /// Takes its files.
        public var sink: any OutputSink

        /// Makes an output.
        public init(
            writer: any StreamingDossierWriter,
            context: WritingContext = WritingContext(),
            sink: any OutputSink
        ) {
            self.writer = writer
            self.context = context
            self.sink = sink
        }
    }

    /// What happened in a run.
    public struct Report: Sendable {
        /// The number of articles that were written.
        public var articles = 0
        /// The number of events in them.
        public var events = 0
        /// What could not be read.
        public var failures: [DocumentFailure] = []
        /// For each failed writer, its id and the error.
        public var writerFailures: [(writer: String, error: any Error)] = []
        /// What the writers truncated, replaced or left out.
        public var writerDiagnostics: [Diagnostic] = []
        /// The diagnostics of the articles, each with its article's document.
        public var articleDiagnostics: [(document: String, line: Int?, diagnostic: Diagnostic)] = []
    }

    private let pipeline: DossierPipeline
    private let batchSize: Int

    /// Makes a run.
    ///
    /// - Parameters:
    ///   - pipeline: The pipeline.
    ///   - batchSize: How many articles are held at once, at least 1.
    public init(pipeline: DossierPipeline, batchSize: Int = 32) {
        self.pipeline = pipeline
        self.batchSize = max(1, batchSize)
    }

    /// Reads, extracts and writes.
    ///
    /// - Parameters:
    ///   - documents: Loads the documents, one at a time, in order; a failure costs that document only.
    ///   - header: What is known before the first article; the extractors are filled in.
    ///   - outputs: The writers and their sinks. The caller commits or discards the sinks by the report.
    ///   - progress: Called after each document with the number done.
    /// - Returns: What happened.
    public func run(
        _ documents: some Sequence<Result<SourceDocument, DossierError>>,
        header: DossierHeader,
        outputs: [Output],
        progress: (Int) -> Void = { _ in }
    ) async -> Report {
        var header = header
        header.extractors = pipeline.extractorVersions
        var report = Report()
        var sessions = begin(outputs, header: header, report: &report)
        var tally = RunTally()
        var identifiers = ArticleIdentifiers()
        var batch: [ReadOutcome] = []
        var done = 0

        for loaded in documents {
            do {
                try pipeline.read(try loaded.get()) { outcome in
                    batch.append(identifiers.unique(outcome))
                }
            } catch {
                report.failures.append(DocumentFailure(error, document: (try? loaded.get())?.name))
            }
            if batch.count >= batchSize {
                await flush(&batch, into: &sessions, tally: &tally, report: &report)
            }
            done += 1
            progress(done)
        }
        await flush(&batch, into: &sessions, tally: &tally, report: &report)
        let summary = DossierSummary(
            sources: tally.sources,
            failures: report.failures,
            nearDuplicates: tally.nearDuplicates
        )
        finish(&sessions, summary, report: &report)
        return report
    }

    /// Writes a dossier that was extracted before.
    ///
    /// - Parameters:
    ///   - dossier: The dossier.
    ///   - outputs: The writers and their sinks.
    /// - Returns: What happened.
    public func render(_ dossier: Dossier, outputs: [Output]) -> Report {
        var report = Report()
        var sessions = begin(outputs, header: dossier.header, report: &report)
        for article in dossier.articles { add(article, to: &sessions, report: &report) }
        finish(&sessions, dossier.summary, report: &report)
        return report
    }

    /// Extracts a batch on all cores and hands it to the writers in order.
    private func flush(
        _ batch: inout [ReadOutcome],
        into sessions: inout [LiveSession],
        tally: inout RunTally,
        report: inout Report
    ) async {
        let outcomes = batch
        batch.removeAll(keepingCapacity: true)
        let pipeline = pipeline
        let results = await orderedConcurrentMap(outcomes) { outcome -> ReadOutcome in
            if case .article(let article) = outcome { .extracted(pipeline.extract(article)) } else { outcome }
        }
        for result in results {
            switch result {
            case .article(let article), .extracted(let article):
                tally.add(article)
                add(article, to: &sessions, report: &report)
            case .failure(let id, let error):
                report.failures.append(DocumentFailure(error, document: error.document, id: id))
            }
        }
    }

    private struct LiveSession {
        var writer: String
        var session: any WriterSession
    }

    private func begin(_ outputs: [Output], header: DossierHeader, report: inout Report) -> [LiveSession] {
        outputs.compactMap { output in
            let id = output.writer.description.id
            do {
                let session = try output.writer.begin(header, context: output.context, output: output.sink)
                return LiveSession(writer: id, session: session)
            } catch {
                report.writerFailures.append((id, error))
                return nil
            }
        }
    }

    private func add(_ article: AnnotatedArticle, to sessions: inout [LiveSession], report: inout Report) {
        report.articles += 1
        report.events += article.events.count
        let name = article.article.document ?? article.article.id.rawValue
        for diagnostic in article.diagnostics {
            let line = diagnostic.line ?? diagnostic.span.map { article.article.text.line(at: $0.start) }
            report.articleDiagnostics.append((name, line, diagnostic))
        }
        each(&sessions, report: &report) { session throws in try session.add(article) }
    }

    private func finish(_ sessions: inout [LiveSession], _ summary: DossierSummary, report: inout Report) {
        var diagnostics: [Diagnostic] = []
        each(&sessions, report: &report) { session throws in
            diagnostics.append(contentsOf: try session.finish(summary))
        }
        report.writerDiagnostics = diagnostics
    }

    /// Does something with each session; one that fails takes no further part.
    private func each(
        _ sessions: inout [LiveSession],
        report: inout Report,
        _ body: (inout any WriterSession) throws -> Void
    ) {
        var index = 0
        while index < sessions.count {
            do {
                try body(&sessions[index].session)
                index += 1
            } catch {
                report.writerFailures.append((sessions[index].writer, error))
                sessions.remove(at: index)
            }
        }
    }
}

extension DocumentFailure {
    /// The failure that an error stands for.
    init(_ error: any Error, document: String?, id: RecordID? = nil) {
        if let error = error as? DossierError {
            self.init(
                document: error.document ?? document ?? "-",
                line: error.line,
                id: id,
                code: error.code.rawValue,
                message: error.message
            )
        } else {
            self.init(document: document ?? "-", id: id, code: "document.failed", message: "\(error)")
        }
    }
}
