public import DossierCore

/// Finds the ends of sentences in the tokens of one block.
///
/// A mark that can end a sentence does so unless something speaks against it: what follows is in lower case, the mark is an
/// abbreviation's and no usual opening of a sentence follows, or it stands inside a quote whose cue follows ("Stop!" he
/// said). Closing quotes and brackets stay with their sentence. A blank line always ends a sentence.
///
/// ```swift
/// let tokens = Tokenizer().tokens(of: "It left the U.S. in May. The U.S. Treasury agreed.")
/// SentenceSplitter().sentences(of: tokens, in: text).count   // 2
/// ```
public struct SentenceSplitter: Sendable {
    /// Makes a splitter.
    public init() {}

    /// The ranges of the sentences.
    ///
    /// - Parameters:
    ///   - tokens: The tokens of one block.
    ///   - text: The text that the tokens' spans count in.
    /// - Returns: Ranges of indices into `tokens`, which together are all of them.
    public func sentences(of tokens: [Token], in text: SourceText) -> [Range<Int>] {
        let reader = SentenceBoundaries(tokens: tokens, bytes: text.utf8)
        var ranges: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < tokens.count {
            let stop = reader.end(after: index, from: start)
            if stop > start {
                ranges.append(start..<stop)
                start = stop
            }
            index = max(index + 1, stop)
        }
        if start < tokens.count { ranges.append(start..<tokens.count) }
        return ranges
    }
}
