import DossierCore

/// A noun for a person or a body by what it does.
struct RoleNoun: Sendable, Hashable {
    /// How the noun is used.
    enum Kind: String, Sendable, Hashable, CaseIterable {
        /// The role of one person, which may stand before a name.
        case office
        /// A member of a class of people.
        case people
        /// A collective that acts as one.
        case body
        /// A noun that is plural as it stands.
        case plural
    }

    var kind: Kind
    /// The sector, nil where it follows from the organisation or is unknown.
    var sector: Sector?
    /// Whether it is the plural form.
    var isPlural: Bool
    /// The singular, or the noun itself.
    var lemma: String
}
