import DossierCore

/// Builds CAMEO-style actor codes: a country or the kind of an international body, then sectors.
///
/// `KOR` and government give `KORGOV`; a body of the United Nations is `IGOUNO` whatever its field. Without a country there is no code:
/// a sector alone names nobody.
enum ActorCode {
    /// The code of an entity; nil when its country is not known.
    static func code(of entity: Entity, body: String?) -> String? {
        if let body, body.hasPrefix("IGO") { return body }
        guard let country = body ?? entity.country else { return nil }
        return country + entity.sectors.prefix(2).map(\.rawValue).joined()
    }

    /// The country slot of a code of the lexicon: `IGO` of `IGOUNO`, else the code itself.
    static func countrySlot(_ code: String?) -> String? {
        code.map { String($0.prefix(3)) }
    }
}
