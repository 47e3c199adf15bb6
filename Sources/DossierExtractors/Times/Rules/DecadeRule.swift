import DossierCore

/// A decade or a century: "the 1990s", "the '90s", "the nineties", "the 20th century".
struct DecadeRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        let start = sentence.has("the", at: index) ? index + 1 : index
        if let ordinal = sentence.ordinal(start), (1...30).contains(ordinal.value),
            sentence.has("century", at: ordinal.end)
        {
            let first = Int(ordinal.value) * 100 - 99
            let century = CalendarPeriod(.century, year: first)
            return TimePhrase(index, ordinal.end + 1, .period(century), rule: "times/century")
        }
        if let year = decade(sentence.lower(start)) {
            return TimePhrase(index, start + 1, .period(CalendarPeriod(.decade, year: year)), rule: "times/decade")
        }
        if start > index, let year = sentence.plainNumber(start, 1100...2090, digits: 4...4), year.isMultiple(of: 10),
            sentence.has("'s", at: start + 1)
        {
            return TimePhrase(index, start + 2, .period(CalendarPeriod(.decade, year: year)), rule: "times/decade")
        }
        guard start > index, let decade = sentence.decade(start) else { return nil }
        return TimePhrase(index, start + 1, .recurring(.decade(decade), .unstated), rule: "times/decade")
    }

    /// The first year of "1990s" or "'90s".
    private func decade(_ text: String) -> Int? {
        guard text.hasSuffix("s") else { return nil }
        if let year = Int(text.dropLast()), text.utf8.count == 5, (1000...2100).contains(year), year.isMultiple(of: 10)
        {
            return year
        }
        let digits = text.dropLast().drop { $0 == "'" }
        guard digits.utf8.count == 2, text.hasPrefix("'"), let decade = Int(digits), decade.isMultiple(of: 10) else {
            return nil
        }
        return decade < 20 ? 2000 + decade : 1900 + decade
    }
}
