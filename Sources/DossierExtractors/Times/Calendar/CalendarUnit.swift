import DossierCore

/// A unit of time, as words of English name it.
enum CalendarUnit: String, Sendable, Hashable {
    case second, minute, hour, day, week, weekend, fortnight, month, quarter, year, decade, century, millennium

    /// The TIMEX3 duration of a number of units, `X` for an unknown number: `P3D`, `PT2H`, `PXY`.
    ///
    /// A decade, century and fortnight are counted in years and weeks where the number is known, as TimeBank does.
    func duration(_ amount: Double?) -> String {
        guard let amount else { return vagueDuration }
        switch self {
        case .second: return "PT" + Self.digits(amount) + "S"
        case .minute: return Self.composed("PT", amount, "M", 60, "S")
        case .hour: return Self.composed("PT", amount, "H", 60, "M")
        case .day: return Self.composed("P", amount, "D", 24, "H", infix: "T")
        case .week: return Self.composed("P", amount, "W", 7, "D")
        case .weekend: return "P" + Self.digits(amount) + "WE"
        case .fortnight: return "P" + Self.digits(amount * 2) + "W"
        case .month: return "P" + Self.digits(amount) + "M"
        case .quarter: return "P" + Self.digits(amount) + "Q"
        case .year: return Self.composed("P", amount, "Y", 12, "M")
        case .decade: return "P" + Self.digits(amount * 10) + "Y"
        case .century: return "P" + Self.digits(amount * 100) + "Y"
        case .millennium: return "P" + Self.digits(amount * 1000) + "Y"
        }
    }

    private var vagueDuration: String {
        switch self {
        case .second: "PTXS"
        case .minute: "PTXM"
        case .hour: "PTXH"
        case .day: "PXD"
        case .week, .fortnight: "PXW"
        case .weekend: "PXWE"
        case .month: "PXM"
        case .quarter: "PXQ"
        case .year: "PXY"
        case .decade: "PXDE"
        case .century: "PXCE"
        case .millennium: "PXML"
        }
    }

    /// The kind of calendar period that the unit counts, nil for units below a day.
    var period: CalendarPeriod.Kind? {
        switch self {
        case .second, .minute, .hour: nil
        case .day: .day
        case .week, .fortnight: .week
        case .weekend: .weekend
        case .month: .month
        case .quarter: .quarter
        case .year: .year
        case .decade: .decade
        case .century, .millennium: .century
        }
    }

    /// A whole number of the unit, and the rest in the next smaller one: 2.5 years are `P2Y6M`.
    private static func composed(
        _ prefix: String,
        _ amount: Double,
        _ unit: String,
        _ factor: Double,
        _ smaller: String,
        infix: String = ""
    ) -> String {
        let whole = amount.rounded(.down)
        let rest = ((amount - whole) * factor).rounded()
        guard amount.isFinite, rest > 0, rest < factor else { return prefix + digits(amount) + unit }
        let head = whole > 0 ? digits(whole) + unit : ""
        return prefix + head + infix + digits(rest) + smaller
    }

    /// A number without a superfluous fraction.
    private static func digits(_ amount: Double) -> String {
        guard amount.isFinite, abs(amount) < 1e15 else { return "X" }
        let whole = amount.rounded()
        guard abs(amount - whole) > 0.0001 else { return String(Int(whole)) }
        return String((amount * 100).rounded() / 100)
    }
}
