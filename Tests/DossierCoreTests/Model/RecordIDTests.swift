import DossierCore
import Testing

@Suite struct RecordIDTests {
    @Test func theSameContentGivesTheSameID() {
        let article = Article(text: "Talks began.")
        let span = SourceSpan(start: 0, end: 5)
        #expect(RecordID.stable(.event, in: article, at: span, "x") == .stable(.event, in: article, at: span, "x"))
        #expect(RecordID.stable(.event, in: article, at: span, "x") != .stable(.event, in: article, at: span, "y"))
        #expect(RecordID.stable(.event, in: article, at: span) != .stable(.quote, in: article, at: span))
        #expect(Article(text: "Talks began.").id == article.id)
    }

    @Test func partsDoNotRunTogether() {
        #expect(RecordID.stable(.entity, ["ab", "c"]) != RecordID.stable(.entity, ["a", "bc"]))
    }

    @Test func anIDIsALetterAndEightOfBase32() {
        let id = RecordID.stable(.event, ["a"]).rawValue
        #expect(id.utf8.count == 9)
        #expect(id.hasPrefix("E"))
        #expect(id.utf8.dropFirst().allSatisfy { "0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8.contains($0) })
    }
}
