/// A column of a table on a sheet: its header, what its cells are, and how wide it may become.
struct SheetColumn: Sendable, Hashable {
    /// What the cells of a column are, which says how they look.
    enum Kind: Sendable, Hashable {
        /// A name, an id or a code: on one line, and text even where it is made of digits.
        case text
        /// Running text, wrapped.
        case prose
        /// A day, or a text where no day is known.
        case day
        /// A whole number.
        case integer
        /// A number.
        case number
        /// For the analyst to fill in: a text.
        case input
        /// For the analyst to fill in: a day.
        case inputDay
        /// A count of a matrix.
        case count
    }

    /// The header.
    var header: String
    /// What the cells are.
    var kind: Kind
    /// The least and the greatest width, in digits; what is wider is wrapped or runs on.
    var width: ClosedRange<Int>
    /// The words that are marked with a colour, each of which says the same as its colour.
    var marks: [WordMark]
    /// What the column says, for the codebook: a sentence.
    var meaning: String

    init(
        _ header: String,
        _ kind: Kind = .text,
        width: ClosedRange<Int>,
        marks: [WordMark] = [],
        _ meaning: String
    ) {
        self.header = header
        self.kind = kind
        self.width = width
        self.marks = marks
        self.meaning = meaning
    }

    /// How the cells look.
    var style: CellStyle {
        var style = CellStyle()
        style.border = .rule
        switch kind {
        case .text:
            style.numberFormat = .text
            style.wraps = true
        case .prose:
            style.numberFormat = .text
            style.wraps = true
        case .day:
            style.numberFormat = .text
            style.alignment = .left
        case .integer:
            style.numberFormat = .integer
            style.alignment = .center
        case .count:
            style.numberFormat = .count
            style.alignment = .center
        case .number: style.alignment = .center
        case .input:
            style.numberFormat = .text
            style.wraps = true
            style.background = .input
        case .inputDay:
            style.numberFormat = .day
            style.alignment = .left
            style.background = .input
        }
        return style
    }
}

/// A word of a column and the colour behind it.
struct WordMark: Sendable, Hashable {
    /// The whole text of the cell.
    var word: String
    /// The colour.
    var color: Palette
}
