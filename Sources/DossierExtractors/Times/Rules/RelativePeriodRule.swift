import DossierCore

/// A unit that is pointed at: "last week", "this year", "next month", "the following day", "that year", "the same day".
struct RelativePeriodRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        let hasArticle = sentence.has("the", at: index)
        let start = hasArticle ? index + 1 : index
        guard let (steps, anchor, next) = pointer(sentence, start, hasArticle) else { return nil }
        var noun = next
        if sentence.isAny(noun, of: ["fiscal", "calendar", "financial", "full", "whole", "entire"]) { noun += 1 }
        guard let unit = sentence.unit(noun), !unit.isPlural, let kind = unit.unit.period else { return nil }
        if sentence.isTied(noun + 1) { return nil }
        guard unit.unit != .fortnight, unit.unit != .millennium else { return nil }
        // "the last century" and "the past year" are lengths of time that end now.
        if hasArticle, ["last", "past"].contains(sentence.lower(start)) {
            return TimePhrase(
                index,
                noun + 1,
                .duration(unit.unit.duration(1)),
                rule: "times/duration",
                confidence: 0.8
            )
        }
        // "this day" and "next day" without an article are not said of a date; "this quarter" is.
        if kind == .day, !hasArticle, anchor == .publication { return nil }
        return TimePhrase(index, noun + 1, .shift(kind, steps, anchor), rule: "times/relative-period")
    }

    /// How many steps a pointing word goes and from where.
    private func pointer(
        _ sentence: TimeSentence,
        _ index: Int,
        _ hasArticle: Bool
    ) -> (steps: Int, anchor: TimeMeaning.Anchor, next: Int)? {
        switch sentence.lower(index) {
        case "last", "past": return (-1, .publication, index + 1)
        case "previous", "preceding", "prior": return (-1, .previous, index + 1)
        case "current", "present": return (0, .publication, index + 1)
        case "next": return (1, hasArticle ? .previous : .publication, index + 1)
        case "coming", "upcoming": return (1, .publication, index + 1)
        case "following", "ensuing": return (1, .previous, index + 1)
        case "same" where hasArticle: return (0, .previous, index + 1)
        case "that": return (0, .previous, index + 1)
        case "this":
            switch sentence.lower(index + 1) {
            case "past": return (-1, .publication, index + 2)
            case "coming": return (1, .publication, index + 2)
            case "same": return (0, .previous, index + 2)
            default: return (0, .publication, index + 1)
            }
        default: return nil
        }
    }

    /// The direction that "last", "this", "next" and their like give to a weekday, month or season.
    static func direction(_ sentence: TimeSentence, at index: Int) -> (TimeMeaning.Direction, Int)? {
        let start = sentence.has("the", at: index) ? index + 1 : index
        switch sentence.lower(start) {
        case "last", "past", "previous": return (.last, start + 1)
        case "next", "coming", "upcoming", "following": return (.next, start + 1)
        case "this":
            switch sentence.lower(start + 1) {
            case "past": return (.last, start + 2)
            case "coming": return (.next, start + 2)
            default: return (.this, start + 1)
            }
        default: return nil
        }
    }
}
