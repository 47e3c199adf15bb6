public import DossierCore

/// Writes a dossier as an XLSX workbook.
///
/// A first sheet sums up; then come the events reported as done, those not asserted, the timeline, actors, quotes, dates,
/// places, articles, who acts on whom, a sheet for the analyst's review, the codebook and the run log. Sheets without rows
/// are left out. Ids are links between the sheets. `docs/formats/xlsx.md` has every sheet and column.
///
/// ```swift
/// let result = try XLSXWriter().write(dossier, context: WritingContext())
/// result.files[0].name    // "workbook.xlsx"
/// ```
///
/// The same dossier gives the same bytes. What a cell cannot hold as it is comes back as a diagnostic.
public struct XLSXWriter: Sendable {
    /// The user's choices.
    public struct Options: Sendable, Hashable {
        /// Whether the workbook has the sheet for the analyst's review.
        public var includesReview: Bool

        /// Makes options.
        ///
        /// - Parameter includesReview: Whether the workbook has the sheet for the analyst's review.
        public init(includesReview: Bool = true) {
            self.includesReview = includesReview
        }
    }

    static let id = "xlsx"

    private let options: Options
    private let limits: SpreadsheetLimits

    /// Makes a writer.
    ///
    /// - Parameter options: The user's choices.
    public init(_ options: Options = Options()) {
        self.init(options, limits: .standard)
    }

    /// Makes a writer for sheets of other limits, so that the edge of a sheet can be tested.
    init(_ options: Options, limits: SpreadsheetLimits) {
        self.options = options
        self.limits = limits
    }
}

extension XLSXWriter: DossierWriter {
    /// What the writer says about itself.
    public var description: PluginDescription {
        PluginDescription(
            id: Self.id,
            summary: "Writes a workbook with events, timeline, actors, quotes, sources, charts and a review sheet.",
            fileExtensions: ["xlsx"],
            mediaTypes: ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"]
        )
    }

    /// Writes a workbook.
    ///
    /// - Throws: ``DossierError`` `writing.failed` when the library or the system refuses.
    public func write(_ dossier: Dossier, context: WritingContext) throws -> WriterResult {
        let name = "\(context.baseName ?? "workbook").xlsx"
        let composer = WorkbookComposer(dossier, options: options, limits: limits)
        switch composer.result() {
        case .success(let made):
            return WriterResult(files: [OutputFile(name: name, bytes: made.bytes)], diagnostics: made.diagnostics)
        case .failure(let error):
            throw DossierError(.writingFailed, document: name, error.description)
        }
    }
}

extension DossierWriter where Self == XLSXWriter {
    /// A writer of XLSX workbooks.
    ///
    /// - Parameter options: The user's choices.
    /// - Returns: The writer.
    public static func xlsx(_ options: XLSXWriter.Options = .init()) -> Self { XLSXWriter(options) }
}
