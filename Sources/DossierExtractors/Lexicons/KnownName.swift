import DossierCore

/// What the lexicons say of a name.
struct KnownName: Sendable, Hashable {
    /// What it names.
    enum Kind: Sendable, Hashable {
        /// A country or territory.
        case country
        /// An adjective of a country or people: "Russian".
        case adjective
        /// A person or the people of a country: "Russian", "Russians".
        case demonym
        /// A city, region or other place.
        case place
        /// An organisation.
        case organization
    }

    var kind: Kind
    /// The standard or fullest name.
    var name: String
    /// An alpha-3 code, or the kind of an international body.
    var country: String?
    var sectors: [Sector] = []
    var feature: PlaceFeature?
    /// Whether it is the capital of its country, so that it can stand for the government.
    var isCapital = false
    /// Whether it names several people: "Russians".
    var isPlural = false
    /// The name as the lexicon writes it.
    var written: String

    /// Whether every letter is a capital, so that the text must write it so.
    var isAcronym: Bool {
        var letters = 0
        for scalar in written.unicodeScalars where scalar.properties.isAlphabetic {
            if scalar.properties.isLowercase { return false }
            letters += 1
        }
        return letters > 1
    }

    /// The type of an entity of this name.
    var type: EntityType {
        switch kind {
        case .country: .country
        case .adjective, .demonym: .nationality
        case .place: .place
        case .organization: .organization
        }
    }
}
