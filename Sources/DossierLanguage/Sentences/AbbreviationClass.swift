/// What an abbreviation stands before or after, which decides whether its dot can also end a sentence.
enum AbbreviationClass: String {
    /// A title that precedes a name: never ends a sentence.
    case title
    /// A month.
    case month
    /// A day of the week.
    case weekday
    /// A form of company, or what follows a person's name.
    case suffix
    /// A state, province or country.
    case place
    /// A unit, or a time of day.
    case unit
    /// A word that precedes a number or a name: "No.", "St.", "vs.".
    case leading
    /// Anything else that may end a sentence: "etc.".
    case other
}
