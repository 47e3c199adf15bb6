public import DossierCore

/// A token: a word, number, punctuation mark or symbol of the text.
public struct Token: Sendable, Hashable {
    /// Where it stands.
    public var span: SourceSpan
    /// Its characters as they are written.
    public var text: String
    /// Its characters in lower case, with ’ written as '.
    public var lower: String
    /// What it is made of.
    public var kind: Kind
    /// Whether white space or the beginning of the block stands before it.
    public var spaceBefore: Bool
    /// The index of its sentence in the article's sentences.
    public var sentence: Int

    /// What a token is made of.
    public enum Kind: Sendable, Hashable {
        /// Letters, perhaps with inner hyphens, apostrophes or dots: "co-chair", "U.S.".
        case word
        /// Begins with a digit: "13", "1,200", "3.5", "15:11", "1990s", "21st".
        case number
        /// Punctuation.
        case punctuation
        /// Anything else: currency, percent, emoji.
        case symbol
    }

    /// Makes a token.
    public init(span: SourceSpan, text: String, lower: String, kind: Kind, spaceBefore: Bool, sentence: Int) {
        self.span = span
        self.text = text
        self.lower = lower
        self.kind = kind
        self.spaceBefore = spaceBefore
        self.sentence = sentence
    }

    /// Whether the first letter is upper case.
    public var isCapitalized: Bool {
        guard kind == .word, let first = text.unicodeScalars.first else { return false }
        return first.properties.isUppercase || first.properties.generalCategory == .titlecaseLetter
    }

    /// Whether it has at least two letters and none is lower case: "NATO", "U.S.".
    public var isAllCapitals: Bool {
        guard kind == .word else { return false }
        var letters = 0
        for scalar in text.unicodeScalars where scalar.properties.isAlphabetic {
            if scalar.properties.isLowercase { return false }
            letters += 1
        }
        return letters > 1
    }
}
