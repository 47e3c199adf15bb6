/// Converts between byte offsets and Unicode-scalar offsets of one text.
///
/// Built in one pass over the bytes: a checkpoint every 64 bytes and every 64 scalars, so that a conversion looks at 64
/// bytes at the most. A text of ASCII only needs no table at all.
///
/// ```swift
/// let map = OffsetMap(SourceText("Zürich"))
/// map.scalarOffset(ofUTF8: 3)   // 2
/// map.utf8Offset(ofScalar: 2)   // 3
/// ```
public struct OffsetMap: Sendable {
    /// The number of Unicode scalars in the text.
    public let scalarCount: Int

    private let utf8: [UInt8]
    private let isASCII: Bool
    /// Scalars that start before byte `64 × index`.
    private let scalarsBefore: [Int32]
    /// The byte at which scalar `64 × index` starts.
    private let byteOf: [Int32]

    private static let step = 64

    /// Builds the map of a text.
    public init(_ text: SourceText) {
        utf8 = text.utf8
        var scalarsBefore: [Int32] = []
        var byteOf: [Int32] = []
        var count: Int32 = 0
        for (offset, byte) in text.utf8.enumerated() {
            if offset.isMultiple(of: Self.step) { scalarsBefore.append(count) }
            guard !byte.isUTF8Continuation else { continue }
            if Int(count).isMultiple(of: Self.step) { byteOf.append(Int32(truncatingIfNeeded: offset)) }
            count &+= 1
        }
        scalarCount = Int(count)
        isASCII = scalarCount == text.utf8.count
        self.scalarsBefore = isASCII ? [] : scalarsBefore
        self.byteOf = isASCII ? [] : byteOf
    }

    /// The number of scalars that start before a byte offset; an offset outside the text is clamped to it.
    public func scalarOffset(ofUTF8 offset: Int) -> Int {
        let offset = min(max(offset, 0), utf8.count)
        guard !isASCII, offset < utf8.count else { return isASCII ? offset : scalarCount }
        let checkpoint = offset / Self.step
        var count = Int(scalarsBefore[checkpoint])
        for byte in utf8[(checkpoint * Self.step)..<offset] where !byte.isUTF8Continuation { count += 1 }
        return count
    }

    /// The byte at which a scalar starts, the text's length for the offset after the last, nil outside the text.
    public func utf8Offset(ofScalar scalar: Int) -> Int? {
        guard scalar >= 0, scalar <= scalarCount else { return nil }
        guard !isASCII, scalar < scalarCount else { return isASCII ? scalar : utf8.count }
        let checkpoint = scalar / Self.step
        var left = scalar - checkpoint * Self.step
        var offset = Int(byteOf[checkpoint])
        while left > 0 {
            offset += 1
            while offset < utf8.count, utf8[offset].isUTF8Continuation { offset += 1 }
            left -= 1
        }
        return offset
    }
}
