/// The value of one cell, typed and without a format: every writer of tables writes the same value.
///
/// An absent value is ``empty`` in every format: never "NA", "None" or 0.
public enum TableCell: Sendable, Hashable {
    /// Nothing is known.
    case empty
    /// Text, a code or an id; never a number in disguise, so `042` keeps its zero.
    case text(String)
    /// A whole number.
    case integer(Int)
    /// A number.
    case number(Double)
    /// A day.
    case date(CalendarDate)
    /// Yes or no.
    case boolean(Bool)
    /// Several texts, in order, none of them empty.
    case list([String])
}

extension TableCell {
    /// What stands between the members of a list where a format has no lists.
    public static let listSeparator = "; "

    /// The cell of a text, empty for none.
    public static func optional(_ text: String?) -> TableCell {
        guard let text, !text.isEmpty else { return .empty }
        return .text(text)
    }

    /// The cell of a number, empty for none and for what is not finite.
    public static func optional(_ number: Double?) -> TableCell {
        guard let number, number.isFinite else { return .empty }
        return .number(number)
    }

    /// The cell of a whole number, empty for none.
    public static func optional(_ number: Int?) -> TableCell {
        number.map { .integer($0) } ?? .empty
    }

    /// The cell of a day, empty for none.
    public static func optional(_ date: CalendarDate?) -> TableCell {
        date.map { .date($0) } ?? .empty
    }

    /// The cell of an id, empty for none.
    public static func optional(_ id: RecordID?) -> TableCell {
        .optional(id?.rawValue)
    }

    /// The cell of a code, empty for none.
    public static func code<Code: RawRepresentable<String>>(_ code: Code?) -> TableCell {
        .optional(code?.rawValue)
    }

    /// The cell of several texts without the empty ones, each once and in order; empty when none is left.
    public static func distinct(_ texts: some Sequence<String?>) -> TableCell {
        var members: [String] = []
        var seen: Set<String> = []
        for case let text? in texts where !text.isEmpty {
            // Most lists are short; only a long one is worth hashing.
            if members.count < 8 {
                if members.contains(text) { continue }
            } else {
                if seen.isEmpty { seen = Set(members) }
                guard seen.insert(text).inserted else { continue }
            }
            members.append(text)
        }
        return members.isEmpty ? .empty : .list(members)
    }

    /// The cell of a share or a confidence, rounded to two places.
    static func share(_ value: Double) -> TableCell {
        .optional((value * 100).rounded() / 100)
    }
}
