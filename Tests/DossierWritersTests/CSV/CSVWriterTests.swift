import DossierCore
import DossierTesting
import DossierWriters
import Foundation
import Testing

@Suite struct CSVWriterTests {
    static let everything = CSVWriter.Options(profile: .full, hasCompanions: true, hasDataPackage: true)

    /// The files of a dossier, and what the writer said.
    static func write(
        _ dossier: Dossier,
        _ options: CSVWriter.Options,
        baseName: String? = nil
    ) throws -> (sink: MemorySink, diagnostics: [Diagnostic]) {
        let sink = MemorySink()
        let context = WritingContext(baseName: baseName)
        var session = try CSVWriter(options).begin(dossier.header, context: context, output: sink)
        for article in dossier.articles { try session.add(article) }
        return (sink, try session.finish(dossier.summary))
    }

    @Test(arguments: [.default, everything, CSVWriter.Options(profile: .full, dialect: .excel)])
    func conforms(options: CSVWriter.Options) async throws {
        try await WriterConformance(streaming: CSVWriter(options)).run([.canonical])
    }

    @Test func theCanonicalDossierIsWrittenAsItWas() throws {
        for file in try Self.write(.canonical, Self.everything).sink.files {
            expectGolden(file.bytes, "CSV/data/\(file.name)")
        }
        let core = CSVWriter.Options(profile: .core, dialect: .excel)
        for file in try Self.write(.canonical, core).sink.files { expectGolden(file.bytes, "CSV/excel/\(file.name)") }
    }

    @Test func streamedRowsAreTheTablesRows() throws {
        let files = try Self.write(.canonical, Self.everything).sink.files
        for table in DossierTable.all(of: .canonical) {
            let file = try #require(files.first { $0.name == "\(table.id).csv" })
            let rows = try ParsedCSV(file.bytes).rows
            #expect(rows.first == table.columns.map(\.id))
            #expect(rows.dropFirst().elementsEqual(table.rows.map { $0.map(\.plain) }), "\(table.id)")
        }
        #expect(files.last?.name == "datapackage.json")
        #expect(files.count == TableDefinition.all.count + 1)
    }

    @Test func theHeadingIsThereWithoutAnyRow() throws {
        let files = try Self.write(Dossier(), .default).sink.files
        #expect(files.map(\.name) == ["events.csv"])
        let rows = try ParsedCSV(try #require(files.first).bytes).rows
        #expect(rows.count == 1 && rows[0].count == 24 && rows[0][0] == "event_id")
    }

    @Test func aTableThatNeedNotBeIsNotWrittenEmpty() throws {
        let names = try Self.write(Dossier(), Self.everything).sink.files.map(\.name)
        #expect(names.contains("articles.csv") && names.contains("codebook.csv"))
        #expect(!names.contains("clusters.csv") && !names.contains("event_counts.csv"))
    }

    @Test func filesAreNamedAfterTheBaseName() throws {
        let names = try Self.write(.canonical, Self.everything, baseName: "week").sink.files.map(\.name)
        #expect(names.first == "week.csv" && names.contains("week-articles.csv"))
        #expect(names.last == "week-datapackage.json")
        #expect(names.allSatisfy { $0.hasPrefix("week") })
    }

    @Test func theSpreadsheetDialectDiffersOnlyByMarkAndGuard() throws {
        let data = CSVWriter.Options(profile: .full)
        let excel = CSVWriter.Options(profile: .full, dialect: .excel)
        let exact = try ParsedCSV(try #require(try Self.write(.canonical, data).sink.files.first).bytes).rows
        let bytes = try #require(try Self.write(.canonical, excel).sink.files.first).bytes
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let guarded = try ParsedCSV(Array(bytes.dropFirst(3))).rows
        #expect(exact.count == guarded.count)
        var count = 0
        for (left, right) in zip(exact, guarded) {
            for (value, shown) in zip(left, right) where value != shown {
                #expect(shown == "'" + value)
                count += 1
            }
        }
        #expect(count > 20)
    }

    @Test func whatIsChangedIsSaid() throws {
        let excel = try Self.write(.canonical, CSVWriter.Options(profile: .full, dialect: .excel)).diagnostics
        #expect(excel.map(\.code) == ["csv.nul-replaced", "csv.guarded", "csv.long-cell"])
        #expect(
            try Self.write(.canonical, CSVWriter.Options(profile: .full)).diagnostics.map(\.code) == [
                "csv.nul-replaced"
            ]
        )
        #expect(try Self.write(Dossier(), Self.everything).diagnostics.isEmpty)
    }

    @Test func twoNULsAreCountedAsTwo() throws {
        var article = AnnotatedArticle.plain("a\u{0}b\u{0}")
        article.article.title = "x\u{0}"
        let options = CSVWriter.Options(hasCompanions: true)
        let diagnostics = try Self.write(Dossier(articles: [article]), options).diagnostics
        #expect(diagnostics.map(\.message) == ["1 NUL character is written as U+FFFD in the CSV"])
    }
}

extension TableCell {
    /// The value as a program's CSV has it.
    fileprivate var plain: String {
        switch self {
        case .empty: ""
        case .text(let text): text.replacing("\u{0}", with: "\u{FFFD}")
        case .integer(let number): "\(number)"
        case .number(let number): number.rounded() == number ? "\(Int(number))" : "\(number)"
        case .date(let date): date.description
        case .boolean(let value): value ? "1" : "0"
        case .list(let members): members.joined(separator: "; ").replacing("\u{0}", with: "\u{FFFD}")
        }
    }
}
