import Testing

@testable import DossierLanguage

@Suite struct WordTableTests {
    @Test func everyTransitionLineParses() {
        for line in TagTransitionTable.table.split(separator: "\n") {
            let halves = line.split(separator: ":")
            #expect(halves.count == 2, "\(line)")
            #expect(halves[0].split(separator: " ").allSatisfy { FineTag(code: $0) != nil }, "\(line)")
            let words = halves[1].split(separator: " ")
            #expect(words.count.isMultiple(of: 2), "\(line)")
            for index in stride(from: 0, to: words.count - 1, by: 2) {
                #expect(words[index] == "*" || FineTag(code: words[index]) != nil, "\(words[index]) in \(line)")
                #expect(TagTransitions.number(words[index + 1]) != nil, "\(words[index + 1]) in \(line)")
            }
        }
    }

    @Test func everyTagHasTransitions() {
        for tag in FineTag.allCases where tag != .stop && tag != .start {
            #expect(FineTag.allCases.contains { TagTransitions.standard[tag, $0] != -1 }, "\(tag.code)")
        }
    }

    @Test func everyIrregularVerbHasThreeForms() {
        for line in VerbTable.irregular.split(separator: "\n") {
            #expect(line.split(separator: " ").count == 3, "\(line)")
        }
    }

    @Test func everyClosedClassLineNamesTagsAndWords() {
        for line in ClosedClassTable.table.split(separator: "\n") {
            let halves = line.split(separator: ":", maxSplits: 1)
            #expect(halves.count == 2, "\(line)")
            for head in halves[0].split(separator: " ") {
                #expect(FineTag(code: head) != nil || TagTransitions.number(head) != nil, "\(head) in \(line)")
            }
        }
    }
}
