/// The tags that the tagger decides between; finer than ``WordClass``, because word order depends on more.
enum FineTag: UInt8, CaseIterable {
    case start, noun, nouns, name, possessive, adjective, adverb
    case base, present, third, past, participle, gerund
    case modal, be, beBase, been, being, have, haveBase, having, does
    case determiner, possessivePronoun, pronoun, pronounAuxiliary, relative, preposition, subordinator, coordinator
    case infinitive, negation, existential, number, comma, stop, quote, bracket, symbol, interjection

    /// The code used in the tables.
    var code: String { Self.codes[Int(rawValue)] }

    /// The tag of a code.
    init?(code: some StringProtocol) {
        guard let index = Self.codes.firstIndex(where: { $0 == code }) else { return nil }
        self.init(rawValue: UInt8(index))
    }

    private static let codes = [
        "START", "NN", "NNS", "NP", "PN", "JJ", "RB",
        "VB", "VP", "VZ", "VD", "VN", "VG",
        "MD", "BF", "BB", "BN", "BG", "HF", "HB", "HG", "DF",
        "DT", "PS", "PP", "PB", "WP", "IN", "SC", "CC",
        "TO", "NT", "EX", "CD", "CM", "EP", "QT", "BR", "SY", "UH",
    ]

    /// Whether it is a finite verb, which a clause has once.
    var isFinite: Bool {
        switch self {
        case .present, .third, .past, .modal, .be, .have, .does, .pronounAuxiliary: true
        default: false
        }
    }
}
