import DossierCore
import Testing

@Suite struct SingleLineTests {
    @Test(
        arguments: [
            ("", ""), ("a", "a"), ("a b", "a b"), (" a", "a"), ("a ", "a"), ("a  b", "a b"), ("a\nb", "a b"),
            ("\t\r\n", ""), ("a\u{0}b", "a b"), ("“a” — b…", "“a” — b…"), ("é 中", "é 中"), ("a\u{A0}\u{2028}b", "a b"),
        ]
    )
    func runsOfWhiteSpaceAndControlsBecomeOneSpace(text: String, expected: String) {
        #expect(text.singleLine == expected)
    }

    /// The bytes and the Unicode tables agree on every scalar.
    @Test func everyGapIsFound() {
        for value in UInt32(0)...0x3_FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let isGap = scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
            let line = "a\(Character(scalar))b".singleLine
            if isGap { #expect(line == "a b", "U+\(String(value, radix: 16))") }
            if !isGap, line.utf8.count != 2 + UTF8.width(scalar) { Issue.record("U+\(String(value, radix: 16))") }
        }
    }
}
