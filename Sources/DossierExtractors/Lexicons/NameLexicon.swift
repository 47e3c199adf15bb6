import DossierCore

/// All names that the lexicons know, and the words that make names.
struct NameLexicon: Sendable {
    /// The built-in lexicon.
    static let standard = NameLexicon()

    /// What a head noun says of the name that it ends.
    struct HeadNoun: Sendable, Hashable {
        var type: EntityType
        var sector: Sector?
        var feature: PlaceFeature?
    }

    /// Countries, adjectives, places, organisations.
    private(set) var names = PhraseTable<KnownName>()
    /// The standard name of each country.
    private(set) var countryNames: [String: String] = [:]
    /// Head nouns by the word as written.
    private(set) var heads: [String: HeadNoun] = [:]
    /// Given names in lower case; the value is nil where both genders have it.
    private(set) var givenNames: [String: Gender?] = [:]
    /// Surnames in lower case by culture.
    private(set) var surnames: [String: Set<String>] = [:]
    let openingNouns: Set<String>
    let openingPlaces: Set<String>
    let leadingPlaces: Set<String>
    let stopWords: Set<String>
    let openers: Set<String>
    let peoples: Set<String>
    let particles: Set<String>
    let personSuffixes: Set<String>

    /// Reads the tables.
    init() {
        openingNouns = Set(HeadNounTable.opening.words)
        openingPlaces = Set(HeadNounTable.openingPlaces.words)
        leadingPlaces = Set(HeadNounTable.leadingPlaces.words)
        stopWords = Set(CapitalizedWordTable.stopWords.words)
        openers = Set(CapitalizedWordTable.openers.words.map { $0.lowercased() })
        peoples = Set(CapitalizedWordTable.peoples.words.map { $0.lowercased() })
        particles = Set(CapitalizedWordTable.particles.words)
        personSuffixes = Set(CapitalizedWordTable.personSuffixes.words)
        for line in CountryTable.table.split(separator: "\n") { addCountry(line) }
        for line in PlaceTable.table.split(separator: "\n") { addPlaces(line) }
        for line in OrganizationTable.table.split(separator: "\n") { addOrganizations(line) }
        for line in MediaTable.table.split(separator: "\n") { addMedia(line) }
        for line in HeadNounTable.table.split(separator: "\n") { addHeads(line) }
        for line in GivenNameTable.table.split(separator: "\n") { addGivenNames(line) }
        for line in SurnameTable.table.split(separator: "\n") {
            guard let (head, body) = line.headAndBody, let culture = head.first else { continue }
            surnames[String(culture), default: []].formUnion(body.words.map { $0.lowercased() })
        }
    }

    /// Whether a word in lower case is a surname of a culture that puts it first.
    func isLeadingSurname(_ word: String) -> Bool {
        ["ko", "zh", "vi"].contains { surnames[$0]?.contains(word) == true }
    }

    /// Whether a word in lower case is a known surname.
    func isSurname(_ word: String) -> Bool {
        surnames.values.contains { $0.contains(word) }
    }

    // MARK: - Tables

    /// The fields of a line of ``CountryTable``, alternatives parted; nil when the line is not one.
    static func countryFields(of line: Substring) -> [[String]]? {
        let fields = line.split(separator: "|", omittingEmptySubsequences: false)
            .map { $0.split(separator: ";").map(\.trimmingSpaces) }
        return fields.count == 5 && fields[0].first?.utf8.count == 3 ? fields : nil
    }

    private mutating func addCountry(_ line: Substring) {
        guard let fields = Self.countryFields(of: line), let code = fields[0].first, let name = fields[1].first else {
            return
        }
        countryNames[code] = name
        func known(_ kind: KnownName.Kind, _ written: String) -> KnownName {
            KnownName(kind: kind, name: name, country: code, written: written)
        }
        for form in fields[1] where !form.hasPrefix("the ") {
            var entry = known(.country, form)
            entry.feature = .country
            names.add(form, entry)
        }
        for capital in fields[2] where !fields[1].contains(capital) {
            let entry = KnownName(
                kind: .place,
                name: capital,
                country: code,
                feature: .city,
                isCapital: true,
                written: capital
            )
            names.add(capital, entry)
        }
        for adjective in fields[3] where !fields[1].contains(adjective) {
            names.add(adjective, known(.adjective, adjective))
        }
        for (singular, plural) in Self.demonyms(adjectives: fields[3], people: fields[4]) {
            if !fields[3].contains(singular) { names.add(singular, known(.demonym, singular)) }
            if plural != singular {
                var entry = known(.demonym, plural)
                entry.isPlural = true
                names.add(plural, entry)
            }
        }
    }

