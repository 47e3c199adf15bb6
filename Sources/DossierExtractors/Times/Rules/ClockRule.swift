import DossierCore

/// A time of day, with its zone and day.
///
/// "9:30 a.m. EST Tuesday", "15:11 GMT", "noon Saturday", "nine o'clock", "1400 GMT".
struct ClockRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        guard var time = reading(sentence, index) else { return nil }
        time.end = bracketed(sentence, zone(sentence, time.end))
        var day = TimeMeaning.shift(.day, 0, .day)
        var next = sentence.afterComma(time.end)
        if sentence.has("on", at: next), sentence.weekday(next + 1) != nil || sentence.month(next + 1) != nil {
            next += 1
        }
        if let date = TimeGrammar.date(sentence, at: next), PartOfDayRule.isDay(date.meaning) {
            day = date.meaning
            time.end = date.end
        }
        return TimePhrase(index, time.end, .clock(hour: time.hour, minute: time.minute, of: day), rule: "times/clock")
    }

    private struct Reading {
        var hour: Int
        var minute: Int
        var end: Int
    }

    private func reading(_ sentence: TimeSentence, _ index: Int) -> Reading? {
        switch sentence.lower(index) {
        case "noon", "midday": return named(sentence, index, 12)
        case "midnight": return named(sentence, index, 24)
        default: break
        }
        if let hour = sentence.cardinal(index), (1...12).contains(hour.value), sentence.has("o'clock", at: hour.end) {
            return Reading(hour: Int(hour.value), minute: 0, end: hour.end + 1)
        }
        guard sentence.isNumber(index) else {
            guard let hour = sentence.cardinal(index), (1...12).contains(hour.value) else { return nil }
            return meridiem(sentence, hour.end, Int(hour.value), 0)
        }
        guard let (hour, minute, hasMinutes) = figures(sentence.lower(index)) else { return nil }
        if let reading = meridiem(sentence, index + 1, hour, minute) { return reading }
        let isZoned = sentence.isZone(index + 1) || sentence.phrase("local", "time", at: index + 1) != nil
        if hasMinutes {
            // Without a meridiem or zone, "3:15" could be a score, a verse or a ratio.
            guard hour < 25,
                isZoned || sentence.isAny(index - 1, of: ["at", "by", "around", "until", "till", "before", "after"])
            else { return nil }
            return Reading(hour: hour, minute: minute, end: index + 1)
        }
        guard sentence.lower(index).utf8.count == 4, isZoned || sentence.isAny(index + 1, of: ["hours", "hrs"]),
            let number = Int(sentence.lower(index)), number / 100 < 25, number % 100 < 60
        else { return nil }
        return Reading(hour: number / 100, minute: number % 100, end: isZoned ? index + 1 : index + 2)
    }

    /// "noon" and "midnight" where they are times and not parts of names.
    private func named(_ sentence: TimeSentence, _ index: Int, _ hour: Int) -> Reading? {
        guard !sentence.isCapitalized(index) || index == 0, !sentence.isTied(index), !sentence.isTied(index + 1) else {
            return nil
        }
        return Reading(hour: hour, minute: 0, end: index + 1)
    }

    /// The hour and minute of "9", "9:30", "9.30" or "15:11:05".
    private func figures(_ text: String) -> (hour: Int, minute: Int, hasMinutes: Bool)? {
        guard text.utf8.count <= 8 else { return nil }
        let parts = text.split(separator: text.utf8.contains(0x3A) ? ":" : ".", omittingEmptySubsequences: false)
        guard let first = parts.first, first.utf8.count <= 2 || parts.count == 1, let hour = Int(first) else {
            return nil
        }
        guard parts.count > 1 else { return (hour, 0, false) }
        guard parts.count <= 3, parts[1].utf8.count == 2, let minute = Int(parts[1]), minute < 60 else { return nil }
        return (hour, minute, text.utf8.contains(0x3A))
    }

    private func meridiem(_ sentence: TimeSentence, _ index: Int, _ hour: Int, _ minute: Int) -> Reading? {
        guard (1...12).contains(hour) else { return nil }
        switch sentence.lower(index) {
        case "a.m.", "am", "a.m": return Reading(hour: hour % 12, minute: minute, end: index + 1)
        case "p.m.", "pm", "p.m": return Reading(hour: hour % 12 + 12, minute: minute, end: index + 1)
        default: return nil
        }
    }

    /// The index after the same time in another zone: "(0830 GMT)".
    private func bracketed(_ sentence: TimeSentence, _ index: Int) -> Int {
        guard sentence.has("(", at: index), let other = reading(sentence, index + 1) else { return index }
        let end = zone(sentence, other.end)
        return sentence.has(")", at: end) ? end + 1 : index
    }

    /// The index after a zone: "EST", "Eastern time", "local time", "(1400 GMT)".
    private func zone(_ sentence: TimeSentence, _ index: Int) -> Int {
        if sentence.isZone(index) { return index + 1 }
        if sentence.has("local", at: index) || sentence.isCapitalized(index) {
            for length in 1...2 where sentence.has("time", at: index + length) {
                if length == 2, !sentence.isAny(index + 1, of: ["standard", "daylight", "summer", "mean"]) { break }
                return index + length + 1
            }
        }
        return index
    }
}
