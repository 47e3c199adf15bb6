import DossierCore
import DossierLanguage
import Testing

@Suite("Tokenizer")
struct TokenizerTests {
    /// The tokens of a text, parted by bars.
    private func cut(_ text: String) -> String {
        Tokenizer().tokens(of: SourceText(text)).map(\.text).joined(separator: "|")
    }

    @Test(
        "cuts words, possessives and contractions",
        arguments: [
            ("The co-chair met Kim Jong-un.", "The|co-chair|met|Kim|Jong-un|."),
            ("dual-track U.S.-led talks", "dual-track|U.S.-led|talks"),
            ("Korea's and workers' rights", "Korea|'s|and|workers|'|rights"),
            ("the mayor’s aides’ cars", "the|mayor|’s|aides|’|cars"),
            ("They don't, can't and won’t.", "They|do|n't|,|ca|n't|and|wo|n’t|."),
            (
                "We'll see; I'm sure they've left, he'd go, you're in",
                "We|'ll|see|;|I|'m|sure|they|'ve|left|,|he|'d|go|,|you|'re|in"
            ),
            ("It cannot last", "It|can|not|last"),
            ("O'Neill and Sana'a", "O'Neill|and|Sana'a"),
            ("O'Neill's o'clock", "O'Neill|'s|o'clock"),
            ("AT&T and R&D", "AT&T|and|R&D"),
            ("\"Nova\"'s crew", "\"|Nova|\"|'s|crew"),
            ("Zürich café naïve", "Zürich|café|naïve"),
        ]
    )
    func words(text: String, expected: String) {
        #expect(cut(text) == expected)
    }

    @Test(
        "keeps an abbreviation's dot and cuts a sentence's",
        arguments: [
            ("On Sept. 13 Gen. Ito left.", "On|Sept.|13|Gen.|Ito|left|."),
            ("at 9 a.m. in the U.S. today", "at|9|a.m.|in|the|U.S.|today"),
            ("J. K. Orr and J.K. Orr", "J.|K.|Orr|and|J.K.|Orr"),
            ("Acme Inc. won, no. 5 lost; no. It is no", "Acme|Inc.|won|,|no.|5|lost|;|no|.|It|is|no"),
            ("He is older than I. So be it.", "He|is|older|than|I|.|So|be|it|."),
            ("in the sun. On the sat. image", "in|the|sun|.|On|the|sat|.|image"),
            ("a Ph.D. student", "a|Ph.D.|student"),
            ("It ended.The rest", "It|ended|.|The|rest"),
        ]
    )
    func abbreviations(text: String, expected: String) {
        #expect(cut(text) == expected)
    }

    @Test(
        "keeps a number whole and its unit apart",
        arguments: [
            ("1,200 or 3.5 at 15:11", "1,200|or|3.5|at|15:11"),
            ("in the 1990s, the 21st, '90s", "in|the|1990s|,|the|21st|,|'90s"),
            ("$1.2bn, €5, 40%", "$|1.2|bn|,|€|5|,|40|%"),
            ("13-15 and 2019-20", "13|-|15|and|2019|-|20"),
            ("2023-09-21 and 2023-09-21T15:11Z.", "2023-09-21|and|2023-09-21T15:11Z|."),
            ("at 10am, 10p.m. and 5pm", "at|10|am|,|10|p.m.|and|5|pm"),
            ("a 20-year-old on 9/11", "a|20-year-old|on|9/11"),
            ("fell .5 to 12,34", "fell|.5|to|12|,|34"),
            ("5 March 1,2023", "5|March|1|,|2023"),
        ]
    )
    func numbers(text: String, expected: String) {
        #expect(cut(text) == expected)
    }

    @Test(
        "keeps addresses, dashes, ellipses and emoji whole",
        arguments: [
            ("See https://example.org/a?b=1, now.", "See|https://example.org/a?b=1|,|now|."),
            ("(www.example.org)", "(|www.example.org|)"),
            ("Mail jo.lee+x@mail.example.org.", "Mail|jo.lee+x@mail.example.org|."),
            ("on example.com today", "on|example.com|today"),
            ("by @some_one #Talks", "by|@some_one|#Talks"),
            ("Wait... no… yes -- or — done", "Wait|...|no|…|yes|--|or|—|done"),
            ("What?! “So,” ``he'' said", "What|?!|“|So|,|”|``|he|''|said"),
            ("👍🏽 ok", "👍🏽|ok"),
        ]
    )
    func marks(text: String, expected: String) {
        #expect(cut(text) == expected)
    }

    @Test("gives lower case with a straight apostrophe, kinds and spaces")
    func fields() {
        let tokens = Tokenizer().tokens(of: "ÉTAT didn’t pay $5")
        #expect(tokens.map(\.lower) == ["état", "did", "n't", "pay", "$", "5"])
        #expect(tokens.map(\.kind) == [.word, .word, .word, .word, .symbol, .number])
        #expect(tokens.map(\.spaceBefore) == [true, true, false, true, true, false])
    }

    @Test(
        "gives back the text from tokens and gaps, whatever is in it",
        arguments: [
            "", " ", ".", "'", "''''", "a.", "a.b.c.d.", "@", "@@ ##", "x@", "x@y", "1.", "1,", "1,2,3", "-", "--a--",
            "a-",
            "http://", "https://?", "www.", "\u{0}\u{1}a\u{7F}b", "é\u{301}\u{200D}x", "👨‍👩‍👧‍👦👍🏽",
            "\u{FEFF}a\u{A0}b\u{2028}c",
            "\"'“”‘’«»`´", "....?!?!…", "I'd've", "’s ’90s ’90", "a_b __ _c", "..5 .5. 5.5.5", "10p.m.10a.m.", "'s's's",
            "\r\n\t\u{B}\u{C}", "漢字。日本語！", "\u{202E}abc\u{202C}", "ﬁ ǅ ß", "12-34-56 2023-09-211", "a&B A&b A&",
        ]
    )
    func reproduces(text: String) {
        let source = SourceText(text)
        var position = 0
        for token in Tokenizer().tokens(of: source) {
            #expect(token.span.start >= position)
            #expect(source.isValid(token.span) && !token.span.isEmpty)
            #expect(source[token.span] == token.text)
            #expect(isGap(source[SourceSpan(start: position, end: token.span.start)]))
            position = token.span.end
        }
        #expect(isGap(source[SourceSpan(start: position, end: source.count)]))
    }

    private func isGap(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            switch scalar.properties.generalCategory {
            case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .nonspacingMark: true
            default: false
            }
        }
    }

    @Test("takes linear time on text without blanks")
    func longInput() {
        for unit in ["a", "1", ".", "a.", "-a", "'a", "a@", "1,", "_", "é"] {
            let text = SourceText(String(repeating: unit, count: 50_000))
            #expect(Tokenizer().tokens(of: text).last?.span.end == text.count)
        }
    }
}
