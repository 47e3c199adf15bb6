import Foundation
public import DossierCore

/// Reads contract JSON Lines and bare text, every line a body block: what the pipeline runs on until layout is told apart.
public struct ParagraphReader: DocumentReader {
    /// What the reader says about itself.
    public let description = PluginDescription(
        id: "paragraphs",
        summary: "Contract JSON Lines and bare text, every line a paragraph.",
        fileExtensions: ["jsonl", "txt"]
    )

    private struct Line: Decodable {
        var id: String
        var text: String
        var published: String?
        var title: String?
    }

    /// Makes the reader.
    public init() {}

    /// Takes anything, with the least confidence.
    public func sniff(_ document: SourceDocument) -> SniffConfidence { .possible }

    /// Reads a document.
    public func read(_ document: SourceDocument, context: ReadingContext, emit: (ReadOutcome) throws -> Void) throws {
        guard document.bytes.first(where: { !$0.isASCIISpace }) == UInt8(ascii: "{") else {
            let article = Article(text: SourceText(repairing: document.bytes))
            return try emit(.article(AnnotatedArticle(article: article, blocks: blocks(article.text))))
        }
        for bytes in document.bytes.split(separator: 0x0A) {
            guard let line = try? JSONDecoder().decode(Line.self, from: Data(bytes)) else {
                try emit(.failure(id: nil, DossierError(.formatInvalid, document: document.name, "is no contract line")))
                continue
            }
            var article = Article(text: SourceText(line.text), id: RecordID(line.id))
            article.title = line.title
            article.published = line.published.map { PublicationDate(value: $0, basis: .given) }
            try emit(.article(AnnotatedArticle(article: article, blocks: blocks(article.text))))
        }
    }

    private func blocks(_ text: SourceText) -> [Block] {
        var blocks: [Block] = []
        var start = 0
        for end in text.utf8.indices + [text.count] where end == text.count || text.utf8[end] == 0x0A {
            let span = text.trimmed(SourceSpan(start: start, end: end))
            if !span.isEmpty { blocks.append(Block(role: .body, span: span, rule: "paragraph")) }
            start = end + 1
        }
        return blocks
    }
}
