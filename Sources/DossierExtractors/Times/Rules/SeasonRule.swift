import DossierCore

/// A season: "this summer", "the winter of 1994", "spring 2024", "in autumn".
///
/// "Fall" and "spring" are verbs and nouns too, so a season needs a year, a pointing word or a preposition beside it.
struct SeasonRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        if let (direction, next) = RelativePeriodRule.direction(sentence, at: index), let season = sentence.season(next)
        {
            guard !season.isPlural, !isName(sentence, next) else { return nil }
            return TimePhrase(index, next + 1, .recurring(.season(season.season), direction), rule: "times/season")
        }
        let start = sentence.has("the", at: index) ? index + 1 : index
        guard let season = sentence.season(start), !season.isPlural, !sentence.isTied(start) else { return nil }
        let recurring = TimeMeaning.Recurring.season(season.season)
        let yearIndex = sentence.has("of", at: start + 1) ? start + 2 : start + 1
        if let year = sentence.year(yearIndex) {
            let container = TimeMeaning.period(CalendarPeriod(.year, year: Int(year.value)))
            return TimePhrase(index, year.end, .within(recurring, container), rule: "times/season")
        }
        guard !isName(sentence, start), !sentence.isTied(start + 1) else { return nil }
        let word = sentence.lower(start)
        let isCommon = word == "fall" || word == "spring"
        let isLed =
            TimeCues.prepositions.contains(sentence.lower(index - 1))
            && !sentence.isAny(index - 1, of: ["to", "of", "from", "past"])
        if start > index {
            // "the fall of the wall", "the fall in prices"; but "in the fall of that year".
            if isCommon, sentence.isAny(start + 1, of: ["of", "in", "from", "to", "-"]) { return nil }
            guard !isCommon || isLed else { return nil }
        } else {
            guard isLed, !isCommon || !sentence.isAny(start + 1, of: ["in", "of", "from", "to"]) else { return nil }
        }
        return TimePhrase(index, start + 1, .recurring(recurring, .unstated), rule: "times/season", confidence: 0.75)
    }

    /// Whether the season is part of a name: "Summer Olympics", "the Arab Spring".
    private func isName(_ sentence: TimeSentence, _ index: Int) -> Bool {
        sentence.isCapitalized(index) && (sentence.isCapitalized(index + 1) || sentence.isCapitalized(index - 1))
    }
}
