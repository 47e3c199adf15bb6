/// What a speaker does by saying it.
public enum Stance: String, Sendable, Hashable, Codable, CaseIterable {
    /// Puts it forward as so.
    case asserts
    /// Says that it is not so.
    case denies
    /// Questions it.
    case doubts
    /// Commits the speaker to it.
    case promises
    /// Announces harm.
    case threatens
    /// Wants another to do it.
    case demands
    /// Says that it will be so.
    case predicts
    /// Judges it.
    case evaluates
}
