import DossierCore
import DossierLanguage

/// Reads noun phrases that mean people or bodies by what they do: "the vice foreign minister", "South Korean lawmakers".
struct NominalReader: Sendable {
    let text: NameText
    let lexicon: NameLexicon
    let roles: RoleLexicon
    let clauses: ClauseRoles
    let index: NameIndex

    init(text: NameText, lexicon: NameLexicon, roles: RoleLexicon, clauses: ClauseRoles, names: [NameCandidate]) {
        self.text = text
        self.lexicon = lexicon
        self.roles = roles
        self.clauses = clauses
        index = NameIndex(names)
    }

    /// Adds the nominal mentions of an article.
    func addNominals(to builder: inout EntityBuilder) {
        var holders: [String: [Int]] = [:]
        for (index, draft) in builder.drafts.enumerated() where draft.entity.type == .person && draft.isNamed {
            let nouns = draft.entity.roles.compactMap {
                $0.title.lowercased().split(separator: " ").last.map(String.init)
            }
            for noun in Set(nouns) where holders[noun, default: []].count < 64 {
                holders[noun, default: []].append(index)
            }
        }
        for phrase in clauses.phrases where !phrase.isPronoun {
            guard !phrase.words.isEmpty, !index.isInName(phrase.head) else { continue }
            let sentence = text.sentence(of: phrase.head)
            guard text.roles.indices.contains(sentence), text.roles[sentence].isProse else { continue }
            let lower = phrase.possessor?.upperBound ?? phrase.words.lowerBound
            guard let role = roles.phrase(in: text, endingAt: phrase.head + 1, from: lower) else { continue }
            // A name directly after the role makes it a title.
            if let name = index.starting(at: phrase.head + 1), name.type == .person { continue }
            add(role, phrase: phrase.words, holders, to: &builder)
        }
    }

    private func add(
        _ role: RolePhrase,
        phrase: Range<Int>,
        _ holders: [String: [Int]],
        to builder: inout EntityBuilder
    ) {
        var owner = RoleOwner(of: role.words, text: text, names: index)
        if owner.country == nil, role.noun.kind == .body, let leader = owner.person,
            let draft = builder.draft(ofMention: leader)
        {
            owner.country = builder.drafts[draft].entity.country
        }
        let words = namedWords(role, phrase: phrase)
        switch role.noun.kind {
        case .office where !role.noun.isPlural, .people where !role.noun.isPlural:
            addPerson(role, words, owner, phrase: phrase, holders, to: &builder)
        case .body
        where Self.governments.contains(role.noun.lemma) && owner.country != nil && owner.organization == nil:
            guard let code = owner.country, lexicon.countryNames[code] != nil else { return }
            let draft = builder.countryDraft(code)
            builder.add(
                words,
                type: .country,
                form: .nominal,
                draft: draft,
                reading: .actor,
                rule: "names/government",
                confidence: 0.85
            )
        default:
            addGroup(role, words, owner, to: &builder)
        }
    }

    /// The words of a nominal mention: from the owner's adjective or the first modifier to the head, without determiner or possessor.
    private func namedWords(_ role: RolePhrase, phrase: Range<Int>) -> Range<Int> {
        var start = role.words.lowerBound
        while let name = index.ending(at: start), phrase.contains(name.words.lowerBound) {
            start = name.words.lowerBound
        }
        return start..<max(role.nounEnd, start + 1)
    }

    private func addPerson(
        _ role: RolePhrase,
        _ words: Range<Int>,
        _ owner: RoleOwner,
        phrase: Range<Int>,
        _ holders: [String: [Int]],
        to builder: inout EntityBuilder
    ) {
        if let draft = apposed(phrase, head: role.nounEnd, in: builder) {
            builder.add(words, type: .person, form: .nominal, draft: draft, rule: "names/apposition", confidence: 0.85)
            return
        }
        let first = text.tokens[phrase.lowerBound].lower
        let isDefinite =
            first == "the" || first == "his" || first == "her" || owner.start != nil
            || text.tokens[words.lowerBound].isCapitalized
        if role.noun.kind == .office, isDefinite, first != "a", first != "an", !role.isFormer, !owner.isFormer,
            let draft = holder(of: role, owner, holders, before: words.lowerBound, in: builder)
        {
            builder.add(words, type: .person, form: .nominal, draft: draft, rule: "names/role", confidence: 0.75)
            if let country = owner.country, builder.drafts[draft].entity.country == nil {
                builder.update(draft) { draft in
                    draft.entity.country = country
                    for index in draft.entity.roles.indices where draft.entity.roles[index].country == nil {
                        draft.entity.roles[index].country = country
                    }
                }
            }
            return
        }
        addUnnamed(role, words, owner, type: .person, to: &builder)
    }

