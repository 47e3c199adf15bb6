/// What the cells of a column hold.
public enum ColumnType: String, Sendable, Hashable, CaseIterable {
    /// Text for people.
    case text
    /// An id or a code: text that is compared, never read as a number.
    case code
    /// A whole number.
    case integer
    /// A number.
    case number
    /// A day.
    case date
    /// Yes or no.
    case boolean
    /// Several texts or codes.
    case list
    /// An address.
    case url
}
