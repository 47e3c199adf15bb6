import DossierCore
import DossierLanguage

/// Gives every candidate a type, using all its occurrences in the article.
struct TypeResolver: Sendable {
    let text: NameText
    let lexicon: NameLexicon
    let shape: PersonShape

    /// Sets the type of each candidate; one that stays without is taken out.
    func resolve(_ found: [NameCandidate]) -> [NameCandidate] {
        var votes: [String: TypeVotes] = [:]
        for candidate in found { votes[key(candidate), default: TypeVotes()] += candidate.votes }
        var candidates = found.map { withDefault($0, votes[key($0)] ?? TypeVotes()) }
        var sure: [String: (type: EntityType, confidence: Double, known: KnownName?)] = [:]
        var surnames: Set<String> = []
        var givenNames: Set<String> = []
        for candidate in candidates {
            let key = key(candidate)
            if let type = candidate.type, candidate.confidence >= 0.7, candidate.confidence > sure[key]?.confidence ?? 0
            {
                sure[key] = (type, candidate.confidence, candidate.known)
            }
            if candidate.type == .person, candidate.words.count >= 2 || candidate.title != nil,
                let surname = shape.surname(candidate.words)
            {
                surnames.insert(text.tokens[surname].lower)
                if candidate.words.count >= 2, surname != candidate.words.lowerBound {
                    givenNames.insert(text.tokens[candidate.words.lowerBound].lower)
                }
            }
        }
        let acronyms = acronyms(of: candidates)
        candidates = candidates.map { candidate in
            var candidate = candidate
            let key = key(candidate)
            if candidate.words.count == 1 {
                resolveSingle(&candidate, key, surnames, givenNames)
            }
            if candidate.type == .person, candidate.title == nil, candidate.rule == "names/person-shape",
                candidate.votes.place - candidate.votes.person >= 3
            {
                candidate.type = .place
                candidate.rule = "names/context"
                candidate.confidence = 0.6
            }
            if candidate.type == nil, let found = sure[key] {
                candidate.type = found.type
                candidate.known = candidate.known ?? found.known
                candidate.confidence = 0.7
                candidate.rule = "names/repeated"
            }
            if candidate.type == nil, acronyms.contains(key) {
                candidate.type = .organization
                candidate.confidence = 0.85
                candidate.rule = "names/acronym-of"
            }
            if candidate.type == nil { resolveByVotes(&candidate, votes[key] ?? TypeVotes()) }
            return candidate
        }
        readLists(&candidates)
        return candidates.filter { $0.type != nil }
    }

    /// A name of several words and unknown type gets the likeliest one at once, so that its surname is known to the others.
    private func withDefault(_ candidate: NameCandidate, _ votes: TypeVotes) -> NameCandidate {
        guard candidate.type == nil, candidate.words.count >= 2 else { return candidate }
        var candidate = candidate
        candidate.type = votes.winner(atLeast: 2) ?? defaultType(candidate)
        candidate.rule = votes.winner(atLeast: 2) == nil ? "names/default" : "names/context"
        candidate.confidence = 0.5
        return candidate
    }

    /// Gives names of unknown type in a list the type of their neighbours: "in Selm, Tarn and Oruna".
    private func readLists(_ candidates: inout [NameCandidate]) {
        for index in candidates.indices.dropFirst() { inherit(at: index, from: index - 1, &candidates) }
        for index in candidates.indices.dropLast().reversed() { inherit(at: index, from: index + 1, &candidates) }
    }

    private func inherit(at index: Int, from neighbour: Int, _ candidates: inout [NameCandidate]) {
        let other = candidates[neighbour]
        guard candidates[index].type == nil, candidates[index].rule != "names/bare-head", other.confidence >= 0.55,
            !WordTagger.knows(text.tokens[candidates[index].words.lowerBound].lower),
            areListed(candidates[min(index, neighbour)].words, candidates[max(index, neighbour)].words)
        else { return }
        switch other.type {
        case .person, .organization, .place: candidates[index].type = other.type
        case .country: candidates[index].type = .place
        default: return
        }
        candidates[index].rule = "names/list"
        candidates[index].confidence = 0.55
    }

