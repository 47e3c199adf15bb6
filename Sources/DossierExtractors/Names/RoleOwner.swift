import DossierCore
import DossierLanguage

/// Whose role it is: the country and the organisation that a name beside a role gives.
struct RoleOwner: Sendable, Hashable {
    var country: String?
    var organization: String?
    var sectors: [Sector] = []
    /// The code of an international body.
    var body: String?
    /// The words of a person who leads it: "the Yoon government".
    var person: Range<Int>?
    /// Where the owner's words begin, when they stand before the role.
    var start: Int?

    /// Whether a word before the owner says that the role is past: "former Kenyan president".
    var isFormer = false

    /// Whether nothing is known.
    var isEmpty: Bool { country == nil && organization == nil }

    /// Reads the owner of a role: "Russia's …", "South Korean …", "State Department …", "… of Kenya".
    init(of role: Range<Int>, text: NameText, names: NameIndex) {
        let sentence = text.sentences[text.sentence(of: role.lowerBound)]
        var end = role.lowerBound
        while end > sentence.lowerBound, text.tokens[end - 1].isPossessiveMark || text.tokens[end - 1].lower == "’s" {
            end -= 1
        }
        var steps = 0
        while let name = names.ending(at: end), steps < 3 {
            take(name, text)
            start = name.words.lowerBound
            end = name.words.lowerBound
            while end > sentence.lowerBound, text.tokens[end - 1].isPossessiveMark { end -= 1 }
            steps += 1
        }
        if start != nil { isFormer = RoleLexicon.standard.former.contains(text.lower(end - 1, in: sentence)) }
        var next = role.upperBound
        guard ["of", "for", "to", "at"].contains(text.lower(next, in: sentence)) else { return }
        let preposition = text.lower(next, in: sentence)
        next += 1
        if text.lower(next, in: sentence) == "the" { next += 1 }
        guard let name = names.starting(at: next), name.type != .person else { return }
        // An ambassador to a country is another country's.
        if preposition == "to", name.type != .organization { return }
        take(name, text)
        if let other = names.starting(at: name.words.upperBound), name.type == .nationality { take(other, text) }
    }

    private mutating func take(_ name: NameCandidate, _ text: NameText) {
        switch name.type {
        case .country, .nationality:
            country = name.known?.country ?? country
        case .place:
            if name.known?.isCapital == true || name.known?.feature == .province {
                country = country ?? name.known?.country
            }
        case .organization:
            organization = organization ?? name.known?.name ?? text.text(name.words)
            sectors = name.known?.sectors ?? name.sector.map { [$0] } ?? []
            let code = name.known?.country ?? name.country
            if let code, code.utf8.count > 3 { body = code }
            country = country ?? ActorCode.countrySlot(code)
        case .person: person = name.words
        default: break
        }
    }
}
