/// An error that stops a document, an extractor, a writer or the run.
///
/// `description` is the one line the user sees: which document or plug-in, what was found, what was expected, what to do.
public struct DossierError: Error, Sendable, CustomStringConvertible {
    /// What kind of error it is; the command maps each to an exit status (`docs/cli.md`).
    public struct Code: RawRepresentable, Sendable, Hashable {
        /// The stable, dotted name of the code.
        public var rawValue: String

        /// Makes a code of a plug-in's own.
        public init(rawValue: String) {
            self.rawValue = rawValue
        }

        /// The document cannot be read from disk: missing, a directory, no permission.
        public static let documentUnreadable = Code(rawValue: "document.unreadable")
        /// The document is larger than the limit.
        public static let documentTooLarge = Code(rawValue: "document.too-large")
        /// The document has no text.
        public static let documentEmpty = Code(rawValue: "document.empty")
        /// The document is not text.
        public static let documentBinary = Code(rawValue: "document.binary")
        /// No reader takes the document.
        public static let formatUnknown = Code(rawValue: "format.unknown")
        /// The format is recognised but has no reader yet.
        public static let formatUnsupported = Code(rawValue: "format.unsupported")
        /// The document breaks the rules of its format.
        public static let formatInvalid = Code(rawValue: "format.invalid")
        /// Plug-ins do not fit together: a cycle, a missing provider, an id used twice.
        public static let pipelineInvalid = Code(rawValue: "pipeline.invalid")
        /// An extractor failed.
        public static let extractionFailed = Code(rawValue: "extraction.failed")
        /// A writer failed.
        public static let writingFailed = Code(rawValue: "writing.failed")
        /// An output cannot be written to disk.
        public static let outputUnwritable = Code(rawValue: "output.unwritable")
    }

    /// What kind of error it is.
    public var code: Code
    /// The document it is about, as the user named it.
    public var document: String?
    /// The line of the document, counted from 1.
    public var line: Int?
    /// What was found, what was expected and what to do, in one line.
    public var message: String

    /// Makes an error.
    public init(_ code: Code, document: String? = nil, line: Int? = nil, _ message: String) {
        self.code = code
        self.document = document
        self.line = line
        self.message = message
    }

    /// `document:line: message`, as far as each is known.
    public var description: String {
        switch (document, line) {
        case (let document?, let line?): "\(document):\(line): \(message)"
        case (let document?, nil): "\(document): \(message)"
        default: message
        }
    }
}
