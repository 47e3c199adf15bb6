/// The user's choices for the built-in writers.
public struct WriterSettings: Sendable, Hashable {
    /// Which columns the event table has.
    public enum Profile: String, Sendable, CaseIterable {
        /// The 24 columns that most analysts need.
        case core
        /// All 62 columns.
        case full
    }

    /// For whom the CSV is meant.
    public enum Dialect: String, Sendable, CaseIterable {
        /// Programs: exact values, no byte-order mark.
        case data
        /// Spreadsheets: byte-order mark, formula guard.
        case excel
    }

    /// The columns of the event table.
    public var profile: Profile
    /// The dialect of the CSV.
    public var dialect: Dialect
    /// Whether the CSV writer adds the companion tables and the data package.
    public var companions: Bool

    /// Makes settings.
    public init(profile: Profile = .core, dialect: Dialect = .data, companions: Bool = false) {
        self.profile = profile
        self.dialect = dialect
        self.companions = companions
    }
}
