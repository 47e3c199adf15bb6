import DossierCore

/// A year or a range of years: "2019", "fiscal 2024", "the year 2000", "2019-20", "nineteen ninety-six".
struct YearRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        if let year = fiscalYear(sentence.lower(index)) {
            return TimePhrase(index, index + 1, .period(CalendarPeriod(.year, year: year)), rule: "times/year")
        }
        if let lead = lead(sentence, index), let year = sentence.year(lead), !sentence.isTied(lead) {
            return phrase(sentence, index, year)
        }
        if sentence.has("'", at: index) || sentence.lower(index).hasPrefix("'") { return clipped(sentence, index) }
        if let split = sentence.lower(index).split(separator: "/").first, split.utf8.count == 4,
            sentence.lower(index).utf8.count == 7, let year = Int(split), (1900...2100).contains(year)
        {
            return range(index, index + 1, year, year + 1)
        }
        guard let year = sentence.year(index), isYear(sentence, index, year) else { return nil }
        return phrase(sentence, index, year)
    }

    /// The year of "FY2023" or "FY23".
    private func fiscalYear(_ text: String) -> Int? {
        guard text.hasPrefix("fy"), let number = Int(text.dropFirst(2)), number > 0 else { return nil }
        switch text.utf8.count {
        case 6: return number
        case 4: return 2000 + number
        default: return nil
        }
    }

    /// The words before a year that belong to it.
    private func lead(_ sentence: TimeSentence, _ index: Int) -> Int? {
        let start = sentence.has("the", at: index) ? index + 1 : index
        if let end = sentence.phrase("fiscal", "year", at: start) ?? sentence.phrase("calendar", "year", at: start) {
            return end
        }
        if sentence.has("fiscal", at: start) { return start + 1 }
        if sentence.has("year", at: start), start > index { return start + 1 }
        return nil
    }

    /// The year, or the range that it opens.
    private func phrase(_ sentence: TimeSentence, _ index: Int, _ year: NumberGrammar.Reading) -> TimePhrase? {
        let value = Int(year.value)
        guard (1...9999).contains(value) else { return nil }
        if sentence.isAny(year.end, of: ["-", "–"]) {
            if let second = sentence.plainNumber(year.end + 1, (value + 1)...max(value + 1, 2199), digits: 4...4) {
                return range(index, year.end + 2, value, second)
            }
            if let second = sentence.plainNumber(year.end + 1, 0...99, digits: 2...2),
                second == (value + 1) % 100 || second > value % 100
            {
                let century = second == (value + 1) % 100 ? (value + 1) / 100 : value / 100
                return range(index, year.end + 2, value, century * 100 + second)
            }
        }
        let period = TimeMeaning.period(CalendarPeriod(.year, year: value))
        if let end = sentence.phrase("and", "beyond", at: year.end) ?? sentence.phrase("or", "later", at: year.end) {
            return TimePhrase(index, end, period, .onOrAfter, rule: "times/year")
        }
        if let end = sentence.phrase("or", "earlier", at: year.end) {
            return TimePhrase(index, end, period, .onOrBefore, rule: "times/year")
        }
        return TimePhrase(index, year.end, period, rule: "times/year")
    }

    private func range(_ index: Int, _ end: Int, _ first: Int, _ last: Int) -> TimePhrase {
        let meaning = TimeMeaning.range(
            .period(CalendarPeriod(.year, year: first)),
            .period(CalendarPeriod(.year, year: last))
        )
        return TimePhrase(index, end, meaning, rule: "times/year-range")
    }

    /// "'98", written with a closing apostrophe.
    private func clipped(_ sentence: TimeSentence, _ index: Int) -> TimePhrase? {
        let text = sentence.lower(index)
        guard text.utf8.count == 3, sentence.isNumber(index), let value = Int(text.dropFirst()),
            TimeCues.yearLeaders.contains(sentence.lower(index - 1)) || sentence.month(index - 1) != nil
        else { return nil }
        let year = value + (value < 40 ? 2000 : 1900)
        return TimePhrase(
            index,
            index + 1,
            .period(CalendarPeriod(.year, year: year)),
            rule: "times/year",
            confidence: 0.7
        )
    }

    /// Words that make a year of a number that is more often a count.
    private static let oldLeaders: Set<String> = [
        "in", "since", "circa", "c.", "ca.", "until", "from", "by", "of", "during", "early", "late", "around",
    ]

    /// Whether a number of four digits is a year here.
    private func isYear(_ sentence: TimeSentence, _ index: Int, _ year: NumberGrammar.Reading) -> Bool {
        if year.end > index + 1 { return true }
        let before = sentence.lower(index - 1)
        let after = sentence.lower(year.end)
        if sentence.isTied(index) { return ["mid", "early", "late", "pre", "post"].contains(before) }
        if sentence.isTied(year.end) { return false }
        if ["$", "£", "€", "¥", "#", "+", "="].contains(before) || sentence.isDesignator(index - 1) { return false }
        if TimeCues.countFollowers.contains(after) || ["$", "°", "=", "+"].contains(after) { return false }
        if before == "-" || before == "/", sentence.isNumber(index - 2) { return false }
        let isLed = TimeCues.yearLeaders.contains(before)
        switch Int(year.value) {
        case 1900...2100:
            // "2000 soldiers" counts, unless something before it says otherwise.
            if isLed || index == 0 || !sentence.isWord(year.end) { return true }
            return !(after.hasSuffix("s") && !sentence.isCapitalized(year.end))
                || sentence.isAny(index - 1, of: ["'s", "’s", "its", "his", "her", "their", "our"])
        default:
            return Self.oldLeaders.contains(before) && !after.hasSuffix("s")
                || before == "(" && [")", "-", "–"].contains(after)
        }
    }
}
