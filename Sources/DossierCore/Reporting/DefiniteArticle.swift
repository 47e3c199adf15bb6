/// Tells whether a name takes "the" in a sentence: "the European Union", but "Narvia".
enum DefiniteArticle {
    /// Whether the entity's name takes the article.
    static func isTaken(by entity: Entity) -> Bool {
        let words = entity.name.utf8.split(separator: UInt8(ascii: " "))
        guard let first = words.first, let last = words.last else { return false }
        if first.elementsEqual("The".utf8) || first.elementsEqual("the".utf8) { return false }
        let head = String(decoding: last.map(\.asciiLowercased), as: UTF8.self)
        switch entity.type {
        case .country:
            if words.count == 1 { return countries.contains(head) }
            return first.elementsEqual("United".utf8) || countryHeads.contains(head)
        case .organization, .event, .law:
            // "Council of Ministers": the head is the word before "of".
            let subject = words.firstIndex { $0.elementsEqual("of".utf8) || $0.elementsEqual("for".utf8) }
            guard let subject, subject > 0 else { return words.count > 1 && heads.contains(head) }
            return heads.contains(String(decoding: words[subject - 1].map(\.asciiLowercased), as: UTF8.self))
        default:
            return false
        }
    }

    /// Countries of one word that take the article.
    private static let countries: Set<String> = ["bahamas", "gambia", "maldives", "netherlands", "philippines"]

    /// Last words of countries of several words that take the article.
    private static let countryHeads: Set<String> = ["emirates", "islands", "republic", "union"]

    /// Common nouns that, as the head of a body's name, take the article.
    private static let heads: Set<String> = Set(
        #"""
        academy administration agency alliance army assembly association authority bank board brigade bureau cabinet
        centre center chamber coalition command commission committee community company confederation conference congress convention
        corps council court delegation department directorate federation fleet force forces foundation front fund games
        government group guard house inspectorate institute league legislature ministry movement nations navy network office
        organisation organization parliament party police presidency programme program prosecutor secretariat senate service
        society summit treaty tribunal union workers
        """#
        .split(whereSeparator: \.isWhitespace).map(String.init)
    )
}
