/// The 37 contexts of PLOVER 2.0: what an event has to do with, beside its type.
public enum EventContext: String, Sendable, Hashable, Codable, CaseIterable {
    /// Military.
    case military
    /// Intelligence.
    case intelligence
    /// Executive.
    case executive
    /// Legislative.
    case legislative
    /// Election.
    case election
    /// Political institutions.
    case politicalInstitutions = "political_institutions"
    /// Pro democracy.
    case proDemocracy = "pro_democracy"
    /// Pro autocracy.
    case proAutocracy = "pro_autocracy"
    /// Economic.
    case economic
    /// Legal.
    case legal
    /// Reparations.
    case reparations
    /// Human rights.
    case humanRights = "human_rights"
    /// Rights freedoms.
    case rightsFreedoms = "rights_freedoms"
    /// Repression.
    case repression
    /// Human security.
    case humanSecurity = "human_security"
    /// Gender.
    case gender
    /// Lgbt.
    case lgbt
    /// Religion ethnicity.
    case religionEthnicity = "religion_ethnicity"
    /// Inequality.
    case inequality
    /// Diplomatic.
    case diplomatic
    /// Territory.
    case territory
    /// Peacekeeping.
    case peacekeeping
    /// Health.
    case health
    /// Asylum.
    case asylum
    /// Migration.
    case migration
    /// Disasters.
    case disasters
    /// Natural resource.
    case naturalResource = "natural_resource"
    /// Environment.
    case environment
    /// Technology.
    case technology
    /// Terrorism.
    case terrorism
    /// Cbrn.
    case cbrn
    /// Cyber.
    case cyber
    /// Misinformation.
    case misinformation
    /// Crime.
    case crime
    /// Corruption.
    case corruption
    /// Illegal drugs.
    case illegalDrugs = "illegal_drugs"
    /// Trafficking.
    case trafficking
}
