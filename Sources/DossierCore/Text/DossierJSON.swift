import Foundation

/// Codes articles and dossiers as the contract's JSON: sorted keys, spans in Unicode scalars, `null` for what is absent.
///
/// Keys are sorted, because the platform's encoder has no other stable order. U+0085, U+2028 and U+2029 are escaped, so that
/// no reader of JSON Lines takes one for a line's end.
///
/// ```swift
/// let line = try DossierJSON.encode(article)         // {"article":{…},"blocks":[…],…}
/// let again = try DossierJSON.decode(AnnotatedArticle.self, from: line)
/// ```
public enum DossierJSON {
    /// The JSON of a value, without a line end.
    ///
    /// - Parameters:
    ///   - value: An article, a dossier or another record.
    ///   - pretty: Whether to break and indent lines.
    /// - Returns: The JSON in UTF-8.
    /// - Throws: `EncodingError` for a number that JSON cannot hold.
    public static func encode(_ value: some Encodable, pretty: Bool = false) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        if pretty { encoder.outputFormatting.insert(.prettyPrinted) }
        if let key = CodingUserInfoKey.offsetMapBox { encoder.userInfo[key] = OffsetMapBox() }
        return escapingLineSeparators(Array(try encoder.encode(value)))
    }

    /// Reads a value from JSON.
    ///
    /// - Throws: `DecodingError` that names what is wrong.
    public static func decode<Value: Decodable>(_ type: Value.Type, from bytes: [UInt8]) throws -> Value {
        let decoder = JSONDecoder()
        if let key = CodingUserInfoKey.offsetMapBox { decoder.userInfo[key] = OffsetMapBox() }
        return try decoder.decode(type, from: Data(bytes))
    }

    /// Replaces the three line separators that JSON allows raw in strings by their escapes.
    private static func escapingLineSeparators(_ json: [UInt8]) -> [UInt8] {
        guard json.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return json }
        var result: [UInt8] = []
        result.reserveCapacity(json.count)
        var index = 0
        while index < json.count {
            if json[index] == 0xC2, index + 1 < json.count, json[index + 1] == 0x85 {
                result.append(contentsOf: #"\u0085"#.utf8)
                index += 2
            } else if json[index] == 0xE2, index + 2 < json.count, json[index + 1] == 0x80,
                json[index + 2] == 0xA8 || json[index + 2] == 0xA9
            {
                result.append(contentsOf: (json[index + 2] == 0xA8 ? #"\u2028"# : #"\u2029"#).utf8)
                index += 3
            } else {
                result.append(json[index])
                index += 1
            }
        }
        return result
    }
}
