import DossierCore

/// Finds the headline among the units that stand before the body.
struct TitleFinder {
    private let units: [LayoutUnit]
    private let text: SourceText
    /// The key of the headline that was given beside the text.
    private let givenKey: String?
    /// Whether the text was saved with its page's furniture.
    private let isPage: Bool

    init(_ units: [LayoutUnit], in text: SourceText, given: String?, isPage: Bool) {
        self.units = units
        self.text = text
        self.isPage = isPage
        givenKey = given.map(Self.comparable)
    }

    /// The index of the headline, nil when there is none.
    ///
    /// - Parameter bodyStart: The index of the first unit of running text that may be the body.
    func title(before bodyStart: Int) -> Int? {
        if let givenKey, let index = lastMatch(of: givenKey, before: bodyStart + 4) { return index }
        var best: (index: Int, score: Double)?
        let keys = units.prefix(bodyStart + 8).map { Self.comparable($0.key) }
        for index in candidates(before: bodyStart) {
            guard let score = score(index, bodyStart: bodyStart, keys: keys) else { continue }
            if score > best?.score ?? threshold { best = (index, score) }
        }
        guard let best else { return nil }
        return lastCopy(of: aboveDeck(best.index, keys: keys, bodyStart: bodyStart), keys: keys, bodyStart: bodyStart)
    }

    /// The line right above the best one when that is a headline too: then the best one is its deck.
    private func aboveDeck(_ index: Int, keys: [String], bodyStart: Int) -> Int {
        guard index > 0, units[index].wordCount >= 6 else { return index }
        let above = units[index - 1]
        guard above.wordCount >= 5, above.wordCount <= 24, above.functionWords > 0 || !above.isTitleCase || !isPage,
            let score = score(index - 1, bodyStart: bodyStart, keys: keys), score > threshold + 1,
            !keys.indices.contains(where: { $0 != index && keys[$0] == keys[index] })
        else { return index }
        return index - 1
    }

    private var threshold: Double { 1 }

    /// The indices to weigh: in a page all before the body and a little beyond, in a bare text the first few lines.
    private func candidates(before bodyStart: Int) -> Range<Int> {
        let end = min(units.count - 1, isPage ? bodyStart + 3 : min(bodyStart + 1, 6))
        return 0..<max(end, 0)
    }

    /// How much speaks for a unit, nil when it cannot be a headline.
    private func score(_ index: Int, bodyStart: Int, keys: [String]) -> Double? {
        let unit = units[index]
        guard unit.furniture == nil, unit.meta == nil, unit.isHeadingLike, unit.listMarkerLength == 0 else {
            return nil
        }
        guard unit.span.length <= 260, unit.endMark != UInt8(ascii: "."), !unit.key.isEmpty else { return nil }
        if PictureCredit.isLabel(unit) || PictureCredit.alone(unit, in: text) != nil { return nil }
        var score: Double
        switch unit.wordCount {
        case 1, 2: score = -1.5
        case 3: score = 0.3
        case 4...5: score = 1.5
        case 6...18: score = 2
        case 19...24: score = 1
        default: score = -0.5
        }
        score += distanceToMeta(index)
        score += neighbours(index)
        if index == 0 {
            score += 2
        } else if !units[..<index].contains(where: { $0.furniture == nil && $0.meta == nil }) {
            score += 1.5
        }
        // A headline that the page repeats, in its tab or its breadcrumb.
        let key = keys[index]
        if unit.wordCount >= 2, keys.indices.contains(where: { $0 != index && keys[$0] == key }) { score += 2.5 }
        if let last = unit.tokens.last?.text, [":", ",", ";"].contains(last) { score -= 2 }
        if let first = unit.tokens.first, first.kind == .word, !first.isCapitalised { score -= 1 }
        // A kicker: a section's name in capitals, or sections parted by bars.
        if unit.tokens.contains(where: { ["|", "›", "»", ">"].contains($0.text) && $0.isSpaced }) { score -= 3 }
        if unit.wordCount <= 4, unit.tokens.allSatisfy({ $0.kind != .word || $0.isAllCapitals }) { score -= 1.5 }
        let distance = bodyStart - index
        score -= distance > 0 ? min(Double(distance) * 0.12, 3) : 0
        return score
    }

    /// A byline or a date line soon behind a unit speaks for it; running text between them against it.
    private func distanceToMeta(_ index: Int) -> Double {
        var lines = 0
        for next in (index + 1)..<min(index + 7, units.count) {
            let unit = units[next]
            if unit.meta != nil { return [4, 3.2, 2.4, 1.6, 1, 0.5][lines] }
            if unit.furniture == .label || unit.furniture == .count || unit.furniture == .symbols {
                // Buttons behind a headline count a little in its favour, and do not count as lines.
                if next == index + 1 { return max(1, distanceToMeta(next)) }
                continue
            }
            lines += 1
            if lines > 5 || unit.isProse && lines > 2 { return 0 }
        }
        return 0
    }

    /// Blank lines around a unit speak for it; a run of short lines, as menus are, against it.
    private func neighbours(_ index: Int) -> Double {
        let hasBlankBefore = units[index].followsBlank
        let hasBlankAfter = index + 1 >= units.count || units[index + 1].followsBlank
        var score = 0.0
        if hasBlankBefore, hasBlankAfter { score += 0.7 }
        var run = 1
        var next = index
        while next > 0, !units[next].followsBlank, isShort(units[next - 1]) {
            run += 1
            next -= 1
        }
        next = index + 1
        while next < units.count, !units[next].followsBlank, isShort(units[next]) {
            run += 1
            next += 1
        }
        if run >= 3 { score -= units[index].wordCount > 5 ? 1 : 2 }
        if index + 1 < units.count, units[index + 1].isProse { score += 1 }
        return score
    }

    private func isShort(_ unit: LayoutUnit) -> Bool {
        unit.wordCount <= 5 && unit.meta == nil && !unit.endsSentence
    }

    /// The last copy before the body of a headline that is repeated there.
    private func lastCopy(of index: Int, keys: [String], bodyStart: Int) -> Int {
        let limit = min(keys.count, max(bodyStart, index + 1))
        return (index..<limit).last { keys[$0] == keys[index] && units[$0].isHeadingLike } ?? index
    }

    private func lastMatch(of key: String, before limit: Int) -> Int? {
        guard !key.isEmpty else { return nil }
        return units.indices.prefix(limit).last { Self.comparable(units[$0].key) == key }
    }

    /// A heading as letters and digits alone.
    static func comparable(_ heading: String) -> String {
        let tokens = LayoutTokenScanner.tokens(of: SourceText(heading).span, in: SourceText(heading))
        return tokens.filter { $0.kind != .mark }.map { $0.kind == .number ? "#" : $0.lower }.joined(separator: " ")
    }
}
