/// A number of units as it is written: "two weeks", "about three and a half years", "a few days", "48-hour".
struct TimeLength: Sendable, Hashable {
    /// The number, nil for a vague one.
    var amount: Double?
    /// The unit.
    var unit: CalendarUnit?
    /// The index after the last term.
    var end: Int
    /// Whether the words say that the number is not exact.
    var isApproximate = false
    /// Whether the number is "a" or "an".
    var isArticle = false

    /// The length that begins at an index, with what qualifies the number.
    static func read(_ sentence: TimeSentence, at start: Int) -> TimeLength? {
        let (index, isApproximate) = qualifier(sentence, start)
        // "will one day be": no length, but a vague future.
        if sentence.has("one", at: index), ReferenceRule().match(sentence, at: index) != nil { return nil }
        guard var length = counted(sentence, index) else { return nil }
        length.isApproximate = isApproximate
        // "two years or so"
        if let end = sentence.phrase("or", "so", at: length.end) {
            length.end = end
            length.isApproximate = true
        }
        return length
    }

    /// The index after words such as "about" and "more than", and whether they say that the number is not exact.
    private static func qualifier(_ sentence: TimeSentence, _ index: Int) -> (Int, Bool) {
        if TimeCues.approximators.contains(sentence.lower(index)) { return (index + 1, true) }
        for words in [
            ["more", "than"], ["less", "than"], ["fewer", "than"], ["at", "least"], ["at", "most"], ["up", "to"],
        ]
        where sentence.has(words[0], at: index) && sentence.has(words[1], at: index + 1) {
            return (index + 2, false)
        }
        return (index, false)
    }

    private static func counted(_ sentence: TimeSentence, _ index: Int) -> TimeLength? {
        switch sentence.lower(index) {
        case "a", "an", "one":
            if let length = article(sentence, index) { return length }
        case "half":
            let next = sentence.isAny(index + 1, of: ["a", "an"]) ? index + 2 : index + 1
            if let unit = sentence.unit(next), !unit.isPlural {
                return TimeLength(amount: 0.5, unit: unit.unit, end: next + 1)
            }
        default: break
        }
        if sentence.isVague(index) {
            var noun = index + 1
            if sentence.has("of", at: noun) { noun += 1 }
            return unit(sentence, noun, sentence.has("couple", at: index) ? 2 : nil, mayBeSingular: false)
        }
        guard let number = sentence.cardinal(index) else { return nil }
        if sentence.isNumber(index), sentence.lower(index).utf8.count > 6 { return nil }
        // "2018 day five": a year, not a number of days.
        if sentence.plainNumber(index, 1900...2100, digits: 4...4) != nil, sentence.unit(number.end)?.isPlural == false
        {
            return nil
        }
        if let end = sentence.phrase("and", "a", "half", at: number.end) {
            return unit(sentence, end, number.value + 0.5, mayBeSingular: false)
        }
        // "two or three weeks", "10 to 15 years": the first number, not exactly.
        if ["or", "to", "-", "–"].contains(sentence.lower(number.end)),
            let second = sentence.cardinal(number.end + 1), second.value > number.value,
            var length = unit(sentence, second.end, number.value, mayBeSingular: true)
        {
            length.isApproximate = true
            return length
        }
        return unit(sentence, number.end, number.value, mayBeSingular: true)
    }

    /// "a year", "an hour and a half", "a few days", "a couple of weeks".
    private static func article(_ sentence: TimeSentence, _ index: Int) -> TimeLength? {
        if let next = sentence.phrase("and", "a", "half", at: index + 1) {
            return unit(sentence, next, 1.5, mayBeSingular: false)
        }
        if sentence.isVague(index + 1), !sentence.has("one", at: index) {
            var noun = index + 2
            if sentence.has("of", at: noun) { noun += 1 }
            let amount: Double? =
                sentence.has("couple", at: index + 1) ? 2 : sentence.has("dozen", at: index + 1) ? 12 : nil
            return unit(sentence, noun, amount, mayBeSingular: false)
        }
        if sentence.has("half", at: index + 1), let unit = sentence.unit(index + 2), !unit.isPlural {
            return TimeLength(amount: 0.5, unit: unit.unit, end: index + 3)
        }
        if sentence.has("hundred", at: index + 1) {
            return unit(sentence, index + 2, 100, mayBeSingular: false)
        }
        let isFilled =
            sentence.isFiller(index + 1)
            && !sentence.isAny(index + 1, of: ["fiscal", "financial", "calendar", "school"])
        let noun = isFilled ? index + 2 : index + 1
        guard let found = sentence.unit(noun), !found.isPlural, !sentence.isTied(noun), !sentence.isTied(noun + 1)
        else {
            return nil
        }
        // "a second" is an ordinal, "a quarter" a fraction, more often than not.
        if found.unit == .second || found.unit == .quarter, sentence.has("a", at: index),
            !sentence.isAny(noun + 1, of: ["ago", "earlier", "later"])
        {
            return nil
        }
        var length = TimeLength(amount: 1, unit: found.unit, end: noun + 1, isArticle: !sentence.has("one", at: index))
        if let end = sentence.phrase("and", "a", "half", at: length.end) {
            length.amount = 1.5
            length.end = end
        }
        return length
    }

    /// Completes a length with the unit at an index, behind one or two adjectives.
    private static func unit(
        _ sentence: TimeSentence,
        _ index: Int,
        _ amount: Double?,
        mayBeSingular: Bool
    ) -> TimeLength? {
        var noun = index
        var limit = 2
        while limit > 0, sentence.isFiller(noun), sentence.unit(noun) == nil {
            noun += 1
            limit -= 1
        }
        guard let found = sentence.unit(noun) else { return nil }
        if !found.isPlural {
            guard mayBeSingular, amount != nil else { return nil }
            // "two-year", "five year", but not the ordinal of "100 second".
            guard sentence.isTied(noun) || amount == 1 || found.unit != .second && found.unit != .quarter else {
                return nil
            }
        }
        if sentence.isTied(noun + 1), !sentence.isAny(noun + 1, of: ["long", "old", "plus"]) { return nil }
        // Three quarters of something are a fraction.
        if found.unit == .quarter, sentence.has("of", at: noun + 1) { return nil }
        return TimeLength(amount: amount, unit: found.unit, end: noun + 1)
    }
}
