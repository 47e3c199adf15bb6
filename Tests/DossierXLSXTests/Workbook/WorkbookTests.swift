import DossierCore
import Testing

@testable import DossierXLSX

@Suite struct WorkbookTests {
    private let plain = CellStyle(numberFormat: .text)

    private func workbook(_ limits: SpreadsheetLimits = .standard) throws -> Workbook {
        try Workbook(properties: WorkbookProperties(title: "T"), limits: limits)
    }

    @Test func aFormulaInATextIsAText() throws {
        let workbook = try workbook()
        let sheet = try workbook.addSheet("S")
        try sheet.write(.text("=1+1"), at: .origin, style: plain)
        let parts = try WorkbookParts(workbook.finish())
        #expect(parts["xl/sharedStrings.xml"].contains("<t>=1+1</t>"))
        #expect(!parts["xl/worksheets/sheet1.xml"].contains("<f>"))
        #expect(parts["xl/styles.xml"].contains("numFmtId=\"49\""), "the cell has the text format")
    }

    @Test func everyCharacterGivesWellFormedParts() throws {
        let workbook = try Workbook(
            properties: WorkbookProperties(title: "a\u{0}\u{1}<&>\u{FFFF}\"", comments: "x\u{B}y")
        )
        let sheet = try workbook.addSheet("a\u{1}b")
        var text = String.UnicodeScalarView()
        for value in UInt32(0)...0x2FF { text.append(Unicode.Scalar(value) ?? " ") }
        text.append("\u{FFFE}")
        try sheet.write(.text(String(text)), at: .origin, style: plain)
        try sheet.preparePrinting(.fitToWidth(repeatedRow: 0), marking: "A&B \u{2}", title: "9 & 10\u{1}")
        let parts = try WorkbookParts(workbook.finish())
        for name in parts.names {
            let bytes = Array(parts[name].utf8)
            #expect(!bytes.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 }, "\(name) holds a control")
            #expect(!parts[name].unicodeScalars.contains { $0.value == 0xFFFE || $0.value == 0xFFFF }, "\(name)")
        }
        #expect(parts["xl/sharedStrings.xml"].contains("\u{2400}\u{2401}"))
        #expect(parts["xl/worksheets/sheet1.xml"].contains("A&amp;&amp;B"))
        let codes = workbook.changes.diagnostics.map(\.code)
        #expect(codes.filter { $0 == "xlsx.characters-replaced" }.count == 4)
    }

