import DossierCore

/// The decisions of ``SentenceSplitter`` over one block's tokens.
struct SentenceBoundaries {
    let tokens: [Token]
    let bytes: [UInt8]

    /// The index after the sentence's last token if a sentence ends with the mark at an index, else 0.
    ///
    /// - Parameters:
    ///   - index: The token to look at.
    ///   - start: The first token of the sentence.
    /// - Returns: The index after the last token, or 0.
    func end(after index: Int, from start: Int) -> Int {
        if isBlankLine(after: index) { return index + 1 }
        guard let mark = mark(at: index) else { return 0 }
        var stop = index + 1
        var closesQuote = false
        while stop < tokens.count, isCloser(stop) {
            if Self.quotes.contains(tokens[stop].lower) { closesQuote = true }
            if isBlankLine(after: stop) { return stop + 1 }
            stop += 1
        }
        stop = afterNoteNumbers(stop)
        guard stop < tokens.count else { return stop }
        if isEnumerator(start, index) { return 0 }
        // A sentence may open with a quotation mark; its first word tells how the text writes.
        let writesLower = firstWord(from: start).map { !startsUpper(tokens[$0]) } ?? false
        return isBoundary(mark, index, stop, closesQuote, writesLower: writesLower) ? stop : 0
    }

    /// The marks that can end a sentence.
    private enum Mark {
        case stop
        case question
        case ellipsis
        case abbreviation(AbbreviationClass)
        case initial
        case dotted
    }

    private func mark(at index: Int) -> Mark? {
        let token = tokens[index]
        switch token.kind {
        case .punctuation:
            switch token.lower {
            case ".", "。": return .stop
            case "…": return .ellipsis
            case "!", "?", "！", "？": return .question
            default:
                guard let first = token.lower.utf8.first, token.lower.utf8.count > 1 else { return nil }
                if first == 0x2E { return .ellipsis }
                return first == 0x21 || first == 0x3F ? .question : nil
            }
        case .word:
            guard token.lower.utf8.last == 0x2E else { return nil }
            let word = String(token.lower.dropLast())
            if let entry = AbbreviationLexicon.entries[word] { return .abbreviation(entry.kind) }
            return word.utf8.count == 1 ? .initial : .dotted
        case .number, .symbol:
            return nil
        }
    }

    /// Whether the text after a mark and its closers begins a new sentence.
    private func isBoundary(_ mark: Mark, _ index: Int, _ next: Int, _ closesQuote: Bool, writesLower: Bool) -> Bool {
        let follower = tokens[next]
        guard follower.spaceBefore || isGlued(index, next) else { return false }
        let opening = firstWord(from: next)
        var isLower = opening.map { tokens[$0].kind == .word && !startsUpper(tokens[$0]) } ?? false
        // Where a text begins sentences in lower case, lower case tells nothing.
        if isLower, writesLower, !closesQuote, tokens[index].kind == .punctuation { isLower = false }
        if Self.neverOpens.contains(follower.lower) { return false }

        switch mark {
        case .stop:
            // An unknown short word with a dot before a lower-case word is more likely an abbreviation.
            if isLower {
                return !closesQuote && index > 0 && tokens[index - 1].lower.utf8.count > 5 && next == index + 1
            }
            return true
        case .question:
            if isLower { return false }
            return !(closesQuote && isCue(from: next))
        case .ellipsis:
            return !isLower && opening.map { tokens[$0].text != "I" } ?? true
        case .abbreviation(.title):
            return false
        case .abbreviation(.leading):
            return false
        case .abbreviation(.other), .abbreviation(.unit):
            return !isLower && tokens[next].kind != .number
        case .abbreviation(.suffix), .abbreviation(.place), .abbreviation(.month), .abbreviation(.weekday):
            return opensSentence(opening, next)
        case .initial:
            return opensSentence(opening, next) && !SentenceOpeners.mayFollowInitial(tokens[next].lower)
        case .dotted:
            if tokens[index].lower == "a.m." || tokens[index].lower == "p.m." {
                return !isLower && tokens[next].kind == .word
                    && !SentenceOpeners.followsTimeOfDay.contains(follower.lower)
            }
            if Self.dottedTitles.contains(tokens[index].lower) { return false }
            return opensSentence(opening, next)
        }
    }

