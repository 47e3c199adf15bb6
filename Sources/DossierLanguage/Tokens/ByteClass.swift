/// What a scalar is to the tokenizer.
enum ByteClass: UInt8 {
    /// White space, controls and format characters: what stands between tokens.
    case space
    /// A letter or a combining mark.
    case letter
    /// A decimal digit.
    case digit
    /// `.`
    case dot
    /// `-`, and the two Unicode hyphens.
    case hyphen
    /// `'`, `’` and `‘`.
    case apostrophe
    /// Any other punctuation.
    case punctuation
    /// Anything else: currency, mathematical signs, emoji.
    case symbol
    /// A character without width of its own, such as a joiner or a soft hyphen: goes with what it follows.
    case joiner

    /// The classes of the 128 ASCII bytes; a byte from 128 up needs its scalar.
    static let ascii: [ByteClass] = (0..<128)
        .map { code in
            let byte = UInt8(code)
            let character = Unicode.Scalar(byte)
            switch character {
            case "0"..."9": return .digit
            case "A"..."Z", "a"..."z": return .letter
            case ".": return .dot
            case "-": return .hyphen
            case "'": return .apostrophe
            case "$", "+", "<", "=", ">", "^", "|", "~", "%", "#", "@", "`":
                return character == "`" ? .punctuation : .symbol
            default: return byte <= 0x20 || byte == 0x7F ? .space : .punctuation
            }
        }

    /// The class of a scalar outside ASCII.
    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x2010, 0x2011: self = .hyphen
        case 0x2018, 0x2019: self = .apostrophe
        case 0xAD, 0x200C, 0x200D, 0x2060, 0xFE00...0xFE0F, 0x1F3FB...0x1F3FF: self = .joiner
        default:
            switch scalar.properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
                .nonspacingMark, .spacingMark, .enclosingMark, .letterNumber:
                self = .letter
            case .decimalNumber, .otherNumber:
                self = .digit
            case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
                .finalPunctuation, .otherPunctuation:
                self = .punctuation
            case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format, .unassigned, .surrogate:
                self = .space
            case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .privateUse:
                self = .symbol
            @unknown default:
                self = .symbol
            }
        }
    }
}
