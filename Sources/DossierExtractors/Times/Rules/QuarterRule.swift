import DossierCore

/// A quarter or half of a year, fiscal ones too: "the third quarter", "third-quarter", "Q3 2023", "the first half of 2024".
struct QuarterRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        if let phrase = lettered(sentence, index) { return phrase }
        guard let core = Self.core(sentence, index) else { return yearAgo(sentence, index) }
        if let year = core.year {
            let container = TimeMeaning.period(CalendarPeriod(.year, year: year))
            return TimePhrase(index, core.end, .within(core.recurring, container), rule: "times/quarter")
        }
        return TimePhrase(index, core.end, .recurring(core.recurring, core.direction), rule: "times/quarter")
    }

    /// A quarter or half by its number, with a year in front of it.
    struct Core {
        let recurring: TimeMeaning.Recurring
        let direction: TimeMeaning.Direction
        let year: Int?
        let end: Int
    }

    /// "[the] [last|this|next] [2019] [fiscal] third quarter".
    static func core(_ sentence: TimeSentence, _ index: Int) -> Core? {
        var next = index
        var direction = TimeMeaning.Direction.unstated
        if let (found, end) = RelativePeriodRule.direction(sentence, at: index) {
            direction = found
            next = end
        } else if sentence.has("the", at: index) {
            next = index + 1
        }
        var year: Int?
        if let found = sentence.plainNumber(next, 1900...2199, digits: 4...4) {
            year = found
            next += 1
        }
        while sentence.isAny(next, of: ["fiscal", "flat", "weak", "strong", "calendar"]) { next += 1 }
        guard let ordinal = sentence.ordinal(next) else { return nil }
        // In "the third-quarter loss" the article belongs to the loss.
        if sentence.isTied(ordinal.end), sentence.has("the", at: index), next == index + 1 { return nil }
        let number = Int(ordinal.value)
        if sentence.has("quarter", at: ordinal.end), (1...4).contains(number),
            !sentence.has("of", at: ordinal.end + 1)
                || sentence.isAny(ordinal.end + 2, of: ["this", "last", "next", "fiscal", "the"])
                || sentence.year(ordinal.end + 2) != nil
        {
            return Core(recurring: .quarter(number), direction: direction, year: year, end: ordinal.end + 1)
        }
        guard sentence.has("half", at: ordinal.end), (1...2).contains(number), sentence.has("of", at: ordinal.end + 1)
        else { return nil }
        guard sentence.year(ordinal.end + 2) != nil || sentence.isAny(ordinal.end + 2, of: ["this", "last", "next"])
        else {
            return nil
        }
        return Core(recurring: .half(number), direction: direction, year: year, end: ordinal.end + 1)
    }

    /// "Q3", "Q3 2023".
    private func lettered(_ sentence: TimeSentence, _ index: Int) -> TimePhrase? {
        let text = sentence.lower(index)
        guard text.utf8.count == 2, let letter = text.utf8.first, letter == 0x71 || letter == 0x68,
            let number = Int(text.dropFirst()), sentence.isCapitalized(index),
            (1...(letter == 0x71 ? 4 : 2)).contains(number)
        else { return nil }
        let recurring: TimeMeaning.Recurring = letter == 0x71 ? .quarter(number) : .half(number)
        let yearIndex = sentence.has("of", at: index + 1) ? index + 2 : sentence.afterComma(index + 1)
        if let year = sentence.plainNumber(yearIndex, 1900...2199, digits: 4...4) {
            let container = TimeMeaning.period(CalendarPeriod(.year, year: year))
            return TimePhrase(index, yearIndex + 1, .within(recurring, container), rule: "times/quarter")
        }
        guard letter == 0x71 else { return nil }
        return TimePhrase(index, index + 1, .recurring(recurring, .unstated), rule: "times/quarter")
    }

    /// "the year-earlier quarter", "the year-ago period", "a year ago" beside them: four quarters before.
    private func yearAgo(_ sentence: TimeSentence, _ index: Int) -> TimePhrase? {
        var start = sentence.has("the", at: index) ? index + 1 : index
        if sentence.isAny(start, of: ["comparable", "corresponding", "same"]) { start += 1 }
        guard sentence.has("year", at: start), sentence.isTied(start + 1),
            sentence.isAny(start + 1, of: ["earlier", "ago"])
        else { return latest(sentence, index) }
        let end = start + 2
        if let core = Self.core(sentence, end) {
            return TimePhrase(
                index,
                core.end,
                .within(core.recurring, .shift(.year, -1, .publication)),
                rule: "times/quarter"
            )
        }
        let isNoun = sentence.isAny(end, of: ["quarter", "period"])
        return TimePhrase(
            index,
            isNoun ? end + 1 : end,
            .shift(.quarter, -4, .quarter),
            rule: "times/quarter",
            confidence: 0.7
        )
    }

    /// "the latest quarter".
    private func latest(_ sentence: TimeSentence, _ index: Int) -> TimePhrase? {
        guard
            let end = sentence.phrase("the", "latest", "quarter", at: index)
                ?? sentence.phrase("the", "latest", "period", at: index)
        else { return nil }
        return TimePhrase(index, end, .shift(.quarter, 0, .quarter), rule: "times/quarter", confidence: 0.7)
    }
}
