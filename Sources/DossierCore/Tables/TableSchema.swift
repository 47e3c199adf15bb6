/// What a table is called and which columns it has.
public struct TableSchema: Sendable, Hashable {
    /// The name that programs use, such as `events`.
    public var id: String
    /// The heading that people read.
    public var title: String
    /// What a row is, in a sentence.
    public var description: String
    /// The columns, in order.
    public var columns: [TableColumn]
    /// The ids of the columns that together tell one row from all others; none when rows have no key.
    public var primaryKey: [String]

    /// Makes a schema.
    public init(id: String, title: String, description: String, columns: [TableColumn], primaryKey: [String] = []) {
        self.id = id
        self.title = title
        self.description = description
        self.columns = columns
        self.primaryKey = primaryKey
    }

    /// The place of a column, nil when there is none of the id.
    public func index(of column: String) -> Int? {
        columns.firstIndex { $0.id == column }
    }
}
