import DossierCore
import DossierLanguage

/// The terms of one sentence and the questions that rules ask about them.
///
/// Every question may be asked of any index; outside the sentence the answer is no.
struct TimeSentence: Sendable {
    let terms: [TimeTerm]
    /// Whether most of its words are capitalised, as in a headline.
    let isTitle: Bool

    init(terms: [TimeTerm]) {
        self.terms = terms
        let words = terms.count { $0.kind == .word }
        isTitle = words > 1 && terms.count { $0.isCapitalized } * 3 >= words * 2
    }

    var count: Int { terms.count }

    /// Whether a time expression can begin at an index; behind an article, something of one must follow closely.
    func mayBegin(_ index: Int) -> Bool {
        guard terms[index].isOpener else { return false }
        guard Self.articles.contains(terms[index].lower) else { return true }
        if isAny(index + 1, of: TimeLexicon.articleFollowers) { return true }
        for next in (index + 1)..<min(index + 5, max(count, index + 1)) {
            if terms[next].isOpener, !Self.articles.contains(terms[next].lower) { return true }
        }
        return false
    }

    private static let articles: Set<String> = ["the", "a", "an"]

    /// The word at an index in lower case, empty outside the sentence.
    func lower(_ index: Int) -> String { terms.indices.contains(index) ? terms[index].lower : "" }

    /// Whether one of some words stands at an index.
    func isAny(_ index: Int, of words: Set<String>) -> Bool {
        terms.indices.contains(index) && words.contains(terms[index].lower)
    }

    /// Whether a word stands at an index.
    func has(_ word: String, at index: Int) -> Bool { terms.indices.contains(index) && terms[index].lower == word }

    /// Whether the words of a phrase stand from an index on; gives the index after them.
    func phrase(_ words: String..., at index: Int) -> Int? {
        for (offset, word) in words.enumerated() where !has(word, at: index + offset) { return nil }
        return index + words.count
    }

    func isCapitalized(_ index: Int) -> Bool { terms.indices.contains(index) && terms[index].isCapitalized }
    func isTied(_ index: Int) -> Bool { terms.indices.contains(index) && terms[index].isTied }
    func isNumber(_ index: Int) -> Bool { terms.indices.contains(index) && terms[index].kind == .number }
    func isWord(_ index: Int) -> Bool { terms.indices.contains(index) && terms[index].kind == .word }

    /// The index after a comma at an index, else the index.
    func afterComma(_ index: Int) -> Int { has(",", at: index) ? index + 1 : index }

    // MARK: - Classes

    func month(_ index: Int) -> (number: Int, isShort: Bool)? {
        first(index) { if case .month(let number, let isShort) = $0 { (number, isShort) } else { nil } }
    }

    func weekday(_ index: Int) -> (number: Int, isPlural: Bool)? {
        first(index) { if case .weekday(let number, let isPlural) = $0 { (number, isPlural) } else { nil } }
    }

    /// The unit at an index; a capital inside a sentence belongs to a name, such as that of a programme or a war.
    func unit(_ index: Int) -> (unit: CalendarUnit, isPlural: Bool)? {
        if index > 1, isCapitalized(index), !isTitle { return nil }
        return unitWord(index)
    }

    private func unitWord(_ index: Int) -> (unit: CalendarUnit, isPlural: Bool)? {
        first(index) { if case .unit(let unit, let isPlural) = $0 { (unit, isPlural) } else { nil } }
    }

    func season(_ index: Int) -> (season: Season, isPlural: Bool)? {
        first(index) { if case .season(let season, let isPlural) = $0 { (season, isPlural) } else { nil } }
    }

    func partOfDay(_ index: Int) -> (part: PartOfDay, isPlural: Bool)? {
        first(index) { if case .partOfDay(let part, let isPlural) = $0 { (part, isPlural) } else { nil } }
    }

    func decade(_ index: Int) -> Int? {
        first(index) { if case .decade(let number) = $0 { number } else { nil } }
    }

    func frequency(_ index: Int) -> String? {
        first(index) { if case .frequency(let value) = $0 { value } else { nil } }
    }

    func isZone(_ index: Int) -> Bool { isClass(index, .zone) }
    func isFiller(_ index: Int) -> Bool { isClass(index, .filler) }
    func isVague(_ index: Int) -> Bool { isClass(index, .vague) }
    func isDesignator(_ index: Int) -> Bool { isClass(index, .designator) }

    private func isClass(_ index: Int, _ word: TimeWord) -> Bool {
        terms.indices.contains(index) && terms[index].words.contains(word)
    }

    private func first<Value>(_ index: Int, _ transform: (TimeWord) -> Value?) -> Value? {
        guard terms.indices.contains(index) else { return nil }
        for word in terms[index].words {
            if let value = transform(word) { return value }
        }
        return nil
    }

    // MARK: - Numbers

    private var numbers: NumberGrammar { NumberGrammar(count: count, word: { lower($0) }) }

    func cardinal(_ index: Int) -> NumberGrammar.Reading? { numbers.cardinal(at: index) }
    func ordinal(_ index: Int) -> NumberGrammar.Reading? { numbers.ordinal(at: index) }
    func spokenYear(_ index: Int) -> NumberGrammar.Reading? { numbers.spokenYear(at: index) }

    /// Digits without separators within bounds, such as a day or a year.
    func plainNumber(_ index: Int, _ range: ClosedRange<Int>, digits: ClosedRange<Int> = 1...4) -> Int? {
        guard isNumber(index), digits.contains(terms[index].lower.utf8.count), let value = Int(terms[index].lower),
            range.contains(value)
        else { return nil }
        return value
    }

    /// A day of the month, as a number or an ordinal: "13", "13th", "eighth".
    func dayOfMonth(_ index: Int) -> NumberGrammar.Reading? {
        if let value = plainNumber(index, 1...31, digits: 1...2) {
            return NumberGrammar.Reading(value: Double(value), end: index + 1)
        }
        guard let reading = ordinal(index), (1...31).contains(reading.value) else { return nil }
        return reading
    }

    /// A year of four digits, or spoken.
    func year(_ index: Int) -> NumberGrammar.Reading? {
        if let value = plainNumber(index, 1000...2199, digits: 4...4) {
            return NumberGrammar.Reading(value: Double(value), end: index + 1)
        }
        return spokenYear(index)
    }
}
