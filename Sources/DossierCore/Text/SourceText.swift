/// An article's text: valid UTF-8 with random access by byte offset.
///
/// Slicing a `String` by an integer is not possible and by `Character` slow, so the text is held as bytes. What is in it is
/// always valid UTF-8, because it can only be made from a `String` or through repairing decoding.
///
/// ```swift
/// let text = SourceText("Talks began.\n")
/// text[SourceSpan(start: 0, end: 5)]   // "Talks"
/// ```
public struct SourceText: Sendable, Hashable {
    /// The bytes, valid UTF-8.
    public let utf8: [UInt8]

    /// Makes a text from a string.
    public init(_ string: String) {
        utf8 = Array(string.utf8)
    }

    /// Makes a text from bytes; a sequence that is not UTF-8 is replaced by U+FFFD, as `String(decoding:as:)` does.
    public init(repairing bytes: [UInt8]) {
        let string = String(decoding: bytes, as: UTF8.self)
        utf8 = Array(string.utf8)
    }

    /// The length in bytes.
    public var count: Int { utf8.count }

    /// The whole text as a span.
    public var span: SourceSpan { SourceSpan(start: 0, end: utf8.count) }

    /// The whole text as a string.
    public var string: String { String(decoding: utf8, as: UTF8.self) }

    /// The characters of a span; a span that reaches outside the text is cut to it.
    public subscript(span: SourceSpan) -> String {
        String(decoding: utf8[clamped(span)], as: UTF8.self)
    }

    /// The bytes of a span, without a copy; a span that reaches outside the text is cut to it.
    public func bytes(in span: SourceSpan) -> ArraySlice<UInt8> {
        utf8[clamped(span)]
    }

    /// Whether a span lies in the text and begins and ends between two scalars.
    public func isValid(_ span: SourceSpan) -> Bool {
        0 <= span.start && span.start <= span.end && span.end <= utf8.count
            && isScalarBoundary(span.start) && isScalarBoundary(span.end)
    }

    /// Whether no scalar is cut in two at a byte offset.
    public func isScalarBoundary(_ offset: Int) -> Bool {
        offset == 0 || offset == utf8.count
            || (offset > 0 && offset < utf8.count && !utf8[offset].isUTF8Continuation)
    }

    /// A span without the ASCII white space, no-break spaces and line ends at its two edges.
    public func trimmed(_ span: SourceSpan) -> SourceSpan {
        let range = clamped(span)
        var start = range.lowerBound
        var end = range.upperBound
        while start < end, let width = spaceWidth(at: start, limit: end) { start += width }
        while end > start, let width = spaceWidth(before: end, limit: start) { end -= width }
        return SourceSpan(start: start, end: end)
    }

    private func clamped(_ span: SourceSpan) -> Range<Int> {
        let start = min(max(span.start, 0), utf8.count)
        return start..<min(max(span.end, start), utf8.count)
    }

    /// The width in bytes of the white-space scalar at an offset, nil where there is none.
    private func spaceWidth(at offset: Int, limit: Int) -> Int? {
        if utf8[offset].isASCIISpace { return 1 }
        if offset + 1 < limit, utf8[offset] == 0xC2, utf8[offset + 1] == 0xA0 { return 2 }
        if offset + 2 < limit, utf8[offset] == 0xE2, utf8[offset + 1] == 0x80 {
            // U+2000 to U+200B, and the line and paragraph separators.
            return utf8[offset + 2] <= 0x8B || utf8[offset + 2] == 0xA8 || utf8[offset + 2] == 0xA9 ? 3 : nil
        }
        return nil
    }

    /// The width in bytes of the white-space scalar that ends at an offset, nil where there is none.
    private func spaceWidth(before offset: Int, limit: Int) -> Int? {
        if utf8[offset - 1].isASCIISpace { return 1 }
        if offset - 2 >= limit, spaceWidth(at: offset - 2, limit: offset) == 2 { return 2 }
        if offset - 3 >= limit, spaceWidth(at: offset - 3, limit: offset) == 3 { return 3 }
        return nil
    }
}

extension SourceText: ExpressibleByStringLiteral {
    /// Makes a text from a literal.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}

extension SourceText: Codable {
    /// Reads the text as a JSON string.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Writes the text as a JSON string.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(string)
    }
}

extension SourceText {
    /// The number of the line, counted from 1, that holds a byte offset.
    public func line(at offset: Int) -> Int {
        var line = 1
        for byte in utf8[..<min(max(offset, 0), utf8.count)] where byte == 0x0A { line += 1 }
        return line
    }
}
