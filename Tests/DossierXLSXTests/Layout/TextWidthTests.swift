import Testing

@testable import DossierXLSX

@Suite struct TextWidthTests {
    @Test func theTableCoversPrintableASCII() {
        for value in UInt32(0x20)...0x7E {
            guard let scalar = Unicode.Scalar(value) else { continue }
            #expect((3...13).contains(TextWidth.pixels(of: scalar)), "\(scalar)")
        }
    }

    @Test(arguments: [
        ("", 0), ("0123456789", 70), ("東京", 28), ("한국", 28), ("e\u{301}", 8), ("i\nWW", 26), ("\u{200D}", 0),
    ])
    func pixelsFollowTheScript(_ text: String, _ pixels: Int) {
        #expect(TextWidth.pixels(of: text) == pixels)
    }

    @Test(arguments: [
        ("", 100, 1), ("one", 100, 1), ("one\ntwo", 100, 2), ("0000 0000 0000", 62, 2), ("0000 0000 0000", 35, 3),
        ("000000000000", 35, 3), ("東京東京東京", 28, 3),
    ])
    func textIsWrappedBetweenWords(_ text: String, _ width: Int, _ lines: Int) {
        #expect(TextWidth.lines(of: text, wrappedAt: width) == lines)
    }
}
