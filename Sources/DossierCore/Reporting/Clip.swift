/// Shortens what is too long to be read in a list; the whole stands in the evidence.
public enum Clip {
    /// The text, or its beginning and an ellipsis when it has more bytes than the limit.
    public static func text(_ text: String, limit: Int) -> String {
        let (kept, isCut) = prefix(SourceText(text).trimmedString, limit: limit)
        return isCut ? kept + " …" : kept
    }

    /// The words of an article as a quotation, cut at the limit; the ellipsis stands behind the closing mark.
    public static func quotation(_ text: String, limit: Int) -> ReportText {
        let (kept, isCut) = prefix(SourceText(text).trimmedString, limit: limit)
        return isCut ? "\(quote: kept) …" : "\(quote: kept)"
    }

    /// The beginning of a text, cut at a space where there is one, and whether anything was cut.
    public static func prefix(_ text: String, limit: Int) -> (text: String, isCut: Bool) {
        guard text.utf8.count > limit else { return (text, false) }
        let bytes = Array(text.utf8.prefix(limit + 1))
        var end = limit
        while end > 0, bytes[end].isUTF8Continuation { end -= 1 }
        if let space = bytes[..<end].lastIndex(of: UInt8(ascii: " ")), space > limit / 2 { end = space }
        return (String(decoding: bytes[..<end], as: UTF8.self), true)
    }
}

extension SourceText {
    /// The text without white space at either end.
    var trimmedString: String { self[trimmed(span)] }
}
