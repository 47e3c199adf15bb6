import DossierCore
import Testing

@testable import DossierReaders

/// A text with the role of each of its parts written before it: `⟪title⟫Talks begin`.
struct RoleScript {
    /// The text without the marks.
    let text: SourceText
    /// The roles with their parts, without surrounding white space.
    let expected: [String]

    /// Takes the marks out.
    init(_ script: String) {
        var plain = ""
        var expected: [String] = []
        for part in script.split(separator: "⟪") {
            let fields = part.split(separator: "⟫", maxSplits: 1, omittingEmptySubsequences: false)
            guard fields.count == 2 else {
                Issue.record("a part without a closing mark: \(part)")
                continue
            }
            plain += fields[1]
            let segment = SourceText(String(fields[1]))
            expected.append("\(fields[0]): \(segment[segment.trimmed(segment.span)])")
        }
        text = SourceText(plain)
        self.expected = expected
    }

    /// Lays the text out and compares the blocks with what the script says.
    @discardableResult
    func check(sourceLocation: SourceLocation = #_sourceLocation) -> Article {
        let article = PlainTextLayout(origin: "test").article(of: text)
        let found = article.blocks.map { "\($0.role.rawValue): \(article[$0.span])" }
        #expect(found == expected, sourceLocation: sourceLocation)
        return article.article
    }
}
