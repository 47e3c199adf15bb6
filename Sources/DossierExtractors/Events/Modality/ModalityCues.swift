import DossierCore

/// The cue words of ``ModalityCueTable``.
struct ModalityCues: Sendable {
    /// What a cue says of the event below or beside it.
    enum Meaning: Sendable, Hashable {
        /// The modality of what it governs.
        case modality(Modality)
        /// It turns the polarity round.
        case negative
    }

    /// Where a cue stands.
    enum Place: String, Sendable, Hashable {
        case governor, noun, adjective, adverb, modifier, gerund
    }

    private let cues: [Place: [String: Meaning]]

    /// The built-in cues.
    static let standard = ModalityCues(table: ModalityCueTable.table)

    /// Reads a table; a line that cannot be read is passed over, and a test sees that there is none.
    init(table: String) {
        var cues: [Place: [String: Meaning]] = [:]
        for line in FrameParser.lines(table) {
            guard let (place, meaning, words) = Self.parse(line) else { continue }
            for word in words { cues[place, default: [:]][word] = meaning }
        }
        self.cues = cues
    }

    /// The place, meaning and words of a line.
    static func parse(_ line: String) -> (Place, Meaning, [String])? {
        let halves = line.split(separator: ":", maxSplits: 1)
        guard halves.count == 2 else { return nil }
        let head = halves[0].split(separator: " ").map(String.init)
        guard head.count == 2, let place = Place(rawValue: head[0]) else { return nil }
        let words = halves[1].split(separator: " ").map(String.init)
        if head[1] == "negative" { return (place, .negative, words) }
        guard let modality = Modality(rawValue: head[1]) else { return nil }
        return (place, .modality(modality), words)
    }

    /// What a word says at a place.
    func meaning(_ word: String, at place: Place) -> Meaning? { cues[place]?[word] }
}
