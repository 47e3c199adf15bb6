import DossierCore

/// One pass over the bytes of a text: the state of ``Tokenizer``.
struct TokenScanner {
    let bytes: [UInt8]
    let end: Int
    let begin: Int
    let sentence: Int
    /// The next byte to look at.
    var position: Int
    /// The end of the last token.
    var lastEnd: Int
    var tokens: [Token] = []

    init(bytes: [UInt8], range: Range<Int>, sentence: Int) {
        self.bytes = bytes
        self.sentence = sentence
        begin = range.lowerBound
        end = range.upperBound
        position = range.lowerBound
        lastEnd = -1
        tokens.reserveCapacity(range.count / 5)
    }

    /// Scans all tokens.
    mutating func scan() -> [Token] {
        while position < end {
            let (kind, width) = classify(position)
            switch kind {
            case .space, .joiner: position += width
            case .letter: scanWord()
            case .digit: scanNumber()
            case .dot: scanDots()
            case .apostrophe: scanApostrophe(width)
            case .hyphen: scanRun(of: .hyphen)
            case .punctuation, .symbol: scanMark(kind, width)
            }
        }
        return tokens
    }

    /// The class and the width in bytes of the scalar at an offset; `.space` with width 1 at the end.
    func classify(_ offset: Int) -> (ByteClass, Int) {
        guard offset < end else { return (.space, 1) }
        let byte = bytes[offset]
        if byte < 0x80 { return (ByteClass.ascii[Int(byte)], 1) }
        let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
        guard offset + width <= end else { return (.space, end - offset) }
        // The two marks that news prose is full of, without a look at the Unicode tables.
        if byte == 0xE2, bytes[offset + 1] == 0x80 {
            switch bytes[offset + 2] {
            case 0x90, 0x91: return (.hyphen, 3)
            case 0x98, 0x99: return (.apostrophe, 3)
            case 0x92...0x97, 0x9A...0xA7: return (.punctuation, 3)
            default: break
            }
        }
        var value = UInt32(byte & (0xFF >> UInt8(width + 1)))
        for index in 1..<width { value = value << 6 | UInt32(bytes[offset + index] & 0x3F) }
        guard let scalar = Unicode.Scalar(value) else { return (.space, width) }
        return (ByteClass(scalar), width)
    }

    /// Whether the scalar at an offset is a letter.
    func isLetter(_ offset: Int) -> Bool { classify(offset).0 == .letter }
    /// Whether the scalar at an offset is a digit.
    func isDigit(_ offset: Int) -> Bool { offset < end && bytes[offset].isASCIIDigit }
    /// The byte at an offset, 0 outside.
    func byte(_ offset: Int) -> UInt8 { offset >= begin && offset < end ? bytes[offset] : 0 }
    /// Whether white space or an edge stands before an offset.
    func isAfterSpace(_ offset: Int) -> Bool {
        offset != lastEnd
    }

    /// Adds the token from an offset to another and goes on behind it.
    mutating func add(_ start: Int, _ stop: Int, _ kind: Token.Kind) {
        guard stop > start else { return }
        let span = SourceSpan(start: start, end: stop)
        let text = String(decoding: bytes[start..<stop], as: UTF8.self)
        tokens.append(
            Token(
                span: span,
                text: text,
                lower: lowered(start, stop, text),
                kind: kind,
                spaceBefore: isAfterSpace(start),
                sentence: sentence
            )
        )
        lastEnd = stop
        position = stop
    }

    /// The lower-case form of a token, with ’ written as '.
    private func lowered(_ start: Int, _ stop: Int, _ text: String) -> String {
        var hasUppercase = false
        for offset in start..<stop {
            if bytes[offset] >= 0x80 {
                var lower = text.lowercased()
                if lower.utf8.count < 3 || !lower.unicodeScalars.contains(where: { $0 == "’" || $0 == "‘" }) {
                    return lower
                }
                lower.unicodeScalars = String.UnicodeScalarView(
                    lower.unicodeScalars.map { $0 == "’" || $0 == "‘" ? "'" : $0 }
                )
                return lower
            }
            if bytes[offset].isASCIIUppercase { hasUppercase = true }
        }
        return hasUppercase ? String(decoding: bytes[start..<stop].map(\.asciiLowercased), as: UTF8.self) : text
    }
}
