import Foundation
import Testing

/// Reads outputs back with other people's software, found by `DOSSIER_PYTHON` as `make test` sets it.
@Suite struct ReadBackTests {
    static let python = ProcessInfo.processInfo.environment["DOSSIER_PYTHON"]
    static let hasPython = python.map { FileManager.default.isExecutableFile(atPath: $0) } ?? false

    private static let samples = BuiltCommand.root.appendingPathComponent("Samples/Articles").path
    private static let scripts = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Python")

    private func check(_ script: String, _ arguments: [String]) throws -> BuiltCommand.Result {
        let python = try #require(Self.python)
        let path = Self.scripts.appendingPathComponent(script).path
        return try BuiltCommand.run(URL(fileURLWithPath: python), [path] + arguments)
    }

    private func export(_ inputs: [String], _ scratch: ScratchFolder, dialect: String = "data") throws {
        let result = try BuiltCommand.run(
            ["export"] + inputs + [
                "--to", "markdown,csv,xlsx,json", "--output", scratch.url.path, "--dialect", dialect,
            ]
        )
        #expect(result.status == 0, "\(result.error)")
    }

    @Test(.enabled(if: hasPython, "DOSSIER_PYTHON names no Python; make test sets it"))
    func everySpanOfTheSamplesEqualsItsSlice() throws {
        let scratch = try ScratchFolder()
        try export([Self.samples], scratch)
        let result = try check("spans.py", [scratch.url.path])
        #expect(result.status == 0, "\(result.error)")
        #expect(result.text.contains(" spans, "))
    }

    @Test(.enabled(if: hasPython, "DOSSIER_PYTHON names no Python; make test sets it"))
    func hostileArticlesStayText() throws {
        let scratch = try ScratchFolder()
        let payloads = [
            "=1+1", "@SUM(1)", "+cmd|' /C calc'!A0", "-2+3", "|", "<script>alert(1)</script>", "](http://evil.example)",
            "[x](http://evil.example)", "![x](http://evil.example)", "<http://evil.example>", "http://evil.example",
            "`code`", "&lt;b&gt;", "a\u{0}b\u{1}c\u{7F}", "\u{202E}evil", "=HYPERLINK(\"http://evil.example\",\"x\")",
        ]
        for (number, payload) in payloads.enumerated() {
            try scratch.write(
                "in/\(number).txt",
                """
                \(payload) Minister \(payload) warns

                By \(payload) Smith

                \(payload)

                PARIS — France warned Belarus on Monday that it would impose sanctions, Foreign Minister Jean Marchand \(payload) said.

                “\(payload) we will not wait,” Marchand \(payload) told reporters. \(payload) Police arrested 12 protesters in Lyon.

                """
            )
        }
        try export([scratch.url.appendingPathComponent("in").path], scratch, dialect: "excel")
        let result = try check("inert.py", [scratch.url.path])
        #expect(result.status == 0, "\(result.error)")
    }
}
