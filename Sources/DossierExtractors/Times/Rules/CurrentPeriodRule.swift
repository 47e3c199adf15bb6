import DossierCore

/// The running unit, named with the article only: "during the week", "later in the year", "over the weekend", "year-end".
struct CurrentPeriodRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        if sentence.has("year", at: index),
            sentence.has("end", at: index + 1) || sentence.phrase("'s", "end", at: index + 1) != nil
        {
            let end = sentence.has("end", at: index + 1) ? index + 2 : index + 3
            return TimePhrase(index, end, .shift(.year, 0, .publication), .end, rule: "times/year-end")
        }
        guard sentence.has("the", at: index), let unit = sentence.unit(index + 1), !unit.isPlural,
            let kind = unit.unit.period, !sentence.isTied(index + 2)
        else { return nil }
        let before = sentence.lower(index - 1)
        switch kind {
        case .day:
            // "later in the day": the day that is spoken of.
            guard before == "in", sentence.isAny(index - 2, of: ["earlier", "later", "early", "late"]) else {
                return nil
            }
            return TimePhrase(index, index + 2, .shift(.day, 0, .day), rule: "times/current-period", confidence: 0.6)
        case .weekend:
            return TimePhrase(index, index + 2, .recurring(.weekend, .unstated), rule: "times/weekend")
        case .week, .month, .year:
            guard ["during", "in", "over", "throughout", "through", "this"].contains(before) else { return nil }
            // "in the year 2000", "in the month of May", "in the week before the vote".
            if sentence.isAny(
                index + 2,
                of: ["of", "before", "after", "since", "when", "that", "to", "leading", "following", "ended", "ending"]
            ) {
                return nil
            }
            return TimePhrase(
                index,
                index + 2,
                .shift(kind, 0, .publication),
                rule: "times/current-period",
                confidence: 0.6
            )
        case .quarter:
            guard ["in", "for", "during", "of"].contains(before), !sentence.isAny(index + 2, of: ["of"]) else {
                return nil
            }
            return TimePhrase(
                index,
                index + 2,
                .shift(.quarter, 0, .quarter),
                rule: "times/current-period",
                confidence: 0.6
            )
        default: return nil
        }
    }
}
