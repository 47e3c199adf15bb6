import DossierCore

/// Dates in figures: "2023-09-21", "9/21/2023", "21.09.2023".
///
/// Of day and month, the American order is taken unless the first number is above 12 or the separator is a dot.
struct NumericDateRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        guard sentence.isNumber(index) else { return nil }
        let text = sentence.lower(index)
        guard text.utf8.count >= 4 else { return nil }
        if let date = CalendarDate(iso: text) {
            let day = TimeMeaning.period(CalendarPeriod(.day, containing: date))
            return TimePhrase(index, index + 1, clock(text, of: day) ?? day, rule: "times/iso-date", confidence: 0.98)
        }
        if text == "9/11", !sentence.has("of", at: index + 1),
            let date = CalendarDate(year: 2001, month: 9, day: 11)
        {
            return TimePhrase(
                index,
                index + 1,
                .period(CalendarPeriod(.day, containing: date)),
                rule: "times/numeric-date"
            )
        }
        guard let date = numericDate(text) else { return nil }
        return TimePhrase(index, index + 1, .period(CalendarPeriod(.day, containing: date)), rule: "times/numeric-date")
    }

    /// The time of "2023-09-21t15:11".
    private func clock(_ text: String, of day: TimeMeaning) -> TimeMeaning? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 16, let hour = Int(String(decoding: bytes[11..<13], as: UTF8.self)),
            let minute = Int(String(decoding: bytes[14..<16], as: UTF8.self)), hour < 25, minute < 60
        else { return nil }
        return .clock(hour: hour, minute: minute, of: day)
    }

    private func numericDate(_ text: String) -> CalendarDate? {
        let isDotted = text.utf8.contains(0x2E)
        let parts = text.split(separator: isDotted ? "." : "/", omittingEmptySubsequences: false)
        guard parts.count == 3, parts.allSatisfy({ (1...4).contains($0.utf8.count) }) else { return nil }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == 3 else { return nil }
        if parts[0].utf8.count == 4 { return CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]) }
        guard parts[2].utf8.count == 4 || (parts[2].utf8.count == 2 && !isDotted) else { return nil }
        let year = parts[2].utf8.count == 4 ? numbers[2] : numbers[2] + (numbers[2] < 50 ? 2000 : 1900)
        guard (1000...2199).contains(year) else { return nil }
        let isDayFirst = isDotted || numbers[0] > 12
        return CalendarDate(
            year: year,
            month: isDayFirst ? numbers[1] : numbers[0],
            day: isDayFirst ? numbers[0] : numbers[1]
        )
    }
}
