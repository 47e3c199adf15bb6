/// That an article repeats an earlier one, in whole or in part: a wire copy adds a mention, not a source.
public struct NearDuplicate: Sendable, Hashable, Codable {
    /// How much of the earlier article it repeats.
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        /// The words of its body are the same.
        case identical
        /// At least four fifths of the words' runs are shared.
        case nearDuplicate = "near_duplicate"
        /// At least three fifths of the shorter one stand in the longer one.
        case derived
    }

    /// The article that repeats.
    public var article: RecordID
    /// The earlier article.
    public var of: RecordID
    /// How much it repeats.
    public var kind: Kind
    /// The share on which the kind was decided, 0 to 1.
    public var score: Double

    /// Makes the record.
    public init(article: RecordID, of: RecordID, kind: Kind, score: Double) {
        self.article = article
        self.of = of
        self.kind = kind
        self.score = score
    }
}

extension NearDuplicate {
    /// Whether another candidate is the better answer: the nearer kind, then the higher score.
    func isLess(like other: NearDuplicate) -> Bool {
        let ranks: [Kind] = [.derived, .nearDuplicate, .identical]
        let mine = ranks.firstIndex(of: kind) ?? 0
        let others = ranks.firstIndex(of: other.kind) ?? 0
        return (mine, score) < (others, other.score)
    }
}
