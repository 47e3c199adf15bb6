import DossierCore
import DossierTesting
import Testing

@Suite struct NearDuplicateFinderTests {
    /// Prose of numbered, never repeating words.
    private func prose(_ words: Range<Int>) -> String {
        words.map { "word\($0)" }.joined(separator: " ")
    }

    private func find(_ texts: [String]) -> [NearDuplicate?] {
        var finder = NearDuplicateFinder()
        return texts.enumerated()
            .map { index, text in
                let plain = AnnotatedArticle.plain(SourceText(text))
                var article = plain
                article.article.id = RecordID("A\(index)")
                return finder.add(article)
            }
    }

    @Test func theSameWordsAreIdenticalWhateverTheirCaseAndSpacing() {
        let found = find([prose(0..<300), prose(0..<300).uppercased().replacing(" ", with: ",  ")])
        #expect(found == [nil, NearDuplicate(article: "A1", of: "A0", kind: .identical, score: 1)])
    }

    @Test func aCopyWithAnotherLeadIsANearDuplicate() {
        let found = find([prose(0..<400), prose(1000..<1020) + " " + prose(20..<400)])
        #expect(found[1]?.kind == .nearDuplicate)
        #expect(found[1]?.of == "A0")
    }

    @Test func aShortCutOfALongReportIsDerived() {
        let found = find([prose(0..<900), prose(100..<350)])
        #expect(found[1]?.kind == .derived)
    }

    @Test func twoReportsOfOneMatterAreNotCopies() {
        let found = find([prose(0..<300), prose(200..<500), prose(600..<900)])
        #expect(found == [nil, nil, nil])
    }

    @Test func aFewWordsAreNeverACopy() {
        #expect(find([prose(0..<10), prose(0..<10)]) == [nil, nil])
    }

    @Test func theMostLikeOfSeveralIsNamed() {
        let found = find([prose(0..<500), prose(0..<300), prose(0..<290)])
        #expect(found[2]?.of == "A1")
    }
}
