import DossierCore
import DossierLanguage

/// Cuts a run of capitalised words into names and says what each is, as far as its own words tell.
struct NameSegmenter: Sendable {
    let text: NameText
    let lexicon: NameLexicon
    let roles: RoleLexicon
    let finder: RunFinder
    let shape: PersonShape

    /// The names of a run.
    func candidates(in run: Range<Int>) -> [NameCandidate] {
        var candidates: [NameCandidate] = []
        var index = run.lowerBound
        var title: Range<Int>?
        var country: String?
        while index < run.upperBound {
            let rest = index..<run.upperBound
            if text.tokens[index].isPossessiveMark || text.tokens[index].kind != .word || isConnector(index) {
                index += 1
                title = nil
                continue
            }
            // "Former Kenyan": what comes before an adjective of a country belongs to the role after it.
            if rest.count > 1,
                roles.former.contains(text.tokens[index].lower) || roles.modifiers.contains(text.tokens[index].lower),
                leadingNationality(rest.dropFirst()) != nil
            {
                index += 1
                continue
            }
            if let end = endOfTitle(rest) {
                title = (title?.lowerBound ?? index)..<end
                index = end
                continue
            }
            if title == nil, let (end, entry) = leadingNationality(rest) {
                var candidate = NameCandidate(
                    index..<end,
                    type: .nationality,
                    rule: "names/nationality",
                    confidence: 0.95
                )
                candidate.known = entry
                candidates.append(candidate)
                country = entry.country
                index = end
                continue
            }
            let end = endOfName(rest, hasTitle: title != nil)
            var candidate = classified(index..<end, hasTitle: title != nil)
            if let title, candidate.type == nil || candidate.type == .person {
                candidate.title = title
                candidate.type = .person
                candidate.confidence = max(candidate.confidence, 0.9)
                candidate.rule = "names/title"
            }
            candidate.country = country
            let isHeadlineVerb =
                candidate.title != nil && text.casing[text.sentence(of: index)] != .normal
                && WordTagger.knows(text.tokens[index].lower)
            if !isHeadlineVerb { candidates.append(candidate) }
            title = nil
            if candidate.type != .country, candidate.type != .organization { country = nil }
            index = end
        }
        return candidates
    }

    /// Whether a word only connects: "of" between what proved to be two names.
    private func isConnector(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return ["of", "for", "on", "and", "&", "the", "to"].contains(token.text)
            && !(token.text == "the" && finder.knownName(at: index) != nil)
    }

    // MARK: - Cutting

    /// The end of the titles and roles at the beginning of a stretch, when they are no part of a name.
    private func endOfTitle(_ rest: Range<Int>) -> Int? {
        let first = rest.lowerBound
        let token = text.tokens[first]
        let phrase = token.isCapitalized ? roles.phrase(in: text, at: first, limit: rest.upperBound) : nil
        if phrase.map({ $0.words.count < 2 }) ?? true, roles.titles[token.text] != nil, rest.count > 1,
            isTitle(token, before: rest.dropFirst())
        {
            return first + 1
        }
        guard let phrase else { return nil }
        let after = phrase.words.upperBound..<rest.upperBound
        if after.isEmpty {
            // "the Prime Minister": no name. "King" alone may be a surname, which the rest of the article tells.
            return isWholeName(rest) || phrase.noun.kind == .body ? nil : rest.upperBound
        }
        if phrase.noun.kind != .office { return nil }
        if phrase.words.count == 1, lexicon.givenNames[token.lower] != nil, after.count == 1 { return nil }
        if let known = finder.knownNames(at: first, limit: rest.upperBound), known.end > phrase.words.upperBound {
            return nil
        }
        if endsWithHead(rest) != nil, shape.score(after) < 0.5 { return nil }
        if text.tokens[after.lowerBound].lower == "of" || text.tokens[after.lowerBound].isPossessiveMark { return nil }
        return phrase.words.upperBound
    }

    /// Whether a word that is also a common title is one here: "Father Ted", but not "Chief" of "Chief Justice".
    private func isTitle(_ token: Token, before rest: Range<Int>) -> Bool {
        if finder.knownName(at: rest.lowerBound - 1).map({ $0.end > rest.lowerBound }) ?? false { return false }
        return endsWithHead(rest) == nil || shape.score(rest) >= 0.5 || token.text.hasSuffix(".")
    }

