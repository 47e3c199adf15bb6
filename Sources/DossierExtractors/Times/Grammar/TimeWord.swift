/// What a word can mean in a time expression; a word can mean several things.
enum TimeWord: Sendable, Hashable {
    /// A month; `isShort` for a form without a dot that needs a number beside it ("Sept 3").
    case month(Int, isShort: Bool)
    /// A day of the week, 1 for Monday; `isPlural` for "Mondays".
    case weekday(Int, isPlural: Bool)
    /// A unit of time.
    case unit(CalendarUnit, isPlural: Bool)
    /// A season.
    case season(Season, isPlural: Bool)
    /// A part of the day.
    case partOfDay(PartOfDay, isPlural: Bool)
    /// A decade of the century by its name: 90 for "nineties".
    case decade(Int)
    /// How often: the SET's value.
    case frequency(String)
    /// A time zone.
    case zone
    /// An adjective that may stand between a number and its unit: "straight", "trading".
    case filler
    /// A vague number: "several", "few".
    case vague
    /// A word that names what bears a number: "Flight", "Resolution".
    case designator
}