    /// Whether only a comma or a coordinator stands between two names.
    private func areListed(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        guard left.upperBound < right.lowerBound, right.lowerBound - left.upperBound <= 2,
            text.sentence(of: left.lowerBound) == text.sentence(of: right.lowerBound)
        else { return false }
        return (left.upperBound..<right.lowerBound)
            .allSatisfy { [",", "and", "or", "&"].contains(text.tokens[$0].lower) }
    }

    private func key(_ candidate: NameCandidate) -> String { text.tokens[candidate.words].joined }

    /// A single word: a surname or given name of a person named in full elsewhere.
    private func resolveSingle(
        _ candidate: inout NameCandidate,
        _ key: String,
        _ surnames: Set<String>,
        _ givenNames: Set<String>
    ) {
        let isOpen = candidate.type == nil || candidate.type == .person || candidate.type == .other
        let isPlace = candidate.type == .place || candidate.type == .country || candidate.type == .organization
        if candidate.rule == "names/given-name", candidate.votes.person <= 0, !surnames.contains(key),
            WordTagger.knows(key)
        {
            candidate.type = nil
        }
        let mayBeSurname = candidate.type != .country || lexicon.isSurname(key) || lexicon.givenNames[key] != nil
        if surnames.contains(key), mayBeSurname,
            isOpen || isPlace && candidate.votes.place <= 0 && candidate.votes.organization <= 0
        {
            candidate.type = .person
            candidate.known = nil
            candidate.confidence = 0.85
            candidate.rule = "names/surname"
        } else if givenNames.contains(key), isOpen {
            candidate.type = .person
            candidate.confidence = 0.75
            candidate.rule = "names/given-name"
        }
    }

    /// The acronyms that organisations of several words, named in the article, would have.
    private func acronyms(of candidates: [NameCandidate]) -> Set<String> {
        var result: Set<String> = []
        for candidate in candidates where candidate.words.count >= 2 && candidate.type != .person {
            let name = text.text(candidate.words)
            for index in candidate.words.upperBound..<min(candidate.words.upperBound + 2, text.tokens.count) {
                let token = text.tokens[index]
                if token.isAcronymShaped, token.text.isAcronym(of: name) { result.insert(token.lower) }
            }
        }
        return result
    }

    private func resolveByVotes(_ candidate: inout NameCandidate, _ votes: TypeVotes) {
        let first = text.tokens[candidate.words.lowerBound]
        if candidate.rule == "names/bare-head" { return }
        if candidate.words.count == 1, first.isAcronymShaped, candidate.rule == "names/acronym" {
            // An acronym alone may stand for anything; what is done to or by bodies makes it one.
            guard votes.organization >= 2 || votes.person >= 3 else { return }
            candidate.type = .organization
            candidate.confidence = 0.6
            return
        }
        let isCommon = candidate.words.count == 1 && WordTagger.knows(first.lower)
        if let winner = votes.winner(atLeast: isCommon ? 4 : 2) {
            candidate.type = winner
            candidate.confidence = 0.6
            candidate.rule = "names/context"
            return
        }
        candidate.type = defaultType(candidate)
        candidate.confidence = 0.4
        candidate.rule = "names/default"
    }

    /// The likeliest type of a name of which nothing is known; nil where a name is not likely.
    private func defaultType(_ candidate: NameCandidate) -> EntityType? {
        let tokens = text.tokens[candidate.words]
        let sentence = text.sentence(of: candidate.words.lowerBound)
        guard text.casing[sentence] == .normal else { return nil }
        if tokens.contains(where: { $0.lower == "of" || $0.lower == "&" || $0.lower == "and" || $0.isAcronymShaped }) {
            return nil
        }
        if tokens.contains(where: { $0.text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 } }) { return nil }
        let areNames = candidate.words.allSatisfy {
            text.tags[$0].wordClass == .properNoun && !text.tokens[$0].hasCommonEnding
                && !WordTagger.knows(text.tokens[$0].lower)
        }
        if candidate.words.count >= 2, candidate.words.count <= 3 {
            // "Manila Electric": a place before an unknown word names a body sooner than a person.
            let opensWithPlace = lexicon.names[text.tokens[candidate.words.lowerBound].lower]
                .contains { $0.kind == .place || $0.kind == .country }
            return areNames ? (opensWithPlace ? .organization : .person) : nil
        }
        return nil
    }
}
