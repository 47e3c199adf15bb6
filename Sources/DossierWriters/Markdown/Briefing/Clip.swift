import DossierCore

/// Shortens what is too long to be read in a list; the whole stands in the evidence.
enum Clip {
    /// The text, or its beginning up to a space and an ellipsis when it has more bytes than the limit.
    static func text(_ text: String, limit: Int) -> String {
        let (kept, isCut) = prefix(text, limit: limit)
        return isCut ? kept + " …" : kept
    }

    /// The beginning of a text, cut at a space where there is one, and whether anything was cut.
    static func prefix(_ text: String, limit: Int) -> (text: String, isCut: Bool) {
        guard text.utf8.count > limit else { return (text, false) }
        let bytes = Array(text.utf8.prefix(limit + 1))
        var end = limit
        while end > 0, bytes[end].isUTF8Continuation { end -= 1 }
        if let space = bytes[..<end].lastIndex(of: UInt8(ascii: " ")), space > limit / 2 { end = space }
        return (String(decoding: bytes[..<end], as: UTF8.self), true)
    }
}
