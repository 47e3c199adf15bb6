import DossierCore

/// A time that comes again: "every Tuesday", "each year", "daily", "twice a week", "per month".
struct SetRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        if let value = sentence.frequency(index) {
            // A capital inside a sentence belongs to a name: "the Daily Star".
            // An adjective says what something is, not when: "the quarterly dividend".
            guard
                value == "P1D" || !sentence.isWord(index + 1)
                    || TimeCues.functionWords.contains(sentence.lower(index + 1))
            else { return nil }
            guard !sentence.isCapitalized(index) || (index == 0 && !sentence.isCapitalized(1)), !sentence.isTied(index)
            else { return nil }
            return set(index, index + 1, value)
        }
        switch sentence.lower(index) {
        case "every", "each": return every(sentence, index)
        case "per", "a", "an": return rate(sentence, index)
        default:
            if let part = sentence.partOfDay(index + 1), part.isPlural, let day = sentence.weekday(index), !day.isPlural
            {
                return set(index, index + 2, "XXXX-WXX-\(day.number)\(part.part.rawValue)")
            }
            return nil
        }
    }

    private func every(_ sentence: TimeSentence, _ index: Int) -> TimePhrase? {
        var next = index + 1
        if sentence.has("of", at: next) || sentence.has("time", at: next) { return nil }
        if sentence.has("other", at: next), let unit = sentence.unit(next + 1), !unit.isPlural {
            return set(index, next + 2, unit.unit.duration(2))
        }
        if sentence.has("single", at: next) { next += 1 }
        if let unit = sentence.unit(next), !unit.isPlural, !sentence.isTied(next + 1) {
            return set(index, next + 1, unit.unit.duration(1))
        }
        if let day = sentence.weekday(next) {
            if let part = sentence.partOfDay(next + 1) {
                return set(index, next + 2, "XXXX-WXX-\(day.number)\(part.part.rawValue)")
            }
            return set(index, next + 1, "XXXX-WXX-\(day.number)")
        }
        if let month = sentence.month(next), sentence.isCapitalized(next) {
            return set(index, next + 1, "XXXX-" + (month.number < 10 ? "0" : "") + String(month.number))
        }
        if let season = sentence.season(next) { return set(index, next + 1, "XXXX-" + season.season.rawValue) }
        if let part = sentence.partOfDay(next) { return set(index, next + 1, "XXXX-XX-XX" + part.part.rawValue) }
        guard let length = TimeLength.read(sentence, at: next), let unit = length.unit, !length.isArticle else {
            return nil
        }
        return set(index, length.end, unit.duration(length.amount))
    }

    /// "$5 a month", "twice a week", "per day".
    private func rate(_ sentence: TimeSentence, _ index: Int) -> TimePhrase? {
        guard let unit = sentence.unit(index + 1), !unit.isPlural, !sentence.isTied(index + 2) else { return nil }
        if sentence.has("per", at: index), unit.unit != .second { return set(index, index + 2, unit.unit.duration(1)) }
        guard unit.unit != .second, unit.unit != .quarter else { return nil }
        let before = sentence.lower(index - 1)
        let isRate =
            ["twice", "once", "times", "percent", "%", "dollars", "pounds", "euros", "barrels", "tons", "tonnes"]
            .contains(before)
            || sentence.isNumber(index - 1) || ["million", "billion", "thousand"].contains(before)
        // "four flights a week"
        let isCounted =
            before.hasSuffix("s")
            && (1...3).contains { sentence.cardinal(index - 1 - $0) != nil || sentence.isVague(index - 1 - $0) }
        guard isRate || isCounted, !sentence.isAny(index + 2, of: ["ago", "earlier", "later", "and"]) else {
            return nil
        }
        return set(index, index + 2, unit.unit.duration(1))
    }

    private func set(_ index: Int, _ end: Int, _ value: String) -> TimePhrase {
        TimePhrase(index, end, .set(value), rule: "times/set", confidence: 0.85)
    }
}
