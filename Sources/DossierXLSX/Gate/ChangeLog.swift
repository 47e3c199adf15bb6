import DossierCore

/// Counts what a workbook could not hold as it was, so that each kind of change is told once for a sheet's column.
///
/// A text of a hostile article may need a change in every cell; one line each would bury the rest of the log.
struct ChangeLog {
    /// A kind of change.
    enum Kind: CaseIterable {
        /// Characters that XML or Excel cannot hold were replaced.
        case replacedCharacters
        /// CR LF or CR became LF.
        case lineBreaks
        /// The end of a text was cut off.
        case truncated
        /// The end of a text that is no cell was cut off.
        case shortened
        /// A number that is not finite was left blank.
        case notFinite
        /// A date that Excel's calendar has wrong or not at all was written as text.
        case dateAsText
        /// An address stayed text, because its scheme or its form is not allowed.
        case linkRefused
        /// A link stayed text, because the sheet has no room for more.
        case linkLimit
    }

    /// Where a kind of change was made.
    private struct Place: Hashable {
        var kind: Kind
        var sheet: String
        var column: String
    }

    private var counts: [Place: (count: Int, first: String)] = [:]
    private var order: [Place] = []
    private let limits: SpreadsheetLimits
    private(set) var others: [Diagnostic] = []

    init(limits: SpreadsheetLimits) {
        self.limits = limits
    }

    /// Notes a change of a cell.
    ///
    /// - Parameters:
    ///   - kind: What was done.
    ///   - sheet: The sheet's name.
    ///   - column: The column's letters, or the name of what is not a cell.
    ///   - reference: The cell's address.
    mutating func note(_ kind: Kind, sheet: String, column: String, reference: String) {
        let place = Place(kind: kind, sheet: sheet, column: column)
        if counts[place] == nil { order.append(place) }
        counts[place, default: (0, reference)].count += 1
    }

    /// Notes what the gate did to a text.
    mutating func note(_ changes: TextGate.Changes, sheet: String, column: String, reference: String) {
        if changes.contains(.replaced) { note(.replacedCharacters, sheet: sheet, column: column, reference: reference) }
        if changes.contains(.lineBreaks) { note(Kind.lineBreaks, sheet: sheet, column: column, reference: reference) }
        if changes.contains(.truncated) { note(Kind.truncated, sheet: sheet, column: column, reference: reference) }
    }

    /// Adds a diagnostic that is no change of a cell.
    mutating func add(_ diagnostic: Diagnostic) {
        others.append(diagnostic)
    }

    /// The diagnostics, in the order in which the changes were first made.
    var diagnostics: [Diagnostic] {
        order.compactMap { place in
            guard let (count, first) = counts[place] else { return nil }
            let (severity, code, what) = text(of: place.kind)
            let number = count == 1 ? "" : " and \((count - 1).grouped) more of the column"
            return Diagnostic(
                severity: severity,
                code: code,
                message: "sheet '\(place.sheet)', \(first)\(number): \(what)",
                origin: XLSXWriter.id
            )
        } + others
    }

    /// The words for a kind of change, with the limit it is about.
    private func text(of kind: Kind) -> (Severity, String, String) {
        switch kind {
        case .replacedCharacters:
            (.warning, "xlsx.characters-replaced", "control characters are shown as pictures, noncharacters as U+FFFD")
        case .lineBreaks:
            (.note, "xlsx.line-breaks-normalized", "line breaks are written as line feeds")
        case .truncated:
            (
                .warning, "xlsx.text-truncated",
                "the text is longer than the \(limits.textUnits.grouped) UTF-16 code units that a cell holds and was cut"
            )
        case .shortened:
            (
                .note, "xlsx.property-shortened",
                "the text is longer than the \(limits.shortTextUnits.grouped) UTF-16 code units that fit there and was cut"
            )
        case .notFinite:
            (.warning, "xlsx.number-not-finite", "a number that is infinite or no number was left blank")
        case .dateAsText:
            (.note, "xlsx.date-as-text", "a date before 1900-03-01 is no date to a spreadsheet and was written as text")
        case .linkRefused:
            (
                .warning, "xlsx.link-refused",
                "an address stays text: only http, https and mailto become links, up to \(limits.addressUnits.grouped) characters"
            )
        case .linkLimit:
            (
                .note, "xlsx.link-limit",
                "a sheet holds no more than \(limits.linksPerSheet.grouped) links; the rest is text"
            )
        }
    }
}

extension Int {
    /// The number with a comma between groups of three digits, the same in every locale.
    var grouped: String {
        let digits = Array(String(magnitude))
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { result.append(",") }
            result.append(digit)
        }
        return self < 0 ? "-\(result)" : result
    }
}