    /// Whether a word that usually opens a sentence follows, perhaps behind an opening quote or bracket.
    private func opensSentence(_ opening: Int?, _ next: Int) -> Bool {
        guard let opening, startsUpper(tokens[opening]) else { return false }
        if opening > next, tokens[next].lower != "(" { return true }
        return SentenceOpeners.words.contains(tokens[opening].lower)
    }

    /// The first word or number from an index, behind opening marks.
    private func firstWord(from index: Int) -> Int? {
        var index = index
        let limit = min(tokens.count, index + 4)
        while index < limit {
            switch tokens[index].kind {
            case .word, .number: return index
            case .punctuation where Self.openers.contains(tokens[index].lower): index += 1
            case .punctuation, .symbol: return nil
            }
        }
        return nil
    }

    /// Whether a capitalised name and a verb of saying follow a closed quote, as in "Why?" Smith asked.
    private func isCue(from index: Int) -> Bool {
        guard tokens[index].isCapitalized, !SentenceOpeners.words.contains(tokens[index].lower) else { return false }
        for offset in 1...4 where index + offset < tokens.count {
            let token = tokens[index + offset]
            if SentenceOpeners.cues.contains(token.lower) { return true }
            guard token.isCapitalized else { return false }
        }
        return false
    }

    /// The index behind numbers of notes such as "[17]", which stand after the sentence they belong to.
    private func afterNoteNumbers(_ index: Int) -> Int {
        var index = index
        while index + 2 < tokens.count, tokens[index].lower == "[", tokens[index + 1].kind == .number,
            tokens[index + 2].lower == "]", !isBlankLine(after: index - 1)
        {
            index += 3
        }
        return index
    }

    /// Whether the tokens from the sentence's start to a dot are only a list item's number or letter.
    private func isEnumerator(_ start: Int, _ index: Int) -> Bool {
        if index == start { return tokens[index].lower.utf8.count == 2 && tokens[index].kind == .word }
        guard index == start + 1, tokens[index].lower == "." else { return false }
        return tokens[start].kind == .number && tokens[start].lower.utf8.count <= 3
    }

    /// Whether the text runs on without a blank although a sentence ended: "ended.The".
    private func isGlued(_ index: Int, _ next: Int) -> Bool {
        guard tokens[index].kind == .punctuation, tokens[next].isCapitalized, index > 0 else { return false }
        let before = tokens[index - 1]
        return next == index + 1 && before.kind == .word && before.lower.utf8.count > 2
            && before.text.utf8.last.map(\.isASCIILowercase) == true
    }

    /// Whether a token closes a quote or bracket of what stands before it.
    private func isCloser(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .punctuation, Self.closers.contains(token.lower) else { return false }
        guard token.spaceBefore else { return true }
        // A mark set apart by a blank closes only where nothing follows it closely.
        guard Self.quotes.contains(token.lower), token.lower != "‘", token.lower != "“" else { return false }
        return index + 1 < tokens.count ? tokens[index + 1].spaceBefore : true
    }

    private func startsUpper(_ token: Token) -> Bool {
        token.isCapitalized || token.kind == .number
    }

    /// Whether at least two line ends stand between a token and the next.
    private func isBlankLine(after index: Int) -> Bool {
        guard index + 1 < tokens.count else { return false }
        let start = tokens[index].span.end
        let stop = tokens[index + 1].span.start
        guard stop - start > 1 else { return false }
        var lines = 0
        for byte in bytes[start..<stop] where byte == 0x0A { lines += 1 }
        return lines > 1
    }

    private static let quotes: Set<String> = ["\"", "”", "’", "'", "''", "»", "’’"]
    private static let closers: Set<String> = ["\"", "”", "’", "'", "''", "»", ")", "]", "}"]
    private static let openers: Set<String> = [
        "\"", "“", "‘", "'", "``", "`", "«", "(", "[", "-", "--", "•", "*", "¿", "¡",
    ]
    private static let neverOpens: Set<String> = [",", ";", ":", "-", "--", "–", "—", ".", "/", "&"]
    private static let dottedTitles: Set<String> = ["lt.gov.", "e.g.", "i.e.", "vs."]
}
