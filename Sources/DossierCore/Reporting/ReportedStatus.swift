/// How a report must speak of an event: the sections into which its events are parted.
///
/// Every event has exactly one status, so the sizes of the parts add up to the number of events.
public enum ReportedStatus: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// Asserted and positive: the events that are counted.
    case done
    /// Planned, possible, conditional, requested or supposed.
    case prospective
    /// Alleged, or said not to be so.
    case contested
    /// Presupposed, or history.
    case background

    /// The status of an event.
    public init(_ event: Event) {
        if event.polarity == .negative {
            self = .contested
            return
        }
        switch event.modality {
        case .asserted: self = .done
        case .planned, .possible, .conditional, .requested, .hypothetical: self = .prospective
        case .alleged: self = .contested
        case .background: self = .background
        }
    }

    /// Orders by how much is settled.
    public static func < (left: ReportedStatus, right: ReportedStatus) -> Bool { left.rawValue < right.rawValue }
}

extension Event {
    /// Whether it is an act of words: what is said may still lie ahead.
    public var isSaid: Bool {
        if kind == .speechAct { return true }
        switch type {
        case .agree, .request, .reject, .threaten: return true
        case .accuse: return mode != .investigate
        default: return false
        }
    }

    /// Its modality and polarity in the words of a report, such as `planned` or `denied or not done`.
    ///
    /// They name the code, never a likelihood. An act of words is "said", because "done" would be heard of its content.
    public var statusWording: String {
        let modality =
            switch modality {
            case .asserted: isSaid ? "reported as said" : "reported as done"
            case .planned: "planned"
            case .possible: "raised as a possibility"
            case .conditional: "conditional"
            case .alleged: "alleged"
            case .requested: "asked for"
            case .hypothetical: "hypothetical"
            case .background: "background"
            }
        guard polarity == .negative else { return modality }
        return self.modality == .asserted
            ? (isSaid ? "denied or not said" : "denied or not done") : "\(modality), in the negative"
    }
}
