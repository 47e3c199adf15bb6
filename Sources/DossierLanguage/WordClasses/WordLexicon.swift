/// What the tagger knows about words: for each its possible tags, each with a score and a dictionary form.
struct WordLexicon: Sendable {
    /// One reading of a word.
    struct Reading: Sendable, Hashable {
        var tag: FineTag
        var score: Float
        var lemma: String
    }

    private var readings: [String: [Reading]] = [:]
    /// Verbs that take a clause without "that".
    let clausalVerbs: Set<String>
    /// The infinitives it knows.
    private(set) var verbs: Set<String> = []

    /// The built-in lexicon.
    static let standard = WordLexicon()

    /// The readings of a word in lower case; empty when it is not known.
    func readings(of word: String) -> [Reading] { readings[word] ?? [] }

    /// Whether a word in lower case is a number word.
    func isNumeral(_ word: String) -> Bool {
        readings(of: word).contains { $0.tag == .number } || word == "dozens" || word == "hundreds" || word == "a"
    }

    /// Reads the tables.
    init() {
        clausalVerbs = Set(Self.words(VerbTable.clausal))
        let nounFirst = Set(Self.words(AmbiguousWordTable.nounFirst))
        let verbFirst = Set(Self.words(AmbiguousWordTable.verbFirst))
        let onlyNouns = Set(Self.words(AmbiguousWordTable.noun))

        for word in Self.words(VerbTable.regular) {
            let doubling = word.hasSuffix("+")
            let stem = doubling ? String(word.dropLast()) : word
            let bias: Float = nounFirst.contains(stem) ? -0.6 : 0
            addVerb(stem, past: [Inflection.past(stem, doubling: doubling)], participle: nil, doubling, bias)
        }
        for line in VerbTable.irregular.split(separator: "\n") {
            let parts = line.split(separator: " ").map { $0.split(separator: "|").map(String.init) }
            guard parts.count == 3, let stem = parts[0].first else { continue }
            if stem == "be" || stem == "have" || stem == "do" {
                if stem == "do" {
                    add("doing", .gerund, 0, stem)
                    add("done", .participle, 0, stem)
                }
                continue
            }
            let bias: Float = nounFirst.contains(stem) ? -0.6 : 0
            addVerb(stem, past: parts[1], participle: parts[2], Inflection.doublesByShape(stem), bias)
        }
        // Almost any verb can be used as a noun: "a security sweep".
        for stem in verbs.subtracting(nounFirst).subtracting(verbFirst).sorted() {
            add(stem, .noun, -2.2, stem)
            add(Inflection.withS(stem), .nouns, -2.2, stem)
        }
        for stem in nounFirst.union(verbFirst).sorted() {
            let score: Float = nounFirst.contains(stem) ? 0 : -1.2
            add(stem, .noun, score, stem)
            add(Inflection.withS(stem), .nouns, score, stem)
        }
        for stem in onlyNouns.sorted() where !nounFirst.contains(stem) {
            let isVerb = verbs.contains(stem) && !verbFirst.contains(stem)
            add(stem, .noun, isVerb ? -0.2 : 0, stem)
            add(Inflection.withS(stem), .nouns, isVerb ? -0.2 : 0, stem)
        }
        for line in AmbiguousWordTable.plurals.split(separator: "\n") {
            let parts = line.split(separator: " ").map(String.init)
            if parts.count == 2 { add(parts[0], .nouns, 0.2, parts[1]) }
        }
        for word in Self.words(AmbiguousWordTable.adjective) { add(word, .adjective, 0, word) }
        for word in Self.words(AmbiguousWordTable.adverb) {
            let known = !(readings[word] ?? []).isEmpty
            add(word, .adverb, known ? -0.8 : 0, word)
        }
        for line in ClosedClassTable.table.split(separator: "\n") { addClosed(line) }
    }

