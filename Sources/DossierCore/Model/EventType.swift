/// The sixteen event types of PLOVER 2.0.
///
/// Names, quad classes and scores are those of the PLOVER manual (openeventdata/PLOVER); the definitions are this project's.
public enum EventType: String, Sendable, Hashable, Codable, CaseIterable {
    /// Agrees, promises or offers to cooperate.
    case agree = "AGREE"
    /// Meets, talks, visits, telephones, mediates.
    case consult = "CONSULT"
    /// Backs, praises, recognises, grants diplomatic standing.
    case support = "SUPPORT"
    /// Gives way in words: eases, agrees to a demand, apologises.
    case concede = "CONCEDE"
    /// Works together materially: trade, joint exercises, shared intelligence.
    case cooperate = "COOPERATE"
    /// Gives help: money, goods, protection, asylum.
    case aid = "AID"
    /// Gives way in deeds: withdraws, releases, disarms, ceases fire.
    case retreat = "RETREAT"
    /// Asks, urges or demands.
    case request = "REQUEST"
    /// Criticises, accuses, investigates.
    case accuse = "ACCUSE"
    /// Refuses, vetoes, walks out, cancels.
    case reject = "REJECT"
    /// Threatens or warns of harm.
    case threaten = "THREATEN"
    /// Demonstrates, strikes, boycotts, riots.
    case protest = "PROTEST"
    /// Reduces relations, imposes sanctions, convicts, expels.
    case sanction = "SANCTION"
    /// Raises readiness, moves troops, weapons or police.
    case mobilize = "MOBILIZE"
    /// Uses power against others: seizes, arrests, censors, hacks.
    case coerce = "COERCE"
    /// Uses violence.
    case assault = "ASSAULT"
}
