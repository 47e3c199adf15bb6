import DossierLanguage

/// Reads numbers written in digits or in words: "1,200", "3.5", "twenty-four", "two hundred and six", "21st", "third".
///
/// The words come one at a time from a closure, in lower case, without the hyphens between them, so that the grammar serves
/// tokens as well as their parts.
struct NumberGrammar {
    /// A number and the index after its last word.
    struct Reading: Hashable {
        let value: Double
        let end: Int
    }

    /// The number of words.
    let count: Int
    /// The word at an index.
    let word: (Int) -> String

    /// The cardinal number that begins at an index.
    func cardinal(at start: Int) -> Reading? {
        guard start < count else { return nil }
        if let value = Self.digits(word(start)) {
            guard start + 1 < count, let scale = Self.scales[word(start + 1)] else {
                return fraction(after: start + 1, whole: value) ?? Reading(value: value, end: start + 1)
            }
            return Reading(value: value * scale, end: start + 2)
        }
        var total = 0.0
        var group = 0.0
        var last = Place.none
        var index = start
        while index < count {
            let text = word(index)
            if let value = Self.small[text], value > 0 {
                let place: Place = value >= 20 ? .tens : value >= 10 ? .teens : .ones
                guard last.admits(place) else { break }
                group += Double(value)
                last = place
            } else if text == "hundred", last == .ones || last == .teens {
                group *= 100
                last = .hundred
            } else if let scale = Self.scales[text], scale >= 1000, group > 0 {
                total += group * scale
                group = 0
                last = .scale
            } else if text == "and", last == .hundred || last == .scale, index + 1 < count,
                Self.small[word(index + 1)] != nil
            {
                // "two hundred and six"
            } else {
                break
            }
            index += 1
        }
        guard last != .none else { return nil }
        return Reading(value: total + group, end: index)
    }

    /// The ordinal number that begins at an index: "third", "twenty-first", "21st".
    func ordinal(at start: Int) -> Reading? {
        guard start < count else { return nil }
        let text = word(start)
        if let value = Self.ordinals[text] { return Reading(value: Double(value), end: start + 1) }
        if let tens = Self.small[text], tens >= 20, start + 1 < count, let ones = Self.ordinals[word(start + 1)],
            ones < 10
        {
            return Reading(value: Double(tens + ones), end: start + 2)
        }
        for suffix in ["st", "nd", "rd", "th"] where text.hasSuffix(suffix) {
            guard let value = Self.digits(String(text.dropLast(2))), value == value.rounded() else { return nil }
            return Reading(value: value, end: start + 1)
        }
        return nil
    }

    /// A year spoken as two pairs, "nineteen ninety-six", or as thousands, "two thousand and five".
    func spokenYear(at start: Int) -> Reading? {
        guard start < count, let century = Self.small[word(start)] else { return nil }
        if (13...20).contains(century), start + 1 < count, let tens = Self.small[word(start + 1)], tens >= 10 {
            if tens >= 20, start + 2 < count, let ones = Self.small[word(start + 2)], (1...9).contains(ones) {
                return Reading(value: Double(century * 100 + tens + ones), end: start + 3)
            }
            return Reading(value: Double(century * 100 + tens), end: start + 2)
        }
        guard century == 2, start + 1 < count, word(start + 1) == "thousand", let reading = cardinal(at: start),
            reading.value < 2100
        else { return nil }
        return reading
    }

    /// A fraction behind a whole number: "2 1/2".
    private func fraction(after index: Int, whole: Double) -> Reading? {
        guard index < count else { return nil }
        switch word(index) {
        case "1/2", "½": return Reading(value: whole + 0.5, end: index + 1)
        case "1/4", "¼": return Reading(value: whole + 0.25, end: index + 1)
        case "3/4", "¾": return Reading(value: whole + 0.75, end: index + 1)
        default: return nil
        }
    }

    /// The value of digits with thousands separators and a decimal point, nil for anything else.
    static func digits(_ text: String) -> Double? {
        var value = 0.0
        var scale = 0.0
        var digits = 0
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39:
                digits += 1
                guard digits <= 15 else { return nil }
                if scale > 0 {
                    value += Double(byte - 0x30) * scale
                    scale /= 10
                } else {
                    value = value * 10 + Double(byte - 0x30)
                }
            case 0x2C where digits > 0 && scale == 0: continue
            case 0x2E where scale == 0: scale = 0.1
            default: return nil
            }
        }
        return digits > 0 ? value : nil
    }

    /// What the last word of a number counted, which decides what may follow it.
    private enum Place {
        case none, ones, teens, tens, hundred, scale

        func admits(_ next: Place) -> Bool {
            switch self {
            case .none, .hundred, .scale: true
            case .tens: next == .ones
            case .ones, .teens: false
            }
        }
    }

    private static let small = table(
        """
        zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
        eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
        """,
        from: 0
    )

    private static let ordinals = table(
        """
        first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
        sixteenth seventeenth eighteenth nineteenth twentieth thirtieth
        """,
        from: 1
    )

    private static let scales: [String: Double] = [
        "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    ]

    /// All words with which a number or an ordinal can begin.
    static let words: Set<String> = Set(small.keys).union(ordinals.keys)

    /// Numbers the words of a table from a first number, by one up to twenty and by ten after it.
    private static func table(_ words: String, from first: Int) -> [String: Int] {
        var values: [String: Int] = [:]
        var value = first
        for word in words.split(whereSeparator: \.isWhitespace) {
            values[String(word)] = value
            value += value < 20 ? 1 : 10
        }
        return values
    }
}

extension NumberGrammar {
    /// The number that a run of tokens begins with, and how many tokens it takes: "two hundred", "1.2 million".
    ///
    /// A hyphenated token counts as the words in it, and must be used up whole.
    static func cardinal(in tokens: ArraySlice<Token>) -> (value: Double, tokenCount: Int)? {
        var words: [String] = []
        var ends: [Int] = []
        for token in tokens.prefix(8) {
            for part in token.lower.split(separator: "-") { words.append(String(part)) }
            ends.append(words.count)
        }
        guard let reading = NumberGrammar(count: words.count, word: { words[$0] }).cardinal(at: 0),
            let index = ends.firstIndex(of: reading.end)
        else { return nil }
        return (reading.value, index + 1)
    }
}
