import DossierCore
import DossierLanguage
import Testing

@Suite("SentenceSplitter")
struct SentenceSplitterTests {
    /// Texts in which `|` stands where a sentence ends.
    @Test(
        "ends sentences where a reader would",
        arguments: [
            "Talks began. |They failed. |Nobody knew why.",
            "Gen. Ito met Sen. Ruiz on Sept. 13. |Both left.",
            "U.S. forces left. |The U.S. Treasury paid.",
            "He flew to the U.S. |The trip took a day.",
            "It opens at 9 a.m. on weekdays. |It shuts at 5 p.m. |Entry is free.",
            "It starts at 9 a.m. Eastern time.",
            "Acme Inc. Chairman Bo Li quit. |He joined Nova Corp. |In May he left.",
            "J. K. Orr wrote it. |Anna B. Moss read it.",
            "They chose plan B. |The rest is known.",
            "Prices rose 3.5 percent. |Oil fell to $70.25.",
            "\"Stop!\" he said. |\"Why?\" Ana Ruiz asked.",
            "“We will go.” |He left.",
            "He asked, \"Who is there?\" |Nobody answered.",
            "It failed (as expected). |They tried again.",
            "(It failed.) |They tried again.",
            "What?! |No way! |Yes.",
            "“If they agreed ... we would follow,” Kern said. |“Never ... never.”",
            "Well... maybe not. |So it ended... |The rest is silence.",
            "1. Open the door. |2. Close it.",
            "A headline without a stop",
            "See No. 5 and pp. 12. |Then stop.",
            "He lives in Springfield, Ill. |She lives in Reno, Nev.",
            "The firm, Orr Ltd. of Leeds, paid.",
            "Jan. 5 was cold. |So was Dec. 2023.",
            "The plan ended.|The next began.",
            "He said it twice, etc. |Then he sat.",
            "Is it “safe?” |Maybe.",
            "Yahoo! is a company. |So is Jeopardy!",
            "They met St. John's mayor. |Mt. Hood is high.",
            "It ended. [17] |Then it began anew.[18][19] |So it went.",
            "are you there? |call me. |it is late.",
            "First line\n\n|second line",
            "Dr. A. Lee Jr. spoke. |Prof. Mora left.",
        ]
    )
    func boundaries(marked: String) {
        let text = SourceText(marked.split(separator: "|", omittingEmptySubsequences: false).joined())
        let tokens = Tokenizer().tokens(of: text)
        let found = SentenceSplitter().sentences(of: tokens, in: text)
            .map { range in
                text[SourceSpan(start: tokens[range.lowerBound].span.start, end: tokens[range.upperBound - 1].span.end)]
            }
        let expected = marked.split(separator: "|")
            .map { text in
                String(text.reversed().drop { $0.isWhitespace }.reversed())
            }
        #expect(found == expected)
    }

    @Test("covers all tokens without overlap", arguments: ["", ".", "...", "\"\"\"", ". . .", "?!\")", "a.\n\n.b"])
    func covers(text: String) {
        let source = SourceText(text)
        let tokens = Tokenizer().tokens(of: source)
        let ranges = SentenceSplitter().sentences(of: tokens, in: source)
        #expect(ranges.flatMap { Array($0) } == Array(tokens.indices))
    }
}
