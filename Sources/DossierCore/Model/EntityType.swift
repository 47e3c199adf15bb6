/// What kind of thing an entity or a mention is.
public enum EntityType: String, Sendable, Hashable, Codable, CaseIterable {
    /// A named human being.
    case person
    /// A body with members or staff: ministry, party, company, armed group, international organisation.
    case organization
    /// A state or territory of ISO 3166; its government is the same entity.
    case country
    /// Any other place: region, city, building, river.
    case place
    /// An adjective or demonym of a country or region: "Korean".
    case nationality
    /// People without an organisation: "protesters", "the opposition".
    case group
    /// A named event: a games, a war, a summit.
    case event
    /// A named law, treaty or resolution.
    case law
    /// A name of any other kind.
    case other
}
