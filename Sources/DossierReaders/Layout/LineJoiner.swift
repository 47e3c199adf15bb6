import DossierCore

/// Joins the lines of hard-wrapped paragraphs.
///
/// A wrapping program breaks a line where the next word no longer fits. So two lines belong together when the first word of
/// the second would not have fitted on the first, measured against the longest line of the stretch between blank lines, or,
/// in any text, when a long line does not end a sentence and the next one goes on in lower case.
struct LineJoiner {
    private let text: SourceText

    init(_ text: SourceText) {
        self.text = text
    }

    /// The spans of units, each of one line or of several that belong together, and whether a blank line precedes each.
    func join(_ lines: [LayoutLine]) -> [LayoutLine] {
        var units: [LayoutLine] = []
        units.reserveCapacity(lines.count)
        var index = 0
        while index < lines.count {
            var end = index + 1
            while end < lines.count, !lines[end].followsBlank { end += 1 }
            joinStretch(lines[index..<end], into: &units)
            index = end
        }
        return units
    }

    /// Joins within a stretch that no blank line parts.
    private func joinStretch(_ stretch: ArraySlice<LayoutLine>, into units: inout [LayoutLine]) {
        guard stretch.count > 1 else {
            units.append(contentsOf: stretch)
            return
        }
        let widths = stretch.map { width(of: $0.span) }
        let isWrapped = wrapWidth(stretch, widths)
        var current: LayoutLine?
        for (offset, line) in stretch.enumerated() {
            guard var open = current else {
                current = line
                continue
            }
            if belongs(line, after: open, width: widths[offset - 1], wrapWidth: isWrapped) {
                open.span.end = line.span.end
                current = open
            } else {
                units.append(open)
                current = line
            }
        }
        if let current { units.append(current) }
    }

    /// The width to which a stretch is wrapped, nil when it is not: no line may be longer than a screen's, and in nearly all
    /// pairs the first word of the second line must not fit on the first.
    private func wrapWidth(_ stretch: ArraySlice<LayoutLine>, _ widths: [Int]) -> Int? {
        // Two lines say less than many, so they have to be longer.
        let shortest = stretch.count == 2 ? 55 : 40
        guard let longest = widths.max(), (shortest...110).contains(longest) else { return nil }
        let first = stretch.startIndex
        var full = 0
        for offset in 1..<stretch.count
        where widths[offset - 1] + 1 + firstWordWidth(stretch[first + offset]) > longest { full += 1 }
        // Where lines go on in mid-sentence, a good part of them begins in lower case; headlines and bylines do not.
        let lower = stretch.dropFirst().count { text.utf8[$0.span.start].isASCIILowercase }
        return full * 4 >= (stretch.count - 1) * 3 && lower * 4 >= stretch.count - 1 ? longest : nil
    }

    private func belongs(_ line: LayoutLine, after open: LayoutLine, width: Int, wrapWidth: Int?) -> Bool {
        let bytes = text.utf8
        if startsItem(line) { return false }
        let startsLower = bytes[line.span.start].isASCIILowercase
        let endsSentence = SentenceEnd.isPresent(in: text, before: open.span.end)
        if let wrapWidth, width + 1 + firstWordWidth(line) > wrapWidth {
            return !endsSentence || startsLower || width * 10 > wrapWidth * 7
        }
        return startsLower && !endsSentence && (40...110).contains(width)
    }

    /// Whether a line begins an item of a list.
    private func startsItem(_ line: LayoutLine) -> Bool {
        ListMarker.length(in: text, at: line.span) > 0
    }

    /// The number of scalars of a span.
    private func width(of span: SourceSpan) -> Int {
        text.utf8[span.range].count { !$0.isUTF8Continuation }
    }

    private func firstWordWidth(_ line: LayoutLine) -> Int {
        let word = text.utf8[line.span.range].prefix(64).prefix { !$0.isASCIISpace }
        return word.count { !$0.isUTF8Continuation }
    }
}
