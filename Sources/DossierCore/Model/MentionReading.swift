/// How a name that can be read in several ways is meant here.
public enum MentionReading: String, Sendable, Hashable, Codable, CaseIterable {
    /// As a government or body that acts: "Seoul said".
    case actor
    /// As a place: "in Seoul".
    case place
    /// As a modifier: "South Korean lawmakers".
    case adjective
}
