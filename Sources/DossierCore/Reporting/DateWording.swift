/// Writes days and ranges of days in words that can be read aloud and mistaken by nobody: `13 September 2023`.
///
/// English whatever the locale, so that outputs do not depend on it.
public enum DateWording {
    /// The words for a day.
    public static func day(_ date: CalendarDate) -> String {
        "\(date.day) \(month(date)) \(date.year)"
    }

    /// The words for a range of days at a precision, or nil when neither end is known.
    ///
    /// A range that is exactly a month or a year is written as one; any other range keeps both of its ends.
    ///
    /// - Parameters:
    ///   - first: The first possible day.
    ///   - last: The last possible day.
    ///   - precision: The unit to which the date is known.
    /// - Returns: Such as `13 September 2023`, `18 to 24 September 2023`, `September 2023`, `from 2 May 2024`.
    public static func range(_ first: CalendarDate?, _ last: CalendarDate?, precision: Precision) -> String? {
        switch (first, last) {
        case (nil, nil): return nil
        case (let first?, nil): return precision.isDayOrFiner ? day(first) : "from \(day(first))"
        case (nil, let last?): return precision.isDayOrFiner ? day(last) : "until \(day(last))"
        case (let first?, let last?):
            if first >= last { return day(first) }
            if first.day == 1, last == first.lastOfMonth { return "\(month(first)) \(first.year)" }
            if first.month == 1, first.day == 1, last.month == 12, last.day == 31 {
                return first.year == last.year ? "\(first.year)" : "\(first.year) to \(last.year)"
            }
            if first.year != last.year { return "\(day(first)) to \(day(last))" }
            if first.month != last.month { return "\(first.day) \(month(first)) to \(day(last))" }
            return "\(first.day) to \(day(last))"
        }
    }

    /// The name of a date's month.
    private static func month(_ date: CalendarDate) -> String {
        months.indices.contains(date.month - 1) ? months[date.month - 1] : String(date.month)
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
}

extension Precision {
    /// Whether the date is known to the day.
    public var isDayOrFiner: Bool { self == .day || self == .minute }
}

extension Event {
    /// Its date in words, nil when it has none.
    public var dateWording: String? {
        DateWording.range(dateStart, dateEnd, precision: datePrecision)
    }
}