    /// A line of ``ClosedClassTable``; its words keep only the readings given there, unless tagged alike elsewhere.
    private mutating func addClosed(_ line: Substring) {
        guard let colon = line.firstIndex(of: ":") else { return }
        let heads = line[..<colon].split(separator: " ")
        var tags: [(FineTag, Float)] = []
        for head in heads {
            if let tag = FineTag(code: head) {
                tags.append((tag, 0.4))
            } else if let score = TagTransitions.number(head), let last = tags.indices.last {
                tags[last].1 = 0.4 + score
            }
        }
        for word in line[line.index(after: colon)...].split(separator: " ").map(String.init) {
            let lemma = ClosedClassTable.lemmas[word] ?? word
            var kept = (readings[word] ?? [])
                .filter { reading in
                    // An open-class reading of a closed-class word is rare ("a must", "the will"), so it is held back;
                    // adverbial readings of prepositions are wanted.
                    reading.tag == .adverb || (reading.tag == .noun && word != "so")
                }
            for index in kept.indices where kept[index].tag == .noun { kept[index].score -= 2.5 }
            kept.removeAll { reading in tags.contains { $0.0 == reading.tag } }
            readings[word] = kept + tags.map { Reading(tag: $0.0, score: $0.1, lemma: lemma) }
        }
    }

    private mutating func addVerb(
        _ stem: String,
        past: [String],
        participle: [String]?,
        _ doubling: Bool,
        _ bias: Float
    ) {
        verbs.insert(stem)
        add(stem, .base, bias, stem)
        add(stem, .present, bias, stem)
        add(Inflection.withS(stem), .third, bias, stem)
        for form in past { add(form, .past, past == [stem] ? bias - 0.3 : 0, stem) }
        let reports: Float = clausalVerbs.contains(stem) ? -0.6 : 0
        for form in participle ?? past {
            add(form, .participle, reports + (participle == [stem] ? bias - 0.3 : 0), stem)
        }
        let gerund = Inflection.gerund(stem, doubling: doubling)
        add(gerund, .gerund, 0, stem)
        add(gerund, .noun, -1.5, gerund)
    }

    private mutating func add(_ word: String, _ tag: FineTag, _ score: Float, _ lemma: String) {
        var list = readings[word] ?? []
        if let index = list.firstIndex(where: { $0.tag == tag }) {
            if list[index].score < score { list[index] = Reading(tag: tag, score: score, lemma: lemma) }
        } else {
            list.append(Reading(tag: tag, score: score, lemma: lemma))
        }
        readings[word] = list
    }

    /// The infinitive of a regular form whose "-ed" or "-ing" has been taken away: "destin" of "destined" gives "destine".
    func infinitive(fromStem stem: String) -> String {
        if verbs.contains(stem) { return stem }
        if verbs.contains(stem + "e") { return stem + "e" }
        let bytes = Array(stem.utf8)
        guard bytes.count > 3, let last = bytes.last else { return stem }
        if bytes[bytes.count - 2] == last, last != UInt8(ascii: "s"), last != UInt8(ascii: "l") {
            return String(stem.dropLast())
        }
        for ending in ["at", "iz", "c", "v", "in", "ur", "ut", "u", "rg", "dg", "ag", "s"]
        where stem.hasSuffix(ending) && !stem.hasSuffix("ss") {
            return stem + "e"
        }
        return stem
    }

    /// The words of a table.
    static func words(_ table: String) -> [String] {
        table.split { $0 == " " || $0 == "\n" }.map(String.init)
    }
}

extension ClosedClassTable {
    /// The dictionary forms of auxiliaries.
    static let lemmas: [String: String] = {
        var lemmas: [String: String] = [:]
        for (lemma, forms) in [
            ("be", "'re 'm ’re ’m is are was were am be been being isn't aren't wasn't weren't ain't"),
            ("have", "'ve ’ve has had have having hasn't haven't hadn't"),
            ("do", "does did do doesn't don't didn't"),
            ("will", "will won't 'll ’ll"), ("provide", "provided providing"), ("include", "including"),
            ("follow", "following"), ("can", "can can't cannot"), ("would", "wouldn't 'd ’d"), ("could", "couldn't"),
            ("should", "shouldn't"), ("must", "mustn't"), ("might", "mightn't"), ("need", "needn't"),
        ] {
            for form in forms.split(separator: " ") { lemmas[String(form)] = lemma }
        }
        return lemmas
    }()
}
