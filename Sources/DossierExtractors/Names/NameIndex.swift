import DossierCore

/// Finds the names that stand next to a word.
struct NameIndex: Sendable {
    private var byEnd: [Int: NameCandidate] = [:]
    private var byStart: [Int: NameCandidate] = [:]
    private var covered: Set<Int> = []

    /// Indexes the names of an article.
    init(_ names: [NameCandidate]) {
        for name in names {
            byEnd[name.words.upperBound] = name
            byStart[name.words.lowerBound] = name
            if name.type != .nationality { covered.formUnion(name.words) }
        }
    }

    /// The name that begins at a word.
    func starting(at word: Int) -> NameCandidate? { byStart[word] }

    /// The name that ends before a word.
    func ending(at word: Int) -> NameCandidate? { byEnd[word] }

    /// Whether a word is part of a name other than an adjective of a country.
    func isInName(_ word: Int) -> Bool { covered.contains(word) }
}
