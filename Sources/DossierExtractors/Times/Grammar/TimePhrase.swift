import DossierCore

/// A stretch of terms that a rule takes for a time expression.
struct TimePhrase: Sendable, Hashable {
    /// The index of its first term.
    var start: Int
    /// The index after its last term.
    var end: Int
    /// What it says.
    var meaning: TimeMeaning
    /// How it is modified.
    var modifier: TimeModifier?
    /// The id of the rule.
    var rule: String
    /// How sure the rule is.
    var confidence: Double

    init(
        _ start: Int,
        _ end: Int,
        _ meaning: TimeMeaning,
        _ modifier: TimeModifier? = nil,
        rule: String,
        confidence: Double = 0.9
    ) {
        self.start = start
        self.end = end
        self.meaning = meaning
        self.modifier = modifier
        self.rule = rule
        self.confidence = confidence
    }
}
