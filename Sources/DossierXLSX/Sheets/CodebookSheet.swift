import DossierCore

/// What every column and every code means.
struct CodebookSheet: SheetSource {
    let id = SheetID.codebook
    let content = "what every column and every code means"
    private let entries: [Entry]

    /// A column or a code.
    private struct Entry: Hashable {
        var kind: String
        var of: String
        var name: String
        var meaning: String
    }

    /// Makes the codebook of a workbook.
    ///
    /// - Parameter tables: The tables whose columns it explains, with the names of their sheets.
    init(_ tables: [(sheet: String, columns: [SheetColumn])]) {
        // A column that means the same on several sheets is explained once.
        var columns: [Entry] = []
        var positions: [Entry: Int] = [:]
        for (sheet, definitions) in tables {
            for definition in definitions {
                let entry = Entry(kind: "column", of: "", name: definition.header, meaning: definition.meaning)
                if let position = positions[entry] {
                    columns[position].of += "; \(sheet)"
                } else {
                    positions[entry] = columns.count
                    columns.append(entry)
                    columns[columns.count - 1].of = sheet
                }
            }
        }
        let codes = CodeList.all.flatMap { list in
            list.codes.map { Entry(kind: "code", of: list.title, name: $0.value, meaning: $0.meaning) }
        }
        entries = Self.notes + columns + codes
    }

    /// What holds for several columns: the notes of the dossier's codebook.
    private static var notes: [Entry] {
        let codebook = TableDefinition.codebook.selecting { ["entry", "code", "definition"].contains($0.id) }
        return codebook.rows(of: DossierSummary())
            .compactMap { row in
                guard row.count == 3, row[0] == .text("note"), case .text(let subject) = row[1],
                    case .text(let text) = row[2]
                else { return nil }
                // The workbook has no columns of mentions and sources.
                return subject == "sources" ? nil : Entry(kind: "note", of: "", name: subject, meaning: text)
            }
    }

    var keys: [RecordKey?] { entries.map { _ in nil } }

    func table(_ links: LinkMap) -> SheetTable {
        var columns = ColumnSet<Entry>()
        columns.add(
            SheetColumn(
                "Entry",
                width: 9...9,
                "What the row explains: a column, a code, or something that holds for several."
            )
        ) {
            .text($0.kind)
        }
        columns.add(
            SheetColumn("Of", width: 18...40, "The sheets that have the column, or the list that has the code.")
        ) {
            .text($0.of)
        }
        columns.add(SheetColumn("Name", width: 16...26, "The column or the code.")) { .text($0.name) }
        columns.add(SheetColumn("Meaning", .prose, width: 70...100, "What it means.")) { .text($0.meaning) }
        return SheetTable(
            name: id.name,
            title: "Codebook",
            sentence:
                "What every column and every code of this workbook means. Event types and modes are those of PLOVER 2.0.",
            columns: columns.definitions,
            rows: columns.rows(entries),
            frozenColumns: 3
        )
    }
}
