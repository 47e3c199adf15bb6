import DossierCore

/// A day of a month, in American or British order, with or without weekday and year, and ranges of such days.
///
/// "Sept. 13", "Thursday, September 21, 2023", "the 21st of March", "13-15 September 2023".
struct MonthDayRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        var start = index
        var weekday: Int?
        // "this coming Sunday, March 8": the pointing words add nothing to the date.
        let first = RelativePeriodRule.direction(sentence, at: index)?.1 ?? index
        if let day = sentence.weekday(first), !day.isPlural {
            weekday = day.number
            if let phrase = bracketed(sentence, index, first + 1, weekday) { return phrase }
            start = sentence.afterComma(first + 1)
            if sentence.has("the", at: start) { start += 1 }
        } else if sentence.has("the", at: index) {
            start = index + 1
        }
        if weekday == nil, first > index, let phrase = pointed(sentence, index, first) { return phrase }
        return monthFirst(sentence, index, start, weekday) ?? dayFirst(sentence, index, start, weekday)
    }

    /// A date that is pointed at: "last October 23".
    private func pointed(_ sentence: TimeSentence, _ index: Int, _ start: Int) -> TimePhrase? {
        guard let (direction, _) = RelativePeriodRule.direction(sentence, at: index),
            var phrase = monthFirst(sentence, start, start, nil),
            case .recurring(let recurring, .unstated) = phrase.meaning
        else { return nil }
        phrase.start = index
        phrase.meaning = .recurring(recurring, direction)
        return phrase
    }

    /// The date in brackets behind its weekday: "Thursday (September 21)".
    private func bracketed(_ sentence: TimeSentence, _ index: Int, _ bracket: Int, _ weekday: Int?) -> TimePhrase? {
        guard sentence.has("(", at: bracket) else { return nil }
        let start = bracket + 1
        guard
            let phrase = monthFirst(sentence, start, start, weekday) ?? dayFirst(sentence, start, start, weekday),
            sentence.has(")", at: phrase.end)
        else { return nil }
        return TimePhrase(index, phrase.end + 1, phrase.meaning, rule: phrase.rule, confidence: phrase.confidence)
    }

    /// The American order: "September 13[-15][, 2023]".
    private func monthFirst(_ sentence: TimeSentence, _ index: Int, _ start: Int, _ weekday: Int?) -> TimePhrase? {
        guard let month = sentence.month(start), Self.isMonth(sentence, start), !sentence.has("the", at: index) else {
            return nil
        }
        let dayIndex = sentence.has("the", at: start + 1) ? start + 2 : start + 1
        guard let day = sentence.dayOfMonth(dayIndex), !Self.isCount(sentence, day.end) else { return nil }
        var end = day.end
        var last: Int?
        if let range = rangeEnd(sentence, end, after: Int(day.value)) {
            last = range.day
            end = range.end
        }
        return phrase(sentence, index, end, month.number, Int(day.value), last, weekday)
    }

    /// The British order: "13[-15] September [2023]".
    private func dayFirst(_ sentence: TimeSentence, _ index: Int, _ start: Int, _ weekday: Int?) -> TimePhrase? {
        guard let day = sentence.dayOfMonth(start) else { return nil }
        var end = day.end
        var last: Int?
        if ["-", "–", "to", "and"].contains(sentence.lower(end)), let second = sentence.dayOfMonth(end + 1),
            second.value > day.value, sentence.month(second.end) != nil
        {
            last = Int(second.value)
            end = second.end
        }
        if sentence.has("of", at: end) {
            guard sentence.ordinal(start) != nil else { return nil }
            end += 1
        }
        guard let month = sentence.month(end), sentence.isCapitalized(end) || !Self.isAmbiguous(month.number) else {
            return nil
        }
        return phrase(sentence, index, end + 1, month.number, Int(day.value), last, weekday)
    }

    /// Adds the year and makes the phrase.
    private func phrase(
        _ sentence: TimeSentence,
        _ index: Int,
        _ end: Int,
        _ month: Int,
        _ day: Int,
        _ last: Int?,
        _ weekday: Int?
    ) -> TimePhrase? {
        let rule = last == nil ? "times/date" : "times/date-range"
        let first = TimeMeaning.Recurring.monthDay(month: month, day: day, weekday: weekday)
        let second = last.map { TimeMeaning.Recurring.monthDay(month: month, day: $0, weekday: nil) }
        guard day <= CalendarDate.days(inMonth: month, of: 2024), (last ?? 1) <= 31 else { return nil }
        let yearIndex = sentence.afterComma(end)
        if let year = sentence.plainNumber(yearIndex, 1000...2199, digits: 4...4),
            !(yearIndex > end && sentence.has("at", at: end + 9))
        {
            let container = TimeMeaning.period(CalendarPeriod(.year, year: year))
            let meaning = combined(.within(first, container), second.map { .within($0, container) })
            return TimePhrase(index, yearIndex + 1, meaning, rule: rule, confidence: 0.97)
        }
        if let year = RelativePeriodRule().match(sentence, at: yearIndex), case .shift(.year, _, _) = year.meaning {
            let meaning = combined(.within(first, year.meaning), second.map { .within($0, year.meaning) })
            return TimePhrase(index, year.end, meaning, rule: rule)
        }
        let meaning = combined(.recurring(first, .unstated), second.map { .recurring($0, .unstated) })
        return TimePhrase(index, end, meaning, rule: rule)
    }

    private func combined(_ first: TimeMeaning, _ second: TimeMeaning?) -> TimeMeaning {
        guard let second else { return first }
        return .range(first, second)
    }

    /// The second day of "13-15", "13 to 15".
    private func rangeEnd(_ sentence: TimeSentence, _ index: Int, after day: Int) -> (day: Int, end: Int)? {
        guard ["-", "–", "to", "through", "until", "and"].contains(sentence.lower(index)) || sentence.isTied(index)
        else {
            return nil
        }
        // Of days joined by "and", only neighbours are a range.
        let isJoined = sentence.has("and", at: index)
        let next = sentence.isTied(index) ? index : index + 1
        guard let last = sentence.dayOfMonth(next), Int(last.value) > day, !Self.isCount(sentence, last.end),
            sentence.month(last.end) == nil, !isJoined || Int(last.value) == day + 1,
            !isJoined || !sentence.isWord(last.end) || TimeCues.functionWords.contains(sentence.lower(last.end))
        else { return nil }
        return (Int(last.value), last.end)
    }

    /// Whether what follows a number shows that it counts something: "May 5 percent", "March 10 times".
    private static func isCount(_ sentence: TimeSentence, _ index: Int) -> Bool {
        ["%", "percent", "per", "million", "billion", "thousand", "-", "/"].contains(sentence.lower(index))
            && !(sentence.has("-", at: index) && sentence.dayOfMonth(index + 1) != nil)
            || (sentence.unit(index)?.isPlural == true)
    }

    /// Whether the word is a month here: a capital tells "May" and "March" from the verbs.
    static func isMonth(_ sentence: TimeSentence, _ index: Int) -> Bool {
        guard let month = sentence.month(index) else { return false }
        return sentence.isCapitalized(index) || (!isAmbiguous(month.number) && !month.isShort)
    }

    /// Whether the month's name is also a common word.
    static func isAmbiguous(_ month: Int) -> Bool { month == 3 || month == 5 || month == 8 }
}
