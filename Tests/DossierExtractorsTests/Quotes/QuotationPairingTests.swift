import DossierCore
import DossierLanguage
import Testing

@testable import DossierExtractors

@Suite struct QuotationPairingTests {
    /// The texts between paired marks, outermost first where they nest; a tilde marks one that nothing closes.
    private func pairs(_ paragraphs: String...) -> (texts: [String], unpaired: Int) {
        let text = SourceText(paragraphs.joined(separator: "\n\n"))
        var tokens: [Token] = []
        var ranges: [Range<Int>] = []
        var start = 0
        for paragraph in paragraphs {
            let span = SourceSpan(start: start, end: start + paragraph.utf8.count)
            let found = Tokenizer().tokens(of: text, in: span)
            let cuts = SentenceSplitter().sentences(of: found, in: text)
            let first = tokens.count
            for (index, cut) in cuts.enumerated() {
                tokens += found[cut]
                    .map {
                        var token = $0
                        token.sentence = ranges.count * 100 + index
                        return token
                    }
            }
            ranges.append(first..<tokens.count)
            start = span.end + 2
        }
        let pairing = QuotationPairing(tokens: tokens, paragraphs: ranges)
        let texts = pairing.quotations.map { quotation in
            let inside = tokens[quotation.inside]
            guard let first = inside.first, let last = inside.last else { return "" }
            let mark = quotation.close == nil ? "~" : ""
            return mark + text[SourceSpan(start: first.span.start, end: last.span.end)]
        }
        return (texts, pairing.unpaired)
    }

    @Test(arguments: [
        ("“One,” he said. “Two.”", ["One,", "Two."]),
        ("\"One,\" he said. \"Two.\"", ["One,", "Two."]),
        ("''One,'' he said. ``Two.''", ["One,", "Two."]),
        ("«One», he said.", ["One"]),
        ("‘One,’ he said of the voters’ choice.", ["One,"]),
        ("'One,' he said of the voters' choice.", ["One,"]),
        ("He called it 'the voters' choice' twice.", ["the voters' choice"]),
        ("“He told me, ‘Go away,’ and left,” she said.", ["He told me, ‘Go away,’ and left,", "Go away,"]),
        ("\"As in: “It is late.” So,\" he said.", ["As in: “It is late.” So,", "It is late."]),
        ("“Social order,” ”like this,” is odd.", ["Social order,", "like this,"]),
    ])
    func pairsMarksOfEachKind(text: String, expected: [String]) {
        let result = pairs(text)
        #expect(result.texts == expected)
        #expect(result.unpaired == 0)
    }

    @Test(arguments: [
        "The wall is 6' 2\" high and 30\" wide.",
        "It's the farmers' market of the '90s, rock 'n' roll and all.",
        "They're sure that we don't.",
        "",
    ])
    func takesNeitherApostrophesNorMeasuresForQuotations(text: String) {
        #expect(pairs(text).texts.isEmpty)
    }

    @Test func goesOnWithAQuotationThatTheNextParagraphReopens() {
        let result = pairs("“First part.", "“Second part,” she said.")
        #expect(result.texts == ["~First part.", "Second part,"])
        #expect(result.unpaired == 0)
    }

    @Test func endsAQuotationThatNothingClosesWithItsSentence() {
        let result = pairs("He called it “a fine day. Rain came.", "Nobody minded.")
        #expect(result.texts == ["~a fine day."])
        #expect(result.unpaired == 1)
    }

    @Test func closesAQuotationWhereTheNextOneBeginsASentence() {
        let result = pairs("“It is late. “It is dark,” he said.")
        #expect(result.texts == ["~It is late.", "It is dark,"])
        #expect(result.unpaired == 1)
    }

    @Test(arguments: ["”", "“", "\"", "'", "” ” “ “ \" ' ’ »«", String(repeating: "“", count: 500), "a\"b\"c\"d"])
    func neverFailsOnOddMarks(text: String) {
        for quotation in pairs(text).texts { #expect(quotation.utf8.count <= text.utf8.count + 1) }
    }
}
