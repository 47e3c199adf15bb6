import DossierLanguage

/// How often each word of an article stands with a capital, and without, where a capital tells something.
struct CapitalEvidence: Sendable {
    private var capital: [String: Int] = [:]
    private var small: [String: Int] = [:]

    /// Counts the words of an article that do not begin a sentence.
    init(_ text: NameText) {
        for (sentence, range) in text.sentences.enumerated() {
            guard text.casing[sentence] == .normal else { continue }
            var isInitial = true
            for index in range {
                let token = text.tokens[index]
                if token.kind == .word {
                    if token.isCapitalized {
                        if !isInitial { capital[token.lower, default: 0] += 1 }
                    } else {
                        small[token.lower, default: 0] += 1
                    }
                    isInitial = false
                } else if token.kind == .number {
                    isInitial = false
                } else if token.text == ":" || token.text == "\"" || token.text == "“" {
                    isInitial = true
                }
            }
        }
    }

    /// Whether the article writes a word with a capital inside sentences and seldom without.
    func isName(_ word: String) -> Bool {
        let count = capital[word] ?? 0
        return count > 0 && count >= (small[word] ?? 0)
    }

    /// Whether the article writes a word without a capital.
    func isCommon(_ word: String) -> Bool { (small[word] ?? 0) > (capital[word] ?? 0) }
}
