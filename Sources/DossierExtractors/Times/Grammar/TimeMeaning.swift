import DossierCore

/// What a time expression says, before it is resolved against publication and context.
indirect enum TimeMeaning: Sendable, Hashable {
    /// A stretch of the calendar that the text states whole.
    case period(CalendarPeriod)
    /// From the first day of one to the last day of the other.
    case range(TimeMeaning, TimeMeaning)
    /// A date of the recurring kind, to be placed in the calendar: "Friday", "Sept. 13", "summer".
    case recurring(Recurring, Direction)
    /// One of a recurring kind inside a stated stretch: "the third quarter of 2019", "July last year".
    case within(Recurring, TimeMeaning)
    /// A number of steps from an anchor: "last week", "two days ago", "the following day".
    case shift(CalendarPeriod.Kind, Int, Anchor)
    /// A part of a day.
    case part(PartOfDay, of: TimeMeaning)
    /// A time of day; an hour of 24 is the day's end.
    case clock(hour: Int, minute: Int, of: TimeMeaning)
    /// A time of a number of hours or minutes from publication.
    case moment(minutes: Int)
    /// A duration's value.
    case duration(String)
    /// A set's value.
    case set(String)
    /// `PRESENT_REF`, `PAST_REF` or `FUTURE_REF`.
    case reference(Reference)
    /// No time at all: what a rule reads so that no other takes it for one.
    case nothing
    /// A time that the text names but that cannot be placed.
    case unplaced

    /// The kinds of date that come again.
    enum Recurring: Sendable, Hashable {
        case weekday(Int)
        case month(Int)
        case monthDay(month: Int, day: Int, weekday: Int?)
        case season(Season)
        case quarter(Int)
        case half(Int)
        case weekend
        case festival(Festival)
        /// The n-th decade of a century, by its first year in it.
        case decade(Int)
    }

    /// Which one of the recurring dates is meant.
    enum Direction: Sendable, Hashable {
        /// The text says nothing; tense and nearness decide.
        case unstated
        /// "last"
        case last
        /// "this", "this coming", "this past"
        case this
        /// "next", "coming"
        case next
    }

    /// What a shift counts from.
    enum Anchor: Sendable, Hashable {
        /// The day of publication.
        case publication
        /// The date that the text named last.
        case previous
        /// The day that the text named last, else the day of publication.
        case day
        /// The quarter that the text has just named, when figures are compared; else as ``previous``.
        case comparison
        /// The same for "a year ago", which else counts from publication.
        case comparisonNow
        /// The quarter that the text named last, or the one that ended before publication.
        case quarter
    }

    /// A vague reference.
    enum Reference: String, Sendable, Hashable {
        case present = "PRESENT_REF"
        case past = "PAST_REF"
        case future = "FUTURE_REF"
    }
}

extension TimeMeaning {
    /// Whether it is counted from another time by one step or more.
    var isCounted: Bool {
        if case .shift(_, let steps, _) = self { steps != 0 } else { false }
    }
}
