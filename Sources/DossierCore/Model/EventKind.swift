/// Whether an event is the act of saying, what was said, or neither.
public enum EventKind: String, Sendable, Hashable, Codable, CaseIterable {
    /// The act of saying: a warning, an accusation, an offer. It happened even if its content did not.
    case speechAct = "speech_act"
    /// What an act of saying is about; its ``Event/parent`` is that act.
    case content
    /// Anything else that happens.
    case occurrence
}
