import DossierCore
import Testing

@testable import DossierLanguage

@Suite struct ClauseAnalyzerTests {
    /// One line for each clause: verb, relation, subject, objects, prepositional arguments.
    static func clauses(_ sentence: String) -> [String] {
        let text = SourceText(sentence)
        let tokens = Tokenizer().tokens(of: text)
        let layer = TokenLayer(tokens: tokens, sentences: [tokens.indices])
        let tags = WordTagger().tags(of: layer)
        let chunks = Chunker().chunks(of: layer, tags: tags)
        func words(_ phrases: [Int]) -> String {
            phrases.map { tokens[chunks.nounPhrases[$0].head].text }.joined(separator: "+")
        }
        return ClauseAnalyzer().clauses(of: layer, tags: tags, chunks: chunks).clauses
            .map { clause in
                let group = chunks.verbGroups[clause.verbGroup]
                var parts = [group.lemma, clause.relation.rawValue, words(clause.subject)]
                parts += clause.objects.map(words)
                parts += clause.prepositional.map { tokens[$0.preposition].lower + ":" + words($0.phrases) }
                return parts.joined(separator: " ")
            }
    }

    @Test(arguments: [
        ("Norland imposed sanctions on Sudland.", ["impose root Norland sanctions on:Sudland"]),
        (
            "The mayor, a former general, agreed to lift the curfew.",
            ["agree root mayor", "lift open mayor curfew"]
        ),
        (
            "Rebels who seized the town killed twelve soldiers.",
            ["seize relative Rebels town", "kill root Rebels soldiers"]
        ),
        (
            "The envoy urged Norland to withdraw its troops.",
            ["urge root envoy Norland", "withdraw open Norland troops"]
        ),
        (
            "The army shelled the port and expelled two diplomats.",
            ["shell root army port", "expel coordinate army diplomats"]
        ),
        ("Norland attacked the island, Sudland said.", ["attack complement Norland island", "say root Sudland"]),
        (
            "Troops deployed in the valley were attacked by militants.",
            ["deploy participial Troops in:valley", "attack root Troops by:militants"]
        ),
        (
            "The plan to impose tariffs drew criticism.",
            ["impose nounComplement  tariffs", "draw root plan criticism"]
        ),
        (
            "The council accused Norland of breaking the truce.",
            ["accuse root council Norland", "break open Norland truce"]
        ),
    ])
    func findsArguments(sentence: String, expected: [String]) {
        #expect(Self.clauses(sentence) == expected)
    }

    @Test func knowsAConditionByInversion() {
        let text = SourceText("We will retaliate should the talks fail.")
        let tokens = Tokenizer().tokens(of: text)
        let layer = TokenLayer(tokens: tokens, sentences: [tokens.indices])
        let tags = WordTagger().tags(of: layer)
        let chunks = Chunker().chunks(of: layer, tags: tags)
        let clauses = ClauseAnalyzer().clauses(of: layer, tags: tags, chunks: chunks).clauses
        let condition = clauses.first { $0.isInverted }
        #expect(condition?.marker.map { tokens[$0].text } == "should")
        #expect(condition?.subject.map { tokens[chunks.nounPhrases[$0].head].text } == ["talks"])
    }

    @Test func survivesHostileText() {
        for text in ["", ", , , and and", "to to to who who that", String(repeating: "said the man and ", count: 500)] {
            _ = Self.clauses(text)
        }
    }
}
