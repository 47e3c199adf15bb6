/// The actor sectors of PLOVER 2.0.
public enum Sector: String, Sendable, Hashable, Codable, CaseIterable {
    /// Police.
    case police = "COP"
    /// Government.
    case government = "GOV"
    /// Judiciary.
    case judiciary = "JUD"
    /// Legislature.
    case legislature = "LEG"
    /// Armed forces.
    case military = "MIL"
    /// Paramilitary or pro-government militia.
    case paramilitary = "PRM"
    /// Political party.
    case party = "PTY"
    /// Rebels.
    case rebels = "REB"
    /// Intelligence service.
    case intelligence = "SPY"
    /// Unidentified armed force.
    case unidentifiedArmedForce = "UAF"
    /// Unknown.
    case unknown = "UNK"
    /// Agriculture.
    case agriculture = "AGR"
    /// Business.
    case business = "BUS"
    /// Criminals.
    case criminals = "CRM"
    /// Civilians.
    case civilians = "CVL"
    /// Education.
    case education = "EDU"
    /// Former or other elite.
    case elite = "ELI"
    /// Journalists and media.
    case journalists = "JRN"
    /// Labour.
    case labour = "LAB"
    /// Health.
    case health = "MED"
    /// Refugees and displaced people.
    case refugees = "REF"
    /// Opposition.
    case opposition = "OPP"
    /// Partially recognised entity.
    case partiallyRecognised = "PRE"
    /// Religion.
    case religion = "REL"
    /// Civil society.
    case civilSociety = "SOC"
}
