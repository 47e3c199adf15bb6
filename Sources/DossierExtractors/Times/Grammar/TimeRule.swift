/// A rule of the grammar: one class of time expression.
protocol TimeRule: Sendable {
    /// The phrase that begins at an index, or nil.
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase?
}
