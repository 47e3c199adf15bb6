/// Who published one or more of the articles.
public struct ArticleSource: Sendable, Hashable, Codable {
    /// The id.
    public var id: RecordID
    /// The name of the publisher or agency.
    public var name: String
    /// The Admiralty grade, letter and digit; `F6`, cannot be judged, unless the user gives one.
    public var grade: String
    /// The articles it published.
    public var articles: [RecordID]

    /// Makes the record from its fields.
    public init(
        id: RecordID,
        name: String,
        grade: String = "F6",
        articles: [RecordID] = []
    ) {
        self.id = id
        self.name = name
        self.grade = grade
        self.articles = articles
    }

    private enum CodingKeys: String, CodingKey {
        case id
        case name
        case grade
        case articles
    }

    /// Reads the contract's form; a list that is absent is empty.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(RecordID.self, forKey: .id)
        name = try container.decode(String.self, forKey: .name)
        grade = try container.decodeIfPresent(String.self, forKey: .grade) ?? "F6"
        articles = try container.decodeIfPresent([RecordID].self, forKey: .articles) ?? []
    }

    /// Writes the contract's form, null for what is absent.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(name, forKey: .name)
        try container.encode(grade, forKey: .grade)
        try container.encode(articles, forKey: .articles)
    }
}
