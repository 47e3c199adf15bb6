import DossierLanguage

/// What the letters of a word tell of names.
extension Token {
    /// Whether it is one or more initials with dots.
    var isInitial: Bool {
        guard isCapitalized, text.utf8.last == UInt8(ascii: ".") else { return false }
        let bytes = Array(text.utf8)
        guard bytes.count == 2 || bytes.count == 4 || bytes.count == 6 else { return false }
        for (index, byte) in bytes.enumerated() where (index % 2 == 1) != (byte == UInt8(ascii: ".")) { return false }
        return true
    }

    /// Whether it is a name with an Arabic article or a particle in front: "al-Sadr", "el-Sisi", "d'Estaing".
    var isArticledName: Bool {
        guard kind == .word, !isCapitalized else { return false }
        let scalars = text.unicodeScalars
        guard let mark = scalars.firstIndex(where: { $0 == "-" || $0 == "'" || $0 == "’" }), mark != scalars.startIndex
        else { return false }
        let head = String(scalars[..<mark])
        let after = scalars.index(after: mark)
        guard after < scalars.endIndex, scalars[after].properties.isUppercase else { return false }
        return Self.articles.contains(head)
    }

    private static let articles: Set<String> = [
        "al", "el", "as", "ad", "ash", "an", "ar", "at", "az", "ul", "ud", "ed", "es", "l", "d", "bin", "ibn", "abu",
    ]

    /// Whether it is written as an acronym: two to eight letters, all capitals or with dots.
    var isAcronymShaped: Bool {
        isAllCapitals && text.utf8.count >= 2 && text.utf8.count <= 8
    }

    /// Whether it has a second part without a capital after a hyphen, as Korean given names do: "Ho-jin".
    var isHyphenatedGivenName: Bool {
        let parts = text.split(separator: "-")
        guard parts.count == 2, isCapitalized, parts[1].utf8.count >= 2, parts[1].utf8.count <= 6 else { return false }
        return parts[0].utf8.count <= 6 && parts[1].unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
    }

    /// Whether its ending is that of a common noun, verb or adverb rather than of a name.
    var hasCommonEnding: Bool {
        for ending in Self.commonEndings where lower.utf8.count > ending.utf8.count + 2 && lower.hasSuffix(ending) {
            return true
        }
        return false
    }

    private static let commonEndings = [
        "tion", "tions", "sion", "ment", "ments", "ness", "ing", "ings", "ly", "ed", "ity", "ities", "ful", "less",
        "ous",
        "ive", "able", "ible", "ance", "ence", "ism", "ist", "ists", "ship", "ages", "ers", "ors", "ies",
    ]
}
