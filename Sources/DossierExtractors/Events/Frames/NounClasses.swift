/// The classes of ``NounClassTable``, and those that are decided by who is named: `@actor`, `@country`, `@place`, `@any`, `@armed`.
struct NounClasses: Sendable {
    /// For each class, its nouns by their head; each with the words that must modify it.
    private let classes: [String: [String: [[String]]]]
    /// Nouns that name people and bodies who can act.
    let actors: Set<String>

    /// The built-in classes.
    static let standard = NounClasses(table: NounClassTable.table)

    /// Classes that are decided by more than a list.
    private static let semantic: Set<String> = ["actor", "country", "place", "any", "armed"]

    /// Reads a table.
    init(table: String) {
        var classes: [String: [String: [[String]]]] = [:]
        for line in FrameParser.lines(table) {
            let halves = line.split(separator: ":", maxSplits: 1)
            guard halves.count == 2 else { continue }
            var nouns: [String: [[String]]] = [:]
            for word in halves[1].split(separator: " ") {
                let parts = word.split(separator: "_").map(String.init)
                guard let head = parts.last else { continue }
                nouns[head, default: []].append(Array(parts.dropLast()))
            }
            classes[String(halves[0])] = nouns
        }
        self.classes = classes
        actors = Set(
            [
                "people", "workers", "government", "court", "official", "politician", "organization", "military",
                "victim", "police",
                "diplomat", "foe", "authority", "peacekeepers", "party", "prisoner",
            ]
            .flatMap { classes[$0]?.map(\.key) ?? [] }
        )
        .subtracting(["airstrike", "drone", "warplane", "missile", "state", "office", "mission", "unit", "life"])
    }

    /// Whether a class is defined.
    func isKnown(_ name: String) -> Bool { classes[name] != nil || Self.semantic.contains(name) }

    /// Whether a class is decided by more than a list.
    func isSemantic(_ name: String) -> Bool { Self.semantic.contains(name) }

    /// Whether a noun with these modifiers is in a class.
    func contains(_ name: String, head: String, modifiers: Set<String>) -> Bool {
        guard let wanted = classes[name]?[head] else { return false }
        return wanted.contains { $0.allSatisfy(modifiers.contains) }
    }

    /// Whether a noun with these modifiers is one of a frame's alternatives that name no class.
    static func matches(_ alternative: String, head: String, modifiers: Set<String>) -> Bool {
        let parts = alternative.split(separator: "_").map(String.init)
        return parts.last == head && parts.dropLast().allSatisfy(modifiers.contains)
    }
}
