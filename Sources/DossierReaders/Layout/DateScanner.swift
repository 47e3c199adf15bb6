import DossierCore

/// Reads dates and times of day among the tokens of a line.
struct DateScanner {
    /// The tokens.
    let tokens: [LayoutToken]
    private let text: SourceText

    init(_ tokens: [LayoutToken], in text: SourceText) {
        self.tokens = tokens
        self.text = text
    }

    /// The date with a year that begins at a token, and the token after it.
    func date(at start: Int) -> (day: CalendarDate, end: Int)? {
        let index = afterWeekday(start)
        return monthFirst(index) ?? dayFirst(index) ?? yearFirst(index) ?? numeric(index)
    }

    /// The day and month without a year that begin at a token, and the token after them.
    func dayAndMonth(at start: Int) -> Int? {
        let index = afterWeekday(start)
        if let month = month(index), dayOfMonth(month.end) != nil { return dayOfMonth(month.end)?.end }
        if let day = dayOfMonth(index), let month = month(day.end) { return month.end }
        return nil
    }

    /// Whether a day of the week stands at a token.
    func isWeekday(_ index: Int) -> Bool {
        index < tokens.count && tokens[index].kind == .word && Self.weekdays.contains(tokens[index].lower)
    }

    /// Whether a word in lower case names a month or a day of the week.
    static func isMonthOrWeekday(_ word: String) -> Bool { months[word] != nil || weekdays.contains(word) }

    /// `September 21, 2023`, `Sept. 21st 2023`.
    private func monthFirst(_ start: Int) -> (day: CalendarDate, end: Int)? {
        guard let month = month(start), let day = dayOfMonth(month.end) else { return nil }
        let next = skip([",", "."], day.end)
        guard let year = year(next), let date = CalendarDate(year: year, month: month.value, day: day.value) else {
            return nil
        }
        return (date, next + 1)
    }

    /// `21 September 2023`, `the 3rd of May, 2021`.
    private func dayFirst(_ start: Int) -> (day: CalendarDate, end: Int)? {
        var index = start
        if index < tokens.count, tokens[index].lower == "the" { index += 1 }
        guard let day = dayOfMonth(index) else { return nil }
        index = day.end
        if index < tokens.count, tokens[index].lower == "of" { index += 1 }
        index = skip(["-", "."], index)
        guard let month = month(index) else { return nil }
        let next = skip([",", "-"], month.end)
        guard let year = year(next), let date = CalendarDate(year: year, month: month.value, day: day.value) else {
            return nil
        }
        return (date, next + 1)
    }

    /// `2023-09-21`, `2023/09/21`, `2023. 9. 21`.
    private func yearFirst(_ start: Int) -> (day: CalendarDate, end: Int)? {
        guard let year = year(start), let mark = separator(start + 1), let month = number(start + 2),
            separator(start + 3) == mark, let day = number(start + 4),
            let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return (date, start + 5)
    }

    /// `21.09.2023`, `9/21/2023`: with full stops the day comes first; with slashes only when a number tells.
    private func numeric(_ start: Int) -> (day: CalendarDate, end: Int)? {
        guard let first = number(start), first <= 31, let mark = separator(start + 1), let second = number(start + 2),
            separator(start + 3) == mark, let year = year(start + 4)
        else { return nil }
        let dayIsFirst = mark == "." || first > 12
        if !dayIsFirst, second <= 12, first != second { return nil }
        let date = CalendarDate(year: year, month: dayIsFirst ? second : first, day: dayIsFirst ? first : second)
        return date.map { ($0, start + 5) }
    }

    private func month(_ index: Int) -> (value: Int, end: Int)? {
        guard index < tokens.count, tokens[index].kind == .word, tokens[index].isCapitalised,
            let value = Self.months[tokens[index].lower]
        else { return nil }
        return (value, skip(["."], index + 1))
    }

    private func dayOfMonth(_ index: Int) -> (value: Int, end: Int)? {
        guard let value = number(index), (1...31).contains(value), tokens[index].text.utf8.count <= 2 else {
            return nil
        }
        let next = index + 1
        if next < tokens.count, !tokens[next].isSpaced, ["st", "nd", "rd", "th"].contains(tokens[next].lower) {
            return (value, next + 1)
        }
        return (value, next)
    }

    private func year(_ index: Int) -> Int? {
        guard let value = number(index), tokens[index].text.utf8.count == 4, (1800...2199).contains(value) else {
            return nil
        }
        return value
    }

    private func number(_ index: Int) -> Int? { index < tokens.count ? tokens[index].value : nil }

    private func separator(_ index: Int) -> String? {
        guard index < tokens.count, ["-", "/", "."].contains(tokens[index].text) else { return nil }
        return tokens[index].text
    }

