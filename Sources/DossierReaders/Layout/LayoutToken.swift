import DossierCore

/// A word, a number or a mark of a unit, as far as layout needs to know.
struct LayoutToken {
    /// What the token is made of.
    enum Kind {
        /// Letters, with marks between letters: `al-Busaidi`, `O’Neil`, `p.m`.
        case word
        /// Digits.
        case number
        /// One other character.
        case mark
    }

    /// What the token is made of.
    var kind: Kind
    /// The token as written.
    var text: String
    /// The token with ASCII letters in lower case and curly apostrophes made straight.
    var lower: String
    /// Where it stands.
    var span: SourceSpan
    /// Whether white space precedes it.
    var isSpaced: Bool

    /// Whether a word begins with a capital or with a letter that has no case.
    var isCapitalised: Bool {
        guard kind == .word, let first = text.unicodeScalars.first else { return false }
        return first.isASCII ? (first.value >= 0x41 && first.value <= 0x5A) : !first.properties.isLowercase
    }

    /// Whether a word of two letters or more is all capitals.
    var isAllCapitals: Bool {
        kind == .word && text.utf8.count > 1 && !text.utf8.contains { $0.isASCIILowercase } && isCapitalised
    }

    /// The value of a number of at most nine digits.
    var value: Int? { kind == .number ? Int(text) : nil }
}

/// Cuts a unit into tokens.
struct LayoutTokenScanner {
    /// The most tokens that are cut of a unit: what tells a heading, a byline or a notice stands in fewer.
    static let limit = 120

    /// The first tokens of a span.
    static func tokens(of span: SourceSpan, in text: SourceText) -> [LayoutToken] {
        var tokens: [LayoutToken] = []
        let bytes = text.utf8
        var index = span.start
        var spaced = true
        while index < span.end, tokens.count < limit {
            let width = spaceWidth(bytes, index, span.end)
            if width > 0 {
                index += width
                spaced = true
                continue
            }
            let start = index
            let kind: LayoutToken.Kind
            if bytes[index].isASCIIDigit {
                kind = .number
                while index < span.end, bytes[index].isASCIIDigit { index += 1 }
            } else if isLetter(bytes, index) {
                kind = .word
                index = wordEnd(bytes, index, span.end)
            } else {
                kind = .mark
                index = min(index + scalarWidth(bytes[index]), span.end)
            }
            let string = String(decoding: bytes[start..<index], as: UTF8.self)
            tokens.append(
                LayoutToken(
                    kind: kind,
                    text: string,
                    lower: kind == .word ? folded(bytes[start..<index]) : string,
                    span: SourceSpan(start: start, end: index),
                    isSpaced: spaced
                )
            )
            spaced = false
        }
        return tokens
    }

    /// The end of the word at an index: letters, and single joiners between letters.
    private static func wordEnd(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
        var index = start
        while index < end {
            if isLetter(bytes, index) {
                index += scalarWidth(bytes[index])
                continue
            }
            let joiner = joinerWidth(bytes, index, end)
            guard joiner > 0, index + joiner < end, isLetter(bytes, index + joiner) else { break }
            index += joiner
        }
        return min(index, end)
    }

    /// The width of a mark that may stand inside a word, 0 for any other.
    private static func joinerWidth(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
        switch bytes[index] {
        case UInt8(ascii: "'"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "&"): return 1
        case 0xE2
        where index + 2 < end && bytes[index + 1] == 0x80 && (bytes[index + 2] == 0x99 || bytes[index + 2] == 0x90):
            return 3
        default: return 0
        }
    }

    /// Whether a letter begins at an index; scalars from U+00C0 on count as letters, but for general punctuation and symbols.
    private static func isLetter(_ bytes: [UInt8], _ index: Int) -> Bool {
        let byte = bytes[index]
        if byte < 0x80 { return byte.isASCIILetter }
        switch byte {
        case 0xC3: return index + 1 < bytes.count && bytes[index + 1] != 0x97 && bytes[index + 1] != 0xB7
        case 0xC4...0xDF: return true
        case 0xE0...0xE1: return true
        case 0xE3: return index + 1 < bytes.count && bytes[index + 1] >= 0x81
        case 0xE4...0xED: return true
        default: return false
        }
    }

    /// The number of bytes of the scalar that a byte begins.
    private static func scalarWidth(_ byte: UInt8) -> Int {
        switch byte {
        case 0xC0...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xFF: 4
        default: 1
        }
    }

    private static func spaceWidth(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Int {
        if bytes[index].isASCIISpace { return 1 }
        if bytes[index] == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 { return 2 }
        if bytes[index] == 0xE2, index + 2 < end, bytes[index + 1] == 0x80 {
            let last = bytes[index + 2]
            return last <= 0x8B || last == 0xA8 || last == 0xA9 || last == 0xAF ? 3 : 0
        }
        return 0
    }

    /// A word with ASCII letters in lower case and U+2019 made an apostrophe.
    private static func folded(_ word: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(word.count)
        var index = word.startIndex
        while index < word.endIndex {
            if word[index] == 0xE2, index + 2 < word.endIndex, word[index + 1] == 0x80, word[index + 2] == 0x99 {
                result.append(UInt8(ascii: "'"))
                index += 3
            } else {
                result.append(word[index].asciiLowercased)
                index += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
