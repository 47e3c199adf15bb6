/// The class of a word, after the universal part-of-speech tags of Universal Dependencies.
public enum WordClass: String, Sendable, Hashable, CaseIterable {
    /// A common noun.
    case noun = "NOUN"
    /// A proper noun.
    case properNoun = "PROPN"
    /// A main verb.
    case verb = "VERB"
    /// An auxiliary, a modal or the copula.
    case auxiliary = "AUX"
    /// An adjective.
    case adjective = "ADJ"
    /// An adverb.
    case adverb = "ADV"
    /// A pronoun, personal, possessive, relative or interrogative.
    case pronoun = "PRON"
    /// An article or another determiner.
    case determiner = "DET"
    /// A preposition.
    case adposition = "ADP"
    /// A coordinating conjunction.
    case coordinator = "CCONJ"
    /// A subordinating conjunction.
    case subordinator = "SCONJ"
    /// The infinitive's "to", "not", and the possessive's "'s" where it stands alone.
    case particle = "PART"
    /// A number.
    case numeral = "NUM"
    /// Punctuation.
    case punctuation = "PUNCT"
    /// A symbol.
    case symbol = "SYM"
    /// An interjection.
    case interjection = "INTJ"
    /// Anything else.
    case other = "X"
}
