import DossierCore
import DossierLanguage

/// Resolves "he" and "she" to a person, where only one can be meant.
struct PronounReader: Sendable {
    let text: NameText
    let clauses: ClauseRoles

    /// Adds pronoun mentions: the subject of the sentence before, or the only person of the last two sentences that fits.
    func addPronouns(to builder: inout EntityBuilder) {
        let people = builder.mentions
            .filter { $0.mention.type == .person && $0.draft != nil && $0.mention.form != .pronoun }
            .sorted { $0.words.lowerBound < $1.words.lowerBound }
        var next = 0
        var resolved: [Int: Int] = [:]
        for index in text.tokens.indices {
            while next < people.count, people[next].words.lowerBound < index { next += 1 }
            guard let gender = Self.pronouns[text.tokens[index].lower] else { continue }
            let sentence = text.sentence(of: index)
            guard text.sentences.indices.contains(sentence), text.roles[sentence] == .body else { continue }
            var candidates: [Int] = []
            var subjects: [Int] = []
            var position = next - 1
            while position >= 0, candidates.count < 12 {
                let person = people[position]
                let distance = sentence - text.sentence(of: person.words.lowerBound)
                guard distance <= 2, let draft = person.draft else { break }
                let fits = builder.drafts[draft].gender.map { $0 == gender } ?? true
                if fits, !candidates.contains(draft) { candidates.append(draft) }
                if fits, clauses.subject(person.words) != nil, !subjects.contains(draft) { subjects.append(draft) }
                position -= 1
            }
            if let before = resolved[sentence - 1] ?? resolved[sentence], candidates.isEmpty { candidates = [before] }
            guard let draft = candidates.count == 1 ? candidates.first : subjects.count == 1 ? subjects.first : nil
            else { continue }
            resolved[sentence] = draft
            builder.add(
                index..<(index + 1),
                type: .person,
                form: .pronoun,
                draft: draft,
                rule: candidates.count == 1 ? "names/pronoun-only" : "names/pronoun-subject",
                confidence: candidates.count == 1 ? 0.7 : 0.6
            )
        }
    }

    private static let pronouns: [String: Gender] = [
        "he": .male, "him": .male, "his": .male, "himself": .male, "she": .female, "her": .female, "hers": .female,
        "herself": .female,
    ]
}
