import DossierCore

/// The beginning, middle or end of a date: "early next year", "the end of the month", "mid-November", "later this week".
struct BoundaryRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        if let phrase = adjective(sentence, index) { return phrase }
        return noun(sentence, index)
    }

    /// "early", "late", "mid-", "earlier" and "later" before a date.
    private func adjective(_ sentence: TimeSentence, _ index: Int) -> TimePhrase? {
        let start = sentence.has("the", at: index) ? index + 1 : index
        let modifier: TimeModifier
        switch sentence.lower(start) {
        case "early", "earlier": modifier = .start
        case "mid", "middle": modifier = .mid
        case "late", "later": modifier = .end
        default: return approximate(sentence, index)
        }
        var next = start + 1
        if sentence.has("in", at: next), ["earlier", "later", "early", "late"].contains(sentence.lower(start)) {
            next += 1
        }
        if sentence.has("on", at: next) { next += 1 }
        if sentence.isAny(next, of: ["-", "–"]) { next += 1 }
        // "mid afternoon", "early morning": a part of the day, perhaps of a day that follows.
        if let part = sentence.partOfDay(next), !part.isPlural {
            return partOfDay(sentence, index, next, part.part, modifier)
        }
        let isDecade = start > index
        guard let date = inner(sentence, next) ?? (isDecade ? article(sentence, next) : nil) else {
            return nil
        }
        // "later that day" keeps its day; "late 30s" is an age.
        return TimePhrase(
            index,
            date.end,
            date.meaning,
            date.modifier ?? modifier,
            rule: "times/boundary",
            confidence: date.confidence
        )
    }

    /// A decade, century or season that shares its article with the adjective: "the early 1990s", "the late twenties".
    private func article(_ sentence: TimeSentence, _ index: Int) -> TimePhrase? {
        if let decade = sentence.decade(index) {
            return TimePhrase(index, index + 1, .recurring(.decade(decade), .unstated), rule: "times/boundary")
        }
        guard let season = sentence.season(index), !season.isPlural else { return nil }
        return TimePhrase(index, index + 1, .recurring(.season(season.season), .unstated), rule: "times/boundary")
    }

    private func partOfDay(
        _ sentence: TimeSentence,
        _ index: Int,
        _ next: Int,
        _ part: PartOfDay,
        _ modifier: TimeModifier
    ) -> TimePhrase? {
        let dayIndex = sentence.has("on", at: next + 1) || sentence.has("of", at: next + 1) ? next + 2 : next + 1
        guard let day = inner(sentence, dayIndex), PartOfDayRule.isDay(day.meaning) else { return nil }
        return TimePhrase(index, day.end, .part(part, of: day.meaning), modifier, rule: "times/boundary")
    }

    /// "about", "around" before a date.
    private func approximate(_ sentence: TimeSentence, _ index: Int) -> TimePhrase? {
        guard sentence.isAny(index, of: ["around", "circa", "about"]), let date = inner(sentence, index + 1) else {
            return nil
        }
        return TimePhrase(index, date.end, date.meaning, .approx, rule: "times/boundary")
    }

    /// "[the] end of", "[the] beginning of" and their like.
    private func noun(_ sentence: TimeSentence, _ index: Int) -> TimePhrase? {
        let start = sentence.has("the", at: index) ? index + 1 : index
        let modifier: TimeModifier
        switch sentence.lower(start) {
        case "beginning", "start", "outset", "turn": modifier = .start
        case "middle": modifier = .mid
        case "end", "close": modifier = .end
        default: return half(sentence, index, start)
        }
        guard sentence.has("of", at: start + 1) else {
            // "end-March"
            guard sentence.isTied(start + 1), let date = TimeGrammar.date(sentence, at: start + 1) else { return nil }
            return TimePhrase(index, date.end, date.meaning, modifier, rule: "times/boundary")
        }
        return bounded(sentence, index, start + 2, modifier)
    }

    /// "the first half of the 1980s": the beginning of what is not counted in halves.
    private func half(_ sentence: TimeSentence, _ index: Int, _ start: Int) -> TimePhrase? {
        // "the first week of May", "the last days of 2023"
        if sentence.isAny(start, of: ["first", "opening", "last", "final", "closing"]), sentence.unit(start + 1) != nil,
            sentence.has("of", at: start + 2)
        {
            return bounded(sentence, index, start + 3, sentence.isAny(start, of: ["first", "opening"]) ? .start : .end)
        }
        guard sentence.isAny(start, of: ["first", "second", "last", "latter"]), sentence.has("half", at: start + 1),
            sentence.has("of", at: start + 2)
        else { return nil }
        // The half of a year has a value of its own.
        if let year = inner(sentence, start + 3), isYear(year.meaning) {
            let half = TimeMeaning.Recurring.half(sentence.has("first", at: start) ? 1 : 2)
            return TimePhrase(index, year.end, .within(half, year.meaning), rule: "times/quarter")
        }
        return bounded(sentence, index, start + 3, sentence.has("first", at: start) ? .start : .end)
    }

    private func isYear(_ meaning: TimeMeaning) -> Bool {
        switch meaning {
        case .period(let period): period.kind == .year
        case .shift(let kind, _, _): kind == .year
        default: false
        }
    }

    private func bounded(_ sentence: TimeSentence, _ index: Int, _ next: Int, _ modifier: TimeModifier) -> TimePhrase? {
        if let date = inner(sentence, next) {
            return TimePhrase(
                index,
                date.end,
                date.meaning,
                date.modifier ?? modifier,
                rule: "times/boundary",
                confidence: date.confidence
            )
        }
        // "the end of the month", "the start of the year": the running one.
        guard sentence.has("the", at: next), let unit = sentence.unit(next + 1), !unit.isPlural,
            let kind = unit.unit.period
        else { return nil }
        guard kind != .day || modifier != .start else { return nil }
        let meaning: TimeMeaning = kind == .quarter ? .shift(.quarter, 0, .quarter) : .shift(kind, 0, .publication)
        guard kind != .century, kind != .decade || modifier == .end else { return nil }
        return TimePhrase(index, next + 2, meaning, modifier, rule: "times/boundary")
    }

    /// The longest date inside, a part of the day too.
    private func inner(_ sentence: TimeSentence, _ index: Int) -> TimePhrase? {
        let candidates = [
            PartOfDayRule().match(sentence, at: index), WithinRule().match(sentence, at: index),
            TimeGrammar.date(sentence, at: index),
        ]
        var best: TimePhrase?
        for candidate in candidates.compactMap({ $0 }) where candidate.end > (best?.end ?? 0) { best = candidate }
        guard let best else { return nil }
        switch best.meaning {
        case .duration, .set, .reference, .range: return nil
        default: return best
        }
    }
}
