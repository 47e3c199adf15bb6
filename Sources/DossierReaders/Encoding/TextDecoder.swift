import DossierCore

/// Makes text of a document's bytes: finds the encoding, removes the byte-order mark and turns CRLF into LF, nothing else.
///
/// UTF-8, with or without mark, and UTF-16 with mark are told by the bytes. Bytes that are no UTF-8 are read as Windows-1252,
/// which gives every byte a character, unless most of what is not ASCII in them is sound UTF-8: then only the broken sequences
/// are replaced. Every repair is a diagnostic that counts.
struct TextDecoder {
    /// A text and what had to be repaired.
    struct Decoded {
        /// The text.
        var text: SourceText
        /// What was repaired or is odd.
        var diagnostics: [Diagnostic]
    }

    /// The id of the reader that decodes, for the diagnostics.
    let origin: String

    /// Decodes a document.
    ///
    /// - Throws: ``DossierError`` `document.too-large`, `document.binary` or `document.empty`.
    func decode(_ document: SourceDocument, context: ReadingContext) throws(DossierError) -> Decoded {
        let bytes = document.bytes
        guard bytes.count <= context.maximumBytes else {
            throw .tooLarge(document.name, bytes: bytes.count, limit: context.maximumBytes)
        }
        var diagnostics: [Diagnostic] = []
        let text: SourceText
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            text = decodeUTF16(bytes.dropFirst(2), bigEndian: bytes[0] == 0xFE, &diagnostics)
        } else {
            let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
            let content = marked ? bytes.dropFirst(3) : bytes[...]
            if let kind = BinarySignature.name(of: content) { throw .binary(document.name, reason: "it is \(kind)") }
            let controls = Self.controlCount(content)
            if controls > 8, controls * 10 > content.count {
                throw .binary(document.name, reason: "\(controls) of its \(content.count) bytes are control characters")
            }
            text = decodeBytes(content, markedUTF8: marked, &diagnostics)
        }
        guard text.hasVisibleCharacter else { throw .empty(document.name, bytes: bytes.count) }
        let controls = Self.controlCount(text.utf8[...])
        if controls > 0 { diagnostics.append(.controls(controls, origin: origin)) }
        return Decoded(text: text, diagnostics: diagnostics)
    }

    private func decodeBytes(
        _ content: ArraySlice<UInt8>,
        markedUTF8: Bool,
        _ diagnostics: inout [Diagnostic]
    ) -> SourceText {
        let survey = UTF8Survey(content)
        if survey.broken == 0 { return SourceText(repairing: Self.joiningLineEnds(content)) }
        if markedUTF8 || survey.sound >= survey.broken {
            diagnostics.append(.brokenUTF8(survey.broken, origin: origin))
            return SourceText(repairing: Self.joiningLineEnds(content))
        }
        diagnostics.append(.windows1252(content.count { $0 >= 0x80 }, origin: origin))
        return SourceText(repairing: Self.joiningLineEnds(Windows1252.utf8(content)[...]))
    }

    private func decodeUTF16(
        _ content: ArraySlice<UInt8>,
        bigEndian: Bool,
        _ diagnostics: inout [Diagnostic]
    ) -> SourceText {
        var units: [UInt16] = []
        units.reserveCapacity(content.count / 2)
        var index = content.startIndex
        while index + 1 < content.endIndex {
            let (first, second) = (UInt16(content[index]), UInt16(content[index + 1]))
            units.append(bigEndian ? first << 8 | second : second << 8 | first)
            index += 2
        }
        let isOdd = index < content.endIndex
        let utf8 = Array(String(decoding: units, as: UTF16.self).utf8)
        let broken = Self.unpairedSurrogates(units) + (isOdd ? 1 : 0)
        if broken > 0 { diagnostics.append(.brokenUTF16(broken, origin: origin)) }
        return SourceText(repairing: Self.joiningLineEnds(utf8[...]))
    }

    /// The bytes with every CR that an LF follows left out.
    static func joiningLineEnds(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard bytes.contains(0x0D) else { return Array(bytes) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for index in bytes.indices {
            if bytes[index] == 0x0D, index + 1 < bytes.endIndex, bytes[index + 1] == 0x0A { continue }
            result.append(bytes[index])
        }
        return result
    }

    /// The number of control characters that no text needs: all of ASCII's but white space, backspace and escape.
    private static func controlCount(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.count { $0 < 0x20 && !$0.isASCIISpace || $0 == 0x7F }
    }

    private static func unpairedSurrogates(_ units: [UInt16]) -> Int {
        var count = 0
        var index = 0
        while index < units.count {
            let isLead = UTF16.isLeadSurrogate(units[index])
            if isLead, index + 1 < units.count, UTF16.isTrailSurrogate(units[index + 1]) {
                index += 2
                continue
            }
            if isLead || UTF16.isTrailSurrogate(units[index]) { count += 1 }
            index += 1
        }
        return count
    }
}

extension SourceText {
    /// Whether there is a character that is neither white space nor a control.
    var hasVisibleCharacter: Bool {
        var index = 0
        while index < count {
            let rest = trimmed(SourceSpan(start: index, end: count))
            guard !rest.isEmpty else { return false }
            let byte = utf8[rest.start]
            if byte >= 0x20, byte != 0x7F { return true }
            index = rest.start + 1
        }
        return false
    }
}

extension DossierError {
    fileprivate static func tooLarge(_ document: String, bytes: Int, limit: Int) -> DossierError {
        DossierError(.documentTooLarge, document: document, "has \(bytes) bytes, more than the limit of \(limit)")
    }

    fileprivate static func binary(_ document: String, reason: String) -> DossierError {
        DossierError(.documentBinary, document: document, "is not text: \(reason)")
    }

    fileprivate static func empty(_ document: String, bytes: Int) -> DossierError {
        let what = bytes == 0 ? "is empty" : "has nothing but white space or control characters in its \(bytes) bytes"
        return DossierError(.documentEmpty, document: document, what)
    }
}

extension Diagnostic {
    fileprivate static func windows1252(_ count: Int, origin: String) -> Diagnostic {
        Diagnostic(
            severity: .warning,
            code: "encoding.windows-1252",
            message: "the bytes are not UTF-8 and were read as Windows-1252; \(count) of them are not ASCII",
            origin: origin
        )
    }

    fileprivate static func brokenUTF8(_ count: Int, origin: String) -> Diagnostic {
        Diagnostic(
            severity: .warning,
            code: "encoding.repaired",
            message: "\(count) broken UTF-8 sequences were replaced by U+FFFD",
            origin: origin
        )
    }

    fileprivate static func brokenUTF16(_ count: Int, origin: String) -> Diagnostic {
        Diagnostic(
            severity: .warning,
            code: "encoding.repaired",
            message: "\(count) broken UTF-16 units were replaced by U+FFFD or left out",
            origin: origin
        )
    }

    fileprivate static func controls(_ count: Int, origin: String) -> Diagnostic {
        Diagnostic(
            severity: .warning,
            code: "text.control-characters",
            message: "the text holds \(count) control characters; they are kept",
            origin: origin
        )
    }
}
