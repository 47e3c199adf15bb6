import DossierCore

/// A stretch of words that may be a name.
struct NameCandidate: Sendable {
    /// Its words.
    var words: Range<Int>
    /// Its type as far as the words themselves tell.
    var type: EntityType?
    /// What the lexicons say of it.
    var known: KnownName?
    /// The title or role that stands directly before it.
    var title: Range<Int>?
    /// The country that an adjective, a possessor or a name before it gives.
    var country: String?
    /// The organisation's sector that its head noun gives.
    var sector: Sector?
    /// What kind of place its head noun makes it.
    var feature: PlaceFeature?
    /// The rule that found it.
    var rule: String
    /// How sure the rule is.
    var confidence: Double
    /// How the context speaks for each type.
    var votes = TypeVotes()

    /// Makes a candidate.
    init(_ words: Range<Int>, type: EntityType?, rule: String, confidence: Double) {
        self.words = words
        self.type = type
        self.rule = rule
        self.confidence = confidence
    }
}

/// Points of the context for the types of a name.
struct TypeVotes: Sendable, Hashable {
    var person = 0
    var organization = 0
    var place = 0

    /// Adds other votes.
    static func += (left: inout TypeVotes, right: TypeVotes) {
        left.person += right.person
        left.organization += right.organization
        left.place += right.place
    }

    /// The type with the most points, nil when none has enough or two have as many.
    func winner(atLeast least: Int) -> EntityType? {
        let best = max(person, organization, place)
        guard best >= least else { return nil }
        if person == best { return organization == best || place == best ? nil : .person }
        if organization == best { return place == best ? nil : .organization }
        return .place
    }
}
