import DossierCore

/// Finds the headline among the units that stand before the body.
struct TitleFinder {
    private let units: [LayoutUnit]
    private let text: SourceText
    /// The key of the headline that was given beside the text.
    private let givenKey: String?
    /// Whether the text was saved with its page's furniture.
    private let isPage: Bool
    /// The index of the first unit that is neither furniture nor a byline.
    private let firstPlain: Int?

    init(_ units: [LayoutUnit], in text: SourceText, given: String?, isPage: Bool) {
        self.units = units
        self.text = text
        self.isPage = isPage
        firstPlain = units.firstIndex { $0.furniture == nil && $0.meta == nil }
        givenKey = given.map(Self.comparable)
    }

    /// The index of the headline, nil when there is none.
    ///
    /// The body starts at `bodyStart`, the first unit of running text that may belong to it.
    func title(before bodyStart: Int) -> Int? {
        if let givenKey, let index = lastMatch(of: givenKey, before: bodyStart + 4) { return index }
        var best: (index: Int, score: Double)?
        let keys = units.prefix(bodyStart + 8).map { Self.comparable($0.key) }
        var copies: [String: Int] = [:]
        for key in keys { copies[key, default: 0] += 1 }
        for index in candidates(before: bodyStart) {
            guard let score = score(index, bodyStart: bodyStart, keys: keys, copies: copies) else { continue }
            if score > best?.score ?? threshold { best = (index, score) }
        }
        guard let best else { return nil }
        return lastCopy(
            of: aboveDeck(best.index, keys: keys, copies: copies, bodyStart: bodyStart),
            keys: keys,
            bodyStart: bodyStart
        )
    }

    /// Whether a unit ends as no headline does: on a colon or comma, or on a function word.
    private func hasOpenEnd(_ unit: LayoutUnit) -> Bool {
        guard let last = unit.tokens.last else { return false }
        return Self.openEnds.contains(last.lower)
    }

    private static let openEnds: Set<String> = [
        ":", ",", ";", "—", "–", "-", "a", "an", "the", "of", "to", "and", "or", "by", "for", "from", "with", "is",
        "are",
    ]

    /// The line right above the best one when that is a headline too: then the best one is its deck.
    private func aboveDeck(_ index: Int, keys: [String], copies: [String: Int], bodyStart: Int) -> Int {
        guard index > 0, units[index].wordCount >= 5 else { return index }
        // Of three headings or more in a row none is known to be the headline of the last.
        if index > 1, units[index - 2].wordCount >= 5, units[index - 2].furniture == nil { return index }
        let above = units[index - 1]
        guard above.wordCount >= 4, above.wordCount <= 24, !hasOpenEnd(above),
            above.functionWords > 0 || !above.isTitleCase || above.wordCount >= 5,
            let score = score(index - 1, bodyStart: bodyStart, keys: keys, copies: copies), score > threshold + 1,
            copies[keys[index], default: 0] == 1, copies[keys[index - 1], default: 0] == 1
        else { return index }
        return index - 1
    }

    private var threshold: Double { 1 }

    /// The indices to weigh: in a page all before the body and a little beyond, in a bare text the first few lines.
    private func candidates(before bodyStart: Int) -> Range<Int> {
        let end = min(units.count - 1, isPage ? bodyStart + 3 : min(bodyStart + 1, 8))
        return 0..<max(end, 0)
    }

    /// How much speaks for a unit, nil when it cannot be a headline.
    private func score(_ index: Int, bodyStart: Int, keys: [String], copies: [String: Int]) -> Double? {
        let unit = units[index]
        guard unit.furniture == nil, unit.meta == nil, unit.isHeadingLike, unit.listMarkerLength == 0 else {
            return nil
        }
        guard unit.span.length <= 260, !unit.key.isEmpty else { return nil }
        if Dateline(unit.tokens, in: text, paragraph: unit.span, isLead: true) != nil { return nil }
        if PictureCredit.trailing(unit, in: text) != nil || unit.isNameWithPlace { return nil }
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
        let anchor = anchor(index)
        score += anchor
        score += neighbours(index)
        if TitleLabel.length(in: unit) > 0, index < 6 { score += 6 }
        if index == 0 {
            score += 2
        } else if index == firstPlain {
            score += 1.5
        }
        // A headline that the page repeats, in its tab or its breadcrumb.
        let key = keys[index]
        let isRepeated = unit.wordCount >= 2 && copies[key, default: 0] > 1
        if isRepeated { score += 2.5 }
        // Behind the first running text only a date line or a copy tells a headline from a subhead.
        if index > bodyStart, !isRepeated, anchor == 0 { return nil }
        if index > 0, let meta = units[index - 1].meta {
            // A date line may stand above the headline; a line under a byline that has a headline is an agency or a deck.
            let hasHeadingAbove = (max(0, index - 4)..<(index - 1))
                .contains {
                    units[$0].meta == nil && units[$0].furniture == nil && units[$0].isHeadingLike
                        && units[$0].wordCount >= 4
                }
            score += hasHeadingAbove || meta.hasByline ? -3 : meta.dates.isEmpty ? 0 : 2
        }
        if hasOpenEnd(unit) { score -= 2.5 }
        if let first = unit.tokens.first, first.kind == .word, !first.isCapitalised { score -= 1 }
        // A kicker: a section's name in capitals, or sections parted by bars.
        if unit.tokens.contains(where: { ["|", "›", "»", ">"].contains($0.text) && $0.isSpaced }) { score -= 3 }
        if unit.wordCount <= 4, unit.tokens.allSatisfy({ $0.kind != .word || $0.isAllCapitals }) { score -= 1.5 }
        let distance = bodyStart - index
        score -= distance > 0 ? min(Double(distance) * 0.1, 1.5) + Double(min(distance, 200)) * 0.006 : 0
        return score
    }

    /// A byline or a date line soon behind a unit speaks for it; running text between them against it.
    ///
    /// Buttons in between do not count as lines, and right behind a headline they speak for it a little.
    private func anchor(_ index: Int) -> Double {
        var lines = 0
        var prose = 0
        var least = 0.0
        for next in (index + 1)..<min(index + 16, max(units.count, index + 1)) {
            let unit = units[next]
            if let meta = unit.meta {
                // Links to other articles have the age of each behind them, and sections and sites a date.
                let isAgeAlone = meta.hasRelativeTime && meta.dates.isEmpty && !meta.hasByline
                let weight = isAgeAlone ? 0.35 : units[index].wordCount <= 2 ? 0.5 : 1
                return max(least, weight * [4, 3.2, 2.4, 1.6, 1, 0.5][lines])
            }
            if unit.furniture == .label || unit.furniture == .count || unit.furniture == .symbols {
                if next == index + 1 { least = 1 }
                continue
            }
            lines += 1
            if unit.isProse { prose += 1 }
            if lines > 5 || prose > 1 { break }
        }
        return least
    }

    /// Blank lines around a unit speak for it; a run of short lines, as menus are, against it.
    private func neighbours(_ index: Int) -> Double {
        let hasBlankBefore = units[index].followsBlank
        let hasBlankAfter = index + 1 >= units.count || units[index + 1].followsBlank
        var score = 0.0
        if hasBlankBefore, hasBlankAfter { score += 0.7 }
        var run = 1
        var next = index
        while next > 0, run < 8, !units[next].followsBlank, isShort(units[next - 1]) {
            run += 1
            next -= 1
        }
        next = index + 1
        while next < units.count, run < 8, !units[next].followsBlank, isShort(units[next]) {
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
