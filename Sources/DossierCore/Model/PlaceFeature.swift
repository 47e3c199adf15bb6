/// What kind of place an entity is, from the widest to the narrowest.
public enum PlaceFeature: String, Sendable, Hashable, Codable, CaseIterable {
    /// A part of the world or of several countries.
    case region
    /// A country or territory.
    case country
    /// A first-level division of a country.
    case province
    /// A second-level division.
    case district
    /// A city, town or village.
    case city
    /// A building, base, street or other spot.
    case facility
    /// A sea, river, island, mountain.
    case natural
}
