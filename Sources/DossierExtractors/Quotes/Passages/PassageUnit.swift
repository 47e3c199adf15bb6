import DossierLanguage

/// What a passage is made of: a word, a mark, or a whole quotation.
struct PassageUnit: Sendable, Hashable {
    /// The class of a unit, as coarse as the search for statements needs it.
    enum Kind: Sendable, Hashable {
        case noun, name, pronoun, relative, determiner, possessive, adjective, adverb, number
        case verb, auxiliary, infinitive, preposition, that, question, subordinator, coordinator, negation
        case comma, semicolon, colon, dash, open, close, stop, quotation, other
    }

    /// Its tokens.
    var tokens: Range<Int>
    /// Its class.
    var kind: Kind
    /// The text in lower case; empty for a quotation.
    var lower: String
    /// The dictionary form of a word.
    var lemma: String
    /// The form of a verb.
    var form: VerbForm?
    /// The index of its quotation among the article's.
    var quotation: Int?
    /// Whether its first letter is upper case.
    var isCapitalized = false
    /// Whether it is a plural noun.
    var isPlural = false
    /// Whether a quotation has the look of speech: it begins as a sentence does, and ends as one or is long.
    var isWhole = false
    /// Whether most words of a quotation are capitalised, as in the title of a book.
    var isTitle = false
    /// Whether a sentence begins with it.
    var beginsSentence = false

    /// Whether a noun phrase may end with it.
    var isNominal: Bool { kind == .noun || kind == .name || kind == .pronoun || kind == .number }

    /// Whether it is a verb or auxiliary that makes a clause.
    var isFinite: Bool { (kind == .verb || kind == .auxiliary) && form?.isFinite == true }

    /// Whether it parts clauses.
    var isBreak: Bool {
        switch kind {
        case .comma, .semicolon, .colon, .dash, .stop: true
        default: false
        }
    }
}
