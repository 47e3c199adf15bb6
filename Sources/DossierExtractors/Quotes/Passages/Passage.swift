import DossierCore
import DossierLanguage

/// One or more sentences of a paragraph that no quotation crosses, as units: the field of view of the statement finder.
///
/// What stands between quotation marks is one unit, so that a verb inside a quotation is never taken for the narrator's.
struct Passage: Sendable {
    /// The units.
    let units: [PassageUnit]
    /// The index of its block.
    let block: Int
    /// The role of its block.
    let role: BlockRole

    /// How far a search may look: more than any sentence needs, and a bound for text without full stops.
    static let reach = 220

    /// The unit at an index, nil outside.
    func unit(_ index: Int) -> PassageUnit? { units.indices.contains(index) ? units[index] : nil }

    /// The class of the unit at an index, nil outside.
    func kind(_ index: Int) -> PassageUnit.Kind? { units.indices.contains(index) ? units[index].kind : nil }

    /// The lower-case text of the unit at an index, empty outside.
    func lower(_ index: Int) -> String { units.indices.contains(index) ? units[index].lower : "" }

    /// Whether the units from an index on read as given.
    func reads(_ words: [String], at index: Int) -> Bool {
        guard index >= 0, index + words.count <= units.count else { return false }
        return words.indices.allSatisfy { units[index + $0].lower == words[$0] }
    }

    /// The tokens of a range of units.
    func tokens(_ range: Range<Int>) -> Range<Int> {
        guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= units.count else { return 0..<0 }
        return units[range.lowerBound].tokens.lowerBound..<units[range.upperBound - 1].tokens.upperBound
    }
}
