import DossierCore

/// The cues by the forms in which a text uses them.
struct CueLexicon: Sendable {
    /// The verbs by dictionary form, the ones with most particles first.
    let verbs: [String: [Cue]]
    /// The nouns by dictionary form.
    let nouns: [String: [Cue]]
    /// The adjectives.
    let adjectives: [String: [Cue]]

    /// The dictionary form of each form of the verbs.
    let verbForms: [String: String]

    /// The built-in lexicon.
    static let standard = CueLexicon()

    /// Reads the tables.
    init() {
        verbs = Self.read(VerbCueTable.table)
        verbForms = CueForms.forms(of: verbs.keys.sorted())
        nouns = Self.read(NounCueTable.nouns)
        adjectives = Self.read(NounCueTable.adjectives)
    }

    private static func read(_ table: String) -> [String: [Cue]] {
        var cues: [String: [Cue]] = [:]
        for line in table.split(separator: "\n") {
            guard let cue = Cue(line: line) else { continue }
            cues[cue.lemma, default: []].append(cue)
        }
        for lemma in cues.keys {
            cues[lemma]?.sort { $0.particles.count > $1.particles.count }
        }
        return cues
    }
}
