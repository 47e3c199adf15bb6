public import DossierCore

/// Reads the contract's JSON Lines: one article a line, as text or as HTML.
///
/// ```json
/// {"id": "a1", "text": "Talks began on Monday.", "published": "2023-09-21", "title": null, "url": null}
/// ```
///
/// Lines end at LF only. A line that is no such object is a failure with its line number, and the run goes on; an empty line is
/// passed over.
public struct ContractReader: DocumentReader {
    /// What the reader says about itself.
    public let description = PluginDescription(
        id: "contract",
        summary: "JSON Lines with an id and a text on each line.",
        fileExtensions: ["jsonl", "ndjson"],
        mediaTypes: ["application/jsonl", "application/x-ndjson"]
    )

    /// Makes a reader.
    public init() {}

    /// Is certain of its media types, and judges by the extension and by a first line that looks like a record.
    public func sniff(_ document: SourceDocument) -> SniffConfidence {
        if let type = document.mediaType, description.mediaTypes.contains(type) { return .certain }
        if description.fileExtensions.contains(document.fileExtension) { return .certain }
        let line = document.bytes.prefix(1 << 16).prefix { $0 != 0x0A }
        guard line.first(where: { !$0.isASCIISpace && $0 < 0x80 }) == UInt8(ascii: "{") else { return .none }
        let names = [#""id""#, #""text""#, #""html""#].map { line.firstRange(of: Array($0.utf8)) != nil }
        return names[0] && (names[1] || names[2]) ? .certain : .none
    }

    /// Emits an article or a failure for each line that is not empty.
    public func read(
        _ document: SourceDocument,
        context: ReadingContext,
        emit: (ReadOutcome) throws -> Void
    ) throws {
        guard document.bytes.count <= context.maximumBytes else {
            throw DossierError.tooLarge(document.name, bytes: document.bytes.count, limit: context.maximumBytes)
        }
        let marked = document.firstLine == 1 && document.bytes.starts(with: [0xEF, 0xBB, 0xBF])
        var number = document.firstLine
        var records = 0
        for line in document.bytes.dropFirst(marked ? 3 : 0).split(separator: 0x0A, omittingEmptySubsequences: false) {
            defer { number += 1 }
            guard line.contains(where: { !$0.isASCIISpace }) else { continue }
            records += 1
            try emit(outcome(of: line, number: number, in: document))
        }
        guard records > 0 || document.firstLine > 1 else { throw DossierError.noRecord(document.name) }
    }

    private func outcome(of line: ArraySlice<UInt8>, number: Int, in document: SourceDocument) -> ReadOutcome {
        do {
            let record = try ContractRecord(json: line)
            do {
                return .article(try article(of: record, in: document))
            } catch {
                return .failure(id: RecordID(record.id), error.located(document.name, line: number))
            }
        } catch {
            return .failure(
                id: error.id,
                DossierError(.formatInvalid, document: document.name, line: number, error.reason)
            )
        }
    }

    private func article(
        of record: ContractRecord,
        in document: SourceDocument
    ) throws(DossierError) -> AnnotatedArticle {
        guard case .text(let string) = record.content else {
            throw DossierError(.formatUnsupported, "the record holds 'html', which is not yet supported; give 'text'")
        }
        var bytes = Array(string.utf8)[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        let text = SourceText(repairing: TextDecoder.joiningLineEnds(bytes))
        guard text.hasVisibleCharacter else { throw DossierError(.documentEmpty, "the record's text is empty") }
        var given = GivenMetadata()
        given.id = RecordID(record.id)
        given.title = record.title
        given.url = record.url
        given.publisher = record.publisher
        var diagnostics: [Diagnostic] = []
        if let stated = record.published {
            given.published = ISODateTime(stated).map(\.publicationDate)
            if given.published == nil { diagnostics.append(.invalidDate(stated, origin: description.id)) }
        }
        var article = PlainTextLayout(origin: description.id).article(of: text, given: given)
        article.article.document = document.name
        article.diagnostics = diagnostics + article.diagnostics
        return article
    }
}

extension DossierError {
    fileprivate static func tooLarge(_ document: String, bytes: Int, limit: Int) -> DossierError {
        DossierError(.documentTooLarge, document: document, "has \(bytes) bytes, more than the limit of \(limit)")
    }

    fileprivate static func noRecord(_ document: String) -> DossierError {
        DossierError(.documentEmpty, document: document, "holds no record: every line is empty")
    }

    /// The error with the document and line it is about.
    fileprivate func located(_ document: String, line: Int) -> DossierError {
        DossierError(code, document: document, line: line, message)
    }
}

extension Diagnostic {
    fileprivate static func invalidDate(_ value: String, origin: String) -> Diagnostic {
        Diagnostic(
            severity: .warning,
            code: "published.invalid",
            message: "the given publication date '\(value.prefix(40))' is not an ISO 8601 date or date-time",
            origin: origin
        )
    }
}
