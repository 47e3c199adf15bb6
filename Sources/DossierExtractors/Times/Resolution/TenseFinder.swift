import DossierLanguage

/// Finds the tense that decides which Friday or which March is meant.
///
/// The nearest verb or cue to the left decides, since English puts a time behind its verb; where nothing stands to the left,
/// the nearest to the right does ("On Friday, ministers will meet").
struct TenseFinder {
    let sentence: TimeSentence
    /// Whether it is the caption of a picture, which tells what was in the present tense.
    var isCaption = false

    /// The tense at a phrase.
    func tense(at phrase: TimePhrase) -> Tense {
        // "as early as Tuesday", "as soon as next week"
        if sentence.has("as", at: phrase.start - 1), sentence.isAny(phrase.start - 2, of: ["early", "soon"]) {
            return .future
        }
        // "Friday's attack" has happened; "Sunday's election" is ahead where the sentence looks ahead.
        if sentence.has("'s", at: phrase.end), !TenseLexicon.occasions.contains(sentence.lower(phrase.end + 1)) {
            return .past
        }
        if ["until", "till"].contains(sentence.lower(phrase.start - 1)), isExtended(phrase.start - 1) {
            return .future
        }
        let left = nearestLeft(of: phrase.start)
        if left != .unknown { return left }
        let right = nearestRight(of: phrase.end)
        // "by Friday" looks ahead, unless a past verb says that it is over.
        if ["by", "until", "till"].contains(sentence.lower(phrase.start - 1)) {
            return right == .past ? .past : .future
        }
        return right
    }

    /// Whether the nearest verb to the left sets a term, as in "gave them until Friday".
    private func isExtended(_ index: Int) -> Bool {
        for before in stride(from: index - 1, through: max(0, index - Self.reach), by: -1) where before >= 0 {
            guard let tag = tag(before), tag.wordClass == .verb else { continue }
            return TenseLexicon.extending.contains(tag.lemma)
        }
        return false
    }

    private func nearestLeft(of start: Int) -> Tense {
        for index in stride(from: start - 1, through: max(0, start - Self.reach), by: -1) where index >= 0 {
            let tense = cue(at: index)
            if tense != .unknown { return tense }
        }
        return .unknown
    }

    private func nearestRight(of end: Int) -> Tense {
        for index in stride(from: end, to: min(sentence.count, end + Self.reach), by: 1) {
            let tense = cue(at: index)
            if tense != .unknown { return tense }
        }
        return .unknown
    }

    /// How many terms away a cue may stand.
    private static let reach = 15

    /// The tense that one word shows, by the words that need no grammar and then by its form.
    private func cue(at index: Int) -> Tense {
        guard sentence.isWord(index), !sentence.isTied(index) else { return .unknown }
        let word = sentence.lower(index)
        if TenseLexicon.future.contains(word) {
            // "could not be reached" tells of what was.
            let isPastAbility = word == "could" && sentence.isAny(index + 1, of: ["not", "n't"])
            return isPastAbility ? .past : .future
        }
        if word == "may", !sentence.isCapitalized(index), sentence.terms[index].tag?.isVerbal == true { return .future }
        if TenseLexicon.futureBeforeTo.contains(word) {
            if sentence.has("to", at: index + 1) { return .future }
            if word == "set", sentence.has("for", at: index + 1) { return .future }
        }
        guard let tag = sentence.terms[index].tag, tag.isVerbal, let form = tag.verbForm else { return .unknown }
        if TenseLexicon.planning.contains(tag.lemma), form != .base { return .future }
        switch form {
        case .past: return TenseLexicon.past(word) ? .past : .unknown
        case .participle: return participle(at: index)
        case .base: return base(at: index)
        case .gerund: return gerund(at: index)
        case .thirdPerson, .present:
            if word == "has" || word == "have" { return .unknown }
            guard !isCaption, TenseLexicon.scheduled.contains(tag.lemma), !sentence.has("of", at: index + 1) else {
                return .unknown
            }
            // "the far end" and "a visit" are nouns, whatever the tagger makes of them.
            let before = self.tag(index - 1)?.wordClass
            return before == .determiner || before == .adjective || before == .adposition ? .unknown : .future
        }
    }

    /// A participle has its auxiliary's tense; without one it tells what has been done ("the letter sent Friday").
    private func participle(at index: Int) -> Tense {
        if isAdjective(index) { return .unknown }
        for before in stride(from: index - 1, through: max(0, index - 4), by: -1) where before >= 0 {
            switch sentence.lower(before) {
            case "was", "were", "had", "been", "has", "have", "'ve": return .past
            case "be", "being", "is", "are", "get", "will", "would", "to": return .unknown
            default: break
            }
        }
        return .past
    }

    /// Whether a participle stands before a noun as an adjective does: "a still unspecified date".
    private func isAdjective(_ index: Int) -> Bool {
        guard let next = tag(index + 1), next.isNominal || next.wordClass == .adjective else { return false }
        guard let before = tag(index - 1) else { return false }
        return before.wordClass == .determiner || before.wordClass == .adposition || before.wordClass == .adverb
            || before.isPossessive
    }

    /// An infinitive is ahead where it says what is planned or wanted, and has its main verb's tense where it says what for.
    private func base(at index: Int) -> Tense {
        guard sentence.has("to", at: index - 1) else { return .unknown }
        for before in stride(from: index - 2, through: max(0, index - 6), by: -1) where before >= 0 {
            guard let tag = tag(before) else { continue }
            if TenseLexicon.commissive.contains(tag.lemma) { return .future }
            if tag.isVerbal, tag.verbForm == .past || tag.verbForm == .participle {
                return tag.wordClass == .auxiliary ? .unknown : .past
            }
        }
        return .future
    }

    /// "are meeting Friday" is ahead, "were meeting" is past.
    private func gerund(at index: Int) -> Tense {
        switch sentence.lower(index - 1) {
        case "is", "are", "'re", "am", "'m": .future
        case "was", "were", "been": .past
        default: .unknown
        }
    }

    private func tag(_ index: Int) -> WordTag? {
        sentence.terms.indices.contains(index) ? sentence.terms[index].tag : nil
    }
}
