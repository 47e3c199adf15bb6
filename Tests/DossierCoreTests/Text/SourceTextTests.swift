import DossierCore
import Testing

@Suite struct SourceTextTests {
    @Test func slicesByBytes() {
        let text: SourceText = "Zürich police"
        #expect(text[SourceSpan(start: 0, end: 7)] == "Zürich")
        #expect(text[SourceSpan(start: 8, end: 99)] == "police")
        #expect(text[SourceSpan(start: -3, end: 1)] == "Z")
    }

    @Test func aSpanThatCutsAScalarIsNotValid() {
        let text: SourceText = "Zürich"
        #expect(text.isValid(SourceSpan(start: 0, end: 1)))
        #expect(!text.isValid(SourceSpan(start: 0, end: 2)))
        #expect(!text.isValid(SourceSpan(start: 3, end: 1)))
        #expect(!text.isValid(SourceSpan(start: 0, end: 8)))
        #expect(text.isValid(SourceSpan(start: 7, end: 7)))
    }

    @Test func trimsSpacesOfEveryWidth() {
        let text: SourceText = " \u{A0}\u{2003}word\u{2009}\n\u{A0}"
        #expect(text[text.trimmed(text.span)] == "word")
        let blank: SourceText = " \n\u{A0}"
        #expect(blank.trimmed(blank.span).isEmpty)
    }

    @Test func bytesThatAreNoUTF8AreRepaired() {
        #expect(SourceText(repairing: [0x61, 0xFF, 0x62]).string == "a\u{FFFD}b")
    }

    @Test func countsLines() {
        let text: SourceText = "one\ntwo\nthree"
        #expect(text.line(at: 0) == 1)
        #expect(text.line(at: 4) == 2)
        #expect(text.line(at: 99) == 3)
    }
}