    /// An adjective of a country at the beginning of a stretch, when it is no part of the name that follows.
    private func leadingNationality(_ rest: Range<Int>) -> (Int, KnownName)? {
        let first = rest.lowerBound
        if let (end, entries) = finder.knownNames(at: first, limit: rest.upperBound),
            let entry = entries.first(where: { $0.kind == .adjective || $0.kind == .demonym })
        {
            if end == rest.upperBound { return (end, entry) }
            if !entries.contains(where: { $0.kind == .country || $0.kind == .place || $0.kind == .organization }) {
                return belongsToName(end..<rest.upperBound) ? nil : (end, entry)
            }
            return nil
        }
        if let known = finder.knownName(at: first), known.end > first + 1 { return nil }
        let word = text.tokens[first].lower
        guard lexicon.peoples.contains(word),
            first + 1 == rest.upperBound || !belongsToName((first + 1)..<rest.upperBound)
        else { return nil }
        return (
            first + 1,
            KnownName(kind: .adjective, name: text.tokens[first].text, country: nil, written: text.tokens[first].text)
        )
    }

    /// Whether an adjective before a stretch is part of its name: "Iraqi Islamic Party", but not "Russian Foreign Ministry".
    private func belongsToName(_ rest: Range<Int>) -> Bool {
        guard let head = endsWithHead(rest) else {
            return rest.count == 1 && lexicon.heads[text.tokens[rest.lowerBound].text] != nil
        }
        if finder.knownName(at: rest.lowerBound)?.end == rest.upperBound { return false }
        switch head.type {
        case .organization:
            switch head.sector {
            case .government, .legislature, .military, .judiciary, .police: return false
            default: return true
            }
        case .place: return head.feature == .natural
        default: return true
        }
    }

    /// Where the name that begins a stretch ends: at the stretch's end, unless another name begins inside it.
    private func endOfName(_ rest: Range<Int>, hasTitle: Bool) -> Int {
        let first = rest.lowerBound
        if let mark = rest.first(where: { text.tokens[$0].text == "-" }), mark > first { return mark }
        if let known = finder.knownNames(at: first, limit: rest.upperBound) {
            if known.end == rest.upperBound { return known.end }
            let goesOn = text.tokens[known.end].lower == "and" && endsWithHead(rest) != nil
            if known.entries[0].kind == .organization, known.end - first >= 2, !goesOn { return known.end }
            let tail = known.end..<rest.upperBound
            if known.entries[0].kind != .adjective, !hasTitle, startsPerson(tail) { return known.end }
        }
        if rest.count >= 4, isFullName(first), isFullName(first + 2) { return first + 2 }
        // A role inside a stretch parts an organisation from its officer: "State Department Spokesman Sean McCormack".
        for index in (first + 1)..<max(first + 1, rest.upperBound) {
            guard roles.titles[text.tokens[index].text] == nil || !text.tokens[index].text.hasSuffix(".") else {
                return index
            }
            guard text.tokens[index].isCapitalized,
                let phrase = roles.phrase(in: text, at: index, limit: rest.upperBound), phrase.noun.kind == .office
            else { continue }
            let after = phrase.words.upperBound..<rest.upperBound
            let before = first..<index
            let isOwned =
                endsWithHead(before) != nil || finder.knownName(at: first)?.end == index
                || text.tokens[index - 1].isAcronymShaped
            if isOwned, after.isEmpty || startsPerson(after) { return index }
        }
        return rest.upperBound
    }

    /// Whether a word is a given name and the next a surname: where two people are listed without a comma.
    private func isFullName(_ index: Int) -> Bool {
        let given = text.tokens[index].lower
        let next = text.tokens[index + 1]
        return lexicon.givenNames[given] != nil && lexicon.givenNames[next.lower] == nil && next.isCapitalized
            && next.text.utf8.count > 3
            && !next.isInitial && !next.isArticledName && lexicon.heads[next.text] == nil
    }

    private func startsPerson(_ words: Range<Int>) -> Bool {
        guard let first = words.first else { return false }
        if let phrase = roles.phrase(in: text, at: first, limit: words.upperBound), phrase.noun.kind == .office {
            return endsWithHead(words) == nil
        }
        if roles.titles[text.tokens[first].text] != nil { return true }
        return shape.score(words) >= 0.8 && endsWithHead(words) == nil
    }

    private func isWholeName(_ words: Range<Int>) -> Bool {
        finder.knownName(at: words.lowerBound)?.end == words.upperBound
    }

    // MARK: - Types

    /// The head noun that ends a stretch of at least two words.
    private func endsWithHead(_ words: Range<Int>) -> NameLexicon.HeadNoun? {
        guard words.count >= 2, let last = words.last else { return nil }
        return lexicon.heads[text.tokens[last].text]
    }

