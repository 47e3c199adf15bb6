/// Words that make a noun phrase a time.
enum TemporalNouns {
    /// Weekdays and months, which end a name that they follow: "Kim Monday".
    static let calendar: Set<String> = Set(
        """
        monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
        october november december jan. feb. aug. sept. sep. oct. nov. dec. jan feb aug sept sep oct nov dec
        """
        .split { $0 == " " || $0 == "\n" }.map(String.init)
    )

    /// Days named from the speaker's.
    static let days: Set<String> = ["today", "yesterday", "tomorrow", "tonight"]

    /// Heads of temporal phrases.
    static let heads: Set<String> = calendar.union([
        "today", "yesterday", "tomorrow", "tonight", "day", "week", "month", "year", "hour", "minute", "night",
        "morning",
        "evening", "afternoon", "weekend", "decade", "midnight", "noon", "time", "moment", "summer", "winter", "spring",
        "autumn", "a.m.", "p.m.", "season",
    ])
}
