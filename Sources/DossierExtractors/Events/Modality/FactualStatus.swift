import DossierCore

/// Whether an event is said to have happened, and the words that say so.
struct FactualStatus {
    /// The modality.
    var modality: Modality = .asserted
    /// The polarity.
    var polarity: Polarity = .positive
    /// The words that hedge or negate it.
    var cues: [SourceSpan] = []
    /// The condition.
    var condition: SourceSpan?

    /// Adds what a cue says; the stronger hedge wins (conditional > alleged > requested > possible > planned > asserted).
    mutating func add(_ meaning: ModalityCues.Meaning, _ span: SourceSpan?) {
        switch meaning {
        case .negative:
            polarity = polarity == .positive ? .negative : .positive
            if let span { cues.append(span) }
        case .modality(let other):
            guard other != .asserted else { return }
            if let span { cues.append(span) }
            if Self.rank(other) > Self.rank(modality) { modality = other }
        }
    }

    /// The precedence of modalities when cues stack.
    static func rank(_ modality: Modality) -> Int {
        switch modality {
        case .asserted: 0
        case .background: 1
        case .planned: 2
        case .possible: 3
        case .requested: 4
        case .alleged: 5
        case .conditional: 6
        case .hypothetical: 7
        }
    }
}
