/// An article as a reader found it: the text and what the document says about it.
///
/// The text is the input after UTF-8 decoding, removal of a byte-order mark and CRLF → LF, and nothing else; all spans of the
/// article count in it.
public struct Article: Sendable, Hashable, Codable {
    /// The id, given or derived from the text.
    public var id: RecordID
    /// The text that every span counts in.
    public var text: SourceText
    /// The SHA-256 of the text's UTF-8, 64 hexadecimal digits.
    public var sha256: String
    /// The headline.
    public var title: String?
    /// The line under the headline.
    public var deck: String?
    /// The authors, without "By".
    public var authors: [String]
    /// The place and agency at the head of the body, such as `GENEVA (AP)`.
    public var dateline: String?
    /// When it was published.
    public var published: PublicationDate?
    /// Who published it.
    public var publisher: String?
    /// The language, a BCP 47 tag.
    public var language: String?
    /// Its address.
    public var url: String?
    /// The captions of its pictures.
    public var captions: [String]
    /// The agencies or people credited, such as `AP`.
    public var credits: [String]
    /// The name of the document it was read from, as the user gave it.
    public var document: String?

    /// Makes the record from its fields.
    public init(
        id: RecordID,
        text: SourceText,
        sha256: String,
        title: String? = nil,
        deck: String? = nil,
        authors: [String] = [],
        dateline: String? = nil,
        published: PublicationDate? = nil,
        publisher: String? = nil,
        language: String? = nil,
        url: String? = nil,
        captions: [String] = [],
        credits: [String] = [],
        document: String? = nil
    ) {
        self.id = id
        self.text = text
        self.sha256 = sha256
        self.title = title
        self.deck = deck
        self.authors = authors
        self.dateline = dateline
        self.published = published
        self.publisher = publisher
        self.language = language
        self.url = url
        self.captions = captions
        self.credits = credits
        self.document = document
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case text
        case sha256
        case title
        case deck
        case authors
        case dateline
        case published
        case publisher
        case language
        case url
        case captions
        case credits
        case document
    }

    /// Reads the contract's form; a list that is absent is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(RecordID.self, forKey: .id)
        text = try container.decode(SourceText.self, forKey: .text)
        sha256 = try container.decode(String.self, forKey: .sha256)
        title = try container.decodeIfPresent(String.self, forKey: .title)
        deck = try container.decodeIfPresent(String.self, forKey: .deck)
        authors = try container.decodeIfPresent([String].self, forKey: .authors) ?? []
        dateline = try container.decodeIfPresent(String.self, forKey: .dateline)
        published = try container.decodeIfPresent(PublicationDate.self, forKey: .published)
        publisher = try container.decodeIfPresent(String.self, forKey: .publisher)
        language = try container.decodeIfPresent(String.self, forKey: .language)
        url = try container.decodeIfPresent(String.self, forKey: .url)
        captions = try container.decodeIfPresent([String].self, forKey: .captions) ?? []
        credits = try container.decodeIfPresent([String].self, forKey: .credits) ?? []
        document = try container.decodeIfPresent(String.self, forKey: .document)
    }

    /// Writes the contract's form, null for what is absent.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(text, forKey: .text)
        try container.encode(sha256, forKey: .sha256)
        try container.encode(title, forKey: .title)
        try container.encode(deck, forKey: .deck)
        try container.encode(authors, forKey: .authors)
        try container.encode(dateline, forKey: .dateline)
        try container.encode(published, forKey: .published)
        try container.encode(publisher, forKey: .publisher)
        try container.encode(language, forKey: .language)
        try container.encode(url, forKey: .url)
        try container.encode(captions, forKey: .captions)
        try container.encode(credits, forKey: .credits)
        try container.encode(document, forKey: .document)
    }
}

extension Article {
    /// Makes an article of a text, with the hash and, unless given, an id derived from the text.
    public init(text: SourceText, id: RecordID? = nil) {
        let hash = SHA256.hex(of: text.utf8)
        self.init(id: id ?? .stable(.article, [hash]), text: text, sha256: hash)
    }

    /// The characters of a span.
    public subscript(span: SourceSpan) -> String { text[span] }
}
