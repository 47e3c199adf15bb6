import DossierCore

/// Gives every token its word class and dictionary form by a lexicon, suffixes and word order.
///
/// A hidden sequence of tags is found by dynamic programming: each token's readings come from the lexicon or, for an unknown
/// word, from its shape; each pair of tags has a hand-set score; and a clause wants exactly one finite verb, which tells
/// "killed" the past from "killed" the participle.
///
/// ```swift
/// let layer = WordTagger().tags(of: tokens)
/// layer.tags[0].wordClass   // .properNoun
/// ```
public struct WordTagger: Sendable {
    private let lexicon = WordLexicon.standard
    private let transitions = TagTransitions.standard

    /// Makes a tagger.
    public init() {}

    /// The tags of an article's tokens.
    public func tags(of layer: TokenLayer) -> WordTagLayer {
        var tags: [WordTag] = []
        tags.reserveCapacity(layer.tokens.count)
        for range in layer.sentences {
            // Tokens outside all sentences, such as page furniture, are tagged as a sentence of their own.
            if range.lowerBound > tags.count { tags += self.tags(of: layer.tokens[tags.count..<range.lowerBound]) }
            tags += self.tags(of: layer.tokens[max(range.lowerBound, tags.count)..<max(range.upperBound, tags.count)])
        }
        if tags.count < layer.tokens.count { tags += self.tags(of: layer.tokens[tags.count...]) }
        return WordTagLayer(tags: tags)
    }

    /// The tags of one sentence's tokens.
    public func tags(of tokens: ArraySlice<Token>) -> [WordTag] {
        guard !tokens.isEmpty else { return [] }
        let titleCase = Self.isTitleCase(tokens)
        var candidates: [[WordLexicon.Reading]] = []
        candidates.reserveCapacity(tokens.count)
        var initial = true
        for token in tokens {
            candidates.append(WordGuesser.readings(of: token, initial: initial, titleCase: titleCase, lexicon: lexicon))
            if token.kind == .word || token.kind == .number { initial = false }
            if token.text == ":" || WordGuesser.isOpeningQuote(token) { initial = true }
        }
        let chosen = decode(candidates)
        var result: [WordTag] = []
        result.reserveCapacity(tokens.count)
        for (offset, token) in tokens.enumerated() {
            let following = offset + 1 < chosen.count ? Array(chosen[(offset + 1)..<min(offset + 5, chosen.count)]) : []
            result.append(WordTag(reading: chosen[offset], token: token, following: following.map(\.tag)))
        }
        return result
    }

    /// The best sequence of readings.
    private func decode(_ candidates: [[WordLexicon.Reading]]) -> [WordLexicon.Reading] {
        // A state is a reading and a stage of the sentence.
        let stages = ClauseStage.count
        var scores = [Float](repeating: -100, count: stages)
        scores[0] = 0
        var previous: [WordLexicon.Reading] = [.init(tag: .start, score: 0, lemma: "")]
        var back: [[Int32]] = []
        back.reserveCapacity(candidates.count)
        for readings in candidates {
            var next = [Float](repeating: -1e9, count: readings.count * stages)
            var origin = [Int32](repeating: 0, count: readings.count * stages)
            for (index, reading) in readings.enumerated() {
                let clausal = reading.tag.isFinite && lexicon.clausalVerbs.contains(reading.lemma)
                for (before, earlier) in previous.enumerated() {
                    let step = transitions[earlier.tag, reading.tag] + reading.score
                    for stage in 0..<stages {
                        let (state, penalty) = ClauseStage.next(stage, reading.tag, isClausal: clausal)
                        let score = scores[before * stages + stage] + step - penalty
                        if score > next[index * stages + state] {
                            next[index * stages + state] = score
                            origin[index * stages + state] = Int32(before * stages + stage)
                        }
                    }
                }
            }
            scores = next
            previous = readings
            back.append(origin)
        }
        var state = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        var chosen: [WordLexicon.Reading] = []
        for index in candidates.indices.reversed() {
            chosen.append(candidates[index][state / stages])
            state = Int(back[index][state])
        }
        return chosen.reversed()
    }

    /// Whether capitals tell nothing: most of the words, and at least four, begin with one.
    private static func isTitleCase(_ tokens: ArraySlice<Token>) -> Bool {
        var words = 0
        var capitals = 0
        for token in tokens where token.kind == .word && token.text.utf8.count > 3 {
            words += 1
            if token.isCapitalized { capitals += 1 }
        }
        return words >= 4 && capitals * 10 >= words * 8
    }
}
