import DossierCore

/// Decides which addresses may become links, and makes them safe for the library.
///
/// Only `http`, `https` and `mailto` pass: a link to a script or a file of the reader's machine has no place in a report. The
/// library takes any address that holds `internal:` or `external:` for a link inside the workbook and cuts nine bytes off, so
/// their colons are percent-encoded.
struct LinkGate: Sendable {
    /// The most UTF-16 code units of an address.
    var limit: Int

    /// The address as it may be written, or nil when it has to stay text.
    func pass(_ address: String) -> String? {
        guard let scheme = Self.scheme(of: address), Self.schemes.contains(scheme) else { return nil }
        var result = String.UnicodeScalarView()
        for scalar in address.unicodeScalars {
            // White space and controls have no place in an address: it is not one, or not only one.
            if scalar.properties.isWhitespace || scalar.properties.generalCategory == .control { return nil }
            if scalar.value == 0xFFFE || scalar.value == 0xFFFF { return nil }
            if Self.unsafe.contains(scalar) {
                result.append(contentsOf: Self.percentEncoded(scalar).unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        var safe = String(result)
        for word in ["internal:", "external:"] {
            safe = Self.encodeColon(after: word, in: safe)
        }
        guard safe.utf16.count <= limit, safe.utf8.count > scheme.utf8.count + 1 else { return nil }
        return safe
    }

    private static let schemes: Set<String> = ["http", "https", "mailto"]

    /// The characters that RFC 3986 does not allow in an address.
    private static let unsafe: Set<Unicode.Scalar> = ["\"", "<", ">", "\\", "^", "`", "{", "|", "}"]

    /// The scheme in lower case: what stands before the first colon, if it is made of letters.
    private static func scheme(of address: String) -> String? {
        guard let colon = address.utf8.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        let bytes = address.utf8[..<colon]
        guard !bytes.isEmpty, bytes.count <= 6, bytes.allSatisfy(\.isASCIILetter) else { return nil }
        return String(decoding: bytes.map(\.asciiLowercased), as: UTF8.self)
    }

    /// The percent-encoding of an ASCII character.
    private static func percentEncoded(_ scalar: Unicode.Scalar) -> String {
        let digits = Array("0123456789ABCDEF".unicodeScalars)
        return "%\(digits[Int(scalar.value >> 4 & 15)])\(digits[Int(scalar.value & 15)])"
    }

    /// The address with the colon of each occurrence of a word percent-encoded.
    private static func encodeColon(after word: String, in address: String) -> String {
        let wanted = Array(word.utf8)
        var bytes: [UInt8] = []
        for byte in address.utf8 {
            bytes.append(byte)
            guard byte == UInt8(ascii: ":"), bytes.count >= wanted.count,
                bytes.suffix(wanted.count).elementsEqual(wanted)
            else { continue }
            bytes.removeLast()
            bytes.append(contentsOf: "%3A".utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
