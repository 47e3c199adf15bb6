import DossierCore

extension TokenScanner {
    /// Scans a word: letters, with digits, hyphens, apostrophes and dots inside.
    mutating func scanWord() {
        let start = position
        if let stop = webAddressEnd(start) { return add(start, stop, .word) }
        var offset = start
        var segment = start
        var lastApostrophe: Int?
        while offset < end {
            let (kind, width) = classify(offset)
            switch kind {
            case .letter, .digit, .joiner:
                offset += width
                continue
            case .hyphen where continuesWord(offset + width):
                offset += width
                segment = offset
                continue
            case .apostrophe where isLetter(offset + width):
                lastApostrophe = offset
                offset += width
                continue
            case .dot where isDottedAbbreviation(segment, offset):
                offset += 1
                segment = offset
                continue
            case .dot where byte(offset + 1) == 0x2D && isLetter(offset + 2) && hasInnerDot(start, offset):
                offset += 2
                segment = offset
                continue
            case .punctuation where byte(offset) == 0x5F && continuesWord(offset + 1):
                offset += 1
                continue
            case .punctuation where byte(offset) == 0x26 && isUppercase(offset - 1) && isUppercase(offset + 1):
                offset += 1
                continue
            default: break
            }
            break
        }
        if let stop = addressEnd(start, from: offset) { return add(start, stop, .word) }
        if byte(offset) == 0x2E { offset = dotted(start, offset) }
        addWord(start, offset, lastApostrophe)
    }

    /// Adds a word, cut where Universal Dependencies cuts it.
    private mutating func addWord(_ start: Int, _ stop: Int, _ lastApostrophe: Int?) {
        if let cut = contractionCut(start, stop, lastApostrophe) {
            add(start, cut, .word)
            add(cut, stop, .word)
        } else {
            add(start, stop, .word)
        }
    }

    /// Where a possessive or contraction is to be cut, nil for any other word.
    private func contractionCut(_ start: Int, _ stop: Int, _ lastApostrophe: Int?) -> Int? {
        guard let apostrophe = lastApostrophe else { return fusedCut(start, stop) }
        let after = apostrophe + classify(apostrophe).1
        switch loweredBytes(after, stop) {
        case "s", "m", "d", "ll", "re", "ve":
            return apostrophe
        case "t" where byte(apostrophe - 1).asciiLowercased == 0x6E && apostrophe - 1 > start:
            return apostrophe - 1
        default:
            return nil
        }
    }

    /// Where a contraction written without an apostrophe is to be cut: "can|not".
    private func fusedCut(_ start: Int, _ stop: Int) -> Int? {
        guard stop - start >= 5, stop - start <= 6 else { return nil }
        switch loweredBytes(start, stop) {
        case "cannot", "gonna", "gotta": return start + 3
        case "wanna": return start + 3
        default: return nil
        }
    }

    /// The end of a word behind its dot if the dot belongs to it, else before the dot.
    private func dotted(_ start: Int, _ dot: Int) -> Int {
        // Several dots are an ellipsis, not an abbreviation's.
        if byte(dot + 1) == 0x2E { return dot }
        if hasInnerDot(start, dot) { return dot + 1 }
        if dot - start == 1 { return isInitial(start, dot) ? dot + 1 : dot }
        guard dot - start <= AbbreviationLexicon.longest else { return dot }
        guard let entry = AbbreviationLexicon.entries[loweredBytes(start, dot)] else { return dot }
        if entry.isCapitalized, !bytes[start].isASCIIUppercase { return dot }
        if entry.needsNumber, !isFollowedByNumber(dot + 1) { return dot }
        return dot + 1
    }

    /// Whether a one-letter word with a dot is an initial and not the end of a sentence.
    private func isInitial(_ start: Int, _ dot: Int) -> Bool {
        guard bytes[start].isASCIIUppercase else {
            // "p. 12", "c. 1200".
            return isFollowedByNumber(dot + 1)
        }
        guard bytes[start] == 0x49 else { return true }
        // The pronoun "I" ends sentences; it is an initial only before another initial or at the head of a name.
        let next = skipSpaces(dot + 1)
        return byte(next).isASCIIUppercase && byte(next + 1) == 0x2E
    }

    /// Whether the dot at an offset stands between short segments: "U.S", "a.m", "Ph.D".
    private func isDottedAbbreviation(_ segment: Int, _ dot: Int) -> Bool {
        let length = dot - segment
        guard length == 1 || (length == 2 && bytes[segment].isASCIIUppercase), isLetter(segment) else { return false }
        var offset = dot + 1
        var letters = 0
        while letters <= 2, offset < end {
            let (kind, width) = classify(offset)
            guard kind == .letter else { break }
            letters += 1
            offset += width
        }
        return letters == 1 || (letters == 2 && length == 1 && byte(offset) == 0x2E)
    }

    /// Whether a dot stands in a range.
    private func hasInnerDot(_ start: Int, _ stop: Int) -> Bool {
        guard stop - start <= 32 else { return false }
        return bytes[start..<stop].contains(0x2E)
    }

    /// Whether a number follows, perhaps after blanks.
    private func isFollowedByNumber(_ offset: Int) -> Bool { isDigit(skipSpaces(offset)) }

    /// The first offset from the given one that is no blank; looks at 8 bytes at the most.
    private func skipSpaces(_ offset: Int) -> Int {
        var offset = offset
        let limit = min(end, offset + 8)
        while offset < limit, classify(offset).0 == .space { offset += classify(offset).1 }
        return offset
    }

    /// Whether a letter or digit stands at an offset.
    func continuesWord(_ offset: Int) -> Bool {
        let kind = classify(offset).0
        return kind == .letter || kind == .digit
    }

    private func isUppercase(_ offset: Int) -> Bool { byte(offset).isASCIIUppercase }

    /// The lower-case form of a short ASCII range, empty for a long one.
    func loweredBytes(_ start: Int, _ stop: Int) -> String {
        guard stop > start, stop - start <= 24 else { return "" }
        return String(decoding: bytes[start..<stop].lazy.map(\.asciiLowercased), as: UTF8.self)
    }
}
