import DossierLanguage

/// How a sentence uses capitals, and so what a capital tells.
enum SentenceCasing: Sendable, Hashable {
    /// Names, and the first word, have capitals.
    case normal
    /// Most words begin with a capital, as in a headline.
    case title
    /// Every letter is a capital.
    case upper

    /// Words of four letters and more that headlines write small.
    private static let small: Set<String> = [
        "with", "from", "into", "over", "after", "amid", "than", "that", "upon", "under", "about", "against", "between",
        "before", "during", "through", "toward", "towards", "without", "while", "when", "until", "within", "among",
    ]

    /// Reads the casing of a sentence's words.
    init(_ tokens: ArraySlice<Token>) {
        var words = 0
        var capitals = 0
        var uppers = 0
        for token in tokens where token.kind == .word && token.text.utf8.count > 3 {
            words += 1
            if token.isCapitalized || Self.small.contains(token.lower) { capitals += 1 }
            if !token.isCapitalized, Self.small.contains(token.lower) {
                words -= 1
                capitals -= 1
            }
            if token.isAllCapitals { uppers += 1 }
        }
        if words >= 3, uppers * 10 >= words * 8 {
            self = .upper
        } else if words >= 4, capitals == words || words >= 10 && capitals + 1 == words {
            self = .title
        } else {
            self = .normal
        }
    }
}
