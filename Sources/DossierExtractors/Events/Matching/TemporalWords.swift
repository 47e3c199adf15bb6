/// Weekdays and months, which are capitalised and yet no names.
enum TemporalWords {
    /// Whether a word in lower case is a weekday or a month.
    static func isCalendarWord(_ word: String) -> Bool { words.contains(word) }

    private static let words: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
        "april", "may",
        "june", "july", "august", "september", "october", "november", "december",
    ]
}
