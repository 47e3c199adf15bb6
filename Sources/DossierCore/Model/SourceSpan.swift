/// A half-open range of an article's text, counted in UTF-8 code units.
///
/// Inside the program a span counts bytes, because every scanner works on bytes; in JSON it counts Unicode scalars, as
/// `docs/schema` says. The conversion happens while encoding and decoding, through the ``OffsetMapBox`` of the
/// coder that ``DossierJSON`` makes; without one the numbers are written as they are.
///
/// ```swift
/// let text = SourceText("Zürich police")
/// text[SourceSpan(start: 0, end: 7)]   // "Zürich": the ü takes two bytes
/// ```
public struct SourceSpan: Sendable, Hashable {
    /// The offset of the first byte.
    public var start: Int
    /// The offset after the last byte.
    public var end: Int

    /// Makes a span from its two offsets; `start <= end` is checked by ``InvariantChecker``, not here.
    public init(start: Int, end: Int) {
        self.start = start
        self.end = end
    }

    /// Makes a span from a half-open range of bytes.
    public init(_ range: Range<Int>) {
        self.init(start: range.lowerBound, end: range.upperBound)
    }

    /// The number of bytes.
    public var length: Int { end - start }

    /// Whether the span holds no byte.
    public var isEmpty: Bool { end <= start }

    /// The span as a range; empty when the offsets are in the wrong order.
    public var range: Range<Int> { start..<max(start, end) }

    /// Whether every byte of `other` is in this span.
    public func contains(_ other: SourceSpan) -> Bool { start <= other.start && other.end <= end }

    /// Whether the byte at `offset` is in this span.
    public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

    /// Whether the two spans share at least one byte.
    public func overlaps(_ other: SourceSpan) -> Bool { start < other.end && other.start < end }

    /// The smallest span that holds both.
    public func union(_ other: SourceSpan) -> SourceSpan {
        SourceSpan(start: min(start, other.start), end: max(end, other.end))
    }
}

extension SourceSpan: Comparable {
    /// Orders by start, then the longer span first, so that a container precedes what it contains.
    public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
        left.start != right.start ? left.start < right.start : left.end > right.end
    }
}

extension SourceSpan: Codable {
    private enum CodingKeys: String, CodingKey {
        case start, end
    }

    /// Reads `{"start", "end"}`, converting scalar offsets to byte offsets when the decoder carries an ``OffsetMap``.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        let start = try container.decode(Int.self, forKey: .start)
        let end = try container.decode(Int.self, forKey: .end)
        guard let map = decoder.offsetMap else {
            self.init(start: start, end: end)
            return
        }
        guard let first = map.utf8Offset(ofScalar: start), let last = map.utf8Offset(ofScalar: end) else {
            throw DecodingError.dataCorruptedError(
                forKey: .start,
                in: container,
                debugDescription: "span \(start)..<\(end) is outside the text of \(map.scalarCount) scalars"
            )
        }
        self.init(start: first, end: last)
    }

    /// Writes `{"start", "end"}`, converting byte offsets to scalar offsets when the encoder carries an ``OffsetMap``.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        let map = encoder.offsetMap
        try container.encode(map?.scalarOffset(ofUTF8: start) ?? start, forKey: .start)
        try container.encode(map?.scalarOffset(ofUTF8: end) ?? end, forKey: .end)
    }
}
