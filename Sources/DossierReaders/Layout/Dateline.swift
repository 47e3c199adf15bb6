import DossierCore

/// The dateline at the head of a paragraph: `GENEVA (AP) —`, `WASHINGTON, Jan 5 (Reuters) -`, `SEOUL, South Korea —`.
struct Dateline {
    /// The dateline with the dash or colon that ends it.
    let span: SourceSpan
    /// The dateline without it.
    let text: String
    /// The agency in brackets.
    let agency: String?
    /// The day it states, when it states the year too.
    let date: StatedDate?

    /// Reads the head of a span, or gives nil when it is none.
    ///
    /// Away from the head of the article (`isLead`) an agency in brackets is required, and in any but its first paragraph
    /// (`isFirst`) a colon ends a speaker's name.
    init?(
        _ tokens: [LayoutToken],
        in source: SourceText,
        paragraph: SourceSpan,
        isLead: Bool,
        isFirst: Bool = true
    ) {
        let scanner = DateScanner(tokens, in: source)
        var index = 0
        if let found = scanner.date(at: 0) {
            // A day alone: "Feb. 23, 2015 -- ".
            guard isLead, let end = Self.dash(tokens, found.end), !Self.isColon(tokens, found.end) else { return nil }
            span = SourceSpan(start: paragraph.start, end: tokens[end - 1].span.end)
            let day = SourceSpan(start: paragraph.start, end: tokens[found.end - 1].span.end)
            text = source[day]
            agency = nil
            date = StatedDate(day: found.day, span: day)
            return
        }
        guard let place = Self.place(tokens) else { return nil }
        index = place.end
        var stated: StatedDate?
        if index < tokens.count, tokens[index].text == "," {
            let next = index + 1
            if let found = scanner.date(at: next) {
                let day = SourceSpan(start: tokens[next].span.start, end: tokens[found.end - 1].span.end)
                stated = StatedDate(day: found.day, span: day)
                index = found.end
            } else if let end = scanner.dayAndMonth(at: next) {
                index = end
            }
        }
        var name: String?
        if index < tokens.count, tokens[index].text == "(" {
            guard let close = tokens[index...].prefix(10).firstIndex(where: { $0.text == ")" }), close > index + 1
            else {
                return nil
            }
            name = source[SourceSpan(start: tokens[index + 1].span.start, end: tokens[close - 1].span.end)]
            index = close + 1
        } else if index + 1 < tokens.count, tokens[index].text == "/", let end = Self.agencyRun(tokens, index + 1) {
            // "BEIJING/AGENCY/ --"
            name = source[SourceSpan(start: tokens[index + 1].span.start, end: tokens[end - 1].span.end)]
            index = end
        }
        let isColon = Self.isColon(tokens, index)
        guard let end = Self.dash(tokens, index) else { return nil }
        guard isLead || name != nil else { return nil }
        // Without an agency or a day the place itself has to be written as datelines are.
        if name == nil, stated == nil, !(place.isCapitals && (place.words <= 4)) { return nil }
        if isColon, !place.isCapitals || place.letters < 3 || !isFirst && name == nil { return nil }
        guard end < tokens.count || tokens.count == LayoutTokenScanner.limit || end == tokens.count else { return nil }
        span = SourceSpan(start: paragraph.start, end: tokens[end - 1].span.end)
        text = source[SourceSpan(start: paragraph.start, end: tokens[index - 1].span.end)]
        agency = name
        date = stated
    }

    /// The place at the head: a name in capitals or capitalised, with a region or country behind a comma.
    private static func place(_ tokens: [LayoutToken]) -> (end: Int, words: Int, letters: Int, isCapitals: Bool)? {
        var index = 0
        var words = 0
        var letters = 0
        var cityIsCapitals = true
        var isCity = true
        while index < tokens.count, words <= 7 {
            let token = tokens[index]
            if token.kind == .word {
                let isSmall = ["of", "and", "the", "de", "la", "al", "el", "du", "upon"].contains(token.lower)
                guard token.isCapitalised || (words > 0 && isSmall) else { return nil }
                if isCity, !isSmall, token.text.utf8.count > 1, token.text.utf8.contains(where: \.isASCIILowercase) {
                    cityIsCapitals = false
                }
                words += 1
                letters += token.text.utf8.count
                index += 1
                if index < tokens.count, tokens[index].text == ".", !tokens[index].isSpaced { index += 1 }
                continue
            }
            guard token.text == ",", words > 0, index + 1 < tokens.count, tokens[index + 1].kind == .word else { break }
            // What follows the comma is a day or a region.
            if DateScanner.isMonthOrWeekday(tokens[index + 1].lower) { break }
            isCity = false
            index += 1
        }
        return words > 0 && words <= 7 ? (index, words, letters, cityIsCapitals) : nil
    }

    /// The token behind the dash that begins at an index, spaced on at least one side, or a colon.
    private static func dash(_ tokens: [LayoutToken], _ start: Int) -> Int? {
        guard start < tokens.count, tokens[start].kind == .mark else { return nil }
        switch tokens[start].text {
        case "—", "–", "―", "_": return start + 1
        case "-":
            if start + 1 < tokens.count, tokens[start + 1].text == "-", !tokens[start + 1].isSpaced { return start + 2 }
            return tokens[start].isSpaced && (start + 1 >= tokens.count || tokens[start + 1].isSpaced) ? start + 1 : nil
        case ":": return start + 1 < tokens.count && tokens[start + 1].isSpaced ? start + 1 : nil
        default: return nil
        }
    }

    private static func isColon(_ tokens: [LayoutToken], _ index: Int) -> Bool {
        index < tokens.count && tokens[index].text == ":"
    }

    /// The end of an agency written between slashes.
    private static func agencyRun(_ tokens: [LayoutToken], _ start: Int) -> Int? {
        guard start < tokens.count, tokens[start].isAllCapitals else { return nil }
        let next = start + 1
        return next < tokens.count && tokens[next].text == "/" ? next + 1 : next
    }
}
