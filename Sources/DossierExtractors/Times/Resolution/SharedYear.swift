/// Lets dates share a year that only one of them names: "January and February 1998", "from May 3, 2019, to June 5".
enum SharedYear {
    /// The phrases of one sentence, with the year put into those that share it.
    static func share(_ phrases: [TimePhrase], in sentence: TimeSentence) -> [TimePhrase] {
        var phrases = phrases
        for index in phrases.indices.reversed() where index + 1 < phrases.count {
            // The year stands with the last of them.
            guard case .recurring(let recurring, .unstated) = phrases[index].meaning, recurring.isMonthOrDay,
                case .within(let other, let year) = phrases[index + 1].meaning, other.isMonthOrDay,
                isLinked(phrases[index], phrases[index + 1], sentence)
            else { continue }
            phrases[index].meaning = .within(recurring, year)
        }
        for index in phrases.indices.dropFirst() {
            // The year stands with the first of them, and the order of the months does not contradict it.
            guard case .recurring(let recurring, .unstated) = phrases[index].meaning, recurring.isMonthOrDay,
                case .within(let other, let year) = phrases[index - 1].meaning, other.isMonthOrDay,
                recurring.monthNumber >= other.monthNumber,
                isLinked(phrases[index - 1], phrases[index], sentence)
            else { continue }
            phrases[index].meaning = .within(recurring, year)
        }
        return phrases
    }

    /// Whether only connecting words stand between two phrases.
    private static func isLinked(_ first: TimePhrase, _ second: TimePhrase, _ sentence: TimeSentence) -> Bool {
        guard second.start >= first.end, second.start - first.end <= 2 else { return false }
        for index in first.end..<second.start where !links.contains(sentence.lower(index)) { return false }
        return second.start > first.end
    }

    private static let links: Set<String> = ["and", "or", "to", "-", "–", "—", ",", "through", "until", "till", "&"]
}

extension TimeMeaning.Recurring {
    /// Whether it is a month or a day of one.
    fileprivate var isMonthOrDay: Bool { monthNumber > 0 }

    /// The month's number, 0 for what has none.
    fileprivate var monthNumber: Int {
        switch self {
        case .month(let number): number
        case .monthDay(let month, _, _): month
        default: 0
        }
    }
}
