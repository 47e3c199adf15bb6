/// The rules, and the choice among what they find.
///
/// At every term the longest phrase wins, and the earlier rule among equals; the search goes on behind it. So no two phrases
/// overlap, and a sentence is read once.
struct TimeGrammar: Sendable {
    /// Rules that name a day or a longer stretch of the calendar.
    static let dates: [any TimeRule] = [
        NumericDateRule(), MonthDayRule(), MonthRule(), YearRule(), DecadeRule(), WeekdayRule(), DeicticRule(),
        RelativePeriodRule(), CountedShiftRule(), QuarterRule(), SeasonRule(), FestivalRule(), CurrentPeriodRule(),
    ]

    /// All rules; the composed ones read a date inside.
    static let all: [any TimeRule] =
        [
            ClockRule(), PartOfDayRule(), BoundaryRule(), WithinRule(),
        ] + dates + [AgeRule(), SetRule(), DurationRule(), ReferenceRule()]

    /// The longest date that begins at an index.
    static func date(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        longest(dates, sentence, at: index)
    }

    /// The phrases of a sentence, from left to right.
    static func phrases(in sentence: TimeSentence) -> [TimePhrase] {
        var phrases: [TimePhrase] = []
        var index = 0
        while index < sentence.count {
            if let phrase = longest(all, sentence, at: index), phrase.end > index {
                if phrase.meaning != .nothing { phrases.append(phrase) }
                index = phrase.end
            } else {
                index += 1
            }
        }
        return phrases
    }

    private static func longest(_ rules: [any TimeRule], _ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        guard index < sentence.count, sentence.mayBegin(index) else { return nil }
        var best: TimePhrase?
        for rule in rules {
            guard let phrase = rule.match(sentence, at: index) else { continue }
            if phrase.end > (best?.end ?? index) { best = phrase }
        }
        return best
    }
}
