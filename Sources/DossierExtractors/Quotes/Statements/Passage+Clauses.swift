import DossierLanguage

extension Passage {
    /// Whether a reporting clause may end at an index: a mark, a time, an occasion.
    func endsReport(at index: Int) -> Bool {
        guard let unit = unit(index) else { return true }
        if unit.isBreak || timeEnd(at: index) != nil { return true }
        switch unit.kind {
        case .quotation, .close, .preposition, .infinitive, .subordinator: return true
        case .adverb: return endsReport(at: index + 1)
        case .question: return unit.lower == "when"
        case .verb: return unit.form == .gerund
        default: return false
        }
    }

    /// Whether a clause with a verb of its own begins at an index.
    func opensClause(at index: Int) -> Bool {
        guard let end = phraseEnd(startingAt: index) else { return false }
        var next = end
        while kind(next) == .adverb || kind(next) == .negation { next += 1 }
        return unit(next)?.isFinite ?? false
    }
}
