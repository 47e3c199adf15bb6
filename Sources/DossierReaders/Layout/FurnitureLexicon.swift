/// The words by which page furniture is known, as data: one phrase a line under the heading of its class.
///
/// A phrase is written as ``LayoutUnit/key``: lower case, numbers as `#`, no marks but © and @.
struct FurnitureLexicon {
    /// How a phrase has to match.
    enum Match: String {
        /// The whole unit.
        case whole
        /// The head of the unit.
        case head
        /// Anywhere in the unit, between words.
        case within
    }

    /// Phrases that are whole units, with their kinds.
    let whole: [String: FurnitureKind]
    /// Phrases that begin units, with their kinds, by first word.
    let heads: [String: [(phrase: String, kind: FurnitureKind)]]
    /// Phrases that stand in units.
    let within: [(phrase: String, kind: FurnitureKind)]
    /// Words of controls: a short unit of nothing else is a row of buttons.
    let controlWords: Set<String>

    /// The lexicon of the tables below.
    static let standard = FurnitureLexicon()

    private init() {
        var whole: [String: FurnitureKind] = [:]
        var heads: [String: [(phrase: String, kind: FurnitureKind)]] = [:]
        var within: [(phrase: String, kind: FurnitureKind)] = []
        for (kind, match, phrase) in Self.entries() {
            switch match {
            case .whole: whole[phrase] = kind
            case .head: heads[String(phrase.prefix { $0 != " " }), default: []].append((phrase, kind))
            case .within: within.append((phrase, kind))
            }
        }
        self.whole = whole
        self.heads = heads
        self.within = within
        controlWords = Set(
            FurnitureTables.controlWords.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init)
        )
    }

    /// The entries of the tables; a line that is none is left out, and a test finds it.
    static func entries() -> [(FurnitureKind, Match, String)] {
        var entries: [(FurnitureKind, Match, String)] = []
        var heading: (FurnitureKind, Match)?
        for line in FurnitureTables.phrases.split(separator: "\n") {
            if line.hasPrefix("[") {
                let fields = line.dropFirst().dropLast().split(separator: " ").map(String.init)
                guard fields.count == 2, let kind = FurnitureKind(rawValue: fields[0]),
                    let match = Match(rawValue: fields[1])
                else {
                    heading = nil
                    continue
                }
                heading = (kind, match)
            } else if let heading {
                entries.append((heading.0, heading.1, String(line)))
            }
        }
        return entries
    }
}
