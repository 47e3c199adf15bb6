import DossierCore

/// A word or words that report what somebody says, thinks or wants, and how they take it.
struct Cue: Sendable, Hashable {
    /// What kind of reporting it is.
    enum Kind: String, Sendable, Hashable, CaseIterable {
        /// Speech or writing: "say", "announce".
        case speech
        /// Thought or feeling: "believe", "hope".
        case thought
        /// Will or intention: "want", "plan".
        case intention
        /// What a document or a study gives: "show", "find".
        case evidence
        /// Judging: "praise", "condemn".
        case judgement
    }

    /// The dictionary form of its first word.
    var lemma: String
    /// The words behind it that belong to it: "out", "for".
    var particles: [String]
    /// What kind it is.
    var kind: Kind
    /// What the speaker does by it.
    var stance: Stance?
    /// How it takes its content.
    var frames: CueFrame
    /// The prepositions that lead its content: "warn of", "complain about".
    var prepositions: [String]
}

extension Cue {
    /// Reads a line of a table: the words joined by bars, the kind, the stance or "-", a colon, the frames and "p/of,about".
    init?(line: Substring) {
        let halves = line.split(separator: ":", maxSplits: 1)
        guard halves.count == 2 else { return nil }
        let head = halves[0].split(separator: " ")
        guard head.count == 3, let kind = Kind(rawValue: String(head[1])) else { return nil }
        let stance = Stance(rawValue: String(head[2]))
        guard stance != nil || head[2] == "-" else { return nil }
        let words = head[0].split(separator: "|").map(String.init)
        guard let lemma = words.first else { return nil }
        self.init(
            lemma: lemma,
            particles: Array(words.dropFirst()),
            kind: kind,
            stance: stance,
            frames: [],
            prepositions: []
        )
        for code in halves[1].split(separator: " ") {
            if code.hasPrefix("p/") {
                prepositions += code.dropFirst(2).split(separator: ",").map(String.init)
            } else if let frame = CueFrame(code: code) {
                frames.formUnion(frame)
            } else {
                return nil
            }
        }
    }
}
