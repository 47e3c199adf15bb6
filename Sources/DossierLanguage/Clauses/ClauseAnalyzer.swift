/// Finds subjects, objects and prepositional arguments of verb groups, and how clauses depend on each other, from the order of
/// chunks alone.
///
/// English word order carries it far: a subject stands before its verb outside prepositional phrases, relative clauses and
/// appositions; an object follows. Each sentence is read a few times from end to end; nothing looks further than its sentence.
public struct ClauseAnalyzer: Sendable {
    /// Makes an analyzer.
    public init() {}

    /// The clauses of an article, one for each verb group.
    public func clauses(of tokens: TokenLayer, tags: WordTagLayer, chunks: ChunkLayer) -> ClauseLayer {
        var clauses = chunks.verbGroups.indices.map { index in
            var clause = Clause(verbGroup: index, tokens: chunks.verbGroups[index].tokens)
            clause.isPassive = chunks.verbGroups[index].isPassive
            return clause
        }
        for sentence in tokens.sentences.indices where sentence < chunks.verbGroupsOfSentence.count {
            let groups = chunks.verbGroupsOfSentence[sentence]
            // A sentence of very many clauses is a list or a hostile text; its clauses keep no arguments.
            guard !groups.isEmpty, groups.count <= Self.mostClauses else { continue }
            var reader = ClauseReader(
                tokens: tokens.tokens,
                tags: tags.tags,
                chunks: chunks,
                groups: groups,
                row: SentenceItems(
                    range: tokens.sentences[sentence],
                    phrases: chunks.nounPhrasesOfSentence[sentence],
                    groups: groups,
                    tokens: tokens.tokens,
                    tags: tags.tags,
                    chunks: chunks
                ),
                clauses: Array(clauses[groups])
            )
            reader.read()
            clauses.replaceSubrange(groups, with: reader.clauses)
        }
        return ClauseLayer(clauses: clauses)
    }

    /// The most verb groups of a sentence that are worth analysing.
    public static let mostClauses = 60
}
