import Testing

@testable import DossierXLSX

@Suite struct TextGateTests {
    private let gate = TextGate(limit: 32_767)

    @Test(arguments: [
        "", "plain", "two\nlines\tand a tab", "Zürich 東京 🇨🇭 e\u{301}", "_x00 and _xyz_ and x0041_", "=1+1", "'quoted",
        " spaces kept ",
    ])
    func ordinaryTextIsUnchanged(_ text: String) {
        #expect(gate.pass(text) == (text, []))
    }

    @Test(arguments: [
        ("a\u{0}b", "a\u{2400}b"),
        ("\u{1}\u{8}\u{B}\u{1F}", "\u{2401}\u{2408}\u{240B}\u{241F}"),
        ("a\u{FFFE}b\u{FFFF}", "a\u{FFFD}b\u{FFFD}"),
    ])
    func whatXMLCannotHoldIsReplacedAndReported(_ text: String, _ expected: String) {
        #expect(gate.pass(text) == (expected, .replaced))
    }

    @Test(arguments: [
        ("a\r\nb", "a\nb"), ("a\rb", "a\nb"), ("a\r\r\nb\r", "a\n\nb\n"), ("a\n\r\nb", "a\n\nb"),
    ])
    func lineBreaksBecomeLineFeeds(_ text: String, _ expected: String) {
        #expect(gate.pass(text) == (expected, .lineBreaks))
    }

    @Test(arguments: [
        ("_x0041_", "_x005F_x0041_"),
        ("a_xFfFe_b", "a_x005F_xFfFe_b"),
        // Escapes that share an underscore are both escaped.
        ("_x0041_x0042_", "_x005F_x0041_x005F_x0042_"),
        ("__x0041_", "__x005F_x0041_"),
    ])
    func whatReadsAsAnEscapeIsEscaped(_ text: String, _ expected: String) {
        #expect(gate.pass(text) == (expected, []))
        #expect(decoded(expected) == text)
    }

    @Test func aLongTextIsCutBetweenCharactersAndSaysSo() {
        let (text, changes) = TextGate(limit: 60).pass(String(repeating: "👨‍👩‍👧", count: 20))
        #expect(changes == .truncated)
        #expect(text == String(repeating: "👨‍👩‍👧", count: 3) + "… [17 more]")
        #expect(text.utf16.count <= 60)
    }

    @Test(arguments: [1, 10, 31, 32, 48, 49, 60, 255])
    func aShortLimitIsKept(_ limit: Int) {
        let (text, changes) = TextGate(limit: limit).pass(String(repeating: "a", count: 300))
        #expect(changes == .truncated)
        #expect(!text.isEmpty && text.utf16.count <= limit)
        #expect(text.hasSuffix(" more]") == (limit > 48))
    }

    @Test(arguments: [32_766, 32_767, 32_768, 40_000])
    func theLimitCountsUTF16Units(_ units: Int) {
        for (character, width) in [("x", 1), ("🙂", 2), ("_x0041_", 13)] {
            let text = String(repeating: character, count: units / width)
            let (result, changes) = gate.pass(text)
            let fits = units / width * width <= 32_767
            #expect(changes == (fits ? [] : .truncated))
            #expect(result.utf16.count <= 32_767)
            #expect(result.utf16.count > 32_767 - 60 || fits)
        }
    }

    @Test func oneEndlessCharacterIsNoTrouble() {
        let text = "a" + String(repeating: "\u{301}", count: 50_000)
        #expect(gate.pass(text) == ("… [1 more]", .truncated))
    }

    /// What a spreadsheet shows for a text with escapes.
    private func decoded(_ text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let first = rest.first {
            let digits = rest.dropFirst(2).prefix(4)
            if rest.hasPrefix("_x"), rest.dropFirst(6).hasPrefix("_"), digits.count == 4,
                let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value)
            {
                result.unicodeScalars.append(scalar)
                rest = rest.dropFirst(7)
            } else {
                result.append(first)
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
