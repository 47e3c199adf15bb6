import Testing

@testable import DossierExtractors

@Suite struct CueLexiconTests {
    @Test(arguments: [VerbCueTable.table, NounCueTable.nouns, NounCueTable.adjectives])
    func readsEveryLine(table: String) {
        for line in table.split(separator: "\n") {
            let cue = Cue(line: line)
            #expect(cue != nil, "\(line)")
            #expect(cue.map { !$0.frames.isEmpty || !$0.prepositions.isEmpty } ?? false, "\(line) takes nothing")
        }
    }

    @Test(arguments: [VerbCueTable.table, NounCueTable.nouns, NounCueTable.adjectives])
    func namesNoCueTwice(table: String) {
        let names = table.split(separator: "\n").compactMap { $0.split(separator: " ").first }
        #expect(Set(names).count == names.count)
    }

    @Test(arguments: [
        ("said", "say"), ("denies", "deny"), ("denied", "deny"), ("admitted", "admit"), ("arguing", "argue"),
        ("agreed", "agree"), ("agreeing", "agree"), ("vows", "vow"), ("wrote", "write"), ("stressed", "stress"),
        ("stresses", "stress"), ("planning", "plan"), ("thought", "think"), ("brags", "brag"), ("foresaw", "foresee"),
    ])
    func knowsInflectedForms(form: String, verb: String) {
        #expect(CueLexicon.standard.verbForms[form] == verb)
    }

    @Test func namesEveryIrregularVerbOfTheCues() {
        for line in VerbFormTable.irregular.split(separator: "\n") {
            let words = line.split(separator: " ")
            #expect(words.count == 3, "\(line)")
            #expect(words.first.map { CueLexicon.standard.verbs[String($0)] != nil } ?? false, "\(line)")
        }
    }

    @Test(arguments: [
        "say speech", "say speech asserts bare", "say song asserts: bare", "say speech sings: bare", "", ":",
    ])
    func refusesALineThatIsNoCue(line: String) {
        #expect(Cue(line: Substring(line)) == nil)
    }
}
