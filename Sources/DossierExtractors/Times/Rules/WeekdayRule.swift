import DossierCore

/// A day of the week: "Friday", "last Friday", "next Monday"; "Mondays" is a set.
struct WeekdayRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        if let weekday = sentence.weekday(index) {
            guard Self.isWeekday(sentence, index) else { return nil }
            if weekday.isPlural {
                return TimePhrase(index, index + 1, .set("XXXX-WXX-\(weekday.number)"), rule: "times/set")
            }
            return TimePhrase(index, index + 1, .recurring(.weekday(weekday.number), .unstated), rule: "times/weekday")
        }
        guard let (direction, next) = RelativePeriodRule.direction(sentence, at: index),
            let weekday = sentence.weekday(next), !weekday.isPlural, Self.isWeekday(sentence, next)
        else { return nil }
        return TimePhrase(index, next + 1, .recurring(.weekday(weekday.number), direction), rule: "times/weekday")
    }

    /// Whether the word is a day here and not part of a name: "Bloody Sunday", "the Sunday Times".
    static func isWeekday(_ sentence: TimeSentence, _ index: Int) -> Bool {
        let text = sentence.lower(index)
        if text.utf8.count < 6, !sentence.isCapitalized(index) { return false }
        if text == "sun." || text == "sat." || text == "wed." || text == "mon." {
            guard sentence.isCapitalized(index) else { return false }
        }
        if sentence.isCapitalized(index - 1),
            ["bloody", "black", "super", "ash", "palm", "good", "holy", "cyber", "giving"]
                .contains(sentence.lower(index - 1))
        {
            return false
        }
        return !(sentence.isCapitalized(index + 1) && newspapers.contains(sentence.lower(index + 1)))
    }

    /// Words that follow a weekday in the name of a newspaper or programme.
    private static let newspapers: Set<String> = [
        "times", "telegraph", "mirror", "express", "herald", "mail", "post", "tribune", "world", "independent",
        "morning",
        "review", "magazine", "edition", "club",
    ]
}
