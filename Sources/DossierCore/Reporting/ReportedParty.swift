/// Who takes part in an event or speaks, resolved for a report.
public struct ReportedParty: Sendable, Hashable {
    /// What tells one party from another, the same in every article that names it alike.
    public var identity: String
    /// The entity, nil when there are only words.
    public var entity: Entity?
    /// The name in a report: the entity's, or the article's words as a quotation.
    public var name: ReportText
    /// Whether it was taken from the context.
    public var isInferred: Bool
    /// Whether the articles give it a proper name; "residents" have none.
    public var isNamed: Bool

    /// The most bytes of a name in a report.
    private static let nameLimit = 120

    /// Makes a party of an entity.
    public init(_ entity: Entity, isInferred: Bool = false) {
        self.entity = entity
        self.isInferred = isInferred
        isNamed = true
        identity = Self.identity(of: entity)
        let short = Self.shown(entity.name)
        name = DefiniteArticle.isTaken(by: entity) ? "the \(name: short)" : "\(name: short)"
    }

    /// Makes a party that is only named by its words.
    public init(words: String, isInferred: Bool = false) {
        identity = "words \(words.lowercased())"
        name = Clip.quotation(words, limit: Self.nameLimit)
        self.isInferred = isInferred
        isNamed = false
    }

    /// Makes a party of an entity without a proper name, shown by the article's words for it where there are any.
    public init(unnamed entity: Entity, words: String?, isInferred: Bool = false) {
        self.init(entity, isInferred: isInferred)
        isNamed = false
        if let words { name = Clip.quotation(words, limit: Self.nameLimit) }
    }

    /// A name on one line, cut where it is very long; what has no letter or mark at all is said to have no name.
    public static func shown(_ name: String) -> String {
        let line = name.singleLine
        return line.isEmpty ? "(no name)" : Clip.text(line, limit: nameLimit)
    }

    /// What tells an entity from another: the country code for a country, else type and name.
    public static func identity(of entity: Entity) -> String {
        if entity.type == .country, let country = entity.country { return "country \(country)" }
        return "\(entity.type.rawValue) \(entity.name.lowercased())"
    }
}