    /// A stretch with the type that its words give.
    private func classified(_ words: Range<Int>, hasTitle: Bool) -> NameCandidate {
        if !hasTitle || words.count > 1, let known = finder.knownNames(at: words.lowerBound, limit: words.upperBound),
            known.end == words.upperBound
        {
            return lexical(words, known.entries)
        }
        if !hasTitle, words.count == 1 { return single(words) }
        let person = shape.score(words)
        if hasTitle, person > 0 || words.count <= 3 {
            return NameCandidate(words, type: .person, rule: "names/title", confidence: 0.9)
        }
        if let candidate = opened(words) ?? headed(words, person: person) { return candidate }
        if person > 0 { return NameCandidate(words, type: .person, rule: "names/person-shape", confidence: person) }
        return NameCandidate(words, type: nil, rule: "names/capitals", confidence: 0.4)
    }

    /// A name of the lexicons.
    private func lexical(_ words: Range<Int>, _ entries: [KnownName]) -> NameCandidate {
        let entry = entries.first { $0.kind != .adjective && $0.kind != .demonym } ?? entries[0]
        var candidate = NameCandidate(words, type: entry.type, rule: "names/lexicon", confidence: 0.9)
        candidate.known = entry
        candidate.country = nil
        candidate.feature = entry.feature
        if entries.count > 1, Set(entries.map(\.country)).count > 1, entry.kind == .place {
            // Two places of one name: the country stays open.
            candidate.known?.country = nil
        }
        if words.count == 1, lexicon.givenNames[text.tokens[words.lowerBound].lower] != nil {
            candidate.confidence = 0.6
        }
        return candidate
    }

    /// A single word that no lexicon of names holds.
    private func single(_ words: Range<Int>) -> NameCandidate {
        let token = text.tokens[words.lowerBound]
        if let head = lexicon.heads[token.text] {
            var candidate = NameCandidate(words, type: nil, rule: "names/bare-head", confidence: 0.3)
            if head.type == .organization, let sector = head.sector,
                [.legislature, .judiciary, .military].contains(sector)
            {
                candidate.type = .organization
                candidate.sector = sector
            }
            return candidate
        }
        if token.isArticledName { return NameCandidate(words, type: .person, rule: "names/articled", confidence: 0.8) }
        if lexicon.givenNames[token.lower] != nil {
            return NameCandidate(words, type: .person, rule: "names/given-name", confidence: 0.7)
        }
        if token.isAcronymShaped, text.casing[text.sentence(of: words.lowerBound)] == .normal {
            return NameCandidate(words, type: nil, rule: "names/acronym", confidence: 0.5)
        }
        return NameCandidate(words, type: nil, rule: "names/capital", confidence: 0.4)
    }

    /// A name opened by a noun and "of", or by the noun of a place: "Ministry of Health", "Gulf of Aden", "Mount Sinai".
    private func opened(_ words: Range<Int>) -> NameCandidate? {
        for index in words.dropFirst() where ["of", "for", "on"].contains(text.tokens[index].lower) {
            let noun = text.tokens[index - 1].text
            if lexicon.openingNouns.contains(noun) {
                var candidate = NameCandidate(words, type: .organization, rule: "names/opening-noun", confidence: 0.9)
                candidate.sector = lexicon.heads[noun].flatMap { $0.type == .organization ? $0.sector : nil }
                return candidate
            }
            if lexicon.openingPlaces.contains(noun) {
                var candidate = NameCandidate(words, type: .place, rule: "names/opening-place", confidence: 0.9)
                candidate.feature = lexicon.heads[noun]?.feature ?? .region
                return candidate
            }
        }
        guard let first = words.first, words.count >= 2 else { return nil }
        let noun = text.tokens[first].text
        if Self.namedEvents.contains(noun) {
            return NameCandidate(words, type: .event, rule: "names/opening-event", confidence: 0.85)
        }
        guard lexicon.leadingPlaces.contains(noun), words.count <= 3, endsWithHead(words)?.type != .organization else {
            return nil
        }
        var candidate = NameCandidate(words, type: .place, rule: "names/leading-place", confidence: 0.85)
        candidate.feature = lexicon.heads[noun]?.feature ?? .city
        return candidate
    }

    /// Nouns before the name of an event.
    private static let namedEvents: Set<String> = [
        "Hurricane", "Hurricanes", "Cyclone", "Typhoon", "Operation", "Storm", "Tropical",
    ]

    /// A name ended by a head noun: "Labour Party", "Vistula River", "Asian Games".
    private func headed(_ words: Range<Int>, person: Double) -> NameCandidate? {
        guard let head = endsWithHead(words), let last = words.last else { return nil }
        let isSurname = lexicon.isSurname(text.tokens[last].lower)
        if isSurname, person >= 0.9, words.count <= 3 { return nil }
        var candidate = NameCandidate(words, type: head.type, rule: "names/head-noun", confidence: 0.85)
        candidate.sector = head.sector
        candidate.feature = head.feature
        return candidate
    }
}
