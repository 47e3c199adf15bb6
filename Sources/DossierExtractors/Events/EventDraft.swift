import DossierCore

/// An event in the making.
struct EventDraft {
    /// The frame and its arguments.
    var match: FrameMatch
    /// The type, which the content may change: a promise of sanctions is a threat.
    var type: EventType
    /// The mode.
    var mode: EventMode?
    /// Act of saying, content or neither.
    var kind: EventKind
    /// Whether it happened.
    var status: FactualStatus
    /// The index of its sentence.
    var sentence: Int
    /// The index of the draft that carries it.
    var parent: Int?
    /// The numbers.
    var counts: [EventCount] = []
    /// Who says so, found from the clause that reports it.
    var reporter: RecordID?
    /// Whether a clause reports it.
    var isReported = false
    /// Whether it is told no more, because another draft tells it better.
    var isDropped = false
    /// The words of explanation: what was inferred or merged.
    var notes: [String] = []

    /// Makes a draft of a match.
    init(match: FrameMatch, status: FactualStatus, sentence: Int) {
        self.match = match
        type = match.frame.type
        mode = match.mode
        kind = match.frame.flags.contains(.say) ? .speechAct : .occurrence
        self.status = status
        self.sentence = sentence
    }
}
