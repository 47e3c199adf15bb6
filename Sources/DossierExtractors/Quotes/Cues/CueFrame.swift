/// The ways in which a cue takes its content.
struct CueFrame: OptionSet, Sendable, Hashable {
    let rawValue: UInt16

    /// A clause with "that": "warned that prices would rise".
    static let that = CueFrame(rawValue: 1 << 0)
    /// A clause without "that": "said prices would rise".
    static let bare = CueFrame(rawValue: 1 << 1)
    /// A question's clause: "asked whether", "explained how".
    static let question = CueFrame(rawValue: 1 << 2)
    /// The content may stand before it: "Prices will rise, she said".
    static let after = CueFrame(rawValue: 1 << 3)
    /// The speaker may stand behind it: "said the minister".
    static let inverted = CueFrame(rawValue: 1 << 4)
    /// Direct speech: "said: “…”".
    static let speech = CueFrame(rawValue: 1 << 5)
    /// An infinitive: "promised to resign".
    static let infinitive = CueFrame(rawValue: 1 << 6)
    /// A gerund: "denied taking bribes".
    static let gerund = CueFrame(rawValue: 1 << 7)
    /// A noun phrase, with what belongs to it: "called for talks", "accused him of lying".
    static let phrase = CueFrame(rawValue: 1 << 8)
    /// Somebody spoken to may stand before the content: "told reporters that".
    static let addressee = CueFrame(rawValue: 1 << 9)
    /// The passive reports without a source: "is expected to resign".
    static let passive = CueFrame(rawValue: 1 << 10)
    /// A phrase counts only where it holds quoted words: "called it “a farce”".
    static let quotedPhrase = CueFrame(rawValue: 1 << 11)
    /// Somebody is made to do something: "urged the party to unite"; the person belongs to the content.
    static let personInfinitive = CueFrame(rawValue: 1 << 12)

    /// The frame of a code of the tables.
    init?(code: some StringProtocol) {
        switch code {
        case "that": self = .that
        case "bare": self = [.that, .bare]
        case "wh": self = .question
        case "post": self = .after
        case "inv": self = .inverted
        case "quote": self = .speech
        case "to": self = .infinitive
        case "ing": self = .gerund
        case "np": self = .phrase
        case "qnp": self = .quotedPhrase
        case "obj": self = .addressee
        case "pass": self = .passive
        case "objto": self = .personInfinitive
        case "say": self = [.that, .bare, .question, .after, .inverted, .speech]
        case "state": self = [.that, .bare, .after, .inverted, .speech]
        default: return nil
        }
    }

    init(rawValue: UInt16) {
        self.rawValue = rawValue
    }
}
