/// The id of a record: text, unique in its dossier.
///
/// Ids of built-in extractors come from ``RecordID/stable(_:_:)``, so that the same input gives the same ids; a plug-in may
/// use any text that is unique in the article.
public struct RecordID: RawRepresentable, Sendable, Hashable, Codable {
    /// The text of the id.
    public var rawValue: String

    /// Makes an id from its text.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Makes an id from its text.
    public init(_ text: String) {
        self.init(rawValue: text)
    }

    /// Reads the id as a JSON string.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the id as a JSON string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }

    /// The kinds of record that have ids, by the letter with which their ids begin.
    public enum Kind: String, Sendable, CaseIterable {
        /// An article.
        case article = "A"
        /// A sentence.
        case sentence = "S"
        /// An entity.
        case entity = "N"
        /// A mention.
        case mention = "M"
        /// A time expression.
        case time = "T"
        /// A quote.
        case quote = "Q"
        /// An event.
        case event = "E"
    }

    /// An id derived from content: the kind's letter and 40 bits of a SHA-256 in Crockford's base 32, such as `E7KD03QXN`.
    ///
    /// Short enough to be read out, long enough that ten thousand events collide with a chance below one in twenty
    /// thousand; the pipeline rejects a record whose id its article already holds.
    ///
    /// - Parameters:
    ///   - kind: The kind of record.
    ///   - parts: What identifies the record: its article's id first, then its key slots in a fixed order.
    /// - Returns: The id.
    public static func stable(_ kind: Kind, _ parts: [String]) -> RecordID {
        var message: [UInt8] = Array(kind.rawValue.utf8)
        for part in parts {
            message.append(0x1F)
            message.append(contentsOf: part.utf8)
        }
        let bits = SHA256.digest(of: message).prefix(5).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        var text = Array(kind.rawValue.utf8)
        for shift in stride(from: 35, through: 0, by: -5) {
            text.append(alphabet[Int(bits >> UInt64(shift) & 31)])
        }
        return RecordID(String(decoding: text, as: UTF8.self))
    }

    /// An id derived from a record's article and span, and from whatever else tells it from its neighbours.
    public static func stable(
        _ kind: Kind,
        in article: Article,
        at span: SourceSpan,
        _ more: String...
    ) -> RecordID {
        stable(kind, [article.id.rawValue, String(span.start), String(span.end)] + more)
    }

    private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
}

extension RecordID: ExpressibleByStringLiteral, CustomStringConvertible, Comparable {
    /// Makes an id from a literal.
    public init(stringLiteral value: String) {
        self.init(value)
    }

    /// The text of the id.
    public var description: String { rawValue }

    /// Orders ids by their text.
    public static func < (left: RecordID, right: RecordID) -> Bool { left.rawValue < right.rawValue }
}
