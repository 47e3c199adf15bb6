import Foundation
import Testing

/// A Markdown document as an independent parser (`cmark-gfm`, with tables, links found in text, and strikethrough) sees it.
struct ParsedMarkdown {
    /// A paragraph, heading or table cell.
    struct Block {
        /// The kinds of the blocks that hold it and its own, such as `list/item/paragraph`.
        var path: String
        /// Its text, code included, without markup.
        var text = ""
        /// Where its links lead.
        var links: [String] = []
        /// The kinds of markup inside it.
        var marks: Set<String> = []
    }

    /// The blocks that hold text, in order.
    var blocks: [Block] = []
    /// The kinds of node in the document.
    var kinds: Set<String> = []

    /// Whether the parser is installed; tests that need it are skipped where it is not.
    static let isAvailable: Bool = path != nil

    private static let path: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/cmark-gfm" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    /// Parses a document.
    init(_ markdown: String) throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "dossier-\(UUID().uuidString).md")
        try Data(markdown.utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(Self.path))
        process.arguments = ["-e", "table", "-e", "autolink", "-e", "strikethrough", "-t", "xml", file.path]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = try #require(try output.fileHandleForReading.readToEnd())
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
        read(String(decoding: data, as: UTF8.self))
    }

    /// Reads the parser's XML, whose only character data stand in `text`, `code` and the HTML and code blocks.
    private mutating func read(_ xml: String) {
        var path: [String] = []
        var open: [Int] = []
        for piece in xml.split(separator: "<", omittingEmptySubsequences: true) {
            guard let close = piece.firstIndex(of: ">") else { continue }
            let tag = piece[..<close]
            let content = piece[piece.index(after: close)...]
            guard let first = tag.first, first != "?", first != "!" else { continue }
            if first == "/" {
                if ["paragraph", "heading", "table_cell"].contains(path.last) { open.removeLast() }
                path.removeLast()
                continue
            }
            let name = String(tag.prefix { $0 != " " && $0 != "/" })
            kinds.insert(name)
            if ["paragraph", "heading", "table_cell"].contains(name) {
                open.append(blocks.count)
                blocks.append(Block(path: (path.dropFirst() + [name]).joined(separator: "/")))
            } else if let block = open.last {
                blocks[block].marks.insert(name)
                switch name {
                case "text", "code": blocks[block].text += Self.unescaped(String(content))
                case "softbreak", "linebreak": blocks[block].text += "\n"
                case "link":
                    let start = tag.range(of: "destination=\"")?.upperBound ?? tag.endIndex
                    blocks[block].links.append(Self.unescaped(String(tag[start...].prefix { $0 != "\"" })))
                default: break
                }
            }
            if tag.last != "/" { path.append(name) }
        }
    }

    private static func unescaped(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&amp;", with: "&")
    }
}
