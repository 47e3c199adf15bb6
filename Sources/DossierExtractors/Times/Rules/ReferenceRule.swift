import DossierCore

/// A vague reference to the present, past or future: "now", "currently", "recently", "in the past", "the future".
struct ReferenceRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        guard index < sentence.count, sentence.isWord(index) else { return nil }
        var best: (end: Int, reference: TimeMeaning.Reference)?
        for entry in Self.phrases[sentence.lower(index)] ?? [] {
            let end = index + entry.words.count
            guard end > (best?.end ?? index) else { continue }
            var matches = true
            for (offset, word) in entry.words.enumerated() where !sentence.has(word, at: index + offset) {
                matches = false
            }
            if matches { best = (end, entry.reference) }
        }
        guard let best, isReference(sentence, index, best.end) else { return nil }
        return TimePhrase(index, best.end, .reference(best.reference), rule: "times/reference", confidence: 0.75)
    }

    /// Whether the words are said of time: "the future" is, "future wife" and "past them" are not.
    private func isReference(_ sentence: TimeSentence, _ index: Int, _ end: Int) -> Bool {
        if (index...end).contains(where: sentence.isTied) { return false }
        switch sentence.lower(index) {
        case "current", "recent": return !sentence.isCapitalized(index) && sentence.unit(index + 1) == nil
        case "the" where sentence.has("time", at: index + 1):
            return sentence.has("at", at: index - 1) && !sentence.isAny(end, of: ["of", "that", "when"])
        case "in" where sentence.has("future", at: index + 1):
            return !sentence.isWord(end) || TimeCues.functionWords.contains(sentence.lower(end))
        case "one" where end == index + 2:
            // "will one day be", but "in one day".
            return sentence.isAny(index - 1, of: Self.modals)
        case "the" where end == index + 2:
            return !sentence.isWord(end) || TimeCues.functionWords.contains(sentence.lower(end))
        default: return true
        }
    }

    private static let modals: Set<String> = [
        "will", "'ll", "would", "could", "may", "might", "can", "to", "he", "she", "they",
    ]

    /// A phrase and its value.
    struct Entry: Sendable {
        let words: [String]
        let reference: TimeMeaning.Reference
    }

    /// The phrases by their first word.
    static let phrases: [String: [Entry]] = parse(table)

    /// One line a reference: the value, then phrases parted by commas.
    static let table = #"""
        PRESENT_REF now, right now, just now, currently, current, at present, the present, nowadays, these days, at the moment
        PRESENT_REF presently, at this time, at this point, at this moment, the present time
        PAST_REF recently, more recently, most recently, recent, the past, the recent past, not long ago
        PAST_REF long ago, lately, the time, recent times, the not too distant past
        FUTURE_REF the future, the near future, the foreseeable future, in future, sooner or later
        FUTURE_REF one day soon, one day, the long term, the near term, the short term, as soon as possible
        """#

    private static func parse(_ table: String) -> [String: [Entry]] {
        var entries: [String: [Entry]] = [:]
        for line in table.split(separator: "\n") {
            guard let space = line.firstIndex(of: " "),
                let reference = TimeMeaning.Reference(rawValue: String(line[..<space]))
            else { continue }
            for phrase in line[space...].split(separator: ",") {
                let words = phrase.split(separator: " ").map(String.init)
                guard let first = words.first else { continue }
                entries[first, default: []].append(Entry(words: words, reference: reference))
            }
        }
        return entries
    }
}
