import DossierCore

/// Cells of records.
extension CellValue {
    /// A text, blank when it is empty.
    static func text(orBlank text: String?) -> CellValue {
        guard let text, !text.isEmpty else { return .blank }
        return .text(text)
    }

    /// A day of a record: a real date only where the day is known, otherwise its ISO form as text.
    static func day(_ date: CalendarDate?, _ precision: Precision) -> CellValue {
        guard let date else { return .blank }
        switch precision {
        case .minute, .day: return .date(date)
        case .week, .month, .quarter, .year, .unknown: return .text(date.description)
        }
    }

    /// A count.
    static func count(_ count: Int) -> CellValue { .number(Double(count)) }
}
