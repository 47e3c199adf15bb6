import DossierCore

/// The role nouns, their modifiers, and the titles before names.
struct RoleLexicon: Sendable {
    /// What a title before a name says.
    struct Title: Sendable, Hashable {
        var sector: Sector?
        var gender: Gender?
    }

    /// The built-in lexicon.
    static let standard = RoleLexicon()

    private(set) var nouns = PhraseTable<RoleNoun>()
    let modifiers: Set<String>
    let former: Set<String>
    private(set) var titles: [String: Title] = [:]

    /// Reads the tables.
    init() {
        modifiers = Set(RoleTable.modifiers.words)
        former = Set(RoleTable.formerWords.words)
        for line in RoleTable.table.split(separator: "\n") {
            guard let entries = Self.entries(of: line) else { continue }
            for entry in entries { nouns.add(entry.phrase, entry.noun) }
        }
        for line in TitleTable.table.split(separator: "\n") {
            guard let (head, words) = line.headAndBody, head.count == 2 else { continue }
            let title = Title(sector: Sector(rawValue: String(head[0])), gender: Gender(rawValue: String(head[1])))
            for word in words.split(separator: " ") { titles[String(word)] = title }
        }
    }

    /// The phrases of a line of ``RoleTable``; nil when the line is not one.
    static func entries(of line: Substring) -> [(phrase: String, noun: RoleNoun)]? {
        guard let (head, body) = line.headAndBody, head.count == 2, let kind = RoleNoun.Kind(rawValue: String(head[0]))
        else { return nil }
        let sector = Sector(rawValue: String(head[1]))
        guard sector != nil || head[1] == "=" || head[1] == "-" else { return nil }
        var entries: [(String, RoleNoun)] = []
        for part in body.split(separator: ",") {
            let forms = part.trimmingSpaces.split(separator: "/").map(String.init)
            guard let singular = forms.first else { continue }
            if kind == .plural {
                entries.append((singular, RoleNoun(kind: kind, sector: sector, isPlural: true, lemma: singular)))
                continue
            }
            let plural = forms.count > 1 ? forms[1] : singular.regularPlural
            entries.append((singular, RoleNoun(kind: kind, sector: sector, isPlural: false, lemma: singular)))
            entries.append((plural, RoleNoun(kind: kind, sector: sector, isPlural: true, lemma: singular)))
        }
        return entries
    }
}

/// The gender that a name or a title tells.
enum Gender: String, Sendable, Hashable {
    case male = "m"
    case female = "f"
}
