import DossierCore

/// A statement as the rules find it, in units of its passage, before it becomes a record.
struct Statement: Sendable, Hashable {
    /// The ranges of units that give the content.
    var pieces: [Range<Int>]
    /// The units of the cue.
    var cue: Range<Int>
    /// The verb, noun or adjective inside the cue.
    var anchor: Int
    /// Who says it.
    var subject: Subject?
    /// What kind of cue it is.
    var kind: Cue.Kind
    /// What the speaker does by it.
    var stance: Stance?
    /// The occasion.
    var occasion: Range<Int>?
    /// The id of the rule.
    var rule: String
    /// How sure the rule is.
    var confidence: Double

    /// From the first unit of the content to behind the last.
    var extent: Range<Int> {
        let start = pieces.map(\.lowerBound).min() ?? anchor
        return start..<max(start, pieces.map(\.upperBound).max() ?? anchor)
    }

    /// Whether a unit belongs to the content.
    func contains(_ unit: Int) -> Bool { pieces.contains { $0.contains(unit) } }
}
