import DossierCore

/// Tells captions and the credits of pictures.
enum PictureCredit {
    /// The bracket with a picture's source at the end of a unit, such as "(AP)" behind a sentence, nil where there is none.
    ///
    /// A source is one to six words that are capitalised or speak of pictures, without a sentence's words.
    static func trailing(_ unit: LayoutUnit, in text: SourceText) -> (span: SourceSpan, name: String)? {
        let bytes = text.utf8
        guard unit.wordCount >= 4, unit.span.length >= 8 else { return nil }
        let last = bytes[unit.span.end - 1]
        guard last == UInt8(ascii: ")") || last == UInt8(ascii: "]") else { return nil }
        let opening: UInt8 = last == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
        let floor = max(unit.span.start, unit.span.end - 120)
        guard let open = bytes[floor..<(unit.span.end - 1)].lastIndex(of: opening), open > unit.span.start else {
            return nil
        }
        let inner = text.trimmed(SourceSpan(start: open + 1, end: unit.span.end - 1))
        let tokens = LayoutTokenScanner.tokens(of: inner, in: text)
        let words = tokens.filter { $0.kind == .word }
        guard (1...8).contains(words.count), !tokens.contains(where: { $0.kind == .number }) else { return nil }
        let hasPictureWord = words.contains { pictureWords.contains($0.lower) }
        guard words.allSatisfy({ $0.isCapitalised || creditWords.contains($0.lower) }) else { return nil }
        // Behind a full sentence any name will do; inside one only a word of pictures says that it is a credit.
        let before = text.trimmed(SourceSpan(start: unit.span.start, end: open))
        guard hasPictureWord || SentenceEnd.isPresent(in: text, before: before.end) else { return nil }
        return (SourceSpan(start: open, end: unit.span.end), name(tokens, in: text, span: inner))
    }

    /// The source named by a unit that is nothing but a credit: "Photo: Name/Agency", "Image credit: Agency", "(AP)".
    static func alone(_ unit: LayoutUnit, in text: SourceText) -> String? {
        guard unit.wordCount <= 14 else { return nil }
        var tokens = unit.tokens
        let isBracketed = tokens.first?.text == "(" && tokens.last?.text == ")"
        if isBracketed { tokens = Array(tokens.dropFirst().dropLast()) }
        var index = 0
        while index < tokens.count, tokens[index].kind == .word, leadWords.contains(tokens[index].lower) { index += 1 }
        guard index < tokens.count else { return nil }
        if index == 0 {
            let words = tokens.filter { $0.kind == .word }
            guard isBracketed, (1...4).contains(words.count), words.allSatisfy(\.isCapitalised),
                !tokens.contains(where: { $0.kind == .number })
            else { return nil }
            return text[SourceSpan(start: tokens[0].span.start, end: tokens[tokens.count - 1].span.end)]
        }
        let first = tokens[0].lower
        // "Source: …" names the source of the text.
        if first == "source" { return nil }
        let hasMark = [":", "—", "-", "/", "|", "©"].contains(tokens[index].text)
        let hasBy = index > 1 && (tokens[index - 1].lower == "by" || tokens[index - 1].lower == "courtesy")
        guard hasMark || hasBy || first == "credit" && tokens[index].isCapitalised else { return nil }
        let rest = tokens[index...].drop { $0.kind == .mark }
        guard let start = rest.first, let end = rest.last, start.isCapitalised else { return nil }
        guard rest.count(where: { $0.kind == .word && FunctionWords.contains($0.lower) }) <= 1 else { return nil }
        return text[SourceSpan(start: start.span.start, end: end.span.end)]
    }

    /// Whether a unit is only the label that stands before a caption: "Photo", "Image".
    static func isLabel(_ unit: LayoutUnit) -> Bool {
        ["photo", "image", "picture", "photograph", "image caption", "photo caption", "caption", "media caption"]
            .contains(unit.key)
    }

    /// Whether a unit begins as captions do that are labelled: "Image caption …", "File photo: …".
    static func isLabelledCaption(_ unit: LayoutUnit) -> Bool {
        guard unit.wordCount >= 3, unit.wordCount <= 70 else { return false }
        if captionHeads.contains(where: { unit.key.hasWordPrefix($0) }) { return true }
        let words = unit.tokens.prefix(3)
        let hasColon = words.contains { $0.text == ":" }
        return hasColon
            && ["file photo", "file picture", "file image", "pictured", "caption", "in this photo"]
                .contains {
                    unit.key.hasWordPrefix($0)
                }
    }

    private static func name(_ tokens: [LayoutToken], in text: SourceText, span: SourceSpan) -> String {
        // "Photo: Agency" and "Photo by Agency" name the agency.
        var index = 0
        while index < tokens.count, tokens[index].kind == .mark || leadWords.contains(tokens[index].lower) {
            index += 1
        }
        guard index > 0, index < tokens.count else { return text[span] }
        return text[SourceSpan(start: tokens[index].span.start, end: span.end)]
    }

    private static let captionHeads = ["image caption", "media caption", "photo caption", "video caption"]

    private static let pictureWords: Set<String> = [
        "photo", "photos", "image", "images", "picture", "pictures", "photograph", "photographer", "file", "handout",
        "getty", "screenshot", "screengrab", "courtesy", "pool", "via",
    ]

    private static let creditWords: Set<String> = pictureWords.union([
        "by", "for", "the", "of", "from", "and", "via", "credit", "provided",
    ])

    private static let leadWords: Set<String> = [
        "photo", "photos", "image", "images", "picture", "pictures", "photograph", "photographs", "photography",
        "credit",
        "credits", "source", "by", "courtesy", "of", "illustration", "graphic", "video",
    ]
}
