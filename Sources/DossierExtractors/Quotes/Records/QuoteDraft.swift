import DossierCore

/// A quote on its way from statement to record: content as token ranges, so that it may cross passages.
struct QuoteDraft: Sendable, Hashable {
    /// The ranges of tokens that give the content, with their quotation marks.
    var pieces: [Range<Int>]
    /// The tokens of the cue, nil when there is none.
    var cue: Range<Int>?
    /// The tokens that name the speaker, nil when nobody is named beside the quote.
    var speaker: Range<Int>?
    /// The token of the speaker's head word.
    var speakerHead: Int?
    /// Whether the speaker is a relative pronoun, and the tokens that it stands for.
    var antecedent: Range<Int>?
    /// The token of the antecedent's head word.
    var antecedentHead: Int?
    /// How the speaker was found.
    var attribution: QuoteAttribution
    /// What the speaker does by it.
    var stance: Stance?
    /// The tokens of the occasion.
    var occasion: Range<Int>?
    /// The index of its last block.
    var block: Int
    /// Whether the content is speech between quotation marks, which later quotations may go on with.
    var isSpeech: Bool
    /// Whether its last quotation goes on in the next paragraph.
    var continues: Bool
    /// The draft whose speaker it shares, when the speaker was carried over.
    var speakerOf: Int?
    /// The id of the rule.
    var rule: String
    /// How sure the rule is.
    var confidence: Double
}
