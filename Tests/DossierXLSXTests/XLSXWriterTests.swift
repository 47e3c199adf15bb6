import DossierCore
import DossierTesting
import Foundation
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

    /// The document's list of columns is made here; a recording run writes it.
    @Test func theDocumentListsTheColumns() throws {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("docs/formats/xlsx.md")
        let old = try String(contentsOf: path, encoding: .utf8)
        let (start, end) = ("<!-- columns -->\n", "<!-- end -->")
        let head = try #require(old.components(separatedBy: start).first)
        let tail = try #require(old.components(separatedBy: end).last)
        var names = NameGate(limits: .standard)
        let index = DossierIndex(SampleDossier.dossier)
        let plan = WorkbookPlan(index, options: .init(), limits: .standard, names: &names)
        let rows = plan.sources.filter { $0.id != .lists && $0.id != .matrix }
            .map { source in
                let table = source.table(plan.links)
                let headers = table.columns.map(\.header)
                let printed = headers.prefix(table.printedColumns ?? headers.count).joined(separator: ", ")
                let rest = headers.dropFirst(table.printedColumns ?? headers.count).joined(separator: ", ")
                return "| \(source.id.name) | \(printed) | \(rest) |\n"
            }
        let table = "| sheet | printed | on the screen |\n| --- | --- | --- |\n" + rows.joined()
        let new = head + start + table + end + tail
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
            try new.write(to: path, atomically: true, encoding: .utf8)
            Issue.record("recorded docs/formats/xlsx.md; run again without RECORD_GOLDENS")
        }
        #expect(old == new, "docs/formats/xlsx.md lists other columns; RECORD_GOLDENS=1 rewrites it")
    }

    @Test func aMatrixOfManyCountriesKeepsItsColumnsInBounds() throws {
        var article = AnnotatedArticle.plain(SourceText("Many countries met."))
        let span = article.blocks[0].span
        article.entities = (0..<400)
            .map { Entity(id: RecordID("N\($0)"), name: "Country \($0)", type: .country, country: "C\($0)") }
        article.events = [
            Event(
                id: "E1",
                type: .consult,
                modality: .asserted,
                actors: [EventArgument(entity: "N0")],
                recipients: (1..<400).map { EventArgument(entity: RecordID("N\($0)")) },
                triggerSpan: span,
                evidenceSpan: span,
                counted: true
            )
        ]
        let matrix = MatrixSheet(DossierIndex(Dossier(articles: [article]))).table(LinkMap())
        #expect(matrix.columns.count == 303)
        #expect(matrix.sentence.hasSuffix(" 99 rarer recipients have no column."))
        #expect(matrix.rows[0].last == .number(399))
    }

    @Test func aPartyWithoutANameIsAnotherInEveryArticle() throws {
        let articles = ["A1", "A2"]
            .map { id in
                var article = AnnotatedArticle.plain(SourceText("Police met Narvia."))
                article.article.id = RecordID(id)
                let span = article.blocks[0].span
                article.entities = [
                    Entity(id: "N1", name: "police", type: .group), Entity(id: "N2", name: "Ada Linden", type: .person),
                ]
                article.mentions = [
                    Mention(id: "M1", entity: "N1", span: span, type: .group, form: .nominal),
                    Mention(id: "M2", entity: "N2", span: span, type: .person, form: .name),
                ]
                return article
            }
        let roll = ActorRoll(DossierIndex(Dossier(articles: articles))).actors
        #expect(roll.filter { $0.entity.name == "police" }.count == 2)
        #expect(roll.filter { $0.entity.name == "Ada Linden" }.map(\.records.count) == [2])
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
