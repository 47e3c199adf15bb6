/// Something an analyst should know about how the records were made: what was dropped, not resolved or repaired.
///
/// An error that stops a document is a ``DossierError``; a diagnostic never stops anything.
public struct Diagnostic: Sendable, Hashable, Codable {
    /// How serious it is.
    public var severity: Severity
    /// What it is, stable and dotted: `date.unresolved`, `boilerplate.dropped`.
    public var code: String
    /// One sentence for people, naming what was found.
    public var message: String
    /// Where in the article, if anywhere.
    public var span: SourceSpan?
    /// The line of the document, counted from 1, if known.
    public var line: Int?
    /// The id of the plug-in that says it.
    public var origin: String?

    /// Makes the record from its fields.
    public init(
        severity: Severity,
        code: String,
        message: String,
        span: SourceSpan? = nil,
        line: Int? = nil,
        origin: String? = nil
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.span = span
        self.line = line
        self.origin = origin
    }

    private enum CodingKeys: String, CodingKey {
        case severity
        case code
        case message
        case span
        case line
        case origin
    }

    /// Reads the contract's form; a list that is absent is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        severity = try container.decode(Severity.self, forKey: .severity)
        code = try container.decode(String.self, forKey: .code)
        message = try container.decode(String.self, forKey: .message)
        span = try container.decodeIfPresent(SourceSpan.self, forKey: .span)
        line = try container.decodeIfPresent(Int.self, forKey: .line)
        origin = try container.decodeIfPresent(String.self, forKey: .origin)
    }

    /// Writes the contract's form, null for what is absent.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(severity, forKey: .severity)
        try container.encode(code, forKey: .code)
        try container.encode(message, forKey: .message)
        try container.encode(span, forKey: .span)
        try container.encode(line, forKey: .line)
        try container.encode(origin, forKey: .origin)
    }
}
