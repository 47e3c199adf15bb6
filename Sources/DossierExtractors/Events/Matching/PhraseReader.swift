import DossierCore
import DossierLanguage

/// What a noun phrase names: its classes, and the argument it makes.
struct PhraseReader {
    let view: ArticleView
    private let classes = NounClasses.standard

    /// Makes a reader.
    init(view: ArticleView) {
        self.view = view
    }

    /// Nouns that only count or group what follows "of".
    private static let quantifiers: Set<String> = Set(
        """
        dozens hundreds thousands scores tens millions number group series wave lot majority pair team crowd handful couple member members
        part some many most several all both one two three four five half third quarter rest column band array spate round
        string package supply convoy shipment total each either none any more bunch mixture state kind form type
        """
        .split { $0 == " " || $0 == "\n" }.map(String.init)
    )

    /// The lemma and modifiers of a phrase's head, and those of what it counts.
    func heads(_ index: Int) -> [(head: String, modifiers: Set<String>, phrase: Int)] {
        let phrase = view.phrase(index)
        var found = [head(phrase, index)]
        let lemma = view.tags[phrase.head].lemma
        if Self.quantifiers.contains(lemma) || Self.quantifiers.contains(view.tokens[phrase.head].lower)
            || view.tags[phrase.head].wordClass == .numeral, let inner = view.complement(of: index)
        {
            found.append(head(view.phrase(inner), inner))
        }
        return found
    }

    private func head(_ phrase: NounPhrase, _ index: Int) -> (head: String, modifiers: Set<String>, phrase: Int) {
        var modifiers: Set<String> = []
        for token in phrase.tokens where token != phrase.head { modifiers.insert(view.tags[token].lemma) }
        return (view.tags[phrase.head].lemma, modifiers, index)
    }

    /// Whether a phrase is in a class (`@sanction`) or has a noun as its head.
    func matches(_ index: Int, _ alternative: String) -> Bool {
        if alternative == "@any" { return true }
        let all = heads(index)
        guard alternative.hasPrefix("@") else {
            return all.contains { NounClasses.matches(alternative, head: $0.head, modifiers: $0.modifiers) }
        }
        let name = String(alternative.dropFirst())
        switch name {
        case "actor": return isActor(index)
        case "country":
            return all.contains { type(ofHead: $0.phrase) == .country } || all.contains { hasCountryShape($0.phrase) }
        case "place": return all.contains { isPlace($0.phrase) }
        case "armed": return isArmed(index)
        case "politician":
            if all.contains(where: { isNamedPerson($0.phrase) }) { return true }
        case "organization":
            if all.contains(where: { type(ofHead: $0.phrase) == .organization }) { return true }
        case "government":
            if all.contains(where: { type(ofHead: $0.phrase) == .country }) { return true }
        default: break
        }
        return all.contains { classes.contains(name, head: $0.head, modifiers: $0.modifiers) }
    }

    /// Whether a phrase names a person, as against "rescuers".
    private func isNamedPerson(_ index: Int) -> Bool {
        guard let mention = view.mention(at: view.phrase(index).head) else { return false }
        return mention.type == .person && mention.form == .name
    }

    /// The type of the mention at a phrase's head.
    func type(ofHead index: Int) -> EntityType? {
        view.mention(at: view.phrase(index).head)?.type
    }

    /// Whether a phrase names somebody who can act in politics.
    func isActor(_ index: Int) -> Bool {
        let phrase = view.phrase(index)
        if phrase.isTemporal
            || phrase.tokens.contains(where: { ["$", "€", "£", "%", "¥"].contains(view.tokens[$0].text) })
        {
            return false
        }
        if phrase.isPronoun { return Self.actingPronouns.contains(view.tokens[phrase.head].lower) }
        for (head, _, part) in heads(index) {
            let token = view.phrase(part).head
            if let mention = view.mention(at: token) {
                switch mention.type {
                case .person, .organization, .country, .group: return true
                case .nationality: return true
                case .place: if mention.reading == .actor { return true }
                case .event, .law, .other: return false
                }
            }
            if classes.actors.contains(head) || Self.peopleEndings.contains(where: head.hasSuffix) { return true }
            let tag = view.tags[token]
            if tag.wordClass == .properNoun, view.mention(at: token) == nil, !view.knowsNames || part == index {
                return !Self.namedThings.contains(head)
            }
            // "Norlanders": a people, where names are not known.
            if tag.wordClass == .noun, view.tokens[token].isCapitalized, tag.isPlural,
                token > phrase.tokens.lowerBound || view.mention(at: token) == nil
            {
                if Self.demonymEndings.contains(where: head.hasSuffix) { return true }
            }
            if tag.wordClass == .numeral, part == index, view.complement(of: index) == nil { return true }
            if tag.wordClass == .adjective, Self.nominalAdjectives.contains(head) { return true }
        }
        return false
    }

