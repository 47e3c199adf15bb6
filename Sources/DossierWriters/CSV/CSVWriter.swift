public import DossierCore

/// Writes the event table as CSV after RFC 4180, with companion tables and a data package on request.
///
/// ```
/// event_id,date_start,date_end,date_precision,event_type,…
/// E7KD03QXN,2024-03-04,2024-03-04,day,THREATEN,…
/// ```
///
/// Rows are written article by article, so that memory does not grow with the number of articles. An unknown value is an
/// empty field. `docs/formats/csv.md` has the columns, the dialects, and what a CSV loses.
public struct CSVWriter: StreamingDossierWriter {
    /// What the user may choose.
    public struct Options: Sendable, Hashable {
        /// Which columns the event table has.
        public enum Profile: String, Sendable, CaseIterable {
            /// The 24 columns that most analysts need.
            case core
            /// All 62 columns.
            case full
        }

        /// For whom the files are meant.
        public enum Dialect: String, Sendable, CaseIterable {
            /// Programs: exact values, no byte-order mark, no guard.
            case data
            /// Spreadsheets: a byte-order mark, and an apostrophe before text that would be run as a formula.
            case excel
        }

        /// Which columns the event table has.
        public var profile: Profile
        /// For whom the files are meant.
        public var dialect: Dialect
        /// Whether the companion tables and the codebook are written too.
        public var hasCompanions: Bool
        /// Whether a Frictionless data package that describes the tables is written too.
        public var hasDataPackage: Bool

        /// Makes options.
        public init(
            profile: Profile = .core,
            dialect: Dialect = .data,
            hasCompanions: Bool = false,
            hasDataPackage: Bool = false
        ) {
            self.profile = profile
            self.dialect = dialect
            self.hasCompanions = hasCompanions
            self.hasDataPackage = hasDataPackage
        }

        /// The core columns for programs, one file.
        public static let `default` = Options()
    }

    private let options: Options

    /// Makes a writer.
    public init(_ options: Options = .default) {
        self.options = options
    }

    /// What the writer says about itself.
    public var description: PluginDescription {
        PluginDescription(
            id: "csv",
            summary: "Writes the event table, and its companions on request, as CSV.",
            fileExtensions: ["csv"],
            mediaTypes: ["text/csv"]
        )
    }

    /// Begins the files that are written whatever the articles hold, with their headings.
    public func begin(
        _ header: DossierHeader,
        context: WritingContext,
        output: any OutputSink
    ) throws -> any WriterSession {
        var session = CSVSession(options: options, header: header, baseName: context.baseName, output: output)
        try session.beginFiles()
        return session
    }
}

extension StreamingDossierWriter where Self == CSVWriter {
    /// The writer of the CSV event table.
    public static func csv(_ options: CSVWriter.Options = .default) -> CSVWriter {
        CSVWriter(options)
    }
}
