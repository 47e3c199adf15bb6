extension ReportedArticle {
    /// A span without white space, enclosing quotation marks and trailing commas: still one stretch of the article.
    public func wording(of span: SourceSpan) -> SourceSpan {
        let text = article.text
        var result = text.trimmed(span)
        while let last = text.bytes(in: result).last, Self.trailing.contains(last) {
            result = text.trimmed(SourceSpan(start: result.start, end: result.end - 1))
        }
        return Self.withoutEnclosingMarks(result, in: text)
    }

    /// The stretches of a quote as a report gives them: trimmed, and reported speech without the "that" that opens it.
    public func wording(of quote: Quote) -> [SourceSpan] {
        wording(of: quote.spans, of: quote)
    }

    /// Some stretches of a quote as a report gives them.
    func wording(of spans: [SourceSpan], of quote: Quote) -> [SourceSpan] {
        spans.map { span in
            let opening = article.text.bytes(in: span).prefix(5).map(\.asciiLowercased)
            guard quote.kind != .direct, opening == Array("that ".utf8) else { return wording(of: span) }
            return wording(of: SourceSpan(start: span.start + 5, end: span.end))
        }
        .filter { !$0.isEmpty }
    }

    /// A span without the quotation marks that stand at both of its ends and nowhere inside.
    private static func withoutEnclosingMarks(_ span: SourceSpan, in text: SourceText) -> SourceSpan {
        let bytes = Array(text.bytes(in: span))
        for (open, close) in marks where bytes.count > open.count + close.count {
            guard bytes.starts(with: open), bytes.reversed().starts(with: close.reversed()) else { continue }
            let inner = bytes[open.count..<(bytes.count - close.count)]
            if inner.contains(open[0]) && open.count == 1 || Self.contains(inner, open) { continue }
            return SourceSpan(start: span.start + open.count, end: span.end - close.count)
        }
        return span
    }

    private static func contains(_ bytes: ArraySlice<UInt8>, _ mark: [UInt8]) -> Bool {
        guard bytes.count >= mark.count else { return false }
        return (bytes.startIndex...(bytes.endIndex - mark.count))
            .contains { start in
                bytes[start..<(start + mark.count)].elementsEqual(mark)
            }
    }

    private static let trailing: Set<UInt8> = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":")]
    private static let marks: [([UInt8], [UInt8])] = [
        (Array("\"".utf8), Array("\"".utf8)), (Array("“".utf8), Array("”".utf8)), (Array("‘".utf8), Array("’".utf8)),
    ]
}