    /// The person whose name stands beside a phrase, parted by a comma: "a police spokeswoman, Teresa Vilhena,".
    private func apposed(_ phrase: Range<Int>, head: Int, in builder: EntityBuilder) -> Int? {
        let sentence = text.sentences[text.sentence(of: phrase.lowerBound)]
        var name: NameCandidate?
        if text.lower(phrase.lowerBound - 1, in: sentence) == "," {
            name = index.ending(at: phrase.lowerBound - 1)
        }
        if name?.type != .person, text.lower(head, in: sentence) == "," { name = index.starting(at: head + 1) }
        guard let name, name.type == .person else { return nil }
        return builder.draft(ofMention: name.words)
    }

    private func addGroup(_ role: RolePhrase, _ words: Range<Int>, _ owner: RoleOwner, to builder: inout EntityBuilder)
    {
        addUnnamed(role, words, owner, type: .group, to: &builder)
    }

    /// Adds people without a name; phrases of the same words and country are one entity.
    private func addUnnamed(
        _ role: RolePhrase,
        _ words: Range<Int>,
        _ owner: RoleOwner,
        type: EntityType,
        to builder: inout EntityBuilder
    ) {
        var sectors = role.noun.sector.map { [$0] } ?? owner.sectors
        if role.isFormer || owner.isFormer { sectors = [.elite] }
        if sectors.isEmpty, owner.country != nil, role.noun.isStateRole { sectors = [.government] }
        guard isTelling(role, owner, sectors, type) else {
            return builder.add(words, type: type, form: .nominal, draft: nil, rule: "names/nominal", confidence: 0.6)
        }
        let name = text.text(words)
        let key = "\(type.rawValue):nominal:\(owner.country ?? ""):\(owner.organization ?? ""):\(name.lowercased())"
        let draft = builder.draft(key) {
            Entity(
                id: $0,
                name: name,
                type: type,
                roles: [],
                country: owner.country,
                sectors: sectors,
                rule: "names/nominal",
                confidence: 0.7
            )
        }
        if let body = owner.body { builder.update(draft) { $0.body = body } }
        builder.add(words, type: type, form: .nominal, draft: draft, rule: "names/nominal", confidence: 0.7)
    }

    /// Whether a phrase tells enough of its people to be an entity: whose they are, or for a group what they do.
    private func isTelling(_ role: RolePhrase, _ owner: RoleOwner, _ sectors: [Sector], _ type: EntityType) -> Bool {
        if !owner.isEmpty { return true }
        guard type == .group, let sector = sectors.first else { return false }
        if Self.generic.contains(role.noun.lemma) { return false }
        switch sector {
        case .business, .health, .journalists, .education, .religion, .agriculture: return role.words.count > 1
        default: return true
        }
    }

    /// Nouns for people or bodies that tell nothing by themselves.
    private static let generic: Set<String> = [
        "people", "child", "children", "woman", "women", "family", "crowd", "public", "the public", "population",
        "relative",
        "teenager", "locals", "member", "passenger", "pedestrian", "shopper", "tourist", "commuter", "victim",
        "survivor",
        "resident", "residents", "citizen", "inhabitant", "bystander", "passer-by", "women and children", "volunteer",
        "advocate", "worshipper", "worshiper", "voter", "taxpayer", "schoolgirl", "schoolboy", "elder", "celebrity",
    ]

    /// The person who holds a role: one whose title ends as the role does, and whose country does not differ.
    private func holder(
        of role: RolePhrase,
        _ owner: RoleOwner,
        _ holders: [String: [Int]],
        before word: Int,
        in builder: EntityBuilder
    ) -> Int? {
        let wanted = text.tokens[role.words.lowerBound..<role.nounEnd].map(\.lower)
        var matches: [Int] = []
        for index in holders[wanted.last ?? ""] ?? [] {
            let draft = builder.drafts[index]
            if let one = draft.entity.country, let other = owner.country, one != other { continue }
            let fits = draft.entity.roles.contains { held in
                if let one = held.organization, let other = owner.organization, one != other { return false }
                let title = held.title.lowercased().split(separator: " ").map(String.init)
                return Self.ends(title, with: wanted)
                    || wanted.count > 1 && Self.ends(wanted, with: title) && title.count > 1
            }
            if fits { matches.append(index) }
        }
        guard matches.count > 1 else { return matches.first }
        // Of several holders the one named last before is meant, unless the owner is named anew.
        let recent = matches.filter { builder.drafts[$0].lastMention < word }
            .max { builder.drafts[$0].lastMention < builder.drafts[$1].lastMention }
        return owner.isEmpty ? recent : nil
    }

    private static func ends(_ title: [String], with end: [String]) -> Bool {
        title.count >= end.count && Array(title.suffix(end.count)) == end
    }

    /// Bodies that are the government itself, which is the country's entity.
    private static let governments: Set<String> = ["government", "administration", "regime", "leadership", "cabinet"]
}

extension BlockRole {
    /// Whether a block of the role is written in sentences, so that a common noun means somebody.
    fileprivate var isProse: Bool {
        switch self {
        case .title, .deck, .caption, .subhead, .body, .list, .correction: true
        case .byline, .dateline, .credit, .boilerplate: false
        }
    }
}
