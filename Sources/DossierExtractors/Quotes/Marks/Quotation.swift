/// What stands between two quotation marks, by token index.
struct Quotation: Sendable, Hashable {
    /// The index of the opening mark.
    var open: Int
    /// The index of the closing mark, nil when the writer left it out.
    var close: Int?
    /// The index after the last token inside.
    var end: Int
    /// The family of its opening mark.
    var family: QuotationMark.Family
    /// How many quotations it stands in.
    var depth: Int
    /// Whether the next paragraph opens again, so that this one is not at its end.
    var continues = false
    /// Whether the paragraph before was left open, so that this one goes on with it.
    var resumes = false

    /// The tokens inside the marks.
    var inside: Range<Int> { (open + 1)..<max(open + 1, end) }

    /// The tokens with the marks.
    var tokens: Range<Int> { open..<max(open + 1, (close.map { $0 + 1 }) ?? end) }
}
