import DossierCore
import DossierLanguage

/// A token, or a part of one between hyphens: what the grammar of times reads.
struct TimeTerm: Sendable {
    /// Where it stands.
    let span: SourceSpan
    /// Its characters in lower case.
    let lower: String
    /// What it is made of.
    let kind: Token.Kind
    /// Whether it begins with a capital.
    let isCapitalized: Bool
    /// Whether a hyphen ties it to the term before it.
    let isTied: Bool
    /// Whether white space or the block's beginning stands before it.
    let spaceBefore: Bool
    /// What it can mean.
    let words: [TimeWord]
    /// Whether a time expression can begin with it.
    let isOpener: Bool
    /// What the tagger says of its token.
    let tag: WordTag?

    /// The terms of a sentence's tokens, in order.
    static func terms(of tokens: ArraySlice<Token>, tags: WordTagLayer? = nil) -> [TimeTerm] {
        var terms: [TimeTerm] = []
        terms.reserveCapacity(tokens.count + 4)
        for (index, token) in zip(tokens.indices, tokens) {
            let tag = tags.flatMap { $0.tags.indices.contains(index) ? $0.tags[index] : nil }
            let isSplit =
                token.kind != .punctuation && token.lower.utf8.contains(0x2D) && token.span.length > 2
                && !isISODate(token)
            guard isSplit else {
                terms.append(
                    TimeTerm(
                        span: token.span,
                        lower: token.lower,
                        kind: token.kind,
                        isCapitalized: token.isCapitalized,
                        isTied: false,
                        spaceBefore: token.spaceBefore,
                        words: TimeLexicon.words[token.lower] ?? [],
                        isOpener: isOpener(token.kind, token.lower),
                        tag: tag
                    )
                )
                continue
            }
            append(partsOf: token, tag, to: &terms)
        }
        return terms
    }

    /// Adds the parts of a token with hyphens.
    private static func append(partsOf token: Token, _ tag: WordTag?, to terms: inout [TimeTerm]) {
        let bytes = Array(token.text.utf8)
        var start = 0
        while start < bytes.count {
            var stop = start
            while stop < bytes.count, bytes[stop] != 0x2D { stop += 1 }
            if stop > start {
                let text = String(decoding: bytes[start..<stop], as: UTF8.self)
                let lower = text.lowercased()
                terms.append(
                    TimeTerm(
                        span: SourceSpan(start: token.span.start + start, end: token.span.start + stop),
                        lower: lower,
                        kind: bytes[start].isASCIIDigit ? .number : .word,
                        isCapitalized: bytes[start].isASCIIUppercase,
                        isTied: start > 0,
                        spaceBefore: start == 0 && token.spaceBefore,
                        words: TimeLexicon.words[lower] ?? [],
                        isOpener: isOpener(bytes[start].isASCIIDigit ? .number : .word, lower),
                        tag: tag
                    )
                )
            }
            start = stop + 1
        }
    }

    /// Whether a time expression can begin with a term; one can with any number.
    private static func isOpener(_ kind: Token.Kind, _ lower: String) -> Bool {
        kind == .number || (kind == .word && (TimeLexicon.openers.contains(lower) || lower.hasPrefix("fy")))
    }

    private static func isISODate(_ token: Token) -> Bool {
        token.kind == .number && token.span.length >= 10 && CalendarDate(iso: token.text) != nil
    }
}