    /// The first token from an index on that is none of some marks.
    func skip(_ marks: Set<String>, _ start: Int) -> Int {
        var index = start
        while index < tokens.count, tokens[index].kind == .mark, marks.contains(tokens[index].text) { index += 1 }
        return index
    }

    private func afterWeekday(_ index: Int) -> Int {
        isWeekday(index) ? skip([",", "."], index + 1) : index
    }

    private static let weekdays: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed",
        "thu",
        "thur", "thurs", "fri", "sat", "sun",
    ]

    private static let months: [String: Int] = {
        let names = [
            "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
            "september sept sep", "october oct", "november nov", "december dec",
        ]
        var months: [String: Int] = [:]
        for (index, line) in names.enumerated() {
            for name in line.split(separator: " ") { months[String(name)] = index + 1 }
        }
        return months
    }()
}

extension DateScanner {
    /// The time of day that begins at a token, and the token after it: `15:11`, `3:15 p.m. EET`, `1511 GMT`, `T15:11Z`.
    func time(at start: Int) -> (time: StatedTime, end: Int)? {
        var index = start
        if index < tokens.count, tokens[index].lower == "t", index + 1 < tokens.count, !tokens[index + 1].isSpaced {
            index += 1
        }
        guard let first = number(index) else { return nil }
        var hour = first
        var minute = 0
        var end = index + 1
        var isClock = false
        if let colon = mark(end), [":", ".", "h"].contains(colon), let found = number(end + 1), found < 60,
            tokens[end + 1].text.utf8.count == 2, !tokens[end + 1].isSpaced
        {
            minute = found
            end += 2
            isClock = colon != "."
            if mark(end) == ":", number(end + 1) != nil { end += 2 }
        }
        if let half = halfOfDay(end), (1...12).contains(hour) {
            hour = hour % 12 + (half.isAfternoon ? 12 : 0)
            end = half.end
            isClock = true
        }
        let zone = zone(at: end)
        if !isClock, zone != nil, minute == 0, tokens[index].text.utf8.count == 4 {
            (hour, minute) = (first / 100, first % 100)
            isClock = true
        }
        guard isClock, hour < 24, minute < 60 else { return nil }
        let last = zone?.end ?? end
        let span = SourceSpan(start: tokens[start].span.start, end: tokens[last - 1].span.end)
        return (StatedTime(clock: Self.clock(hour, minute), zone: zone?.name, span: span), last)
    }

    private func mark(_ index: Int) -> String? {
        guard index < tokens.count, !tokens[index].isSpaced else { return nil }
        return tokens[index].kind == .number ? nil : tokens[index].lower
    }

    /// `a.m.`, `PM`, and the full stop behind it.
    private func halfOfDay(_ index: Int) -> (isAfternoon: Bool, end: Int)? {
        guard index < tokens.count, tokens[index].kind == .word else { return nil }
        switch tokens[index].lower {
        case "am", "a.m": return (false, skipAdjacentStop(index + 1))
        case "pm", "p.m": return (true, skipAdjacentStop(index + 1))
        default: return nil
        }
    }

    private func skipAdjacentStop(_ index: Int) -> Int {
        index < tokens.count && tokens[index].text == "." && !tokens[index].isSpaced ? index + 1 : index
    }

    /// A zone behind a time, in brackets or not, with an offset or not.
    private func zone(at start: Int) -> (name: String, end: Int)? {
        var index = start
        let isBracketed = index < tokens.count && tokens[index].text == "("
        if isBracketed { index += 1 }
        guard index < tokens.count else { return nil }
        let first = index
        if tokens[index].kind == .word {
            guard tokens[index].text == tokens[index].text.uppercased(), Self.zones.contains(tokens[index].lower) else {
                return nil
            }
            index += 1
        }
        if index + 1 < tokens.count, ["+", "-", "−"].contains(tokens[index].text), number(index + 1) != nil,
            !tokens[index + 1].isSpaced, index > first || !tokens[index].isSpaced
        {
            index += 2
            if mark(index) == ":", number(index + 1) != nil { index += 2 }
        }
        guard index > first else { return nil }
        let name = text[SourceSpan(start: tokens[first].span.start, end: tokens[index - 1].span.end)]
        if isBracketed {
            guard index < tokens.count, tokens[index].text == ")" else { return nil }
            index += 1
        }
        return (name, index)
    }

    private static func clock(_ hour: Int, _ minute: Int) -> String {
        "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    private static let zones: Set<String> = Set(
        #"""
        gmt utc z bst wet west cet cest eet eest msk est edt et cst cdt ct mst mdt mt pst pdt pt akst hst ast adt nst ist
        pkt npt sgt hkt kst jst aest aedt acst awst nzst nzdt wib trt gst sast eat wat cat brt art clt cot pet
        """#
        .split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
    )
}
