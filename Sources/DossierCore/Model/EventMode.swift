/// The modes of PLOVER 2.0: how an event of a type is done, or what it is about.
///
/// Which modes a type has is ``EventType/modes``; some names belong to two types.
public enum EventMode: String, Sendable, Hashable, Codable, CaseIterable {
    /// A visit.
    case visit
    /// Mediation.
    case thirdParty = "third-party"
    /// A meeting of several parties.
    case multilateral
    /// By telephone or video.
    case phone
    /// Forces or support withdrawn.
    case withdraw
    /// People or property released.
    case release
    /// Weapons given up.
    case disarm
    /// Fighting stopped.
    case ceasefire
    /// Access granted.
    case access
    /// An office given up.
    case resign
    /// Help.
    case assist
    /// A change of policy or leadership.
    case change
    /// Giving way.
    case yield
    /// A meeting.
    case meet
    /// Criticism.
    case disapprove
    /// An inquiry.
    case investigate
    /// An allegation.
    case allege
    /// Restrictions on rights, trade or movement.
    case restrict
    /// Arrest, detention, charges.
    case arrest
    /// Relations broken or reduced.
    case relations
    /// Expulsion.
    case expel
    /// A claim on territory.
    case territory
    /// Violence.
    case violence
    /// A demonstration.
    case demo
    /// A riot.
    case riot
    /// A strike.
    case strike
    /// A hunger strike.
    case hunger
    /// A boycott.
    case boycott
    /// A blockade or occupation.
    case obstruct
    /// Damage to property.
    case vandalize
    /// A conviction or sentence.
    case convict
    /// Cooperation ended; international sanctions.
    case discontinue
    /// Armed forces.
    case troops
    /// Weapons.
    case weapons
    /// Police.
    case police
    /// Militias.
    case militia
    /// Property or territory seized.
    case seize
    /// Media or speech suppressed.
    case censor
    /// A curfew.
    case curfew
    /// Martial law or emergency rule.
    case martialLaw = "martial-law"
    /// Deportation.
    case deport
    /// Goods or services withheld.
    case withhold
    /// False information spread.
    case misinformation
    /// An attack on computers.
    case cyber
    /// An abduction.
    case abduct
    /// Physical assault.
    case beat
    /// Torture.
    case torture
    /// Sexual violence.
    case sexual
    /// An assassination or its attempt.
    case targeted
    /// Property destroyed.
    case destroy
    /// With blades, stones, fire.
    case primitive
    /// With small arms.
    case firearms
    /// With bombs or mines.
    case explosives
    /// A suicide attack.
    case suicideAttack = "suicide-attack"
    /// From aircraft.
    case aerial
    /// With drones.
    case drone
    /// With artillery, tanks, missiles.
    case heavyWeapons = "heavy-weapons"
    /// Violent control of crowds.
    case crowdControl = "crowd-control"
    /// With weapons of mass destruction.
    case unconventional
}
