/// Whether an event is said to have happened.
public enum Modality: String, Sendable, Hashable, Codable, CaseIterable {
    /// Presented as happened or happening.
    case asserted
    /// Scheduled, announced, intended.
    case planned
    /// May, could, is being considered.
    case possible
    /// Depends on a stated condition.
    case conditional
    /// Put forward as unconfirmed.
    case alleged
    /// Urged, demanded, called for.
    case requested
    /// Supposed, counterfactual or general.
    case hypothetical
    /// Presupposed, or history.
    case background
}
