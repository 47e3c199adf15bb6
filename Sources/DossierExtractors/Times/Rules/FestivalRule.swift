import DossierCore

/// A day that has a name: "Christmas", "Thanksgiving Day", "the Fourth of July", "Good Friday", "Election Day".
struct FestivalRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        if let (festival, end) = Self.festival(sentence, at: index) {
            guard case .lunar = festival.day else {
                return TimePhrase(index, end, .recurring(.festival(festival), .unstated), rule: "times/festival")
            }
            return TimePhrase(index, end, .unplaced, rule: "times/festival", confidence: 0.6)
        }
        guard let (direction, next) = RelativePeriodRule.direction(sentence, at: index),
            let (festival, end) = Self.festival(sentence, at: next), festival.day != .lunar
        else { return nil }
        return TimePhrase(index, end, .recurring(.festival(festival), direction), rule: "times/festival")
    }

    /// The festival whose name begins at an index: the longest name that fits.
    static func festival(_ sentence: TimeSentence, at index: Int) -> (festival: Festival, end: Int)? {
        guard sentence.isCapitalized(index) || sentence.isCapitalized(index + 1) || sentence.has("the", at: index)
        else {
            return nil
        }
        var best: (festival: Festival, end: Int)?
        for entry in FestivalLexicon.entries[sentence.lower(index)] ?? [] {
            let end = index + entry.words.count
            guard end > (best?.end ?? index) else { continue }
            var matches = true
            for (offset, word) in entry.words.enumerated() where !sentence.has(word, at: index + offset) {
                matches = false
            }
            if matches { best = (entry.festival, end) }
        }
        guard let best, !isName(sentence, best.end) else { return nil }
        return best
    }

    /// Whether a capitalised word that is no date shows the day to be part of a name: "Christmas Island", "Easter Bunny".
    private static func isName(_ sentence: TimeSentence, _ end: Int) -> Bool {
        sentence.isCapitalized(end) && sentence.weekday(end) == nil && sentence.month(end) == nil
    }
}
