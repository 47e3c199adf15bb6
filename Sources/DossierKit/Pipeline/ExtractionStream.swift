public import DossierCore

/// Documents in, the contract's JSON Lines out: the pipeline without writers.
public struct ExtractionStream: Sendable {
    /// How many records went through.
    public struct Counts: Sendable, Hashable {
        /// Articles extracted.
        public var articles = 0
        /// Records that could not be read.
        public var failures = 0

        /// Makes counts of nothing.
        public init() {}

        /// Adds counts.
        public static func += (left: inout Counts, right: Counts) {
            left.articles += right.articles
            left.failures += right.failures
        }
    }

    private let pipeline: DossierPipeline
    private let batchSize = 32

    /// Makes a stream through a pipeline.
    public init(pipeline: DossierPipeline) {
        self.pipeline = pipeline
    }

    /// Extracts a document's articles.
    ///
    /// - Parameters:
    ///   - document: The document.
    ///   - take: Takes each line with its line end, in the order of the document: an article's records, or an error line.
    /// - Returns: How many records went through.
    /// - Throws: ``DossierError`` when the document as a whole cannot be read, and whatever `take` throws.
    public func lines(of document: SourceDocument, take: ([UInt8]) throws -> Void) async throws -> Counts {
        var outcomes: [ReadOutcome] = []
        try pipeline.read(document) { outcomes.append($0) }
        var counts = Counts()
        for start in stride(from: 0, to: outcomes.count, by: batchSize) {
            let batch = Array(outcomes[start..<min(start + batchSize, outcomes.count)])
            let pipeline = pipeline
            let lines = await orderedConcurrentMap(batch) { outcome in
                Swift.Result { try Self.line(for: outcome, pipeline) }
            }
            for (outcome, line) in zip(batch, lines) {
                if case .failure = outcome { counts.failures += 1 } else { counts.articles += 1 }
                try take(try line.get())
            }
        }
        return counts
    }

    /// The line of one outcome.
    private static func line(for outcome: ReadOutcome, _ pipeline: DossierPipeline) throws -> [UInt8] {
        let json: [UInt8] =
            switch outcome {
            case .article(let article): try DossierJSON.encode(pipeline.extract(article))
            case .extracted(let article): try DossierJSON.encode(article)
            case .failure(let id, let error): try DossierJSON.encode(ErrorLine(id: id, error: error))
            }
        return json + [0x0A]
    }

    /// The contract's error line.
    private struct ErrorLine: Encodable {
        var id: RecordID?
        var error: DossierError

        private enum CodingKeys: String, CodingKey {
            case id, error
        }

        private enum ErrorKeys: String, CodingKey {
            case code, message, line
        }

        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(id, forKey: .id)
            var inner = container.nestedContainer(keyedBy: ErrorKeys.self, forKey: .error)
            try inner.encode(error.code.rawValue, forKey: .code)
            try inner.encode(error.message, forKey: .message)
            try inner.encode(error.line, forKey: .line)
        }
    }
}
