import DossierLanguage

/// A verb with its auxiliaries, adverbs and negation.
struct VerbGroup: Sendable, Hashable {
    /// The first unit: an auxiliary, an adverb, "to", or the verb.
    var start: Int
    /// The verb.
    var verb: Int
    /// Whether a form of "be" makes a participle passive.
    var isPassive = false
    /// Whether "to" leads it.
    var isInfinitive = false
    /// Whether an auxiliary makes it the verb of a clause, or its own form does.
    var isFinite = false
}

extension Passage {
    /// The group of the verb at an index.
    func group(ofVerb verb: Int) -> VerbGroup {
        var group = VerbGroup(start: verb, verb: verb)
        var index = verb - 1
        var sawBe = false
        var sawAuxiliary = false
        while index >= 0, verb - index < 8 {
            let unit = units[index]
            switch unit.kind {
            case .auxiliary:
                sawAuxiliary = true
                if unit.lemma == "be" || ["'s", "'re", "'m", "is", "was", "were", "are", "been"].contains(unit.lower) {
                    if !sawBe, unit.lower != "'s" || units[verb].form == .gerund || verb - index > 1 { sawBe = true }
                }
                if unit.isFinite { group.isFinite = true }
                group.start = index
            case .verb where ["is", "was", "are", "were", "been", "be"].contains(unit.lower):
                sawBe = true
                sawAuxiliary = true
                group.isFinite = true
                group.start = index
            case .adverb, .negation: group.start = index
            case .infinitive:
                if !sawAuxiliary || units[verb].form == .base || units[verb].form == .participle {
                    group.isInfinitive = true
                    group.start = index
                }
                index = -1
            default: index = -1
            }
            index -= 1
        }
        let form = units[verb].form
        group.isPassive = sawBe && form != .gerund && form != .base
        if !sawAuxiliary, units[verb].isFinite { group.isFinite = true }
        return group
    }
}
