import DossierCore
import DossierTesting
import Testing

@testable import DossierReaders

/// Encodings and what is no text.
struct TextDecoderTests {
    private static func decode(_ bytes: [UInt8], limit: Int = 1 << 20) throws -> TextDecoder.Decoded {
        try TextDecoder(origin: "test")
            .decode(
                SourceDocument(name: "a.txt", bytes: bytes),
                context: ReadingContext(maximumBytes: limit)
            )
    }

    @Test(arguments: [
        ([0xEF, 0xBB, 0xBF] + Array("Zürich".utf8), "Zürich"),
        (Array("Zürich 👋".utf8), "Zürich 👋"),
        ([0xFF, 0xFE, 0x5A, 0x00, 0xFC, 0x00, 0x3D, 0xD8, 0x4B, 0xDC], "Zü👋"),
        ([0xFE, 0xFF, 0x00, 0x5A, 0x00, 0xFC, 0xD8, 0x3D, 0xDC, 0x4B], "Zü👋"),
        (Array("a\r\nb\rc\r\r\nd\n".utf8), "a\nb\rc\r\nd\n"),
    ])
    func isDecodedWithoutADiagnostic(_ bytes: [UInt8], _ text: String) throws {
        let decoded = try Self.decode(bytes)
        #expect(decoded.text.string == text)
        #expect(decoded.diagnostics.isEmpty)
    }

    @Test func bytesThatAreNoUTF8AreWindows1252() throws {
        let decoded = try Self.decode(
            [0x93] + Array("Z".utf8) + [0xFC] + Array("rich".utf8) + [0x94, 0x80, 0x9F, 0x81]
        )
        #expect(decoded.text.string == "“Zürich”€Ÿ\u{81}")
        #expect(decoded.diagnostics.map(\.code) == ["encoding.windows-1252"])
        #expect(decoded.diagnostics.first?.message.contains("6 of them are not ASCII") == true)
    }

    @Test func aBrokenSequenceAmongSoundOnesIsReplaced() throws {
        let decoded = try Self.decode(Array("Zürich, Köln".utf8) + [0xC3])
        #expect(decoded.text.string == "Zürich, Köln\u{FFFD}")
        #expect(decoded.diagnostics.map(\.code) == ["encoding.repaired"])
    }

    @Test func brokenUTF16IsRepairedAndCounted() throws {
        let decoded = try Self.decode([0xFE, 0xFF, 0x00, 0x5A, 0xD8, 0x3D, 0x00, 0x5A, 0x41])
        #expect(decoded.text.string == "Z\u{FFFD}Z")
        #expect(decoded.diagnostics.first?.message.contains("2 broken UTF-16 units") == true)
    }

    @Test func controlsStayAndAreCounted() throws {
        let decoded = try Self.decode(Array("a\u{0}b\u{1}c".utf8))
        #expect(decoded.text.string == "a\u{0}b\u{1}c")
        #expect(decoded.diagnostics.map(\.code) == ["text.control-characters"])
        #expect(decoded.diagnostics.first?.message.contains("2 control characters") == true)
    }

    @Test(arguments: [
        ([], "document.empty", "is empty"),
        (Array(" \r\n\t\u{A0}".utf8), "document.empty", "has nothing but white space"),
        ([0x00, 0x01], "document.empty", "has nothing but white space"),
        (Array("%PDF-1.7 text".utf8), "document.binary", "it is a PDF file"),
        ([0x50, 0x4B, 0x03, 0x04, 0x20], "document.binary", "it is a ZIP archive"),
        ([UInt8](repeating: 0, count: 50) + Array("text".utf8), "document.binary", "50 of its 54 bytes are control"),
        ([UInt8](repeating: 0x61, count: 101), "document.too-large", "has 101 bytes, more than the limit of 100"),
    ])
    func whatIsNoTextIsOneError(_ bytes: [UInt8], _ code: String, _ message: String) {
        let error = #expect(throws: DossierError.self) { try Self.decode(bytes, limit: 100) }
        #expect(error?.code.rawValue == code)
        #expect(error?.document == "a.txt")
        #expect(error?.message.contains(message) == true)
    }

    @Test(arguments: UInt64(0)..<200)
    func randomBytesNeverCrash(_ seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let marks: [[UInt8]] = [[], [0xFF, 0xFE], [0xFE, 0xFF], [0xEF, 0xBB, 0xBF]]
        let mark = marks.randomElement(using: &generator) ?? []
        let bytes = (0..<Int.random(in: 0...64, using: &generator))
            .map { _ in UInt8.random(in: 0...255, using: &generator) }
        guard let decoded = try? Self.decode(mark + bytes) else { return }
        #expect(String(validating: decoded.text.utf8, as: UTF8.self) != nil)
    }

    @Test func everyByteOfWindows1252HasACharacter() {
        for byte in UInt8(0)...255 {
            #expect(String(decoding: Windows1252.utf8([byte]), as: UTF8.self).unicodeScalars.count == 1)
        }
    }
}
