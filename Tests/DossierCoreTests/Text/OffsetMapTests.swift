import DossierCore
import DossierTesting
import Testing

@Suite struct OffsetMapTests {
    @Test func asciiOffsetsAreTheSame() {
        let map = OffsetMap("plain text")
        #expect(map.scalarOffset(ofUTF8: 4) == 4)
        #expect(map.utf8Offset(ofScalar: 10) == 10)
        #expect(map.utf8Offset(ofScalar: 11) == nil)
        #expect(map.utf8Offset(ofScalar: -1) == nil)
    }

    @Test func everyScalarBoundaryConvertsBothWays() {
        let pieces = ["a", "ü", "中", "👍", "e\u{301}", " "]
        var random = SeededGenerator(seed: 7)
        let string = (0..<700).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
        let text = SourceText(string)
        let map = OffsetMap(text)
        var byte = 0
        for (scalar, value) in string.unicodeScalars.enumerated() {
            #expect(map.scalarOffset(ofUTF8: byte) == scalar)
            #expect(map.utf8Offset(ofScalar: scalar) == byte)
            byte += String(value).utf8.count
        }
        #expect(map.scalarOffset(ofUTF8: byte) == map.scalarCount)
        #expect(map.utf8Offset(ofScalar: map.scalarCount) == byte)
    }
}
