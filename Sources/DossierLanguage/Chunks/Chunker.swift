/// Finds noun phrases and verb groups from word classes, reading each sentence once from left to right.
public struct Chunker: Sendable {
    /// Makes a chunker.
    public init() {}

    /// The noun phrases and verb groups of an article.
    public func chunks(of tokens: TokenLayer, tags: WordTagLayer) -> ChunkLayer {
        var phrases: [NounPhrase] = []
        var groups: [VerbGroup] = []
        var phraseRanges: [Range<Int>] = []
        var groupRanges: [Range<Int>] = []
        for range in tokens.sentences {
            let firstPhrase = phrases.count
            let firstGroup = groups.count
            if range.upperBound <= tags.tags.count, range.upperBound <= tokens.tokens.count {
                let reader = ChunkReader(tokens: tokens.tokens, tags: tags.tags, range: range)
                reader.read(into: &phrases, &groups)
            }
            phraseRanges.append(firstPhrase..<phrases.count)
            groupRanges.append(firstGroup..<groups.count)
        }
        return ChunkLayer(
            nounPhrases: phrases,
            verbGroups: groups,
            nounPhrasesOfSentence: phraseRanges,
            verbGroupsOfSentence: groupRanges
        )
    }
}
