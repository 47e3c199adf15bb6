import Foundation
import Testing

@testable import dossier

@Suite struct DocumentationTests {
    private func text(_ path: String) throws -> String {
        try String(contentsOf: BuiltCommand.root.appendingPathComponent(path), encoding: .utf8)
    }

    /// The table of exit statuses in the manual is the enumeration.
    @Test func theManualListsEveryExitStatus() throws {
        let rows = try text("docs/cli.md").components(separatedBy: "\n")
            .compactMap { line -> String? in
                let cells = line.components(separatedBy: "|").map { $0.trimmingCharacters(in: .whitespaces) }
                guard cells.count == 5, let status = Int32(cells[1]) else { return nil }
                return "\(status) \(cells[2])"
            }
        #expect(rows == CommandExit.allCases.map { "\($0.rawValue) \($0)" })
    }

    /// A quoted source that has drifted from its file fails; `make record` puts it right.
    @Test func theGuidesQuoteTheirSources() throws {
        for guide in ["docs/adding-a-writer.md"] {
            let old = try text(guide)
            let new = try quoting(old)
            if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
                try new.write(to: BuiltCommand.root.appendingPathComponent(guide), atomically: true, encoding: .utf8)
                Issue.record("recorded \(guide); run again without RECORD_GOLDENS")
            }
            #expect(old == new, "\(guide) quotes sources that have changed; run make record")
        }
    }

    /// The guide with every marked block replaced by its source.
    private func quoting(_ guide: String) throws -> String {
        var result: [String] = []
        var lines = guide.components(separatedBy: "\n")[...]
        while let line = lines.popFirst() {
            result.append(line)
            guard line.hasPrefix("<!-- source: "), let fence = lines.popFirst() else { continue }
            let path = line.dropFirst("<!-- source: ".count).dropLast(" -->".count)
            while let quoted = lines.popFirst(), quoted != "```" {}
            let source = try text(String(path)).trimmingCharacters(in: .newlines)
            result += [fence] + source.components(separatedBy: "\n") + ["```"]
        }
        return result.joined(separator: "\n")
    }
}
