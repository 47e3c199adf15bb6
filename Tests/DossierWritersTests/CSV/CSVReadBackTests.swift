import DossierCore
import DossierTesting
import DossierWriters
import Foundation
import Testing

/// The files as other people's software reads them.
@Suite(.enabled(if: PythonTool.isAvailable, "DOSSIER_PYTHON names no Python; make test sets it"))
struct CSVReadBackTests {
    private static let everyDialect = CSVWriter.Options.Dialect.allCases.map { dialect in
        CSVWriter.Options(profile: .full, dialect: dialect, hasCompanions: true, hasDataPackage: true)
    }

    @Test(arguments: everyDialect)
    func pythonsStrictReaderReadsEveryCell(options: CSVWriter.Options) throws {
        let files = try CSVWriterTests.write(.canonical, options).sink.files
        let scratch = try OutputScratch(files)
        let encoding = options.dialect == .excel ? "utf-8-sig" : "utf-8"
        for file in files where file.name.hasSuffix(".csv") {
            let result = try PythonTool.run(script: "csvcells.py", [scratch.path(file.name), encoding])
            try #require(result.status == 0, "\(file.name): \(result.output)")
            let rows = try JSONDecoder().decode([[String]].self, from: Data(result.output.utf8))
            let mark = options.dialect == .excel ? 3 : 0
            #expect(try ParsedCSV(Array(file.bytes.dropFirst(mark))).rows == rows, "\(file.name)")
        }
    }

    @Test(arguments: everyDialect)
    func frictionlessFindsNothing(options: CSVWriter.Options) throws {
        let scratch = try OutputScratch(try CSVWriterTests.write(.canonical, options).sink.files)
        let result = try PythonTool.run(
            command: "frictionless",
            ["validate", "datapackage.json", "--json"],
            in: scratch.url
        )
        #expect(result.status == 0, "\(result.output.prefix(3000))")
    }

    @Test func frictionlessFindsWhatIsPlanted() throws {
        let scratch = try OutputScratch(try CSVWriterTests.write(.canonical, Self.everyDialect[0]).sink.files)
        let path = scratch.path("events.csv")
        let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
        let planted = text.replacing("E-attack,2024-02-26", with: "E-sanction,2024-02-31")
        try #require(planted != text)
        try Data(planted.utf8).write(to: URL(fileURLWithPath: path))
        let result = try PythonTool.run(
            command: "frictionless",
            ["validate", "datapackage.json", "--json"],
            in: scratch.url
        )
        #expect(result.status != 0)
        #expect(result.output.contains("type-error") && result.output.contains("primary-key"))
        #expect(result.output.contains("foreign-key"))
    }

    @Test func csvcleanFindsNothing() throws {
        let files = try CSVWriterTests.write(.canonical, Self.everyDialect[0]).sink.files
        let scratch = try OutputScratch(files)
        for file in files where file.name.hasSuffix(".csv") {
            let result = try PythonTool.run(
                command: "csvclean",
                ["--length-mismatch", "--maxfieldsize", "1000000", file.name],
                in: scratch.url
            )
            #expect(result.status == 0, "\(file.name): \(result.output.suffix(500))")
        }
    }
}
