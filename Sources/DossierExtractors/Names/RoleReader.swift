import DossierCore
import DossierLanguage

/// Reads the roles that an article gives to people: before the name, or beside it between commas.
struct RoleReader: Sendable {
    let text: NameText
    let lexicon: NameLexicon
    let roles: RoleLexicon
    let index: NameIndex

    init(text: NameText, lexicon: NameLexicon, roles: RoleLexicon, names: [NameCandidate]) {
        self.text = text
        self.lexicon = lexicon
        self.roles = roles
        index = NameIndex(names)
    }

    /// Adds roles, countries and sectors to the people of a builder.
    func addRoles(to builder: inout EntityBuilder) {
        for (mention, words, draft) in builder.mentions where mention.type == .person && mention.form == .name {
            guard let draft else { continue }
            if let phrase = roleBefore(words) { add(phrase, to: draft, in: &builder) }
            if let phrase = roleAfter(words) { add(phrase, to: draft, in: &builder) }
            addTitle(before: words, to: draft, in: &builder)
        }
    }

    /// "Vice Foreign Minister Chang", "the minister, Chang,".
    private func roleBefore(_ words: Range<Int>) -> RolePhrase? {
        let sentence = text.sentences[text.sentence(of: words.lowerBound)]
        var end = words.lowerBound
        while end > sentence.lowerBound, roles.titles[text.tokens[end - 1].text] != nil,
            roles.nouns[text.tokens[end - 1].lower].isEmpty
        {
            end -= 1
        }
        let isApposition = end > sentence.lowerBound && text.tokens[end - 1].text == ","
        if isApposition { end -= 1 }
        // "the ambassador to the United States, …": the complement stands between role and name.
        guard let phrase = roles.phrase(in: text, endingAt: end, from: sentence.lowerBound) else {
            return roleWithComplement(endingAt: end, from: sentence.lowerBound)
        }
        guard phrase.noun.kind == .office || phrase.noun.kind == .people, !phrase.noun.isPlural else { return nil }
        if isApposition, !["the", "a", "an"].contains(text.lower(phrase.words.lowerBound - 1, in: sentence)) {
            guard !RoleOwner(of: phrase.words, text: text, names: index).isEmpty else { return nil }
        }
        return phrase
    }

    private func roleWithComplement(endingAt end: Int, from lower: Int) -> RolePhrase? {
        guard let complement = index.ending(at: end), complement.type == .country || complement.type == .organization
        else { return nil }
        var position = complement.words.lowerBound - 1
        if position > lower, text.tokens[position].lower == "the" { position -= 1 }
        guard position > lower, ["to", "of", "for"].contains(text.tokens[position].lower),
            let phrase = roles.phrase(in: text, endingAt: position, from: lower), phrase.noun.kind == .office
        else { return nil }
        return phrase
    }

    /// "Chang, the vice foreign minister of …", "Noor, 45, a farmer from …".
    private func roleAfter(_ words: Range<Int>) -> RolePhrase? {
        let sentence = text.sentences[text.sentence(of: words.lowerBound)]
        var position = words.upperBound
        guard text.lower(position, in: sentence) == "," else { return nil }
        position += 1
        if sentence.contains(position + 1), text.tokens[position].kind == .number, text.tokens[position + 1].text == ","
        {
            position += 2
        }
        if ["the", "a", "an", "his", "her", "their", "its", "who", "then"].contains(text.lower(position, in: sentence))
        {
            position += 1
        }
        if ["is", "was"].contains(text.lower(position, in: sentence)) { position += 1 }
        let limit = min(sentence.upperBound, position + 14)
        // An owner may stand before the role: "Seoul's top nuclear envoy".
        for _ in 0..<3 {
            if let phrase = roles.phrase(in: text, at: position, limit: limit) {
                guard phrase.noun.kind == .office || phrase.noun.kind == .people, !phrase.noun.isPlural else {
                    return nil
                }
                let after = phrase.words.upperBound
                // "Park, President Yoon said": the role is that of the next name.
                if let next = index.starting(at: after), next.type == .person { return nil }
                return phrase
            }
            guard let owner = index.starting(at: position), owner.type != .person else { return nil }
            position = owner.words.upperBound
            while sentence.contains(position), text.tokens[position].isPossessiveMark { position += 1 }
        }
        return nil
    }

    private func add(_ phrase: RolePhrase, to draft: Int, in builder: inout EntityBuilder) {
        let owner = RoleOwner(of: phrase.words, text: text, names: index)
        let role = Role(
            title: text.text(phrase.words),
            organization: owner.organization,
            country: owner.country,
            span: text.span(phrase.words)
        )
        builder.give(role, noun: phrase.noun, isFormer: phrase.isFormer || owner.isFormer, owner: owner, to: draft)
    }

    /// A rank or form of address that tells a sector: "Gen.", "Sen.".
    private func addTitle(before words: Range<Int>, to draft: Int, in builder: inout EntityBuilder) {
        guard words.lowerBound > 0, let title = roles.titles[text.tokens[words.lowerBound - 1].text] else { return }
        let range = (words.lowerBound - 1)..<words.lowerBound
        builder.update(draft) { draft in
            draft.gender = draft.gender ?? title.gender
            guard let sector = title.sector, draft.entity.sectors.isEmpty else { return }
            draft.entity.sectors = [sector]
            let owner = RoleOwner(of: range, text: text, names: index)
            draft.entity.country = draft.entity.country ?? owner.country
            if draft.entity.roles.isEmpty {
                let role = Role(
                    title: text.text(range),
                    organization: owner.organization,
                    country: owner.country,
                    span: text.span(range)
                )
                draft.entity.roles.append(role)
            }
        }
    }
}

extension EntityBuilder {
    /// Gives a role to a person, and with it country and sector where the role tells them.
    mutating func give(_ role: Role, noun: RoleNoun, isFormer: Bool, owner: RoleOwner, to draft: Int) {
        update(draft) { draft in
            let isNew = !draft.entity.roles.contains {
                $0.title.lowercased() == role.title.lowercased() && $0.organization == role.organization
            }
            if isNew { draft.entity.roles.append(role) }
            draft.entity.country = draft.entity.country ?? owner.country
            draft.body = draft.body ?? owner.body
            guard draft.entity.sectors.isEmpty else { return }
            if isFormer {
                draft.entity.sectors = [.elite]
            } else if let sector = noun.sector {
                draft.entity.sectors = [sector]
            } else if !owner.sectors.isEmpty {
                draft.entity.sectors = owner.sectors
            } else if owner.country != nil, owner.organization == nil, noun.isStateRole {
                draft.entity.sectors = [.government]
            }
        }
    }
}

extension RoleNoun {
    /// Whether the role, given with a country alone, is one of its government, as a leader or an official is.
    var isStateRole: Bool {
        [
            "leader", "supreme leader", "official", "officials", "spokesman", "spokeswoman", "spokesperson",
            "negotiator", "delegate",
        ]
        .contains(lemma)
    }
}
