import DossierCore
import DossierLanguage

/// Reads all names of an article: runs, their parts, and the types that parts and context give.
struct NameReader: Sendable {
    let text: NameText
    let lexicon: NameLexicon
    let roles: RoleLexicon

    /// The names, each with a type, in the order of the text.
    func read() -> [NameCandidate] {
        let finder = RunFinder(text: text, lexicon: lexicon, roles: roles, evidence: CapitalEvidence(text))
        let shape = PersonShape(text: text, lexicon: lexicon)
        let segmenter = NameSegmenter(text: text, lexicon: lexicon, roles: roles, finder: finder, shape: shape)
        let context = NameContextReader(text: text, roles: roles, finder: finder)
        var candidates: [NameCandidate] = []
        for sentence in text.sentences.indices {
            for run in finder.runs(inSentence: sentence) {
                for var candidate in segmenter.candidates(in: run) {
                    candidate.votes = context.votes(for: candidate)
                    candidates.append(candidate)
                }
            }
        }
        readDividedCountry(&candidates)
        return TypeResolver(text: text, lexicon: lexicon, shape: shape).resolve(candidates)
    }

    /// "the North" and "the South" of an article that names both Koreas are the two states.
    private func readDividedCountry(_ candidates: inout [NameCandidate]) {
        let named = Set(candidates.compactMap { $0.known?.country })
        guard named.contains("KOR"), named.contains("PRK") else { return }
        for index in candidates.indices where candidates[index].words.count == 1 && candidates[index].known == nil {
            let word = candidates[index].words.lowerBound
            let sentence = text.sentences[text.sentence(of: word)]
            guard let code = Self.halves[text.tokens[word].lower], text.lower(word - 1, in: sentence) == "the" else {
                continue
            }
            candidates[index].type = .country
            candidates[index].rule = "names/divided-country"
            candidates[index].confidence = 0.8
            candidates[index].known = KnownName(
                kind: .country,
                name: lexicon.countryNames[code] ?? code,
                country: code,
                feature: .country,
                written: text.tokens[word].text
            )
        }
    }

    private static let halves = ["north": "PRK", "south": "KOR"]
}
