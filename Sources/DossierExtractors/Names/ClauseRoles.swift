import DossierCore
import DossierLanguage

/// What part each noun phrase plays in its clause, by the phrase's words.
struct ClauseRoles: Sendable {
    /// A phrase as subject.
    struct Subject: Sendable {
        /// The verb.
        var lemma: String
        /// Whether it undergoes the action.
        var isPassive: Bool
        /// The predicate adjective after a copula: "willing".
        var predicate: String?
        /// Whether several phrases are the subject together.
        var isCoordinated: Bool
    }

    /// The noun phrases, in words.
    private(set) var phrases: [(words: Range<Int>, head: Int, possessor: Range<Int>?, isPronoun: Bool)] = []
    /// For each word, the index of its noun phrase.
    private(set) var phraseOfWord: [Int: Int] = [:]
    /// For each noun phrase, the clause that it is the subject of.
    private(set) var subjects: [Int: Subject] = [:]

    /// Reads the clauses of an article.
    init(_ article: inout AnnotatedArticle, text: NameText) {
        guard let chunks = article.chunks(), let clauses = article.clauses() else { return }
        for phrase in chunks.nounPhrases where !phrase.isTemporal {
            let words = text.words(of: phrase.tokens)
            let head = text.words(of: phrase.head..<(phrase.head + 1)).last ?? words.lowerBound
            for word in words { phraseOfWord[word] = phrases.count }
            phrases.append((words, head, phrase.possessor.map { text.words(of: $0) }, phrase.isPronoun))
        }
        for clause in clauses.clauses where chunks.verbGroups.indices.contains(clause.verbGroup) {
            let lemma = chunks.verbGroups[clause.verbGroup].lemma
            for subject in clause.subject where chunks.nounPhrases.indices.contains(subject) {
                let head = chunks.nounPhrases[subject].head
                guard let word = text.words(of: head..<(head + 1)).last, let phrase = phraseOfWord[word] else {
                    continue
                }
                if subjects[phrase] != nil, clause.sharesSubject { continue }
                subjects[phrase] = Subject(
                    lemma: lemma,
                    isPassive: clause.isPassive,
                    predicate: clause.predicate.flatMap {
                        text.words(of: $0..<($0 + 1)).first.map { text.tokens[$0].lower }
                    },
                    isCoordinated: clause.subject.count > 1
                )
            }
        }
    }

    /// The part that a name plays as subject, when the name is the head of its phrase.
    func subject(_ words: Range<Int>) -> Subject? {
        guard let last = words.last, let phrase = phraseOfWord[last], words.contains(phrases[phrase].head) else {
            return nil
        }
        return subjects[phrase]
    }

    /// Whether a name stands before the head of its phrase: "Moscow officials".
    func isModifier(_ words: Range<Int>) -> Bool {
        guard let last = words.last, let phrase = phraseOfWord[last] else { return false }
        return phrases[phrase].head > last && phrases[phrase].possessor?.contains(last) != true
    }
}
