import DossierCore
import DossierLanguage

/// Reads what stands around a name for signs of its type.
struct NameContextReader: Sendable {
    let text: NameText
    let roles: RoleLexicon
    let finder: RunFinder

    /// Points for each type from the words before and after.
    func votes(for candidate: NameCandidate) -> TypeVotes {
        var votes = TypeVotes()
        let sentence = text.sentence(of: candidate.words.lowerBound)
        guard text.sentences.indices.contains(sentence) else { return votes }
        let range = text.sentences[sentence]
        readBefore(candidate.words.lowerBound, range, &votes)
        readAfter(candidate.words.upperBound, range, &votes, start: candidate.words.lowerBound)
        return votes
    }

    private func readBefore(_ start: Int, _ range: Range<Int>, _ votes: inout TypeVotes) {
        let before = text.lower(start - 1, in: range)
        if Self.placePrepositions.contains(before) { votes.place += before == "in" || before == "near" ? 2 : 1 }
        if before == "the" {
            votes.organization += 1
            votes.person -= 2
        }
        if before == "by" { votes.person += 1 }
        if candidateIsSurname(start) { votes.person += 2 }
        if before == "of", Self.placeNouns.contains(text.lower(start - 2, in: range)) { votes.place += 4 }
        if Self.organizationNouns.contains(before) { votes.organization += 3 }
        if Self.kinship.contains(before) { votes.person += 3 }
        if start > range.lowerBound, roles.titles[text.tokens[start - 1].text] != nil { votes.person += 4 }
        if let role = roles.phrase(in: text, endingAt: start, from: range.lowerBound) {
            if role.noun.kind == .office || role.noun.kind == .people, !role.noun.isPlural { votes.person += 4 }
        }
        if before == ",", let role = roles.phrase(in: text, endingAt: start - 1, from: range.lowerBound),
            role.noun.kind == .office, !role.noun.isPlural
        {
            votes.person += 2
        }
    }

    private func candidateIsSurname(_ word: Int) -> Bool {
        let token = text.tokens[word]
        return token.isCapitalized && finder.lexicon.isSurname(token.lower) && !WordTagger.knows(token.lower)
    }

    private func readAfter(_ position: Int, _ range: Range<Int>, _ votes: inout TypeVotes, start: Int) {
        var end = position
        while Self.adverbs.contains(text.lower(end, in: range)), end - position < 2 { end += 1 }
        let after = text.lower(end, in: range)
        let next = text.lower(end + 1, in: range)
        // "A hospital in X said": the speaker is another.
        let isInside = Self.placePrepositions.contains(text.lower(start - 1, in: range))
        if Self.speech.contains(after), !isInside { votes.person += 3 }
        if Self.personalVerbs.contains(after) { votes.person += 1 }
        if after == "'s" || after == "'" {
            if Self.placePossessed.contains(next) { votes.place += 2 }
            if Self.bodyPossessed.contains(next) { votes.person += 2 }
        }
        if after == ",", range.contains(end + 1) {
            if text.tokens[end + 1].kind == .number, let age = Int(text.tokens[end + 1].text), age > 3, age < 110 {
                votes.person += 4
            }
            if let known = finder.knownName(at: end + 1)?.entry, known.kind == .country || known.feature == .province {
                votes.place += 3
            }
            var index = end + 1
            if ["a", "an", "the", "his", "her", "former", "then"].contains(next) { index += 1 }
            if let role = roles.phrase(in: text, at: index, limit: min(range.upperBound, index + 8)),
                !role.noun.isPlural,
                role.noun.kind == .office || role.noun.kind == .people
            {
                votes.person += 3
            }
            if next == "who" { votes.person += 3 }
            if next == "where" { votes.place += 3 }
        }
        if after == "who" { votes.person += 3 }
        if Self.placeNouns.contains(after) { votes.place += 3 }
        if Self.tenures.contains(after) { votes.person += 4 }
        if Self.organizationFollowers.contains(after) { votes.organization += 3 }
        if after == "-", ["based", "born", "area"].contains(next) { votes.place += 3 }
    }

    /// Adverbs between a speaker and the verb.
    private static let adverbs: Set<String> = [
        "also", "then", "later", "earlier", "still", "reportedly", "repeatedly", "further",
    ]
    /// What people lead: "the Yoon government".
    private static let tenures: Set<String> = [
        "administration", "government", "cabinet", "campaign", "presidency", "regime", "family",
    ]
    private static let placePrepositions: Set<String> = [
        "in", "near", "at", "from", "around", "outside", "across", "throughout", "inside", "toward", "towards", "via",
    ]
    private static let placeNouns: Set<String> = [
        "city", "town", "village", "province", "district", "region", "county", "area", "island", "islands", "suburb",
        "neighborhood", "neighbourhood", "capital", "port", "state", "river", "valley", "border", "airport",
        "peninsula",
        "governorate", "prefecture", "oblast", "municipality", "settlement", "highway", "outskirts", "streets", "coast",
    ]
    private static let organizationNouns: Set<String> = [
        "company", "group", "firm", "agency", "newspaper", "party", "organization", "organisation", "movement", "giant",
        "maker", "automaker", "carmaker", "network", "magazine", "broadcaster", "airline", "bank", "retailer", "daily",
        "website", "startup", "start-up", "channel", "station", "charity", "think-tank", "supplier",
    ]
    private static let organizationFollowers: Set<String> = [
        "shares", "employees", "executives", "spokesman", "spokeswoman", "spokesperson", "officials", "members",
        "fighters",
        "militants", "leaders", "headquarters", "customers", "users", "stock", "subsidiary", "group", "party",
        "website",
        "supporters", "management", "inc", "inc.", "corp", "corp.", "ltd", "newspaper", "magazine", "championship",
    ]
    private static let kinship: Set<String> = [
        "wife", "husband", "son", "daughter", "brother", "sister", "father", "mother", "uncle", "aunt", "cousin",
        "nephew", "niece", "grandson", "grandfather", "named", "friend", "colleague", "boyfriend", "girlfriend",
        "widow",
        "mr", "mrs",
    ]
    private static let speech: Set<String> = [
        "said", "says", "told", "tells", "added", "explained", "recalled", "wrote", "writes", "argued", "asked",
        "replied", "noted", "tweeted", "stated", "testified", "commented", "insisted", "admitted", "joked", "continued",
        "believes", "thinks", "remembers", "hopes", "elaborated", "remarked", "laughed", "answered", "suggested",
    ]
    private static let personalVerbs: Set<String> = [
        "was", "is", "has", "had", "resigned", "died", "married", "graduated", "grew", "smiled", "pleaded", "shook",
        "spent", "attended", "studied", "served", "retired", "joined", "worked", "born", "retorted", "himself",
        "herself",
        "did", "got", "knew", "felt", "met", "went", "came", "took", "gave", "looked", "thought", "walked", "returned",
    ]
    private static let placePossessed: Set<String> = [
        "capital", "economy", "population", "mayor", "government", "president", "parliament", "airport", "residents",
        "streets", "border", "military", "army", "prime", "foreign", "north", "south", "east", "west", "largest",
    ]
    private static let bodyPossessed: Set<String> = [
        "wife", "husband", "son", "daughter", "father", "mother", "brother", "sister", "lawyer", "attorney", "death",
        "family", "life", "career", "body", "face", "office", "speech", "book", "home", "house", "comments", "remarks",
    ]
}
