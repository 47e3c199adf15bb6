import DossierCore

/// Gives out the names of a workbook: sheets and tables, each unique and legal.
///
/// The library checks some of the rules and counts bytes where Excel counts UTF-16 units; a name that slips through makes
/// Excel repair the file.
struct NameGate {
    private let limits: SpreadsheetLimits
    private var sheets: Set<String> = []
    private var tables: Set<String> = []

    init(limits: SpreadsheetLimits) {
        self.limits = limits
    }

    /// A name for a sheet, as close to the wish as the rules allow.
    ///
    /// One to 31 UTF-16 units; none of `[ ] : * ? / \`; no control character; no apostrophe at either end; not `History`, which
    /// Excel reserves; unlike every other name even when case is ignored.
    mutating func sheet(_ wish: String) -> String {
        var legal = String.UnicodeScalarView()
        for scalar in wish.unicodeScalars {
            let isForbidden =
                Self.forbidden.contains(scalar) || scalar.properties.generalCategory == .control
                || scalar.value == 0xFFFE || scalar.value == 0xFFFF
            legal.append(isForbidden ? " " : scalar)
        }
        var name = Self.trimmed(String(legal))
        if name.isEmpty || Self.folded(name) == "history" { name = name.isEmpty ? "Sheet" : "\(name) sheet" }
        var candidate = Self.prefix(of: name, units: limits.sheetNameUnits)
        var number = 2
        while !sheets.insert(Self.folded(candidate)).inserted {
            let suffix = " (\(number))"
            candidate = Self.prefix(of: name, units: limits.sheetNameUnits - suffix.utf16.count) + suffix
            number += 1
        }
        return candidate
    }

    /// A name for a table: letters, digits and underscores, never one that reads as a cell's address.
    mutating func table(_ wish: String) -> String {
        let word = String(decoding: wish.utf8.filter { $0.isASCIILetter || $0.isASCIIDigit }, as: UTF8.self)
        // The prefix of three letters and the underscore keep it from being a cell such as `A1`.
        let name = "tbl_\(word.isEmpty ? "table" : word)"
        var candidate = name
        var number = 2
        while !tables.insert(Self.folded(candidate)).inserted {
            candidate = "\(name)_\(number)"
            number += 1
        }
        return candidate
    }

    /// The headers of a table, each with a text, on one line, and unlike the others even when case is ignored.
    static func headers(_ wishes: [String], gate: TextGate) -> [String] {
        var seen: Set<String> = []
        return wishes.enumerated()
            .map { index, wish in
                let clean = TextGate(limit: min(gate.limit, 255)).passLine(wish).text
                let name = clean.isEmpty ? "Column \(index + 1)" : clean
                var candidate = name
                var number = 2
                while !seen.insert(folded(candidate)).inserted {
                    candidate = "\(name) (\(number))"
                    number += 1
                }
                return candidate
            }
    }

    private static let forbidden: Set<Unicode.Scalar> = ["[", "]", ":", "*", "?", "/", "\\"]

    /// The form in which Excel compares names.
    private static func folded(_ name: String) -> String { name.uppercased().lowercased() }

    /// The longest prefix of whole characters that has no more than a number of UTF-16 units, without trailing space.
    private static func prefix(of name: String, units: Int) -> String {
        var result = ""
        var count = 0
        for character in name {
            count += character.utf16.count
            guard count <= units else { break }
            result.append(character)
        }
        return trimmed(result).isEmpty ? "Sheet" : trimmed(result)
    }

    /// The name without white space and apostrophes at its ends.
    private static func trimmed(_ name: String) -> String {
        let isEdge = { (character: Character) in character.isWhitespace || character == "'" }
        var rest = name[...].drop(while: isEdge)
        while let last = rest.last, isEdge(last) { rest.removeLast() }
        return String(rest)
    }
}
