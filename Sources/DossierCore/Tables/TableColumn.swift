/// What a column of a table is called and holds.
public struct TableColumn: Sendable, Hashable {
    /// The name that programs use, such as `event_id`: lower-case letters, digits and underscores.
    public var id: String
    /// The heading that people read, such as `Event id`.
    public var title: String
    /// What its cells hold.
    public var type: ColumnType
    /// What it means, one or more sentences.
    public var description: String
    /// The codes that its cells, or the members of its lists, may have.
    public var codes: CodeList?
    /// Whether it belongs to the smaller profile.
    public var isCore: Bool
    /// The table whose one-column key its cells name, nil for none.
    public var references: String?

    /// Makes a column.
    public init(
        id: String,
        title: String,
        type: ColumnType,
        description: String,
        codes: CodeList? = nil,
        isCore: Bool = true,
        references: String? = nil
    ) {
        self.id = id
        self.title = title
        self.type = type
        self.description = description
        self.codes = codes
        self.isCore = isCore
        self.references = references
    }
}
