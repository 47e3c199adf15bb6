import DossierLanguage
import DossierCore
import Testing

@testable import DossierExtractors

@Suite("NumberGrammar")
struct NumberGrammarTests {
    private func grammar(_ text: String) -> NumberGrammar {
        let words = text.split { $0 == " " || $0 == "-" }.map(String.init)
        return NumberGrammar(count: words.count, word: { words[$0] })
    }

    @Test(
        "reads cardinals",
        arguments: [
            ("1,200 men", 1200.0, 1), ("3.5 hours", 3.5, 1), ("twenty-four", 24, 2),
            ("two hundred and six men", 206, 4),
            ("one thousand two hundred", 1200, 4), ("1.2 million", 1_200_000, 2), ("three million", 3e6, 2),
            ("two 1/2", 2, 1), ("2 1/2 years", 2.5, 2), ("nineteen men", 19, 1), ("sixty", 60, 1), ("five six", 5, 1),
        ]
    )
    func cardinals(text: String, value: Double, end: Int) {
        #expect(grammar(text).cardinal(at: 0) == NumberGrammar.Reading(value: value, end: end))
    }

    @Test("reads no cardinal from other words", arguments: ["men", "and", "hundred", "1990s", "", "million"])
    func noCardinals(text: String) {
        #expect(grammar(text).cardinal(at: 0) == nil)
    }

    @Test(
        "reads ordinals",
        arguments: [("third", 3.0), ("twenty-first", 21), ("21st", 21), ("thirtieth", 30), ("13th", 13)]
    )
    func ordinals(text: String, value: Double) {
        #expect(grammar(text).ordinal(at: 0)?.value == value)
    }

    @Test(
        "reads spoken years",
        arguments: [
            ("nineteen ninety-six", 1996.0), ("two thousand and five", 2005), ("twenty twelve", 2012),
            ("nineteen eighty", 1980),
        ]
    )
    func years(text: String, value: Double) {
        #expect(grammar(text).spokenYear(at: 0)?.value == value)
    }

    @Test("reads a number from tokens")
    func tokens() {
        let tokens = Tokenizer().tokens(of: "twenty-four men")
        #expect(NumberGrammar.cardinal(in: tokens[...])?.value == 24)
        #expect(NumberGrammar.cardinal(in: tokens[...])?.tokenCount == 1)
        #expect(NumberGrammar.cardinal(in: Tokenizer().tokens(of: "two-thirds")[...]) == nil)
    }
}
