import DossierCore

/// A paragraph or a line that stands alone, with what is known of it while roles are given.
struct LayoutUnit {
    /// Where it stands.
    let span: SourceSpan
    /// Whether a blank line, or the start of the text, precedes it.
    let followsBlank: Bool
    /// Its first tokens.
    let tokens: [LayoutToken]
    /// The number of words, parted by white space.
    let wordCount: Int
    /// The mark that ends its last sentence, nil when it does not end as a sentence does.
    let endMark: UInt8?
    /// The length of its list marker, 0 when it has none.
    let listMarkerLength: Int
    /// The number of its first tokens that are function words of English.
    let functionWords: Int
    /// Its words and numbers as a key for lexicons: lower case, numbers as `#`, marks left out but for a few.
    let key: String
    /// Why it is page furniture by its own form, nil when it is not.
    var furniture: FurnitureKind?
    /// What it says as a byline or date line, nil when it is neither.
    var meta: MetaLine?
    /// Whether it is a name and a place before a date line.
    var isNameWithPlace = false
    /// The role, once given.
    var role: BlockRole?
    /// The rule that gave the role.
    var rule = ""
    /// How sure that rule is.
    var confidence = 1.0

    /// Measures a unit.
    init(_ line: LayoutLine, in text: SourceText) {
        span = line.span
        followsBlank = line.followsBlank
        tokens = LayoutTokenScanner.tokens(of: line.span, in: text)
        wordCount = Self.countWords(text.utf8, line.span)
        endMark = SentenceEnd.mark(in: text, before: line.span.end)
        listMarkerLength = ListMarker.length(in: text, at: line.span)
        functionWords = tokens.count { $0.kind == .word && FunctionWords.contains($0.lower) }
        key = Self.key(of: tokens)
    }

    /// Gives the unit a role, unless it has one.
    mutating func assign(_ role: BlockRole, _ rule: String, _ confidence: Double = 0.9) {
        guard self.role == nil else { return }
        self.role = role
        self.rule = "layout/\(rule)"
        self.confidence = confidence
    }

    /// Whether it ends as a sentence does.
    var endsSentence: Bool { endMark != nil }

    /// Whether it is running text beyond doubt: a full sentence with function words, or a long stretch of words.
    var isProse: Bool {
        if furniture != nil || meta != nil { return false }
        if wordCount >= 30, functionWords >= 4 { return true }
        return endsSentence && wordCount >= 8 && functionWords >= 2
    }

    /// Whether it reads as a heading or a link: short, and not ended as a statement is.
    var isHeadingLike: Bool {
        wordCount <= 32 && (endMark != UInt8(ascii: ".") || endsInAcronym) && tokens.contains { $0.kind == .word }
    }

    /// Whether the full stop at the end is an acronym's, as in "N.Y.C.", in a line without another one.
    private var endsInAcronym: Bool {
        guard tokens.count > 1, tokens.count < LayoutTokenScanner.limit, tokens[tokens.count - 1].text == "." else {
            return false
        }
        let last = tokens[tokens.count - 2]
        return last.kind == .word && last.text.utf8.contains(UInt8(ascii: ".")) && last.isAllCapitals
            && tokens.count(where: { $0.text == "." }) == 1
    }

    /// Whether every word is capitalised, small function words aside.
    var isTitleCase: Bool {
        tokens.allSatisfy { $0.kind != .word || $0.isCapitalised || FunctionWords.contains($0.lower) }
    }

    private static func countWords(_ bytes: [UInt8], _ span: SourceSpan) -> Int {
        var count = 0
        var inWord = false
        for byte in bytes[span.range] {
            if byte.isASCIISpace {
                inWord = false
            } else if !inWord {
                inWord = true
                count += 1
            }
        }
        return count
    }

    private static func key(of tokens: [LayoutToken]) -> String {
        var key = ""
        for token in tokens.prefix(40) {
            let part: String
            switch token.kind {
            case .word: part = token.lower
            case .number: part = "#"
            case .mark:
                guard token.text == "©" || token.text == "@" else { continue }
                part = token.text
            }
            if part == "#", key.hasSuffix("#") { continue }
            if !key.isEmpty { key += " " }
            key += part
        }
        return key
    }
}
