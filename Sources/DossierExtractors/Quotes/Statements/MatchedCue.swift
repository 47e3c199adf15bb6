import DossierLanguage

/// A cue verb where it stands.
struct MatchedCue: Sendable, Hashable {
    var cue: Cue
    /// The verb.
    var verb: Int
    /// The index behind the verb and its particles.
    var end: Int
}

extension Passage {
    /// The cue whose verb stands at an index, nil when none does.
    func cue(at index: Int, in lexicon: CueLexicon) -> MatchedCue? {
        guard let unit = unit(index), unit.kind == .verb else { return nil }
        guard let lemma = lexicon.verbForms[unit.lower], let cues = lexicon.verbs[lemma] else { return nil }
        for cue in cues {
            guard cue.particles.isEmpty == false else { return MatchedCue(cue: cue, verb: index, end: index + 1) }
            if let end = particlesEnd(cue.particles, from: index + 1, lexicon) {
                return MatchedCue(cue: cue, verb: index, end: end)
            }
        }
        return nil
    }

    /// The index behind a verb's particles: at most one adverb stands between, and "say" may be in another form.
    private func particlesEnd(_ particles: [String], from start: Int, _ lexicon: CueLexicon) -> Int? {
        var index = start
        if kind(index) == .adverb, lower(index) != particles.first { index += 1 }
        for particle in particles {
            guard lower(index) == particle else { return nil }
            index += 1
        }
        return index
    }
}
