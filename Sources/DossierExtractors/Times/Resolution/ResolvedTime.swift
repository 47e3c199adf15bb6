import DossierCore

/// What a meaning resolves to.
struct ResolvedTime: Sendable, Hashable {
    /// The TIMEX3 type.
    var type: TimeType
    /// The TIMEX3 value.
    var value: String?
    /// The first day it can mean.
    var earliest: CalendarDate?
    /// The last day it can mean.
    var latest: CalendarDate?
    /// The unit of the value.
    var precision: Precision = .unknown
    /// How the value was found.
    var basis: TimeBasis = .none
    /// The stretch of the calendar, where it is one.
    var period: CalendarPeriod?

    /// A stretch of the calendar.
    init(_ period: CalendarPeriod, _ basis: TimeBasis) {
        type = .date
        value = period.value
        earliest = period.first
        latest = period.last
        precision = period.precision
        self.basis = basis
        self.period = period
    }

    /// Anything that has no place in the calendar.
    init(_ type: TimeType, value: String?, precision: Precision = .unknown, basis: TimeBasis = .none) {
        self.type = type
        self.value = value
        self.precision = precision
        self.basis = basis
    }
}
