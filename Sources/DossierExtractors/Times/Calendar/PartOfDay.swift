/// A part of the day, by its TIMEX3 suffix.
enum PartOfDay: String, Sendable, Hashable {
    case morning = "TMO"
    case midday = "TMI"
    case afternoon = "TAF"
    case evening = "TEV"
    case night = "TNI"
}
