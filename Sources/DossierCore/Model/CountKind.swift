/// What a number beside an event counts.
public enum CountKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// People killed.
    case dead
    /// People hurt.
    case injured
    /// People arrested or detained.
    case arrested
    /// People who took part.
    case participants
    /// A sum of money or a quantity of goods.
    case amount
}
