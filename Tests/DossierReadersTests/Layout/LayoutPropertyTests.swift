import DossierCore
import DossierTesting
import Testing

@testable import DossierReaders

/// What holds for every text, however broken.
struct LayoutPropertyTests {
    /// Lines that texts are put together from.
    private static let lines = [
        "", "", "", "Share", "Advertisement", "Home | News | Sport", "14 comments", "Related", "Comments",
        "Talks begin in Velmar", "WORLD", "By Ana Kos and Piet Berg", "3 May 2021, 14:05 GMT", "Ana Kos", "Image",
        "GENEVA (AP) — Talks began on Monday, and nobody knew what they were about.", "GENEVA (AP) —",
        "Two envoys shake hands at the border post. (VNA)", "Photo: Piet Berg/VNA", "(AP)",
        "The bridge was closed on Sunday because of the storm, police said.", "- a list's item", "1. Another item",
        "Correction: An earlier version of this article was wrong.", "“We will see,” she said.", "___", "\u{0}",
        "\u{85}",
        "\u{2028}", "\r", "©", "© 2021 Velmar Post", "@", "(", ")", "By", "by by by", "(Photo", "x)", "…", "「引用」",
        "one two three four five six seven eight nine ten eleven twelve and a word that goes", "on in the next line",
    ]

    private static func check(_ text: SourceText, sourceLocation: SourceLocation = #_sourceLocation) {
        let article = PlainTextLayout(origin: "test").article(of: text)
        var covered = 0
        for block in article.blocks {
            #expect(text.isValid(block.span), sourceLocation: sourceLocation)
            #expect(block.span.start >= covered, "blocks overlap", sourceLocation: sourceLocation)
            #expect(text.trimmed(block.span) == block.span, "a block is not trimmed", sourceLocation: sourceLocation)
            #expect(!block.span.isEmpty && block.rule.hasPrefix("layout/"), sourceLocation: sourceLocation)
            let gap = SourceSpan(start: covered, end: block.span.start)
            #expect(text.trimmed(gap).isEmpty, "text is in no block: \(text[gap])", sourceLocation: sourceLocation)
            covered = block.span.end
        }
        let rest = SourceSpan(start: covered, end: text.count)
        #expect(text.trimmed(rest).isEmpty, "text is in no block: \(text[rest])", sourceLocation: sourceLocation)
    }

    @Test(arguments: UInt64(0)..<300)
    func linesInAnyOrderAreCoveredByBlocks(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 1...40, using: &generator)
        let lines = (0..<count).compactMap { _ in Self.lines.randomElement(using: &generator) }
        Self.check(SourceText(lines.joined(separator: "\n")))
    }

    @Test(arguments: UInt64(0)..<200)
    func randomBytesAreCoveredByBlocks(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let count = Int.random(in: 0...400, using: &generator)
        let alphabet =
            Array("aA .,:()[]\n\r\t\"'—-@#|1920 by By May".utf8) + [0xC2, 0xA0, 0xE2, 0x80, 0x99, 0xA8, 0xF0, 0xFF]
        let bytes = (0..<count).map { _ in alphabet.randomElement(using: &generator) ?? 0x20 }
        Self.check(SourceText(repairing: bytes))
    }

    @Test(arguments: HostileText.all)
    func hostileTextIsCoveredByBlocks(_ text: String) {
        Self.check(SourceText(text))
        Self.check(SourceText("Talks begin\n\n\(text)\n\nThe bridge was closed on Sunday because of the storm."))
    }

    @Test(.timeLimit(.minutes(1)))
    func aMegabyteOnOneLineIsOneBody() {
        let sentence = "The bridge was closed on Sunday because of the storm. "
        let text = SourceText(String(repeating: sentence, count: 20_000))
        let article = PlainTextLayout(origin: "test").article(of: text)
        #expect(article.blocks.map(\.role) == [.body])
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: ["Share\n", "Ana Kos\n", "3 May 2021\n", "Talks begin in Velmar\n", "(\n", "- a\n"]
    )
    func thousandsOfLinesTakeLinearTime(_ line: String) {
        Self.check(SourceText("Talks begin today\n" + String(repeating: line, count: 20_000)))
    }
}
