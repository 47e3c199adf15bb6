import DossierCore

/// Gives the country that an article is about to its officials and bodies of state that are named without one.
///
/// News of one country names its institutions without it: "the Interior Ministry said". The country is taken only where the
/// article leaves no doubt: it names no other, or this one three times in four. The rule of such an entity ends in
/// `+story-country`, so that what was inferred can be told from what was read.
struct StoryCountry: Sendable {
    let lexicon: NameLexicon

    /// Fills the countries that are missing.
    func fill(_ builder: inout EntityBuilder) {
        guard let country = country(of: builder) else { return }
        for index in builder.drafts.indices {
            let entity = builder.drafts[index].entity
            guard entity.country == nil, builder.drafts[index].body == nil, let sector = entity.sectors.first,
                Self.sectors.contains(sector),
                entity.type == .person || entity.type == .organization || entity.type == .group
            else { continue }
            builder.update(index) { draft in
                draft.entity.country = country
                draft.entity.rule += "+story-country"
                draft.entity.confidence = min(draft.entity.confidence, 0.6)
            }
        }
    }

    /// The country that nearly all mentions of countries, their people and their places are of.
    private func country(of builder: EntityBuilder) -> String? {
        var counts: [String: Int] = [:]
        for (mention, _, draft) in builder.mentions where mention.form == .name {
            guard let draft else { continue }
            let entity = builder.drafts[draft].entity
            guard entity.type == .country || entity.type == .place, let code = entity.country else { continue }
            counts[code, default: 0] += 1
        }
        let total = counts.values.reduce(0, +)
        guard let best = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), best.value >= 2 else {
            return nil
        }
        return best.value == total || best.value * 4 >= total * 3 && best.value >= 4 ? best.key : nil
    }

    private static let sectors: Set<Sector> = [
        .government, .legislature, .judiciary, .military, .police, .intelligence,
    ]
}
