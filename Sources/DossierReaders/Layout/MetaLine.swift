import DossierCore

/// What a line of names and dates says: "21 September 2023 - 15:11 By Ana Kos", "Published: 14:05 GMT, 3 May 2021".
struct MetaLine {
    /// The dates, in order.
    private(set) var dates: [StatedDate] = []
    /// The authors that follow "by".
    private(set) var authors: [String] = []
    /// A name that stands without "by" beside a date: "Ana Kos - Apr 16, 2015".
    private(set) var leadingName: String?
    /// The agencies named.
    private(set) var agencies: [String] = []
    /// Whether there is a "by" with a name behind it.
    private(set) var hasByline = false
    /// Whether there is a time like "8h" or "2 days ago".
    private(set) var hasRelativeTime = false
    /// Whether there is a handle: "@name".
    private(set) var hasHandle = false
    /// Whether there is a day in numbers that may mean two days.
    private(set) var hasUnclearDate = false
    /// The capitalised and the other words that say none of this.
    private var rest: (capitalised: Int, other: Int) = (0, 0)

    /// Reads a unit, or gives nil when it is no such line.
    init?(_ unit: LayoutUnit, in text: SourceText) {
        guard unit.wordCount <= 40 else { return nil }
        read(unit.tokens, text)
        let isNamedHandle = hasHandle && leadingName != nil
        guard !dates.isEmpty || hasByline || hasRelativeTime || hasUnclearDate || isNamedHandle else { return nil }
        guard rest.other <= 2, rest.capitalised + rest.other <= 8 else { return nil }
        // A heading that names a day is no date line: what is neither date nor name must not outweigh them.
        if !hasByline, rest.capitalised + rest.other > 4 { return nil }
        if dates.isEmpty, !hasByline, rest.capitalised + rest.other > (hasUnclearDate ? 1 : 0) { return nil }
        if unit.endsSentence, dates.isEmpty, unit.wordCount > 8, unit.endMark != UInt8(ascii: ".") { return nil }
        if unit.endMark == UInt8(ascii: "?") { return nil }
    }

    private mutating func read(_ tokens: [LayoutToken], _ text: SourceText) {
        let scanner = DateScanner(tokens, in: text)
        let names = BylineNames(tokens, in: text)
        var index = 0
        var isUpdate = false
        var pending: StatedTime?
        if let end = names.nameEnd(0), end >= 2 || end == tokens.count {
            let words = tokens[..<end].filter { $0.kind == .word }
            if (2...4).contains(words.count), !words.contains(where: { Self.labels.contains($0.lower) }),
                !words.contains(where: { BylineNames.isRoleWord($0.lower) }), !isByLabel(tokens, 0)
            {
                leadingName = names.read(from: 0).authors.first
                index = end
            }
        }
        while index < tokens.count {
            let token = tokens[index]
            if let found = scanner.date(at: index) {
                var date = StatedDate(
                    day: found.day,
                    span: SourceSpan(start: token.span.start, end: tokens[found.end - 1].span.end)
                )
                date.isUpdate = isUpdate
                if let time = pending {
                    date.time = time
                    date.span = date.span.union(time.span)
                    pending = nil
                }
                index = found.end
                let next = timeStart(tokens, index)
                if date.time == nil, let time = scanner.time(at: next) {
                    date.time = time.time
                    date.span = date.span.union(time.time.span)
                    index = time.end
                }
                dates.append(date)
                continue
            }
            if let time = scanner.time(at: index) {
                pending = time.time
                index = time.end
                continue
            }
            if isByLabel(tokens, index), let next = byStart(tokens, index), let end = names.nameEnd(next), end > next {
                let found = names.read(from: next)
                hasByline = true
                // Who reviewed, edited or photographed it is not its author.
                if index == 0 || !Self.otherWork.contains(tokens[index - 1].lower) {
                    authors += found.authors
                    agencies += found.agencies
                }
                index = found.end
                continue
            }
            if token.lower == "updated" || token.lower == "modified" { isUpdate = true }
            if token.lower == "published" || token.lower == "posted" { isUpdate = false }
            index = readRest(tokens, index, scanner)
        }
    }

