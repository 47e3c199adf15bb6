import Foundation
import Testing

/// Opens outputs in LibreOffice; `make test` installs it.
@Suite(.serialized) struct LibreOfficeTests {
    static let office = ["/usr/bin/soffice", "/usr/lib/libreoffice/program/soffice"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }
    static let text = "/usr/bin/pdftotext"
    static let isInstalled = office != nil && FileManager.default.isExecutableFile(atPath: text)

    /// Converts a file beside itself, with a profile of its own so that runs do not share one.
    private func convert(_ file: String, to format: String, in scratch: ScratchFolder) throws -> BuiltCommand.Result {
        let office = try #require(Self.office)
        return try BuiltCommand.run(
            URL(fileURLWithPath: office),
            [
                "-env:UserInstallation=file://\(scratch.url.path)/profile", "--headless", "--convert-to", format,
                "--outdir", scratch.url.path, scratch.url.appendingPathComponent(file).path,
            ],
            environment: ["HOME": scratch.url.path]
        )
    }

    private func export(_ scratch: ScratchFolder, _ arguments: [String]) throws {
        let samples = BuiltCommand.root.appendingPathComponent("Samples/Articles").path
        let result = try BuiltCommand.run(["export", samples, "--output", scratch.url.path] + arguments)
        #expect(result.status == 0, "\(result.error)")
    }

    @Test(.enabled(if: isInstalled, "LibreOffice or pdftotext is not installed; make test installs them"))
    func theWorkbookOfTheSamplesOpensAndPrints() throws {
        let scratch = try ScratchFolder()
        try export(scratch, ["--to", "xlsx,csv", "--title", "The sample articles"])
        let converted = try convert("workbook.xlsx", to: "pdf", in: scratch)
        #expect(converted.status == 0, "\(converted.error)")
        let pages = try BuiltCommand.run(
            URL(fileURLWithPath: Self.text),
            ["-layout", scratch.url.appendingPathComponent("workbook.pdf").path, "-"]
        )
        #expect(pages.text.contains("The sample articles"))
        // Every event of the table stands on a page.
        let rows = String(decoding: try #require(scratch.contents()["events.csv"]), as: UTF8.self)
        let ids = rows.components(separatedBy: "\r\n").dropFirst().compactMap { $0.split(separator: ",").first }
            .filter { $0.hasPrefix("E") && $0.utf8.count == 9 }
        #expect(ids.count > 20)
        for id in ids { #expect(pages.text.contains(id), "\(id) is on no page") }
    }

    @Test(.enabled(if: isInstalled, "LibreOffice or pdftotext is not installed; make test installs them"))
    func theSpreadsheetDialectHoldsNoFormula() throws {
        let scratch = try ScratchFolder()
        try scratch.write(
            "in/a.txt",
            "=1+1 warns\n\nMay 3, 2024\n\nFrance warned Belarus on Friday that it would impose sanctions, =2+3 said.\n"
        )
        let input = scratch.url.appendingPathComponent("in").path
        let result = try BuiltCommand.run(
            ["export", input, "--output", scratch.url.path, "--to", "csv", "--dialect", "excel", "--companions"]
        )
        #expect(result.status == 0, "\(result.error)")
        for table in ["articles", "events", "quotes"] {
            let converted = try convert("\(table).csv", to: "fods", in: scratch)
            #expect(converted.status == 0, "\(converted.error)")
            let sheet = String(decoding: try #require(scratch.contents()["\(table).fods"]), as: UTF8.self)
            #expect(!sheet.contains("table:formula"), "\(table).csv opens with a formula")
        }
        let articles = String(decoding: try #require(scratch.contents()["articles.csv"]), as: UTF8.self)
        #expect(articles.contains("'=1+1 warns"))
    }
}
