import Foundation
import Testing

/// What the command prints is what the published schema says.
@Suite(.enabled(if: ReadBackTests.hasPython, "DOSSIER_PYTHON names no Python; make test sets it"))
struct SchemaTests {
    private static let script = BuiltCommand.root.appendingPathComponent("Tests/DossierWritersTests/Python/schema.py")
    private static let schema = BuiltCommand.root.appendingPathComponent("docs/schema/dossier-1.schema.json")

    @Test func theSamplesAreValid() throws {
        let scratch = try ScratchFolder()
        let samples = BuiltCommand.root.appendingPathComponent("Samples/Articles").path
        let formats = ["--to", "json,jsonl", "--output", scratch.url.path]
        let result = try BuiltCommand.run(["export", samples] + formats)
        #expect(result.status == 0, "\(result.error)")
        let python = URL(fileURLWithPath: try #require(ReadBackTests.python))
        for name in ["run.dossier.json", "articles.jsonl"] {
            let lines = scratch.url.appendingPathComponent(name).path
            let checked = try BuiltCommand.run(python, [Self.script.path, Self.schema.path, lines, "--closed"])
            #expect(checked.status == 0, "\(checked.text.prefix(2000))")
        }
    }
}
