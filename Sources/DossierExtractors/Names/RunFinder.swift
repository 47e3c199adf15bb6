import DossierCore
import DossierLanguage

/// Finds runs of words that capitals and connecting words hold together, in which names may stand.
struct RunFinder: Sendable {
    let text: NameText
    let lexicon: NameLexicon
    let roles: RoleLexicon
    let evidence: CapitalEvidence

    /// The runs of a sentence, from left to right.
    func runs(inSentence sentence: Int) -> [Range<Int>] {
        let range = text.sentences[sentence]
        var runs: [Range<Int>] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard isName(index, in: sentence) else {
                index += 1
                continue
            }
            let end = end(ofRunAt: index, in: sentence)
            runs.append(index..<end)
            index = end
        }
        return runs
    }

    /// Whether a word's capital makes it part of a name.
    func isName(_ index: Int, in sentence: Int) -> Bool {
        let token = text.tokens[index]
        guard token.kind == .word else { return false }
        if !token.isCapitalized { return token.isArticledName || startsLowerName(index, in: sentence) }
        if lexicon.personSuffixes.contains(token.text), index > text.sentences[sentence].lowerBound {
            let before = text.tokens[index - 1]
            return before.isCapitalized && token.spaceBefore && !lexicon.stopWords.contains(before.text)
                && lexicon.heads[before.text] == nil && knownName(at: index - 1) == nil
        }
        if lexicon.stopWords.contains(token.text) || isAddress(token) { return false }
        switch text.casing[sentence] {
        case .normal: return isInitial(index, in: sentence) ? initialIsName(index, in: sentence) : middleIsName(index)
        case .title, .upper: return headlineIsName(index, in: sentence)
        }
    }

    /// Whether nothing but punctuation stands before a word in its sentence, or a colon or an opening quotation mark does.
    func isInitial(_ index: Int, in sentence: Int) -> Bool {
        let start = text.sentences[sentence].lowerBound
        var position = index - 1
        while position >= start {
            let token = text.tokens[position]
            if token.kind == .word || token.kind == .number { return false }
            if [":", "“", "\"", "‘", "•", "*", "…", "...", "—"].contains(token.text) { return true }
            if token.kind == .punctuation, [",", ";", ")", "’", "'", "-"].contains(token.text) { return false }
            position -= 1
        }
        return true
    }

    private func middleIsName(_ index: Int) -> Bool {
        let token = text.tokens[index]
        if token.text.utf8.count == 1 { return isLetterInName(index) }
        if token.isAcronymShaped, knownName(at: index) != nil { return true }
        // "The" may open a newspaper's name.
        if lexicon.openers.contains(token.lower) { return token.lower == "the" && knownName(at: index) != nil }
        if token.isAcronymShaped, WordTagger.knows(token.lower),
            !evidence.isName(token.lower) || evidence.isCommon(token.lower)
        {
            return knownName(at: index) != nil
        }
        return true
    }

    /// Whether a single capital letter is an initial without its dot or part of a code: "Jeffrey T Hodge", "Group F".
    private func isLetterInName(_ index: Int) -> Bool {
        let letter = text.tokens[index].text
        guard letter != "I", letter != "A", index > 0, index + 1 < text.tokens.count else { return false }
        return text.tokens[index - 1].isCapitalized && text.tokens[index + 1].isCapitalized
    }

    /// Whether the first word of a sentence is a name.
    private func initialIsName(_ index: Int, in sentence: Int) -> Bool {
        let token = text.tokens[index]
        if token.text.utf8.count == 1 { return false }
        let next = index + 1 < text.sentences[sentence].upperBound ? text.tokens[index + 1] : nil
        let followsName = next.map { $0.isCapitalized && !lexicon.openers.contains($0.lower) } ?? false
        if lexicon.openers.contains(token.lower) { return knownName(at: index).map { $0.end > index + 1 } ?? false }
        if evidence.isName(token.lower) { return true }
        if let known = knownName(at: index) {
            return known.end > index + 1 || text.tags[index].wordClass == .properNoun
                || lexicon.peoples.contains(token.lower) || known.entry.kind == .adjective
                || known.entry.kind == .demonym
        }
        if token.isAcronymShaped && !WordTagger.knows(token.lower) || token.isInitial
            || token.text.contains("-") && followsName
        {
            return true
        }
        if evidence.isCommon(token.lower) {
            return followsName && lexicon.givenNames[token.lower] != nil
        }
        if isRole(index) { return followsName }
        if lexicon.givenNames[token.lower] != nil || lexicon.isSurname(token.lower) {
            return followsName || text.tags[index].wordClass == .properNoun
        }
        if lexicon.heads[token.text] != nil { return followsName }
        guard text.tags[index].wordClass == .properNoun, !WordTagger.knows(token.lower) else { return false }
        return followsName || !token.hasCommonEnding
    }

    /// Whether a word of a headline is a name: what the lexicons or the rest of the article know, and what goes with it.
    private func headlineIsName(_ index: Int, in sentence: Int) -> Bool {
        let token = text.tokens[index]
        if lexicon.openers.contains(token.lower) { return knownName(at: index).map { $0.end > index + 1 } ?? false }
        if knownName(at: index) != nil || evidence.isName(token.lower) || token.isInitial { return true }
        if lexicon.peoples.contains(token.lower) || isRole(index) { return true }
        if text.casing[sentence] == .title, token.isAcronymShaped, !WordTagger.knows(token.lower) { return true }
        if evidence.isCommon(token.lower) || text.tags[index].wordClass != .properNoun { return false }
        if lexicon.givenNames[token.lower] != nil || token.isHyphenatedGivenName { return true }
        if index > text.sentences[sentence].lowerBound {
            let before = text.tokens[index - 1]
            if before.isCapitalized {
                return lexicon.givenNames[before.lower] != nil || before.isInitial || roles.titles[before.text] != nil
                    || isRole(index - 1) && !token.hasCommonEnding || lexicon.isLeadingSurname(before.lower)
            }
        }
        return lexicon.heads[token.text] != nil
    }

    private func isRole(_ index: Int) -> Bool {
        let token = text.tokens[index]
        return !roles.nouns[token.lower].isEmpty || roles.modifiers.contains(token.lower)
            || roles.titles[token.text] != nil
    }

    /// The longest name of the lexicons that begins at a word and is written as the lexicon has it.
    func knownName(at index: Int) -> (end: Int, entry: KnownName)? {
        knownNames(at: index).map { ($0.end, $0.entries[0]) }
    }

    /// The entries of the longest name of the lexicons that begins at a word; never empty.
    func knownNames(at index: Int, limit: Int? = nil) -> (end: Int, entries: [KnownName])? {
        let sentence = text.sentence(of: index)
        guard text.sentences.indices.contains(sentence) else { return nil }
        var limit = min(limit ?? text.sentences[sentence].upperBound, text.sentences[sentence].upperBound)
        let isUpper = text.casing[sentence] == .upper
        while let found = lexicon.names.match(text.tokens, at: index, limit: limit) {
            let entries = found.values.filter { entry in
                isUpper ? !entry.isAcronym : isWritten(index..<found.end, as: entry)
            }
            // "The National" is a newspaper, but not in "the National Guard".
            let goesOn = text.tokens[index].lower == "the" && found.end < limit && text.tokens[found.end].isCapitalized
            if !entries.isEmpty, !goesOn { return (found.end, entries) }
            limit = found.end - 1
        }
        return nil
    }

    /// Whether the text has the capitals that a lexicon's name demands.
    private func isWritten(_ words: Range<Int>, as entry: KnownName) -> Bool {
        if words.count == 1 {
            let token = text.tokens[words.lowerBound]
            if entry.isAcronym { return token.text == entry.written }
            return token.isCapitalized || token.isArticledName && entry.written == token.text
        }
        for index in words {
            let token = text.tokens[index]
            if token.kind == .word, !token.isCapitalized, !token.isArticledName, !entry.writesSmall(token.lower) {
                return false
            }
        }
        return true
    }

    /// Whether a name that begins with a small letter stands here: "al-Qaida".
    private func startsLowerName(_ index: Int, in sentence: Int) -> Bool {
        guard ["al", "el", "bin", "von", "van", "de"].contains(text.tokens[index].lower) else { return false }
        return knownNames(at: index) != nil
            || text.tokens[index].lower == "bin" && index + 1 < text.sentences[sentence].upperBound
                && text.tokens[index + 1].isCapitalized
    }

    private func isAddress(_ token: Token) -> Bool {
        token.text.utf8.contains(UInt8(ascii: "@")) || token.text.utf8.contains(UInt8(ascii: "/"))
            || token.lower.hasPrefix("www.") || token.text.utf8.count > 40
    }

    // MARK: - Connections

    /// The end of the run that begins at a word.
    private func end(ofRunAt start: Int, in sentence: Int) -> Int {
        let limit = text.sentences[sentence].upperBound
        var end = knownName(at: start)?.end ?? (start + 1)
        while end < limit, end - start < 24 {
            if isName(end, in: sentence), text.tokens[end].spaceBefore || text.tokens[end - 1].text == "-" {
                end = max(end + 1, knownName(at: end)?.end ?? 0)
            } else if let next = connection(from: start, at: end, in: sentence) {
                end = next
            } else {
                break
            }
        }
        return end
    }

    /// The end of the run with what connecting words at its end join to it, nil when nothing is joined.
    private func connection(from start: Int, at index: Int, in sentence: Int) -> Int? {
        let limit = text.sentences[sentence].upperBound
        let token = text.tokens[index]
        var next = index + 1
        switch token.lower {
        case "of", "for", "on", "in", "against", "to":
            if next < limit, text.tokens[next].lower == "the" { next += 1 }
            guard opensOrganization(start..<index, preposition: token.lower) || opensField(index, next, limit) else {
                return nil
            }
        case "and":
            guard isInsideOrganization(start..<index) && !startsOwnName(next) || joinsFields(start..<index, next, limit)
            else { return nil }
        case "&", "+":
            break
        case "'s", "'", "’s", "’":
            guard token.isPossessiveMark, possessorBelongs(index - 1), next < limit,
                lexicon.heads[text.tokens[next].text] != nil
            else { return nil }
        default:
            guard lexicon.particles.contains(token.text), next < limit, isPersonLike(start..<index) else { return nil }
            if lexicon.particles.contains(text.tokens[next].text) { next += 1 }
        }
        guard next < limit, text.tokens[next].isCapitalized, isName(next, in: sentence) else { return nil }
        return max(next + 1, knownName(at: next)?.end ?? 0)
    }

    /// Whether a run so far ends with a noun that "of" or "for" continues: "Ministry of", "Center for".
    private func opensOrganization(_ words: Range<Int>, preposition: String) -> Bool {
        guard let last = words.last else { return false }
        let noun = text.tokens[last].text
        switch preposition {
        case "of":
            return lexicon.openingNouns.contains(noun) || lexicon.openingPlaces.contains(noun)
        case "for":
            return lexicon.openingNouns.contains(noun) && noun != "House" && noun != "University"
        case "on":
            return ["Council", "Committee", "Commission", "Panel", "Conference", "Institute", "Center"].contains(noun)
        case "in", "to", "against":
            return false
        default:
            return false
        }
    }

    /// Whether "of" stands between an office and its field: "Minister of Defense".
    private func opensField(_ preposition: Int, _ next: Int, _ limit: Int) -> Bool {
        guard next < limit, preposition > 0, roles.modifiers.contains(text.tokens[next].lower) else { return false }
        return roles.nouns[text.tokens[preposition - 1].lower].contains { $0.kind == .office }
    }

    /// Whether "and" joins two fields of one body: "Foreign Affairs and Unification Committee".
    private func joinsFields(_ words: Range<Int>, _ next: Int, _ limit: Int) -> Bool {
        guard
            words.allSatisfy({
                WordTagger.knows(text.tokens[$0].lower) || roles.modifiers.contains(text.tokens[$0].lower)
            })
        else { return false }
        var index = next
        while index < limit, index - next < 4, text.tokens[index].isCapitalized, knownName(at: index) == nil {
            if index > next, Self.fieldBodies.contains(text.tokens[index].text) { return true }
            index += 1
        }
        return false
    }

    /// Bodies that are named by their fields.
    private static let fieldBodies: Set<String> = [
        "Committee", "Commission", "Ministry", "Department", "Agency", "Bureau", "Council", "Party", "Administration",
        "Authority", "Board", "Office", "Service", "Subcommittee",
    ]

    /// Whether "and" may go on with an organisation: after "Department of Housing".
    private func isInsideOrganization(_ words: Range<Int>) -> Bool {
        guard words.count >= 2 else { return false }
        for index in words.dropLast() where ["of", "for", "on"].contains(text.tokens[index].lower) {
            return index > words.lowerBound && lexicon.openingNouns.contains(text.tokens[index - 1].text)
                && knownName(at: words.upperBound - 1) == nil
        }
        return false
    }

    /// Whether a word begins a name that "and" would wrongly join.
    private func startsOwnName(_ index: Int) -> Bool {
        guard text.tokens.indices.contains(index) else { return true }
        let token = text.tokens[index]
        return knownName(at: index) != nil || lexicon.givenNames[token.lower] != nil || roles.titles[token.text] != nil
            || lexicon.openingNouns.contains(token.text)
    }

    private func possessorBelongs(_ index: Int) -> Bool {
        guard text.tokens.indices.contains(index) else { return false }
        return Self.namePossessors.contains(text.tokens[index].lower)
    }

    private func isPersonLike(_ words: Range<Int>) -> Bool {
        guard let last = words.last else { return false }
        let token = text.tokens[last]
        return lexicon.givenNames[token.lower] != nil || token.isInitial || token.isArticledName
            || words.count <= 3 && knownName(at: last) == nil && lexicon.heads[token.text] == nil
    }

    /// Possessors inside names: "King's College", "Workers' Party".
    private static let namePossessors: Set<String> = [
        "people", "women", "men", "children", "workers", "teachers", "farmers", "king", "queen", "king's", "veterans",
        "nurses", "students", "doctors", "writers", "lawyers", "prosecutor", "sheriff", "mayor", "governor", "lord",
        "world", "nation", "players", "employees", "miners", "pilots", "peoples", "girls", "boys", "ladies", "soldiers",
    ]
}

extension Token {
    /// Whether it is a possessive "'s" or "'".
    var isPossessiveMark: Bool { lower == "'s" || lower == "'" }
}

extension KnownName {
    /// Whether the lexicon writes a word of the name without a capital.
    func writesSmall(_ word: String) -> Bool {
        written.split { $0 == " " || $0 == "'" || $0 == "’" }
            .contains { $0.first?.isLowercase == true && $0.lowercased() == word } || word == "'s" || word == "'"
    }
}
