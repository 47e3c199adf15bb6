import DossierCore
import DossierTesting
import Testing

@testable import DossierWriters

@Suite struct MarkdownEscaperTests {
    /// Texts made of pieces that mean something in Markdown, from a fixed seed.
    static let fuzzed: [String] = {
        let pieces = [
            "*", "**", "_", "__", "`", "``", "[", "]", "](http://x)", "<", ">", "<b>", "&", "&lt;", "|", "\\", "~~",
            "~", "#", "-",
            "1.", "12)", "=", "+", " ", "  ", "a", "b2", "word", "http://", "https://x.org/?a=b", "www.", "x.org", "@",
            "me@x.org", "!",
            "![", "$x$", "{#a}", "^", ":", "E01", "[E01]", "\n", "\t", "“", "é", "中", "\u{202E}", "\u{2067}",
            "\u{202C}", ".", "ftp://a.b",
            "[^1]", "<!--", "-->", "<?", "javascript:x", "\u{0}", "'", "\"", "(", ")",
        ]
        var state: UInt64 = 20_240_305
        func next(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        return (0..<400).map { _ in (0...next(9)).map { _ in pieces[next(pieces.count)] }.joined() }
    }()

    static let texts: [String] = HostileText.all + fuzzed

    /// What a parser must give back: the text on one line, as parsers trim it.
    private func shown(_ text: String) -> String {
        MarkdownEscaper.inert(text).trimmingSpaces
    }

    @Test(.enabled(if: ParsedMarkdown.isAvailable, "cmark-gfm is not installed"))
    func everyTextStaysTextInParagraphsListsAndHeadings() throws {
        let texts = Self.texts.filter { !shown($0).isEmpty }
        let makers: [(MarkdownText) -> MarkdownBlock] = [
            { .paragraph($0) }, { .list([$0]) }, { .heading(2, $0) }, { .quotation($0) },
        ]
        for make in makers {
            // Paragraphs between keep a list from joining the next one.
            let blocks = texts.flatMap { [make("\(text: $0)"), .paragraph("between")] }
            let parsed = try ParsedMarkdown(blocks.rendered)
            let found = parsed.blocks.filter { $0.text != "between" || texts.contains("between") }
            #expect(found.map { $0.text.trimmingSpaces } == texts.map(shown))
            #expect(found.allSatisfy { $0.links.isEmpty && $0.marks.isSubset(of: ["text", "code"]) })
            #expect(
                parsed.kinds.isDisjoint(with: ["html_block", "html_inline", "code_block", "thematic_break", "image"])
            )
        }
    }

    @Test(.enabled(if: ParsedMarkdown.isAvailable, "cmark-gfm is not installed"))
    func everyTextStaysTextInTableCells() throws {
        let texts = Self.texts.filter { $0.utf8.count < 2000 && !shown($0).isEmpty && shown($0) != "\u{FEFF}" }
        let rows = texts.map { ["\(text: $0)", "\(quote: $0)", "\(code: $0)"] as [MarkdownText] }
        let parsed = try ParsedMarkdown([MarkdownBlock.table(["a", "b", "c"], rows)].rendered)
        let cells = parsed.blocks.dropFirst(3).map(\.text)
        #expect(cells.count == 3 * texts.count)
        for (index, text) in texts.enumerated() where cells.count == 3 * texts.count {
            #expect(cells[3 * index].trimmingSpaces == shown(text))
            #expect(cells[3 * index + 1].trimmingSpaces == "“\(MarkdownEscaper.inert(text))”")
            #expect(cells[3 * index + 2].trimmingSpaces == shown(text))
        }
        #expect(parsed.blocks.allSatisfy { $0.links.isEmpty })
        #expect(parsed.kinds.isDisjoint(with: ["html_block", "html_inline"]))
    }

    @Test(arguments: [
        ("a\nb", "a b"), ("a \r\n  b", "a b"), ("a\u{2028}b", "a b"), ("a\tb", "a b"), ("a  b", "a  b"),
        ("a\u{0}b", "a\u{FFFD}b"),
        ("a\u{9F}", "a\u{FFFD}"), ("\u{202E}abc", "\u{202E}abc\u{202C}"), ("\u{2067}a\u{2069}b", "\u{2067}a\u{2069}b"),
        ("\u{200F}a", "\u{200F}a"), ("Zürich", "Zürich"),
    ])
    func controlsAndLineEndsAreMadeHarmless(text: String, expected: String) {
        #expect(Array(MarkdownEscaper.inert(text).utf8) == Array(expected.utf8))
    }

    @Test(arguments: [
        ("https://example.org/a?b=c&d=%20", "https://example.org/a?b=c&d=%20"),
        ("http://x/a b)|<é>", "http://x/a%20b%29%7C%3C%C3%A9%3E"), ("javascript:alert(1)", nil),
        ("HTTPS://x", "HTTPS://x"),
        ("file:///etc/passwd", nil), ("", nil),
    ])
    func destinationsAreEncodedOrRefused(address: String, expected: String?) {
        #expect(MarkdownEscaper.destination(address) == expected)
    }

    @Test(arguments: [
        ("a", #""a""#), (#"a"b\"#, #""a\"b\\""#), ("a\nb", #""a\u000Ab""#), ("---", #""---""#),
        ("\u{2028}", #""\u2028""#),
        ("\u{7F}\u{85}", #""\u007F\u0085""#), ("é", #""é""#),
    ])
    func frontMatterIsAJSONString(text: String, expected: String) {
        #expect(MarkdownEscaper.frontMatter(text) == expected)
    }

    @Test(arguments: [("a", "`a`"), ("`", "`` ` ``"), ("a``b", "```a``b```"), (" a", "`  a `"), ("", "")])
    func codeSpansHaveALongerFence(text: String, expected: String) {
        #expect(MarkdownEscaper.code(text, isInTable: false) == expected)
    }
}

extension String {
    /// The string without spaces and tabs at either end.
    var trimmingSpaces: String {
        let start = utf8.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? utf8.endIndex
        let end = utf8.lastIndex { $0 != 0x20 && $0 != 0x09 }.map { utf8.index(after: $0) } ?? start
        return String(self[start..<max(start, end)])
    }
}
