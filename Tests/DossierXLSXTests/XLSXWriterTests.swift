import DossierCore
import DossierTesting
import Testing

@testable import DossierXLSX

@Suite struct XLSXWriterTests {
    @Test func keepsWhatEveryWriterPromises() async throws {
        try await WriterConformance(.xlsx()).run([SampleDossier.dossier, .canonical])
    }

    @Test(arguments: [TestDossier.sample, .canonical])
    func theWorkbookIsAsItWas(_ named: TestDossier) throws {
        expectGolden(Array(WorkbookDump.text(try parts(of: named.dossier)).utf8), "\(named.rawValue).txt")
    }

    @Test func theFileIsNamedByTheContext() throws {
        #expect(try XLSXWriter().write(Dossier(), context: WritingContext()).files.map(\.name) == ["workbook.xlsx"])
        let named = try XLSXWriter().write(Dossier(), context: WritingContext(baseName: "night"))
        #expect(named.files.map(\.name) == ["night.xlsx"])
    }

    @Test func anEmptyDossierHasNoEmptySheets() throws {
        let parts = try parts(of: Dossier())
        #expect(sheetNames(parts) == ["Summary", "Codebook", "Run log"])
    }

    @Test func theSheetsStandInOrder() throws {
        let parts = try parts(of: SampleDossier.dossier)
        #expect(
            sheetNames(parts) == [
                "Summary", "Events", "Not asserted", "Timeline", "Actors", "Quotes", "Dates", "Places", "Articles",
                "Matrix", "Review", "Codebook", "Run log", "Lists",
            ]
        )
        #expect(parts["xl/workbook.xml"].contains("name=\"Lists\" sheetId=\"14\" state=\"hidden\""))
    }

    @Test func theReviewSheetCanBeLeftOut() throws {
        let writer = XLSXWriter(.init(includesReview: false))
        let result = try writer.write(SampleDossier.dossier, context: WritingContext())
        let names = sheetNames(try WorkbookParts(result.files[0].bytes))
        #expect(!names.contains("Review") && !names.contains("Lists"))
    }

    @Test func moreRowsThanASheetHoldsGoOnOnTheNext() throws {
        var limits = SpreadsheetLimits.standard
        limits.rows = 100
        var dossier = SampleDossier.dossier
        dossier.articles = (0..<110)
            .map { number in
                var copy = dossier.articles[1]
                copy.article.id = RecordID("A\(number)")
                return copy
            }
        let result = try XLSXWriter(.init(), limits: limits).write(dossier, context: WritingContext())
        let parts = try WorkbookParts(result.files[0].bytes)
        let names = sheetNames(parts)
        #expect(
            names.filter { $0.hasPrefix("Not asserted") } == ["Not asserted"] + (2...4).map { "Not asserted (\($0))" }
        )
        let split = result.diagnostics.filter { $0.code == "xlsx.sheet-split" }.map(\.message)
        #expect(
            split.contains(
                "sheet 'Not asserted': 330 rows are more than a sheet of 100 rows holds; they continue on 3 more"
            )
        )
        let strings = parts["xl/sharedStrings.xml"]
        #expect(strings.contains("Rows 1 to 96 of 330; continued on the sheet 'Not asserted (2)'."))
        #expect(strings.contains("Events not asserted (4 of 4)"))
        #expect(strings.contains("Rows 289 to 330 of 330."))
    }

    private func parts(of dossier: Dossier) throws -> WorkbookParts {
        try WorkbookParts(XLSXWriter().write(dossier, context: WritingContext()).files[0].bytes)
    }

    /// The names of the sheets, in order.
    private func sheetNames(_ parts: WorkbookParts) -> [String] {
        parts["xl/workbook.xml"].split(separator: "<sheet name=\"").dropFirst()
            .map { String($0.prefix { $0 != "\"" }) }
    }
}
