/// A base noun phrase: determiner, modifiers and head, without what follows the head.
///
/// "The South Korean lawmakers", "Russia's potential transfer" (with a possessor), "she", "the wounded".
public struct NounPhrase: Sendable, Hashable {
    /// Its tokens.
    public var tokens: Range<Int>
    /// The index of its head token.
    public var head: Int
    /// The tokens of its possessor, with the "'s": "Russia's", "their".
    public var possessor: Range<Int>?
    /// Whether it is a personal or other pronoun.
    public var isPronoun: Bool
    /// Whether it names a time: "Monday", "last week".
    public var isTemporal: Bool

    /// Makes a phrase.
    public init(tokens: Range<Int>, head: Int, possessor: Range<Int>? = nil, isPronoun: Bool, isTemporal: Bool) {
        self.tokens = tokens
        self.head = head
        self.possessor = possessor
        self.isPronoun = isPronoun
        self.isTemporal = isTemporal
    }
}
