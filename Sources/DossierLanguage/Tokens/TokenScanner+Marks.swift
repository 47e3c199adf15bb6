import DossierCore

extension TokenScanner {
    /// Scans dots: a number such as ".5", an ellipsis, or one full stop.
    mutating func scanDots() {
        let start = position
        if isDigit(start + 1), isAfterSpace(start) {
            position += 1
            var offset = start + 1
            while isDigit(offset) { offset += 1 }
            return add(start, offset, .number)
        }
        scanRun(of: .dot)
    }

    /// Scans a run of marks of one class as one token: "--", "...".
    mutating func scanRun(of kind: ByteClass) {
        let start = position
        var offset = start
        while offset < end {
            let (next, width) = classify(offset)
            guard next == kind else { break }
            offset += width
        }
        add(start, offset, .punctuation)
    }

    /// Scans an apostrophe: a possessive that stands behind a quote, a clipped word, a decade, or a quotation mark.
    mutating func scanApostrophe(_ width: Int) {
        let start = position
        let after = start + width
        if byte(after) == bytes[start], bytes[start] == 0x27 { return add(start, after + 1, .punctuation) }
        if !isAfterSpace(start), byte(after).asciiLowercased == 0x73, !continuesWord(after + 1) {
            return add(start, after + 1, .word)
        }
        if isDigit(after), isDigit(after + 1), byte(after + 2) == 0x73, !continuesWord(after + 3) {
            return add(start, after + 3, .number)
        }
        if width == 3, isDigit(after), isDigit(after + 1), !continuesWord(after + 2), isAfterSpace(start),
            bytes[start + 2] == 0x99
        {
            return add(start, after + 2, .number)
        }
        if isAfterSpace(start) {
            var offset = after
            while offset < end, offset - after < 6, byte(offset).isASCIILetter { offset += 1 }
            if !continuesWord(offset), ["em", "til", "tis", "twas"].contains(loweredBytes(after, offset)) {
                return add(start, offset, .word)
            }
        }
        add(start, after, .punctuation)
    }

    /// Scans any other mark: a tag or handle, doubled quotes, a run of question and exclamation marks, an emoji.
    mutating func scanMark(_ kind: ByteClass, _ width: Int) {
        let start = position
        var offset = start + width
        switch bytes[start] {
        case 0x23, 0x40:
            if isLetter(offset), isAfterSpace(start) {
                while continuesWord(offset) || byte(offset) == 0x5F { offset += classify(offset).1 }
                return add(start, offset, .word)
            }
        case 0x60:
            if byte(offset) == 0x60 { offset += 1 }
        case 0x21, 0x3F:
            while byte(offset) == 0x21 || byte(offset) == 0x3F { offset += 1 }
        case 0x5F:
            while byte(offset) == 0x5F { offset += 1 }
        default:
            while offset < end, width > 1, classify(offset).0 == .joiner { offset += classify(offset).1 }
        }
        add(start, offset, kind == .symbol ? .symbol : .punctuation)
    }
}
