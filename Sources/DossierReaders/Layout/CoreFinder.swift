/// Finds the stretch of units that holds the article's body in a text with page furniture.
///
/// Running text counts for a unit, furniture and short lines against it; the body is the stretch with the greatest sum. Text
/// behind the head of readers' comments or of related articles is left out when enough text stands before it.
struct CoreFinder {
    /// The indices of the body's first and last units, nil when there is no running text.
    static func core(of units: [LayoutUnit]) -> Range<Int>? {
        let end = tailStart(of: units)
        var best: (sum: Int, range: Range<Int>)?
        var sum = 0
        var start = 0
        // What stands against the body since the last running text; a gap costs no more than a paragraph brings.
        var gap = 0
        for index in 0..<end {
            let weight = weight(of: units[index])
            if sum <= 0 {
                sum = 0
                start = index
            }
            if weight < 0 {
                let cost = min(-weight, gapLimit - gap)
                gap += cost
                sum -= cost
                continue
            }
            if weight > 0 { gap = 0 }
            sum += weight
            if weight > 0, sum > best?.sum ?? 0 { best = (sum, start..<(index + 1)) }
        }
        guard let best else { return nil }
        // The stretch begins and ends with running text.
        var first = best.range.first { weight(of: units[$0]) > 0 } ?? best.range.lowerBound
        while first > 0, units[first - 1].listMarkerLength > 0, units[first - 1].furniture == nil { first -= 1 }
        return first..<extended(best.range.upperBound, limit: end, units: units)
    }

    /// The end of the body with the running text behind it that only a few buttons or advertisements part from it.
    private static func extended(_ start: Int, limit: Int, units: [LayoutUnit]) -> Int {
        var end = start
        var index = start
        while index < limit, index - end <= 4 {
            let unit = units[index]
            if unit.isProse {
                end = index + 1
            } else {
                switch unit.furniture {
                case .label, .count, .symbols, .pointer: break
                case nil where unit.endsSentence && unit.meta == nil: break
                default: return end
                }
            }
            index += 1
        }
        return end
    }

    /// The most that one gap costs.
    private static let gapLimit = 80

    private static func weight(of unit: LayoutUnit) -> Int {
        if unit.furniture != nil { return -12 }
        if unit.meta != nil { return -4 }
        if unit.isProse { return min(unit.wordCount, 80) }
        if unit.listMarkerLength > 0 { return 0 }
        return unit.endsSentence && unit.wordCount >= 4 ? unit.wordCount / 2 : -4
    }

    /// The first unit of what follows the article: comments, related links.
    private static func tailStart(of units: [LayoutUnit]) -> Int {
        let total = units.reduce(0) { $0 + ($1.isProse ? $1.wordCount : 0) }
        let paragraphs = units.count(where: \.isProse)
        var before = 0
        var paragraphsBefore = 0
        for (index, unit) in units.enumerated() {
            if unit.isProse {
                before += unit.wordCount
                paragraphsBefore += 1
            }
            switch unit.furniture {
            case .commentsHead where before >= 120 && before * 5 >= total: return index
            case .relatedHead where before * 5 >= total * 3 && before >= 60:
                // A box of links in the body has the rest of the body behind it: running text, and not among many links.
                let after = paragraphs - paragraphsBefore
                let others = units.count - index - after
                if (total - before) * 8 <= before || after * 3 < others { return index }
            default: continue
            }
        }
        return units.count
    }
}