    /// Passes over what may stand beside names and dates, and counts what may not.
    private mutating func readRest(_ tokens: [LayoutToken], _ index: Int, _ scanner: DateScanner) -> Int {
        let token = tokens[index]
        switch token.kind {
        case .mark:
            guard token.text == "@", index + 1 < tokens.count, !tokens[index + 1].isSpaced else { return index + 1 }
            hasHandle = true
            return index + 2
        case .number:
            // A day written in numbers that may mean two days: it marks a date line and gives no date.
            if index + 4 < tokens.count, ["/", ".", "-"].contains(tokens[index + 1].text),
                tokens[index + 3].text == tokens[index + 1].text, tokens[index + 2].kind == .number,
                tokens[index + 4].kind == .number
            {
                hasUnclearDate = true
                return index + 5
            }
            return readNumber(tokens, index)
        case .word:
            if Self.labels.contains(token.lower) || scanner.isWeekday(index) || BylineNames.isRoleWord(token.lower) {
                return index + 1
            }
            if token.isCapitalised { rest.capitalised += 1 } else { rest.other += 1 }
            return index + 1
        }
    }

    /// Passes over "8 min read", "2 days ago", "8h" and other numbers.
    private mutating func readNumber(_ tokens: [LayoutToken], _ index: Int) -> Int {
        guard index + 1 < tokens.count, tokens[index + 1].kind == .word else { return index + 1 }
        let unit = tokens[index + 1].lower
        if !tokens[index + 1].isSpaced, ["h", "m", "d", "hr", "hrs", "min"].contains(unit), index + 2 >= tokens.count {
            hasRelativeTime = true
            return index + 2
        }
        if Self.timeUnits.contains(unit), index + 2 < tokens.count {
            if tokens[index + 2].lower == "ago" {
                hasRelativeTime = true
                return index + 3
            }
            if tokens[index + 2].lower == "read" { return index + 3 }
        }
        return index + 1
    }

    /// The token at which a time may stand behind a date: after commas, dashes, bars, "at" and "from".
    private func timeStart(_ tokens: [LayoutToken], _ index: Int) -> Int {
        var next = index
        while next < tokens.count,
            [",", "-", "–", "—", "|", "@", "•", "·", ":", ";", "(", "at"].contains(tokens[next].lower)
        {
            next += 1
        }
        return next
    }

    /// Whether names follow: "by", or "Author:" at the head of the line.
    private func isByLabel(_ tokens: [LayoutToken], _ index: Int) -> Bool {
        if tokens[index].lower == "by" { return true }
        return index == 0 && tokens.count > 2 && tokens[1].text == ":" && Self.authorLabels.contains(tokens[0].lower)
    }

    /// The token behind "by", "by:" or "By -".
    private func byStart(_ tokens: [LayoutToken], _ index: Int) -> Int? {
        var next = index + 1
        while next < tokens.count, [":", "-", "|"].contains(tokens[next].text) { next += 1 }
        return next < tokens.count ? next : nil
    }

    private static let authorLabels: Set<String> = ["author", "authors", "writer", "writers", "reporter", "byline"]

    private static let otherWork: Set<String> = [
        "reviewed", "edited", "checked", "translated", "photo", "photos", "photography", "photographs", "image",
        "images",
        "illustration", "illustrations", "illustrated", "graphics", "video", "produced", "sponsored", "presented",
        "provided",
    ]

    private static let timeUnits: Set<String> = [
        "min", "mins", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year",
        "years", "hr", "hrs",
    ]

    private static let labels: Set<String> = [
        "published", "posted", "updated", "modified", "last", "first", "on", "at", "created", "filed", "date",
        "written",
        "story", "reported", "words", "text", "issued", "released", "added", "by", "from", "in", "and", "a.m", "p.m",
        "am",
        "pm", "local", "time", "et", "gmt", "read", "follow", "reviewed", "medically", "special", "to", "the", "of",
    ]
}
