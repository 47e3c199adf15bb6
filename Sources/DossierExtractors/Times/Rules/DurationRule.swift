import DossierCore

/// A length of time: "three days", "the past two months", "a few weeks", "for years", "48-hour", "weeklong".
struct DurationRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        if let value = Self.lengths[sentence.lower(index)] { return phrase(index, index + 1, value) }
        return framed(sentence, index) ?? plain(sentence, index) ?? vague(sentence, index)
    }

    /// "the first nine months", "the past few days", "last two years".
    private func framed(_ sentence: TimeSentence, _ index: Int) -> TimePhrase? {
        var start = sentence.has("the", at: index) || sentence.has("these", at: index) ? index + 1 : index
        let hasArticle = start > index
        if Self.frames.contains(sentence.lower(start)) { start += 1 }
        guard start > index else { return nil }
        if let length = TimeLength.read(sentence, at: start), let unit = length.unit, !length.isArticle {
            // "the two-day talks": the article belongs to the talks.
            if hasArticle, start == index + 1, sentence.unit(length.end - 1)?.isPlural != true { return nil }
            return phrase(index, length.end, unit.duration(length.amount), length.isApproximate)
        }
        // "recent months", "the coming weeks", "the early years".
        guard Self.vagueFrames.contains(sentence.lower(start - 1)), let unit = sentence.unit(start), unit.isPlural
        else {
            return nil
        }
        if let reference = reference(sentence, index, start, unit.unit) { return reference }
        return phrase(index, start + 1, unit.unit.duration(nil))
    }

    /// "recent years" and "coming months" are taken for the past and the future, not for a length.
    private func reference(_ sentence: TimeSentence, _ index: Int, _ noun: Int, _ unit: CalendarUnit) -> TimePhrase? {
        let reference: TimeMeaning.Reference
        switch sentence.lower(noun - 1) {
        case "coming": reference = .future
        case "recent", "past": reference = .past
        default: return nil
        }
        guard unit == .year || reference == .future else { return nil }
        return TimePhrase(index, noun + 1, .reference(reference), rule: "times/reference", confidence: 0.75)
    }

    /// "three days", "two-week".
    private func plain(_ sentence: TimeSentence, _ index: Int) -> TimePhrase? {
        guard let length = TimeLength.read(sentence, at: index), let unit = length.unit else { return nil }
        var end = length.end
        if sentence.isTied(end), sentence.isAny(end, of: ["long", "plus"]) { end += 1 }
        return phrase(index, end, unit.duration(length.amount), length.isApproximate)
    }

    /// "for years", "weeks of talks", "a while".
    private func vague(_ sentence: TimeSentence, _ index: Int) -> TimePhrase? {
        if let end = sentence.phrase("a", "while", at: index) ?? sentence.phrase("some", "time", at: index) {
            guard sentence.isAny(index - 1, of: ["for", "in", "after", "quite", "within"]) else { return nil }
            return phrase(index, end, "PXX")
        }
        guard let unit = sentence.unit(index), unit.isPlural, unit.unit != .second, unit.unit != .quarter,
            unit.unit != .minute, !sentence.isTied(index)
        else { return nil }
        let isLed = ["for", "in", "after", "over", "within", "through"].contains(sentence.lower(index - 1))
        let isFollowed = sentence.isAny(index + 1, of: ["of", "earlier", "later", "ahead"])
        guard isLed || isFollowed else { return nil }
        return phrase(index, index + 1, unit.unit.duration(nil))
    }

    private func phrase(_ index: Int, _ end: Int, _ value: String, _ isApproximate: Bool = false) -> TimePhrase {
        TimePhrase(index, end, .duration(value), isApproximate ? .approx : nil, rule: "times/duration")
    }

    private static let frames: Set<String> = [
        "first", "last", "next", "past", "latest", "coming", "recent", "previous", "following", "final", "opening",
        "same",
    ]
    private static let vagueFrames: Set<String> = ["recent", "coming", "past", "previous", "following", "early"]
    private static let lengths: [String: String] = [
        "daylong": "P1D", "weeklong": "P1W", "monthlong": "P1M", "yearlong": "P1Y", "decadeslong": "PXDE",
        "yearslong": "PXY", "monthslong": "PXM", "weekslong": "PXW", "hourslong": "PTXH", "hourlong": "PT1H",
    ]
}