    @Test func longPropertiesAndPageTextsKeepTheirLimits() throws {
        let long = String(repeating: "&title 🙂", count: 100)
        let workbook = try Workbook(properties: WorkbookProperties(title: long))
        let sheet = try workbook.addSheet(String(repeating: "s", count: 40))
        try sheet.write(.text("x"), at: .origin, style: plain)
        try sheet.preparePrinting(.fitToWidth(repeatedRow: 0), marking: long, title: long)
        #expect(workbook.changes.diagnostics.map(\.code) == ["xlsx.property-shortened"])
        let parts = try WorkbookParts(workbook.finish())
        let xml = parts["xl/worksheets/sheet1.xml"]
        for name in ["oddHeader", "oddFooter"] {
            let text = xml.split(separator: "<\(name)>").last.map { $0.prefix { $0 != "<" } } ?? ""
            #expect(text.replacing("&amp;", with: "&").utf16.count <= 255, "\(name)")
            #expect(text.contains("…"))
        }
        #expect(xml.contains("&amp;C\(String(repeating: "s", count: 31))&amp;R"))
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func aNumberThatIsNoneIsBlankAndReported(_ number: Double) throws {
        let workbook = try workbook()
        let sheet = try workbook.addSheet("S")
        try sheet.write(.number(number), at: .origin, style: CellStyle())
        let diagnostic = try #require(workbook.changes.diagnostics.first)
        #expect(diagnostic.code == "xlsx.number-not-finite")
        #expect(diagnostic.message == "sheet 'S', A1: a number that is infinite or no number was left blank")
        let parts = try WorkbookParts(workbook.finish())
        #expect(!parts["xl/worksheets/sheet1.xml"].contains("<v>"))
    }

    @Test(arguments: [("1900-03-01", 61), ("2023-09-21", 45_190), ("9999-12-31", 2_958_465)])
    func aDayIsANumber(_ text: String, _ serial: Int) throws {
        let date = try #require(CalendarDate(iso: text))
        #expect(Worksheet.serial(of: date) == serial)
    }

    @Test(arguments: ["1900-02-28", "1066-10-14", "0001-01-01"])
    func aDayBeforeMarch1900IsAText(_ text: String) throws {
        let workbook = try workbook()
        let sheet = try workbook.addSheet("S")
        let date = try #require(CalendarDate(iso: text))
        try sheet.write(.date(date), at: .origin, style: CellStyle(numberFormat: .day))
        #expect(workbook.changes.diagnostics.map(\.code) == ["xlsx.date-as-text"])
        let parts = try WorkbookParts(workbook.finish())
        #expect(parts["xl/sharedStrings.xml"].contains("<t>\(text)</t>"))
    }

    @Test func anAddressThatHoldsAWordOfTheLibraryStaysWhole() throws {
        let workbook = try workbook()
        let sheet = try workbook.addSheet("S")
        let addresses = [
            "https://example.org/?q=internal:x", "https://example.org/mailto:x", "https://example.org/100%",
        ]
        for (row, address) in addresses.enumerated() {
            try sheet.write(
                .link("shown \(row)", .address(address)),
                at: CellReference(row: row, column: 0),
                style: plain
            )
        }
        let parts = try WorkbookParts(workbook.finish())
        let links = parts["xl/worksheets/_rels/sheet1.xml.rels"]
        #expect(links.contains("Target=\"https://example.org/?q=internal%3Ax\""))
        #expect(links.contains("Target=\"https://example.org/mailto:x\""))
        #expect(links.contains("Target=\"https://example.org/100%25\""))
        for row in 0..<3 { #expect(parts["xl/sharedStrings.xml"].contains("<t>shown \(row)</t>")) }
    }

    @Test func aForbiddenAddressIsTextAndReported() throws {
        let workbook = try workbook()
        let sheet = try workbook.addSheet("S")
        try sheet.write(.link("click", .address("javascript:alert(1)")), at: .origin, style: plain)
        #expect(workbook.changes.diagnostics.map(\.code) == ["xlsx.link-refused"])
        let parts = try WorkbookParts(workbook.finish())
        #expect(!parts["xl/worksheets/sheet1.xml"].contains("hyperlink"))
        #expect(parts["xl/sharedStrings.xml"].contains("<t>click</t>"))
    }

    @Test func aSheetTakesNoMoreLinksThanItsLimit() throws {
        var limits = SpreadsheetLimits.standard
        limits.linksPerSheet = 3
        let workbook = try workbook(limits)
        let sheet = try workbook.addSheet("S")
        for row in 0..<5 {
            let target = LinkTarget.cell(sheet: "S", CellReference(row: row, column: 1))
            try sheet.write(.link("row \(row)", target), at: CellReference(row: row, column: 0), style: plain)
        }
        let diagnostic = try #require(workbook.changes.diagnostics.first)
        #expect(diagnostic.code == "xlsx.link-limit")
        #expect(diagnostic.message.hasPrefix("sheet 'S', A4 and 1 more of the column: "))
        let parts = try WorkbookParts(workbook.finish())
        #expect(parts["xl/worksheets/sheet1.xml"].split(separator: "<hyperlink ").count == 4)
        #expect(parts["xl/sharedStrings.xml"].contains("row 4"))
    }

    @Test func aCellOutsideTheSheetIsRefused() throws {
        let workbook = try workbook()
        let sheet = try workbook.addSheet("S")
        for cell in [
            CellReference(row: 1_048_576, column: 0), CellReference(row: 0, column: 16_384),
            CellReference(row: -1, column: 0),
        ] {
            #expect(throws: WorkbookError.self) { try sheet.write(.number(1), at: cell, style: CellStyle()) }
        }
        _ = try workbook.finish()
    }

    @Test func tablesKeepTheRulesThatTheLibraryDoesNot() throws {
        let workbook = try workbook()
        let sheet = try workbook.addSheet("S")
        let range = CellRange(rows: 0...2, columns: 0...1)
        #expect(
            try sheet.addTable(range, name: "A1", headers: ["Name", "name"], style: CellStyle()) == [
                "Name", "name (2)",
            ]
        )
        #expect(throws: WorkbookError.self) {
            try sheet.addTable(CellRange(rows: 2...4, columns: 1...1), name: "B", headers: ["x"], style: CellStyle())
        }
        #expect(throws: WorkbookError.self) {
            try sheet.addTable(CellRange(rows: 9...9, columns: 0...0), name: "C", headers: ["x"], style: CellStyle())
        }
        try sheet.addTable(CellRange(rows: 6...7, columns: 0...0), name: "a1", headers: ["x"], style: CellStyle())
        let parts = try WorkbookParts(workbook.finish())
        #expect(parts["xl/tables/table1.xml"].contains("displayName=\"tbl_A1\""))
        #expect(parts["xl/tables/table2.xml"].contains("displayName=\"tbl_a1_2\""))
        #expect(parts["xl/tables/table1.xml"].contains("name=\"name (2)\""))
        #expect(parts["xl/sharedStrings.xml"].contains("<t>name (2)</t>"))
    }

    @Test func theDocumentIsNeverDatedByTheClock() throws {
        for (created, stamp) in [
            (WorkbookProperties.epoch, "1980-01-01T00:00:00Z"),
            (CalendarDate(iso: "2023-09-21"), "2023-09-21T00:00:00Z"),
        ] {
            let created = try #require(created)
            let workbook = try Workbook(properties: WorkbookProperties(title: "T", created: created))
            _ = try workbook.addSheet("S")
            let parts = try WorkbookParts(workbook.finish())
            #expect(parts["docProps/core.xml"].split(separator: stamp).count == 3, "created and modified")
        }
    }

    @Test func aWorkbookThatIsGivenUpLeavesNothingAndCannotBeUsedTwice() throws {
        for _ in 0..<20 { _ = try workbook().addSheet("S") }
        let workbook = try workbook()
        _ = try workbook.addSheet("S")
        _ = try workbook.finish()
        #expect(throws: WorkbookError.self) { try workbook.finish() }
        #expect(throws: WorkbookError.self) { try workbook.addSheet("T") }
    }

    @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
    func columnsHaveLetters(_ column: Int, _ letters: String) {
        #expect(CellReference.letters(column: column) == letters)
    }
}
