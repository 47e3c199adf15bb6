import DossierCore
import Testing

@testable import DossierLanguage

@Suite struct WordTaggerTests {
    /// Tokens of a sentence whose words are parted by spaces.
    static func tokens(_ text: String) -> [Token] {
        var offset = 0
        return text.split(separator: " ")
            .map { part in
                let word = String(part)
                let first = word.unicodeScalars.first
                let kind: Token.Kind =
                    first?.properties.isAlphabetic == true
                    ? .word : first?.properties.numericType != nil ? .number : .punctuation
                defer { offset += word.utf8.count + 1 }
                return Token(
                    span: SourceSpan(start: offset, end: offset + word.utf8.count),
                    text: word,
                    lower: word.lowercased(),
                    kind: kind,
                    spaceBefore: true,
                    sentence: 0
                )
            }
    }

    static func classes(_ text: String) -> String {
        WordTagger().tags(of: tokens(text)[...]).map(\.wordClass.rawValue).joined(separator: " ")
    }

    @Test(arguments: [
        ("The ministers agreed to lift the ban .", "DET NOUN VERB PART VERB DET NOUN PUNCT"),
        ("The attack on the village killed three farmers .", "DET NOUN ADP DET NOUN VERB NUM NOUN PUNCT"),
        ("Norland warns Sudland over border clashes", "PROPN VERB PROPN ADP NOUN NOUN"),
        ("Troops killed in the raid were buried .", "NOUN VERB ADP DET NOUN AUX VERB PUNCT"),
        ("She has not signed the treaty .", "PRON AUX PART VERB DET NOUN PUNCT"),
        ("They plan to march on Friday .", "PRON VERB PART VERB ADP PROPN PUNCT"),
        ("The plan was rejected by lawmakers .", "DET NOUN AUX VERB ADP NOUN PUNCT"),
        ("Norland's army attacks rebels", "PROPN NOUN VERB NOUN"),
    ])
    func choosesClassesByWordOrder(text: String, expected: String) {
        #expect(Self.classes(text) == expected)
    }

    @Test func tellsPastFromParticiple() {
        let tags = WordTagger().tags(of: Self.tokens("Rebels seized the town held by the army .")[...])
        #expect(tags[1].verbForm == .past)
        #expect(tags[4].verbForm == .participle)
        #expect(tags[1].lemma == "seize")
        #expect(tags[4].lemma == "hold")
    }

    @Test func keepsOneTagForEachTokenOfHostileText() {
        for text in ["", "''' ''' '''", "’s ’s", "to to to to", String(repeating: "the ", count: 5000)] {
            let tokens = Self.tokens(text)
            #expect(WordTagger().tags(of: tokens[...]).count == tokens.count)
        }
    }

    @Test(arguments: [
        ("impose", "imposes", "imposed", "imposing"), ("ban", "bans", "banned", "banning"),
        ("carry", "carries", "carried", "carrying"), ("veto", "vetoes", "vetoed", "vetoing"),
        ("clash", "clashes", "clashed", "clashing"), ("free", "frees", "freed", "freeing"),
    ])
    func spellsInflections(stem: String, third: String, past: String, gerund: String) {
        let doubling = stem == "ban"
        #expect(Inflection.withS(stem) == third)
        #expect(Inflection.past(stem, doubling: doubling) == past)
        #expect(Inflection.gerund(stem, doubling: doubling) == gerund)
    }
}
