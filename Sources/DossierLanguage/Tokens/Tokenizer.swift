public import DossierCore

/// Cuts a text into tokens.
///
/// The conventions are those of the Universal Dependencies treebanks of English, with one difference: a word with inner
/// hyphens stays whole ("co-chair", "Kim Jong-un", "U.S.-led"). Possessives and contractions are cut ("Kim|'s", "do|n't",
/// "can|not"), abbreviations keep their dot, a number keeps its separators, an address is one token.
///
/// ```swift
/// Tokenizer().tokens(of: "Gen. Park didn't pay $1,200.").map(\.text)
/// // ["Gen.", "Park", "did", "n't", "pay", "$", "1,200", "."]
/// ```
///
/// What stands between two tokens is white space, control and format characters only, so tokens and gaps together are the
/// text. The time is linear in the length of the text.
public struct Tokenizer: Sendable {
    /// Makes a tokenizer.
    public init() {}

    /// The tokens of a text, or of a part of it.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - span: The part; the whole text when nil. What reaches outside the text is cut off.
    ///   - sentence: The index of the sentence that the tokens are marked with.
    /// - Returns: The tokens in the order of the text.
    public func tokens(of text: SourceText, in span: SourceSpan? = nil, sentence: Int = 0) -> [Token] {
        let part = span ?? text.span
        let start = min(max(part.start, 0), text.count)
        var scanner = TokenScanner(
            bytes: text.utf8,
            range: start..<min(max(part.end, start), text.count),
            sentence: sentence
        )
        return scanner.scan()
    }
}
