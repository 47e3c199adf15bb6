import DossierCore
import DossierLanguage

/// Values by phrases of one or more words, looked up at a place in a row of tokens, the longest phrase first.
struct PhraseTable<Value: Sendable>: Sendable {
    private var values: [String: [Value]] = [:]
    /// For each first word, the number of words of the longest phrase.
    private var longest: [String: Int] = [:]

    /// The number of phrases.
    var count: Int { values.count }

    /// Adds a value; the phrase is cut as the tokenizer cuts it.
    mutating func add(_ phrase: String, _ value: Value) {
        let words = Self.words(of: phrase)
        guard let first = words.first else { return }
        values[words.joined(separator: " "), default: []].append(value)
        longest[first] = max(longest[first] ?? 0, words.count)
    }

    /// The values of a phrase given in lower case, its words parted by spaces.
    subscript(phrase: String) -> [Value] { values[phrase] ?? [] }

    /// The longest phrase that begins at a token and ends before a limit, and its values.
    func match(_ tokens: [Token], at start: Int, limit: Int) -> (end: Int, values: [Value])? {
        guard start < limit, let most = longest[tokens[start].lower] else { return nil }
        var length = min(most, limit - start)
        while length > 0 {
            let found = self[tokens[start..<(start + length)].joined]
            if !found.isEmpty { return (start + length, found) }
            length -= 1
        }
        return nil
    }

    /// The words of a phrase in lower case, cut as the tokenizer cuts them.
    static func words(of phrase: String) -> [String] {
        let isPlain = phrase.utf8.allSatisfy { $0 == 0x20 || ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
        if isPlain { return phrase.split(separator: " ").map { $0.lowercased() } }
        return Tokenizer().tokens(of: SourceText(phrase)).map(\.lower)
    }
}

extension ArraySlice<Token> {
    /// The words in lower case, parted by spaces.
    var joined: String {
        count == 1 ? self[startIndex].lower : map(\.lower).joined(separator: " ")
    }
}
