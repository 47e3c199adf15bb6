import DossierCore

/// A month, alone, pointed at, or with its year: "September", "last May", "May 2023".
///
/// "May" and "March" are also verbs, nouns and names, and "April", "June" and "August" names, so that a month alone needs a
/// capital and a sign in what stands around it.
struct MonthRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        if let (direction, next) = RelativePeriodRule.direction(sentence, at: index), let month = sentence.month(next),
            sentence.isCapitalized(next), !month.isShort
        {
            return TimePhrase(index, next + 1, .recurring(.month(month.number), direction), rule: "times/month")
        }
        guard let month = sentence.month(index), MonthDayRule.isMonth(sentence, index) else { return nil }
        if let year = year(sentence, index + 1) {
            let container = TimeMeaning.period(CalendarPeriod(.year, year: Int(year.value)))
            return TimePhrase(
                index,
                year.end,
                .within(.month(month.number), container),
                rule: "times/month",
                confidence: 0.96
            )
        }
        guard !month.isShort, Self.standsAlone(sentence, index, month.number) else { return nil }
        return TimePhrase(index, index + 1, .recurring(.month(month.number), .unstated), rule: "times/month")
    }

    private func year(_ sentence: TimeSentence, _ index: Int) -> NumberGrammar.Reading? {
        var index = sentence.afterComma(index)
        if sentence.has("of", at: index) { index += 1 }
        guard let year = sentence.year(index), (1000...2199).contains(year.value) else { return nil }
        return year
    }

    /// Whether a month without day and year is a month.
    static func standsAlone(_ sentence: TimeSentence, _ index: Int, _ month: Int) -> Bool {
        let before = sentence.lower(index - 1)
        let isLed = TimeCues.prepositions.contains(before) || TimeCues.determiners.contains(before)
        let nextIsName = sentence.isCapitalized(index + 1) && sentence.weekday(index + 1) == nil
        switch month {
        case 5:
            guard isLed else { return false }
            // "those who were in May ..." is a month; "by May be" is not.
            return !TimeCues.bareVerbs.contains(sentence.lower(index + 1))
        case 3, 8:
            if sentence.isAny(index + 1, of: ["on", "for", "of", "against", "madness"]) { return false }
            return (isLed || before == "the" || before == "and" || before == "or" || before == "'s") && !nextIsName
        case 1, 4, 6:
            // First names.
            return isLed || !nextIsName
        default:
            return true
        }
    }
}
