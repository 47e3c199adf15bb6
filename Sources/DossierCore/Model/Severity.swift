/// How serious a diagnostic is.
public enum Severity: String, Sendable, Hashable, Codable, CaseIterable {
    /// Worth knowing.
    case note
    /// Something was lost or is doubtful.
    case warning
    /// A record, document or output could not be made.
    case error
}
