import DossierLanguage

/// A token that may open or close a quotation.
struct QuotationMark: Sendable, Hashable {
    /// Marks that pair with each other.
    enum Family: Sendable, Hashable {
        /// `"`
        case straightDouble
        /// `“ ” „ ‟`
        case curlyDouble
        /// Two apostrophes, or two grave accents before: a double mark of old wire systems.
        case doubledApostrophe
        /// `'`
        case straightSingle
        /// `‘ ’ ‚`
        case curlySingle
        /// `« »`
        case guillemet
        /// `‹ ›`
        case singleGuillemet

        /// Whether the mark also serves as an apostrophe.
        var isSingle: Bool { self == .straightSingle || self == .curlySingle }
    }

    /// What the shape of the mark says.
    enum Shape: Sendable, Hashable {
        case opening, closing, either
    }

    var family: Family
    var shape: Shape

    /// The mark that a token is, nil for any other token.
    init?(_ token: Token) {
        guard token.kind != .word, token.kind != .number else { return nil }
        switch token.text {
        case "\"", "＂": (family, shape) = (.straightDouble, .either)
        case "“", "„", "‟": (family, shape) = (.curlyDouble, .opening)
        case "”": (family, shape) = (.curlyDouble, .closing)
        case "''", "’’": (family, shape) = (.doubledApostrophe, .either)
        case "``": (family, shape) = (.doubledApostrophe, .opening)
        case "'": (family, shape) = (.straightSingle, .either)
        case "‘", "‚", "`": (family, shape) = (.curlySingle, .opening)
        case "’": (family, shape) = (.curlySingle, .closing)
        case "«": (family, shape) = (.guillemet, .either)
        case "»": (family, shape) = (.guillemet, .either)
        case "‹", "›": (family, shape) = (.singleGuillemet, .either)
        default: return nil
        }
    }
}
