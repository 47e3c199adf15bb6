import Foundation
import Testing

@Suite struct ExportTests {
    private static let article = """
        Foreign minister warns of sanctions

        May 3, 2024 - 10:00 By Ana Torres

        GENEVA (AP) — France will impose sanctions on Belarus should the talks fail, Foreign Minister Jean Marchand said Thursday.

        “We will not wait,” Marchand told reporters in Geneva. Police arrested 12 protesters in Lyon on Wednesday.

        """

    private func export(
        _ arguments: [String],
        in scratch: ScratchFolder,
        environment: [String: String] = [:]
    ) throws -> BuiltCommand.Result {
        try BuiltCommand.run(["export"] + arguments, in: scratch.url, environment: environment)
    }

    @Test func threeReportsAreWrittenByDefault() throws {
        let scratch = try ScratchFolder()
        try scratch.write("a.txt", Self.article)
        let result = try export(["a.txt"], in: scratch)
        #expect(result.status == 0, "\(result.error)")
        let names = try Set(scratch.contents("out").keys)
        #expect(names == ["briefing.md", "events.csv", "workbook.xlsx"])
    }

    @Test func theSameInputGivesTheSameBytesInAnotherZoneAndLocale() throws {
        let scratch = try ScratchFolder()
        try scratch.write("a.txt", Self.article)
        try scratch.write("b.txt", Self.article.replacing("Marchand", with: "Dupont"))
        let formats = ["a.txt", "b.txt", "--to", "markdown,csv,xlsx,json", "--companions", "--output"]
        let first = try export(formats + ["one"], in: scratch, environment: ["TZ": "UTC", "LC_ALL": "C"])
        let second = try export(
            formats + ["two"],
            in: scratch,
            environment: [
                "TZ": "Asia/Kathmandu", "LC_ALL": "tr_TR.UTF-8", "LANG": "ar_EG.UTF-8",
                "SWIFT_DETERMINISTIC_HASHING": "1",
            ]
        )
        #expect(first.status == 0 && second.status == 0)
        let one = try scratch.contents("one")
        #expect(one.count > 4)
        #expect(try scratch.contents("two") == one)
    }

    @Test func oneBrokenFileAmongTwentyCostsOnlyItself() throws {
        let scratch = try ScratchFolder()
        for number in 10..<29 {
            try scratch.write("in/\(number).txt", Self.article.replacing("12 protesters", with: "\(number) protesters"))
        }
        try scratch.write("in/15-broken.txt", Data([0x7F, 0x45, 0x4C, 0x46, 0, 0, 0, 1, 2, 3, 0xFF, 0xFE, 0, 0]))
        let result = try export(["in", "--to", "csv,json"], in: scratch)
        #expect(result.status == 2)
        let errors = result.error.components(separatedBy: "\n").filter { $0.contains(": error: ") }
        #expect(errors.count == 1, "\(errors)")
        #expect(errors.first?.hasPrefix("15-broken.txt: error: ") == true)
        #expect(result.error.contains("19 articles"))
        let saved = try #require(scratch.contents("out")["run.dossier.json"])
        let json = try #require(try JSONSerialization.jsonObject(with: saved) as? [String: Any])
        #expect((json["articles"] as? [Any])?.count == 19)
        #expect(((json["summary"] as? [String: Any])?["failures"] as? [Any])?.count == 1)
    }

    @Test func nothingReadableIsAFailureAndWritesNothing() throws {
        let scratch = try ScratchFolder()
        try scratch.write("empty.txt", "")
        let result = try export(["empty.txt", "missing.txt"], in: scratch)
        #expect(result.status == 1)
        #expect(result.error.contains("empty.txt: error: "))
        #expect(result.error.contains("missing.txt: error: cannot be read: No such file or directory"))
        #expect(try scratch.contents("out").isEmpty)
    }

    @Test func anOutputThatCannotBeWrittenIsNamed() throws {
        let scratch = try ScratchFolder()
        try scratch.write("a.txt", Self.article)
        try scratch.write("out", "a file stands in the way")
        let result = try export(["a.txt"], in: scratch)
        #expect(result.status == 3)
        #expect(result.error.contains("cannot be written"))
    }

    @Test func aSecondRunLeavesUnchangedFilesAlone() throws {
        let scratch = try ScratchFolder()
        try scratch.write("a.txt", Self.article)
        #expect(try export(["a.txt"], in: scratch).status == 0)
        let again = try export(["a.txt"], in: scratch)
        #expect(again.error.components(separatedBy: "(unchanged)").count == 4, "\(again.error)")
    }

    @Test func aSavedDossierRendersToTheSameReports() throws {
        let scratch = try ScratchFolder()
        try scratch.write("a.txt", Self.article)
        let settings = ["--title", "T", "--as-of", "2024-05-04", "--marking", "TLP:GREEN"]
        #expect(try export(["a.txt", "--to", "markdown,csv,xlsx,json"] + settings, in: scratch).status == 0)
        let rendered = try BuiltCommand.run(
            ["render", "out/run.dossier.json", "--to", "markdown,csv,xlsx,json", "--output", "again"],
            in: scratch.url
        )
        #expect(rendered.status == 0, "\(rendered.error)")
        #expect(try scratch.contents("again") == scratch.contents("out"))
    }

    @Test func standardInputIsADocument() throws {
        let scratch = try ScratchFolder()
        let result = try BuiltCommand.run(
            ["export", "-", "--to", "csv"],
            input: Data(Self.article.utf8),
            in: scratch.url
        )
        #expect(result.status == 0, "\(result.error)")
        #expect(try scratch.contents("out").keys.contains("events.csv"))
    }

    @Test func anOverlongDocumentIsRefusedWithTheLimit() throws {
        let scratch = try ScratchFolder()
        try scratch.write("a.txt", Self.article)
        let result = try export(["a.txt", "--max-bytes", "10"], in: scratch)
        #expect(result.status == 1)
        #expect(result.error.contains("more than the limit of 10"))
    }
}
