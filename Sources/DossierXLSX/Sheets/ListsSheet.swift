import DossierCore

/// The lists from which the review sheet's cells are chosen, on a hidden sheet: the library cannot be given long lists.
struct ListsSheet: SheetSource {
    let id = SheetID.lists
    let content = "the lists of the review sheet"

    /// A list of codes to choose from.
    enum List: Int, CaseIterable {
        /// What the analyst makes of a record.
        case status
        /// The event types.
        case type
        /// The modalities.
        case modality

        /// The codes.
        var codes: [String] {
            switch self {
            case .status: Self.codes("review_status")
            case .type: Self.codes("event_type")
            case .modality: Self.codes("modality")
            }
        }

        /// The codes of the dossier's code list of a name.
        private static func codes(_ id: String) -> [String] {
            CodeList.all.first { $0.id == id }?.values ?? []
        }

        /// The header.
        var header: String {
            switch self {
            case .status: "Review status"
            case .type: "Type"
            case .modality: "Modality"
            }
        }
    }

    private var rowCount: Int { List.allCases.map(\.codes.count).max() ?? 0 }

    var keys: [RecordKey?] { [RecordKey?](repeating: nil, count: rowCount) }

    func table(_ links: LinkMap) -> SheetTable {
        SheetTable(
            name: id.name,
            title: "Lists",
            sentence: "The codes that the review sheet offers.",
            columns: List.allCases.map { SheetColumn($0.header, width: 14...16, "A list of codes.") },
            rows: SheetRows(count: rowCount) { row in
                List.allCases.map { list in list.codes.indices.contains(row) ? .text(list.codes[row]) : .blank }
            },
            isHidden: true
        )
    }

    /// Where a list stands, as a formula names it.
    static func formula(_ list: List, at placement: SheetPlacement) -> String {
        let first = SheetPlacement.headerRow + 1
        return CellRange(rows: first...(first + list.codes.count - 1), column: list.rawValue)
            .formula(sheet: placement.parts[0].sheet)
    }
}
