import DossierCore
import DossierLanguage

/// Reads the numbers of an event: the dead, the injured, the arrested, those who take part, money.
struct CountReader {
    let view: ArticleView
    private let classes = NounClasses.standard

    /// Makes a reader.
    init(view: ArticleView) {
        self.view = view
    }

    /// The count that a phrase gives of a kind, nil when it gives no number.
    func count(_ kind: CountKind, in index: Int) -> EventCount? {
        let phrase = view.phrase(index)
        var first = phrase.tokens.lowerBound
        // "at least", "about" may stand before the phrase as prepositions or adverbs.
        while first > 0, Self.approximators.contains(view.tokens[first - 1].lower), first > phrase.tokens.lowerBound - 3
        { first -= 1 }
        let end = phrase.tokens.upperBound
        guard let number = quantity(first..<end) else { return nil }
        guard let span = view.span(number.tokens) else { return nil }
        var best: Double? = number.value
        var low: Double?
        var high: Double?
        let lead = view.tokens[first..<min(number.tokens.lowerBound + 1, end)].map(\.lower).joined(separator: " ")
        if number.isVague {
            best = nil
            low = number.value
        } else if let upper = number.upper {
            (best, low, high) = (nil, number.value, upper)
        } else if Self.lower.contains(where: lead.contains) {
            (best, low) = (nil, number.value)
        } else if Self.upper.contains(where: lead.contains) {
            (best, high) = (nil, number.value)
        }
        return EventCount(kind: kind, best: best, low: low, high: high, unit: nil, span: span)
    }

    /// An amount of money in a phrase: "$46 million", "5.1 million dollars".
    func amount(in index: Int) -> EventCount? {
        let tokens = view.phrase(index).tokens
        var unit: String?
        for token in tokens {
            if let code = Self.currencies[view.tokens[token].lower] ?? Self.currencies[view.tags[token].lemma] {
                unit = code
            }
        }
        guard let unit, var count = count(.amount, in: index) else { return nil }
        count.unit = unit
        return count
    }

    /// A number and the tokens that give it.
    private struct Quantity {
        var value: Double
        var upper: Double?
        var isVague: Bool
        var tokens: Range<Int>
    }

    private func quantity(_ range: Range<Int>) -> Quantity? {
        var index = range.lowerBound
        while index < range.upperBound {
            let word = view.tokens[index].lower
            if let value = Self.vague[word] {
                return Quantity(value: value, isVague: true, tokens: index..<(index + 1))
            }
            if let (value, end) = number(at: index, limit: range.upperBound) {
                var quantity = Quantity(value: value, isVague: false, tokens: index..<end)
                // "between 20 and 30", "20 to 30"
                if view.tokens.indices.contains(end), ["and", "to", "or", "-", "–"].contains(view.tokens[end].lower),
                    let (upper, after) = number(at: end + 1, limit: min(end + 4, view.tokens.count)), upper > value,
                    view.tokens[end].lower != "and" || (index > 0 && view.tokens[index - 1].lower == "between")
                {
                    quantity.upper = upper
                    quantity.tokens = index..<after
                }
                return quantity
            }
            index += 1
        }
        return nil
    }

    /// A number in digits or words, with "million" after it.
    private func number(at index: Int, limit: Int) -> (Double, Int)? {
        guard view.tokens.indices.contains(index), index < max(limit, index + 1) else { return nil }
        let token = view.tokens[index]
        var value: Double
        if token.kind == .number {
            guard let parsed = Double(token.text.filter { $0 != "," }) else { return nil }
            value = parsed
        } else if let parsed = Self.words[token.lower] {
            value = parsed
        } else {
            return nil
        }
        var end = index + 1
        while end < view.tokens.count, let factor = Self.factors[view.tokens[end].lower] {
            value *= factor
            end += 1
        }
        return (value, end)
    }

    private static let approximators: Set<String> = [
        "at", "least", "most", "more", "than", "about", "around", "some", "up", "to", "nearly", "almost", "over",
        "between", "fewer",
        "as", "many", "approximately", "roughly",
    ]
    private static let lower = ["at least", "more than", "over", "no fewer", "no less", "as many as ", "well over"]
        .filter { $0 != "as many as " }
    private static let upper = ["up to", "fewer than", "less than", "at most", "as many as", "almost", "nearly"]
        .filter {
            $0 != "almost" && $0 != "nearly"
        }
    private static let words: [String: Double] = Dictionary(
        uniqueKeysWithValues: [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
            "thirteen", "fourteen",
            "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
        ]
        .enumerated().map { ($1, Double($0 + 1)) }
            + [
                ("thirty", 30), ("forty", 40), ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80),
                ("ninety", 90),
            ]
    )
    private static let factors: [String: Double] = [
        "hundred": 100, "thousand": 1000, "million": 1e6, "billion": 1e9, "trillion": 1e12,
    ]
    /// What a vague number means at least.
    private static let vague: [String: Double] = [
        "dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "dozen": 12, "tens": 20, "millions": 2e6,
        "several": 3,
    ]
    private static let currencies: [String: String] = [
        "$": "USD", "dollar": "USD", "usd": "USD", "€": "EUR", "euro": "EUR", "£": "GBP", "pound": "GBP", "yen": "JPY",
        "¥": "JPY",
        "yuan": "CNY", "won": "KRW", "rouble": "RUB", "ruble": "RUB", "rupee": "INR", "franc": "CHF",
    ]
}
