import DossierCore

/// Reads the names of authors among the tokens of a byline.
struct BylineNames {
    /// The names found, with where reading stopped.
    struct Result {
        /// The names of people, or of the one desk or agency that is named in their place.
        var authors: [String] = []
        /// Agencies named after the people.
        var agencies: [String] = []
        /// The index of the first token that is no part of the names.
        var end: Int
    }

    private let tokens: [LayoutToken]
    private let text: SourceText

    init(_ tokens: [LayoutToken], in text: SourceText) {
        self.tokens = tokens
        self.text = text
    }

    /// Reads names parted by commas, "and" and "&" from a token on.
    ///
    /// What follows a comma is an agency or a role when it has a word of one, or is an acronym; else a person.
    func read(from start: Int) -> Result {
        var result = Result(end: start)
        var index = start
        var isFirst = true
        var isRolePast = false
        while let end = nameEnd(index) {
            let name = self.name(index, end)
            let words = tokens[index..<end].filter { $0.kind == .word }
            let isRole = words.contains { Self.roleWords.contains($0.lower) }
            let isAcronym = words.count == 1 && words[0].isAllCapitals && words[0].text.utf8.count <= 5
            // Behind a role or an agency only "and" brings another person.
            let isJoined = index > start && ["and", "&"].contains(tokens[index - 1].lower)
            if !isFirst, isRole || isAcronym || isRolePast && !isJoined {
                isRolePast = true
                if !words.contains(where: { Self.jobWords.contains($0.lower) }), !isCredential(words) {
                    result.agencies.append(name)
                }
            } else {
                result.authors.append(name)
                if isRole, !words.contains(where: { Self.jobWords.contains($0.lower) }) { result.agencies.append(name) }
            }
            result.end = end
            isFirst = false
            guard let next = separator(end) else { break }
            index = next
        }
        return result
    }

    /// The end of the name that begins at a token: two to five capitalised words with initials and particles, or a single
    /// capitalised word.
    func nameEnd(_ start: Int) -> Int? {
        var index = start
        var capitals = 0
        let scanner = DateScanner(tokens, in: text)
        while index < tokens.count, capitals < 7 {
            let token = tokens[index]
            if token.kind == .word {
                if scanner.isWeekday(index) || scanner.dayAndMonth(at: index) != nil { break }
                if Self.stopWords.contains(token.lower) { break }
                if token.isCapitalised {
                    capitals += 1
                    index += 1
                    // The full stop of an initial or of "Jr." belongs to the name.
                    if index < tokens.count, tokens[index].text == ".", !tokens[index].isSpaced,
                        token.text.utf8.count <= 2, index + 1 < tokens.count, tokens[index + 1].isSpaced
                    {
                        index += 1
                    }
                    continue
                }
                // A particle, or a word that begins in lower case and goes on with a capital: "al-Busaidi".
                let isCompound = token.text.utf8.contains { $0.isASCIIUppercase }
                guard capitals > 0 || isCompound, isCompound || Self.particles.contains(token.lower),
                    isCompound || nextIsCapitalised(index)
                else { break }
                if isCompound { capitals += 1 }
                index += 1
            } else {
                break
            }
        }
        return capitals > 0 ? index : nil
    }

    private func nextIsCapitalised(_ index: Int) -> Bool {
        index + 1 < tokens.count
            && (tokens[index + 1].isCapitalised || Self.particles.contains(tokens[index + 1].lower))
    }

    /// The token after a comma, "and", "&" or both, nil where there is none.
    private func separator(_ start: Int) -> Int? {
        var index = start
        if index < tokens.count, tokens[index].text == "," { index += 1 }
        if index < tokens.count, tokens[index].lower == "and" || tokens[index].text == "&" { index += 1 }
        return index > start && index < tokens.count ? index : nil
    }

    private func name(_ start: Int, _ end: Int) -> String {
        let words = tokens[start..<end]
        var name = ""
        for token in words {
            if token.isSpaced, !name.isEmpty { name += " " }
            name += token.text
        }
        return name
    }

    private func isCredential(_ words: [LayoutToken]) -> Bool {
        words.count == 1 && ["MD", "PHD", "PH.D", "MA", "RN", "MPH", "JR", "SR"].contains(words[0].text.uppercased())
    }

    /// Whether a word names what someone does at a paper.
    static func isJobWord(_ word: String) -> Bool { jobWords.contains(word) }

    /// Whether a word belongs to a role, an agency or a credential.
    static func isRoleWord(_ word: String) -> Bool { roleWords.contains(word) }

    private static let particles: Set<String> = [
        "de", "da", "do", "dos", "das", "del", "della", "di", "du", "van", "von", "der", "den", "ter", "ten", "bin",
        "bint",
        "ibn", "al", "el", "la", "le", "zu", "af", "av", "y", "e",
    ]

    private static let stopWords: Set<String> = [
        "in", "for", "at", "on", "from", "published", "posted", "updated", "the", "last", "follow", "photo", "photos",
        "image", "photography", "illustration", "share", "comments", "by", "with", "special", "read", "filed",
    ]

    private static let jobWords: Set<String> = [
        "staff", "reporter", "reporters", "correspondent", "correspondents", "editor", "writer", "writers", "columnist",
        "contributor", "contributing", "analyst", "chief", "senior", "deputy", "freelance", "foreign", "technologist",
        "diplomatic", "political",
    ]

    private static let roleWords: Set<String> = jobWords.union([
        "press", "news", "agency", "agencies", "times", "post", "reuters", "wire", "bbc", "afp", "cnn", "desk",
        "bureau",
        "team", "journal", "herald", "guardian", "magazine", "today", "daily", "service", "foundation", "university",
        "institute", "project", "network", "media", "tribune", "gazette", "bulletin", "md", "phd", "ph.d", "ma",
        "special", "xinhua", "yonhap", "kyodo", "tass", "bloomberg", "online", "digital", "editors", "board",
    ])
}
