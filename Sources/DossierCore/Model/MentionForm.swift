/// How a mention names its entity.
public enum MentionForm: String, Sendable, Hashable, Codable, CaseIterable {
    /// By a proper name.
    case name
    /// By a common noun: "the vice foreign minister".
    case nominal
    /// By a pronoun.
    case pronoun
}
