/// A document, or one record of it, that could not be read.
public struct DocumentFailure: Sendable, Hashable, Codable {
    /// The name of the document.
    public var document: String
    /// The line, counted from 1, if known.
    public var line: Int?
    /// The id that the record gave, if any.
    public var id: RecordID?
    /// The stable code of the error, such as `document.empty`.
    public var code: String
    /// What was found, what was expected and what to do.
    public var message: String

    /// Makes a failure.
    public init(document: String, line: Int? = nil, id: RecordID? = nil, code: String, message: String) {
        self.document = document
        self.line = line
        self.id = id
        self.code = code
        self.message = message
    }

    /// Writes the saved form, null for what is absent.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(document, forKey: .document)
        try container.encode(line, forKey: .line)
        try container.encode(id, forKey: .id)
        try container.encode(code, forKey: .code)
        try container.encode(message, forKey: .message)
    }

    private enum CodingKeys: String, CodingKey {
        case document, line, id, code, message
    }
}
