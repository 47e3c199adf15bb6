/// All frames, found by their triggers.
struct FrameLexicon: Sendable {
    /// The frames, in the order of the tables.
    let frames: [EventFrame]
    private let verbs: [String: [Int]]
    private let nouns: [String: [Int]]
    private let adjectives: [String: [Int]]

    /// The built-in frames; a line that cannot be read is left out, and a test sees that there is none.
    static let standard: FrameLexicon = {
        let tables = [ConflictFrameTable.table, CooperationFrameTable.table, VerbalConflictFrameTable.table]
        return FrameLexicon(frames: tables.flatMap { FrameParser.lines($0) }.compactMap { try? FrameParser.frame($0) })
    }()

    /// Makes a lexicon of frames; those named `.future` are asked for by id when an intention has been found.
    init(frames: [EventFrame]) {
        self.frames = frames
        var verbs: [String: [Int]] = [:]
        var nouns: [String: [Int]] = [:]
        var adjectives: [String: [Int]] = [:]
        for (index, frame) in frames.enumerated() where !frame.id.hasSuffix(".future") {
            var seen: Set<String> = []
            for trigger in frame.triggers where seen.insert(trigger.lemma).inserted {
                switch frame.triggerKind {
                case .verb: verbs[trigger.lemma, default: []].append(index)
                case .noun: nouns[trigger.lemma, default: []].append(index)
                case .adjective: adjectives[trigger.lemma, default: []].append(index)
                }
            }
        }
        self.verbs = verbs
        self.nouns = nouns
        self.adjectives = adjectives
    }

    /// The frames that a verb triggers.
    func frames(ofVerb lemma: String) -> [EventFrame] { (verbs[lemma] ?? []).map { frames[$0] } }

    /// The frames that a noun triggers.
    func frames(ofNoun lemma: String) -> [EventFrame] { (nouns[lemma] ?? []).map { frames[$0] } }

    /// The frames that an adjective triggers.
    func frames(ofAdjective lemma: String) -> [EventFrame] { (adjectives[lemma] ?? []).map { frames[$0] } }

    /// The frame of an id.
    func frame(_ id: String) -> EventFrame? { frames.first { $0.id == id } }
}
