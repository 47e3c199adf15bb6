import DossierCore

/// A recurring date inside a stretch that is pointed at: "July last year", "the third quarter of this year", "Monday of next
/// week", "next year's first quarter", "Christmas 2019".
struct WithinRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        if let phrase = possessive(sentence, index) { return phrase }
        guard let (recurring, end) = core(sentence, index) else { return nil }
        let next = sentence.has("of", at: end) || sentence.has("in", at: end) ? end + 1 : sentence.afterComma(end)
        if let year = sentence.year(next), next == end || sentence.has("of", at: end) {
            let container = TimeMeaning.period(CalendarPeriod(.year, year: Int(year.value)))
            return TimePhrase(index, year.end, .within(recurring, container), rule: "times/within")
        }
        guard let container = RelativePeriodRule().match(sentence, at: next) ?? YearRule().match(sentence, at: next),
            fits(recurring, container.meaning)
        else { return nil }
        return TimePhrase(index, container.end, .within(recurring, container.meaning), rule: "times/within")
    }

    /// "next year's first quarter".
    private func possessive(_ sentence: TimeSentence, _ index: Int) -> TimePhrase? {
        guard let container = RelativePeriodRule().match(sentence, at: index) ?? YearRule().match(sentence, at: index),
            sentence.has("'s", at: container.end)
        else { return nil }
        guard let (recurring, end) = core(sentence, container.end + 1), fits(recurring, container.meaning) else {
            return nil
        }
        return TimePhrase(index, end, .within(recurring, container.meaning), rule: "times/within")
    }

    private func core(_ sentence: TimeSentence, _ index: Int) -> (TimeMeaning.Recurring, Int)? {
        if let quarter = QuarterRule.core(sentence, index), quarter.year == nil, quarter.direction == .unstated {
            return (quarter.recurring, quarter.end)
        }
        if let month = sentence.month(index), MonthDayRule.isMonth(sentence, index), !month.isShort {
            return (.month(month.number), index + 1)
        }
        if let weekday = sentence.weekday(index), !weekday.isPlural, WeekdayRule.isWeekday(sentence, index) {
            return (.weekday(weekday.number), index + 1)
        }
        let start = sentence.has("the", at: index) ? index + 1 : index
        if let season = sentence.season(start), !season.isPlural { return (.season(season.season), start + 1) }
        if let festival = FestivalRule.festival(sentence, at: index) {
            return (.festival(festival.festival), festival.end)
        }
        return nil
    }

    private func fits(_ recurring: TimeMeaning.Recurring, _ container: TimeMeaning) -> Bool {
        switch (recurring, container) {
        case (.weekday, .shift(.week, _, _)): true
        case (.weekday, _): false
        case (_, .shift(.year, _, _)): true
        case (_, .period(let period)): period.kind == .year
        default: false
        }
    }
}
