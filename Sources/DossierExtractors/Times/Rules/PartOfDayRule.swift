import DossierCore

/// A part of a day: "Thursday morning", "yesterday afternoon", "the night of September 13".
struct PartOfDayRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        if let date = TimeGrammar.date(sentence, at: index), Self.isDay(date.meaning) {
            var next = sentence.afterComma(date.end)
            if sentence.isAny(next, of: ["early", "late"]), next == date.end { next += 1 }
            guard let part = sentence.partOfDay(next), !part.isPlural, !sentence.isTied(next + 1) else { return nil }
            return TimePhrase(index, next + 1, .part(part.part, of: date.meaning), rule: "times/part-of-day")
        }
        let start = sentence.has("the", at: index) ? index + 1 : index
        guard let part = sentence.partOfDay(start), !part.isPlural else { return nil }
        let isLed = sentence.isAny(start + 1, of: ["of", "on"])
        guard let date = TimeGrammar.date(sentence, at: isLed ? start + 2 : start + 1), Self.isDay(date.meaning) else {
            return nil
        }
        return TimePhrase(index, date.end, .part(part.part, of: date.meaning), rule: "times/part-of-day")
    }

    /// Whether a meaning is one day.
    static func isDay(_ meaning: TimeMeaning) -> Bool {
        switch meaning {
        case .period(let period): period.kind == .day
        case .recurring(.weekday, _), .recurring(.monthDay, _), .recurring(.festival, _): true
        case .within(.monthDay, _), .within(.weekday, _), .within(.festival, _): true
        case .shift(.day, _, _): true
        default: false
        }
    }
}
