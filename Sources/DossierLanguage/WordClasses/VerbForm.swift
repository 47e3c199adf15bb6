/// The form of a verb or auxiliary.
public enum VerbForm: String, Sendable, Hashable, CaseIterable {
    /// The infinitive, with or without "to", and the imperative: "impose".
    case base
    /// The finite present that is not third person singular: "impose", "are", "will".
    case present
    /// The third person singular present: "imposes", "is".
    case thirdPerson
    /// The past tense: "imposed", "was".
    case past
    /// The past participle: "imposed", "been".
    case participle
    /// The present participle or gerund: "imposing".
    case gerund

    /// Whether a verb of this form can be the verb of a main clause.
    public var isFinite: Bool {
        switch self {
        case .present, .thirdPerson, .past: true
        case .base, .participle, .gerund: false
        }
    }
}
