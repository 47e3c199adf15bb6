import DossierCore

extension TokenScanner {
    /// Scans a number with its separators and ending: "1,200", "15:11", "2023-09-21", "1990s", "20-year-old".
    mutating func scanNumber() {
        let start = position
        if let stop = isoDateEnd(start) { return add(start, stop, .number) }
        var offset = start
        while offset < end {
            if isDigit(offset) {
                offset += 1
            } else if isSeparator(offset) {
                offset += 2
            } else if classify(offset).0 == .digit {
                offset += classify(offset).1
            } else {
                break
            }
        }
        let digits = offset
        while offset < end {
            let (kind, width) = classify(offset)
            if kind == .letter || kind == .joiner || (kind == .digit && offset > digits) {
                offset += width
            } else if kind == .hyphen, isLetter(offset + width) {
                offset += width
            } else {
                break
            }
        }
        if let stop = addressEnd(start, from: offset) { return add(start, stop, .word) }
        if offset > digits, Self.units.contains(loweredBytes(digits, offset)) {
            // A unit written onto its number is a word of its own.
            add(start, digits, .number)
            position = digits
            return
        }
        if offset == digits + 1, byte(offset) == 0x2E, byte(offset + 1).asciiLowercased == 0x6D {
            // "10p.m."
            add(start, digits, .number)
            position = digits
            return
        }
        add(start, offset, .number)
    }

    /// Whether a separator that belongs to the number stands at an offset.
    private func isSeparator(_ offset: Int) -> Bool {
        guard isDigit(offset + 1) else { return false }
        switch byte(offset) {
        case 0x2C: return isDigit(offset + 2) && isDigit(offset + 3) && !isDigit(offset + 4)
        case 0x2E, 0x3A, 0x2F: return true
        default: return false
        }
    }

    /// The end of a date such as `2023-09-21` at an offset, nil where there is none.
    private func isoDateEnd(_ start: Int) -> Int? {
        let stop = start + 10
        guard stop <= end, byte(start + 4) == 0x2D, byte(start + 7) == 0x2D, !isDigit(stop) else { return nil }
        for offset in start..<stop where offset != start + 4 && offset != start + 7 {
            guard isDigit(offset) else { return nil }
        }
        // A time may follow: "2023-09-21T15:11".
        guard byte(stop) == 0x54, isDigit(stop + 1), isDigit(stop + 2), byte(stop + 3) == 0x3A else { return stop }
        var offset = stop + 1
        while isDigit(offset) || (byte(offset) == 0x3A && isDigit(offset + 1)) { offset += 1 }
        return byte(offset) == 0x5A ? offset + 1 : offset
    }

    /// Endings that are units of measure, not part of the number.
    private static let units = Set(
        """
        am pm km kg bn mn tn m k mph kph cm mm ft lb lbs kw mw gw gb mb tb mln bln hr hrs min mins sec secs
        """
        .split(whereSeparator: \.isWhitespace)
        .map(String.init)
    )
}
