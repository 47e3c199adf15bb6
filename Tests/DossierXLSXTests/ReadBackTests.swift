import DossierCore
import DossierTesting
import Testing

@testable import DossierXLSX

@Suite(.enabled(if: PythonReader.python != nil, "there is no Python with openpyxl; make test installs one"))
struct ReadBackTests {
    @Test(arguments: TestDossier.allCases)
    func everyCellReadsBackEqual(_ named: TestDossier) throws {
        let dossier = named.dossier
        let book = try read(dossier)
        let index = DossierIndex(dossier)
        var names = NameGate(limits: .standard)
        let plan = WorkbookPlan(index, options: .init(), limits: .standard, names: &names)
        var compared = 0
        for source in plan.sources {
            let table = source.table(plan.links)
            for part in try #require(plan.links.placements[source.id]).parts {
                let sheet = try #require(book.sheets.first { $0.name == part.sheet })
                var cells: [CellReference: (String, String)] = [:]
                for cell in sheet.cells {
                    cells[CellReference(row: cell.row - 1, column: cell.column - 1)] = (cell.type, cell.value)
                }
                for (column, definition) in table.columns.enumerated() {
                    let header = cells[CellReference(row: SheetPlacement.headerRow, column: column)]
                    #expect(header?.1 == definition.header)
                }
                for row in part.rows {
                    for (column, value) in table.rows[row].enumerated() {
                        let line = SheetPlacement.headerRow + 1 + row - part.rows.lowerBound
                        let cell = cells[CellReference(row: line, column: column)]
                        let (type, text) = expected(value)
                        #expect(
                            cell?.0 == type && cell?.1 == text,
                            "\(part.sheet)!\(CellReference(row: line, column: column).address)"
                        )
                        compared += 1
                    }
                }
            }
        }
        #expect(compared > 500)
    }

    @Test(arguments: TestDossier.allCases)
    func nothingIsAFormulaAndNothingIsMerged(_ named: TestDossier) throws {
        let book = try read(named.dossier)
        for sheet in book.sheets {
            #expect(!sheet.cells.contains { $0.type == "formula" }, "\(sheet.name)")
            #expect(sheet.merged.isEmpty, "\(sheet.name)")
        }
    }

    @Test func everySheetBeginsAsTheGuidelinesAsk() throws {
        let book = try read(SampleDossier.dossier)
        var tables: Set<String> = []
        for sheet in book.sheets {
            let first = sheet.cells.filter { $0.column == 1 && $0.row <= 2 }.map(\.value)
            #expect(first.count == 2, "\(sheet.name) has a title in A1 and a sentence in A2")
            #expect(first.last?.hasSuffix(".") == true, "\(sheet.name)")
            #expect(sheet.active_cell == "A1")
            #expect(sheet.landscape)
            for table in sheet.tables {
                #expect(tables.insert(table.name.lowercased()).inserted, "\(table.name) is the name of two tables")
                #expect(Set(table.headers.map { $0.lowercased() }).count == table.headers.count)
                #expect(!table.headers.contains(""))
            }
        }
        #expect(book.sheets.filter { $0.state != "visible" }.map(\.name) == ["Lists"])
        #expect(book.sheets.first { $0.name == "Events" }?.freeze == "B5")
        #expect(book.sheets.first?.charts == 2)
    }

    @Test func linksLeadToTheRowsOfTheirRecords() throws {
        let book = try read(.canonical)
        var checked = 0
        for sheet in book.sheets {
            for (cell, target) in sheet.links where target.contains("!") && !target.contains("://") {
                let parts = target.split(separator: "!")
                let name = parts[0].filter { $0 != "'" }
                let shown = sheet.cells.first { CellReference(row: $0.row - 1, column: $0.column - 1).address == cell }
                let goal = try #require(book.sheets.first { $0.name == name }, "\(target)")
                guard parts[1] != "A1" else { continue }
                let there = goal.cells.first {
                    CellReference(row: $0.row - 1, column: $0.column - 1).address == parts[1]
                }
                #expect(there?.value == shown?.value, "\(sheet.name)!\(cell) leads to \(target)")
                checked += 1
            }
        }
        #expect(checked > 50)
    }

    @Test func theReviewColumnsOfferCodes() throws {
        let book = try read(SampleDossier.dossier)
        let review = try #require(book.sheets.first { $0.name == "Review" })
        #expect(review.choices.count == 3)
        #expect(review.choices.allSatisfy { $0[1].hasPrefix("'Lists'!$") })
        let lists = try #require(book.sheets.first { $0.name == "Lists" })
        #expect(lists.cells.filter { $0.column == 2 && $0.row > 4 }.map(\.value) == EventType.allCases.map(\.rawValue))
    }

    @Test func thePropertiesSpeakOfTheDossier() throws {
        let book = try read(SampleDossier.dossier)
        #expect(book.title == "The Vell Strait, 8 May 2024")
        #expect(book.author == "dossier \(DossierHeader.currentVersion)")
        #expect(book.created == "2024-05-08T00:00:00" && book.modified == book.created)
    }

    private func read(_ dossier: Dossier) throws -> PythonReader.Book {
        try PythonReader.read(XLSXWriter().write(dossier, context: WritingContext()).files[0].bytes)
    }

    /// What openpyxl should say of a cell.
    private func expected(_ value: CellValue) -> (String?, String?) {
        let gate = TextGate(limit: 32_767)
        switch value {
        case .blank: return (nil, nil)
        case .text(let text) where text.isEmpty: return (nil, nil)
        case .text(let text), .link(let text, _):
            // The reader takes the escape of what reads as an escape away.
            return ("text", gate.pass(text).text.replacing("_x005F_x", with: "_x"))
        case .number(let number): return ("number", number == number.rounded() ? "\(number)" : "\(number)")
        case .date(let date):
            return Worksheet.serial(of: date) == nil ? ("text", date.description) : ("date", date.description)
        }
    }
}
