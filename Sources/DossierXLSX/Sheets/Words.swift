import DossierCore

/// The words for codes, with the colours that go with them.
enum Words {
    /// The quad class with its meaning, so that the number need not be known.
    static func quadClass(_ number: Int) -> String {
        switch number {
        case 1: "1 verbal cooperation"
        case 2: "2 material cooperation"
        case 3: "3 verbal conflict"
        case 4: "4 material conflict"
        default: String(number)
        }
    }

    /// The colours of the quad classes.
    static let quadClassMarks = [
        WordMark(word: quadClass(1), color: .blue),
        WordMark(word: quadClass(2), color: .green),
        WordMark(word: quadClass(3), color: .yellow),
        WordMark(word: quadClass(4), color: .red),
    ]

    /// The colours of the modalities.
    static let modalityMarks = Modality.allCases.map { WordMark(word: $0.rawValue, color: color(of: $0)) }

    private static func color(of modality: Modality) -> Palette {
        switch modality {
        case .asserted: .green
        case .planned: .blue
        case .possible, .conditional: .yellow
        case .alleged: .orange
        case .requested, .hypothetical, .background: .grey
        }
    }

    /// The colours of the polarities.
    static let polarityMarks = [WordMark(word: Polarity.negative.rawValue, color: .red)]

    /// A number of things, in words: `1 event`, `2 events`.
    static func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number.grouped) \(number == 1 ? one : many)"
    }
}
