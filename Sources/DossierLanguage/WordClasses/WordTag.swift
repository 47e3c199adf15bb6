/// What a tagger says about one token.
public struct WordTag: Sendable, Hashable {
    /// The class.
    public var wordClass: WordClass
    /// The form, for a verb or auxiliary.
    public var verbForm: VerbForm?
    /// The dictionary form in lower case: "impose" for "imposed", "sanction" for "sanctions".
    public var lemma: String
    /// Whether it ends in a possessive "'s" or "'".
    public var isPossessive: Bool
    /// Whether it is a plural noun.
    public var isPlural: Bool
    /// Whether "not" is contracted into it: "didn't".
    public var isNegated: Bool
    /// Whether an auxiliary is contracted into it: "he's", "they'll".
    public var hasAuxiliary: Bool

    /// Makes a tag.
    public init(
        wordClass: WordClass,
        verbForm: VerbForm? = nil,
        lemma: String,
        isPossessive: Bool = false,
        isPlural: Bool = false,
        isNegated: Bool = false,
        hasAuxiliary: Bool = false
    ) {
        self.wordClass = wordClass
        self.verbForm = verbForm
        self.lemma = lemma
        self.isPossessive = isPossessive
        self.isPlural = isPlural
        self.isNegated = isNegated
        self.hasAuxiliary = hasAuxiliary
    }

    /// Whether it is a common or proper noun.
    public var isNominal: Bool { wordClass == .noun || wordClass == .properNoun }

    /// Whether it is a verb or an auxiliary.
    public var isVerbal: Bool { wordClass == .verb || wordClass == .auxiliary }
}
