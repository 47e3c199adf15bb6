/// A block of a Markdown document.
enum MarkdownBlock: Sendable, Hashable {
    /// A heading of a level from 1 to 6.
    case heading(Int, MarkdownText)
    /// A paragraph.
    case paragraph(MarkdownText)
    /// A bullet list of one-paragraph items.
    case list([MarkdownText])
    /// A quotation of one paragraph.
    case quotation(MarkdownText)
    /// A GFM table; every row has as many cells as the header.
    case table([MarkdownText], [[MarkdownText]])
    /// Link reference definitions: labels and the anchors they lead to.
    case references([(label: String, anchor: String)])

    static func == (left: MarkdownBlock, right: MarkdownBlock) -> Bool { left.rendered == right.rendered }

    func hash(into hasher: inout Hasher) { hasher.combine(rendered) }

    /// The lines of the block, each ended by a line feed.
    var rendered: String {
        switch self {
        case .heading(let level, let text): return line(String(repeating: "#", count: level) + " " + text.rendered())
        case .paragraph(let text): return line(text.rendered())
        case .list(let items): return items.map { line("- " + $0.rendered()) }.joined()
        case .quotation(let text): return line("> " + text.rendered())
        case .table(let header, let rows):
            let rule = "|" + String(repeating: " --- |", count: header.count)
            return row(header) + line(rule) + rows.map(row).joined()
        case .references(let references):
            return references.map { line("[\($0.label)]: #\($0.anchor)") }.joined()
        }
    }

    private func row(_ cells: [MarkdownText]) -> String {
        line("| " + cells.map { $0.rendered(isInTable: true) }.joined(separator: " | ") + " |")
    }

    /// A line without the trailing spaces that would make a hard line break.
    private func line(_ text: String) -> String {
        let end = text.utf8.lastIndex { $0 != UInt8(ascii: " ") }.map { text.utf8.index(after: $0) }
        return String(text[..<(end ?? text.startIndex)]) + "\n"
    }
}

extension [MarkdownBlock] {
    /// The document: blocks parted by blank lines, ended by one line feed.
    var rendered: String { map(\.rendered).joined(separator: "\n") }
}
