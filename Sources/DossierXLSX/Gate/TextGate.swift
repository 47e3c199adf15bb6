import DossierCore

/// Makes a text fit to stand in a workbook: the gate in front of every string that the C library is given.
///
/// The library ends a string at its first NUL, writes most control characters raw outside cells, lets U+FFFE pass, does not
/// escape what looks like an escape, and counts code points where Excel counts UTF-16 units. All of it gives a file that
/// Excel repairs or refuses, so none of it gets that far.
///
/// - NUL and the other C0 controls become their control pictures (`␀`, `␁` …), so that they are seen, not lost.
/// - U+FFFE and U+FFFF become U+FFFD.
/// - CR LF and CR become LF, the line break of a cell.
/// - What reads as an escape, `_x0041_`, is escaped itself, so that it is shown as it is.
/// - A text above the limit is cut between two characters and says how much is missing.
struct TextGate: Sendable {
    /// What was done to a text.
    struct Changes: OptionSet, Sendable, Hashable {
        let rawValue: UInt8

        /// Characters were replaced.
        static let replaced = Changes(rawValue: 1)
        /// Line breaks were normalized.
        static let lineBreaks = Changes(rawValue: 2)
        /// The end was cut off.
        static let truncated = Changes(rawValue: 4)
    }

    /// The most UTF-16 code units that the result may have.
    var limit: Int

    /// Passes a text through the gate.
    ///
    /// - Parameter text: Any text.
    /// - Returns: The text to write, and what was done to it; escaping is no change, since the reader undoes it.
    func pass(_ text: String) -> (text: String, changes: Changes) {
        if text.utf8.count <= limit, Self.isPlain(text) { return (text, []) }
        var output = Output(limit: limit)
        // Cleaning keeps every character one character, so the cut can be made on the way.
        for character in text {
            output.append(character)
        }
        return output.finish()
    }

    /// Passes a text through the gate and puts it on one line, for whatever is no cell.
    func passLine(_ text: String) -> (text: String, changes: Changes) {
        let (clean, changes) = pass(text)
        return (clean.singleLine, changes.subtracting(.lineBreaks))
    }

    /// Whether the text needs no look at its characters: no control but tab and line feed, no noncharacter, no escape.
    private static func isPlain(_ text: String) -> Bool {
        var previous: UInt8 = 0
        var beforePrevious: UInt8 = 0
        for byte in text.utf8 {
            if byte < 0x20, byte != 0x09, byte != 0x0A { return false }
            if previous == UInt8(ascii: "_"), byte == UInt8(ascii: "x") { return false }
            if beforePrevious == 0xEF, previous == 0xBF, byte >= 0xBE { return false }
            beforePrevious = previous
            previous = byte
        }
        return true
    }
}

/// A text in the making: cleaned, escaped and counted character by character.
private struct Output {
    let limit: Int
    private var units = 0
    private var changes: TextGate.Changes = []
    /// Where the text has to end should it be cut: after the last character that leaves room for the mark.
    private var cut: (end: Int, count: Int) = (0, 0)
    private var count = 0
    private var isFull = false
    /// The scalars so far.
    private var written: [Unicode.Scalar] = []

    /// The room that the longest mark takes: "… [1,234,567,890 more]".
    private static let markUnits = 32

    init(limit: Int) {
        self.limit = limit
    }

    /// Whether the limit leaves room for a mark; a short one goes without.
    private var hasMark: Bool { limit > Self.markUnits * 3 / 2 }
    /// How long the text may be before the mark.
    private var room: Int { hasMark ? limit - Self.markUnits : limit }

    /// Adds a character, unless the text is full.
    mutating func append(_ character: Character) {
        count += 1
        guard !isFull else { return }
        for scalar in character.unicodeScalars { append(scalar) }
        if units <= room { cut = (written.count, count) }
        if units > limit { isFull = true }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x0D:
            changes.insert(.lineBreaks)
            push("\n")
        case 0x0A where endsInCarriageReturn: break
        case 0x09, 0x0A: push(scalar)
        case 0..<0x20:
            changes.insert(.replaced)
            push(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
        case 0xFFFE, 0xFFFF:
            changes.insert(.replaced)
            push("\u{FFFD}")
        default: push(scalar)
        }
        endsInCarriageReturn = scalar.value == 0x0D
    }

    /// Whether the scalar before was a carriage return, which a line feed completes.
    private var endsInCarriageReturn = false

    private mutating func push(_ scalar: Unicode.Scalar) {
        written.append(scalar)
        units += UTF16.width(scalar)
        guard scalar == "_", isEscape(endingAt: written.count - 1) else { return }
        // The reader turns `_x005F_` back into the underscore.
        written.insert(contentsOf: "x005F_".unicodeScalars, at: written.count - 6)
        units += 6
    }

    /// Whether `_xHHHH_` ends at an index.
    private func isEscape(endingAt last: Int) -> Bool {
        let first = last - 6
        guard first >= 0, written[first] == "_", written[first + 1] == "x" else { return false }
        return written[(first + 2)..<last].allSatisfy { $0.properties.isASCIIHexDigit }
    }

    func finish() -> (text: String, changes: TextGate.Changes) {
        var text = ""
        guard isFull else {
            text.unicodeScalars.append(contentsOf: written)
            return (text, changes)
        }
        text.unicodeScalars.append(contentsOf: written[..<cut.end])
        let rest = count - cut.count
        if hasMark { text += "… [\(rest.grouped) more]" }
        return (text, changes.union(.truncated))
    }
}