    /// The people of a country: as given, or from the first adjective where its ending allows a plural in "-s".
    static func demonyms(adjectives: [String], people: [String]) -> [(singular: String, plural: String)] {
        if !people.isEmpty {
            return people.compactMap { pair in
                let forms = pair.split(separator: "/").map(String.init)
                guard let singular = forms.first else { return nil }
                return (singular, forms.count > 1 ? forms[1] : singular)
            }
        }
        return adjectives.compactMap { adjective in
            for ending in ["ese", "ish", "ch", "ss", "."] where adjective.hasSuffix(ending) { return nil }
            return (adjective, adjective + "s")
        }
    }

    private mutating func addPlaces(_ line: Substring) {
        guard let (head, body) = line.headAndBody, head.count == 2,
            let feature = PlaceFeature(rawValue: String(head[0]))
        else { return }
        let country = head[1] == "-" ? nil : String(head[1])
        for part in body.split(separator: ",") {
            let name = part.trimmingSpaces
            let entry = KnownName(kind: .place, name: name, country: country, feature: feature, written: name)
            names.add(name, entry)
        }
    }

    private mutating func addOrganizations(_ line: Substring) {
        guard let (head, body) = line.headAndBody, head.count == 2 else { return }
        let code = head[0] == "-" ? nil : String(head[0])
        let sectors = head[1].split(separator: ",").compactMap { Sector(rawValue: String($0)) }
        addBodies(body, code: code, sectors: sectors)
    }

    private mutating func addMedia(_ line: Substring) {
        guard let (head, body) = line.headAndBody, let code = head.first else { return }
        addBodies(body, code: String(code), sectors: [.journalists])
    }

    /// Adds organisations parted by semicolons, whose names are parted by `=`.
    private mutating func addBodies(_ body: Substring, code: String?, sectors: [Sector]) {
        for part in body.split(separator: ";") {
            let forms = part.split(separator: "=").map(\.trimmingSpaces)
            guard let name = forms.first else { continue }
            for form in forms {
                names.add(
                    form.hasPrefix("the ") ? String(form.dropFirst(4)) : form,
                    KnownName(kind: .organization, name: name, country: code, sectors: sectors, written: form)
                )
            }
        }
    }

    private mutating func addHeads(_ line: Substring) {
        guard let (head, body) = line.headAndBody, head.count == 2, let type = EntityType(rawValue: String(head[0]))
        else { return }
        let noun = HeadNoun(
            type: type,
            sector: type == .organization ? Sector(rawValue: String(head[1])) : nil,
            feature: type == .place ? PlaceFeature(rawValue: String(head[1])) : nil
        )
        for word in body.words where heads[word] == nil { heads[word] = noun }
    }

    private mutating func addGivenNames(_ line: Substring) {
        guard let (head, body) = line.headAndBody, let code = head.first else { return }
        let gender = Gender(rawValue: String(code))
        for word in body.words.map({ $0.lowercased() }) {
            if let known = givenNames[word], known != gender {
                givenNames[word] = .some(nil)
            } else {
                givenNames[word] = .some(gender)
            }
        }
    }
}

extension String {
    /// Whether its capitals are the initials of a longer name: "IAEA", "U.N.", "DoD".
    func isAcronym(of name: String) -> Bool {
        let letters = unicodeScalars.filter { $0.properties.isAlphabetic }
        guard letters.count >= 2, letters.count <= 8, !utf8.contains(0x20),
            letters.filter({ $0.properties.isUppercase }).count >= 2
        else { return false }
        let words = name.split { $0 == " " || $0 == "-" || $0 == "," }
        guard words.count >= 2 else { return false }
        let significant = words.filter { !["of", "the", "and", "for", "in", "on", "de", "to", "&"].contains($0) }
        let wanted = String(String.UnicodeScalarView(letters)).lowercased()
        for list in [words, significant] {
            let initials = list.compactMap { $0.first }.map(String.init).joined().lowercased()
            if initials == wanted { return true }
        }
        return false
    }
}
