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
        return TypeResolver(text: text, lexicon: lexicon, shape: shape).resolve(candidates)
    }
}