    /// Whether a phrase names a place or country.
    func isPlace(_ index: Int) -> Bool {
        if let type = type(ofHead: index) { return type == .place || type == .country }
        let token = view.phrase(index).head
        return view.tags[token].wordClass == .properNoun
            || ["town", "border"].contains { classes.contains($0, head: view.tags[token].lemma, modifiers: []) }
    }

    private func hasCountryShape(_ index: Int) -> Bool {
        let token = view.phrase(index).head
        return !view.knowsNames && view.tags[token].wordClass == .properNoun
    }

    /// Whether a phrase names armed people, a country or an unknown body.
    private func isArmed(_ index: Int) -> Bool {
        for (head, modifiers, part) in heads(index) {
            if classes.contains("military", head: head, modifiers: modifiers) { return true }
            if let type = type(ofHead: part) { return type == .country || type == .organization }
            if view.tags[view.phrase(part).head].wordClass == .properNoun { return true }
            if classes.contains("government", head: head, modifiers: modifiers) { return true }
            if view.phrase(part).isPronoun { return true }
        }
        return false
    }

    // MARK: - Arguments

    /// The argument that a phrase makes: its mention's entity and the words, without the article.
    func argument(_ index: Int, basis: ArgumentBasis = .explicit) -> EventArgument? {
        let phrase = view.phrase(index)
        if phrase.isTemporal { return nil }
        if phrase.isPronoun {
            guard let mention = view.mention(at: phrase.head), mention.entity != nil else { return nil }
            return EventArgument(entity: mention.entity, span: view.tokens[phrase.head].span, basis: .inferred)
        }
        let all = heads(index)
        guard let last = all.last else { return nil }
        var start = phrase.tokens.lowerBound
        while start < phrase.head, view.tags[start].wordClass == .determiner, view.tokens[start].lower != "no" {
            start += 1
        }
        let end = view.phrase(last.phrase).tokens.upperBound
        guard let span = view.span(start..<max(end, start + 1)) else { return nil }
        let headToken = view.phrase(last.phrase).head
        let mention = view.mention(at: headToken) ?? view.mention(at: phrase.head)
        return EventArgument(entity: mention?.entity, span: span, basis: basis)
    }

    /// The argument that a range of tokens makes, such as a possessor.
    func argument(tokens range: Range<Int>) -> EventArgument? {
        var range = range
        while let first = range.first, view.tags[first].wordClass == .determiner { range = range.dropFirst() }
        while let last = range.last, view.tags[last].wordClass == .particle { range = range.dropLast() }
        guard let last = range.last, let span = view.span(range) else { return nil }
        let mention = view.mention(at: last)
        if view.tags[last].wordClass == .pronoun, mention?.entity == nil { return nil }
        return EventArgument(
            entity: mention?.entity,
            span: span,
            basis: view.tags[last].wordClass == .pronoun ? .inferred : .explicit
        )
    }

    /// The name inside a phrase, before its head: "Norlander airstrikes".
    func modifier(_ index: Int) -> EventArgument? {
        let phrase = view.phrase(index)
        let start = phrase.possessor?.upperBound ?? phrase.tokens.lowerBound
        for token in start..<max(start, phrase.head) {
            if let mention = view.mention(at: token) {
                switch mention.type {
                case .nationality, .country, .organization, .person, .group:
                    return EventArgument(entity: mention.entity, span: mention.span)
                case .place, .event, .law, .other: continue
                }
            }
        }
        guard !view.knowsNames, start < phrase.head else { return nil }
        guard
            let token = (start..<phrase.head)
                .first(where: { isNameWord($0) })
        else { return nil }
        return EventArgument(span: view.tokens[token].span)
    }

    /// Whether a token may be a name before a noun, where names are not known.
    private func isNameWord(_ token: Int) -> Bool {
        view.tokens[token].isCapitalized && view.tags[token].wordClass != .determiner
            && !TemporalWords.isCalendarWord(view.tokens[token].lower)
            && !["west", "east", "north", "south"].contains(view.tokens[token].lower)
            && (view.tags[token].wordClass == .properNoun || view.tags[token].wordClass == .adjective)
    }

    private static let actingPronouns: Set<String> = [
        "he", "she", "it", "they", "we", "him", "her", "them", "us", "i", "who", "others", "everyone", "someone",
        "nobody",
    ]

    /// Endings of nouns that name people by what they do or believe.
    private static let peopleEndings = ["ist", "man", "woman", "men", "women"]

    private static let demonymEndings = ["ian", "ean", "ican", "aqi", "aeli", "stani", "eni", "lander", "ese"]

    /// Capitalised heads that name no actor.
    private static let namedThings: Set<String> = [
        "war", "games", "cup", "prize", "day", "act", "street", "road", "river", "sea", "agreement", "treaty", "accord",
        "award",
        "hall", "square", "stadium", "airport", "hotel", "university", "election", "constitution", "covid-19",
        "hurricane",
    ]

    /// Adjectives that name people after "the".
    private static let nominalAdjectives: Set<String> = [
        "wounded", "injured", "accused", "dead", "poor", "suspected", "french", "british", "chinese", "japanese",
        "dutch", "irish",
    ]
}
