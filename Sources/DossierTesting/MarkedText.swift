public import DossierCore

/// A text with marks for the spans that a test expects.
///
/// Such a text is `⟦1Zürich police⟧1 arrested ⟦2forty people⟧2.` The marks are taken out; `spans` has the range that each enclosed, in UTF-8 code units of the text without marks. A mark
/// is the one ASCII letter or digit behind the bracket; marks may nest and overlap.
///
/// ```swift
/// let marked = MarkedText("⟦aTalks⟧a began.")
/// marked.text.string      // "Talks began."
/// marked.spans["a"]       // 0..<5
/// ```
public struct MarkedText: Sendable {
    /// The text without marks.
    public let text: SourceText
    /// The spans by mark.
    public let spans: [String: SourceSpan]
    /// The marks that were opened and not closed, or closed and not opened; empty in a well-formed text.
    public let unmatched: [String]

    /// Takes the marks out of a text.
    public init(_ marked: String) {
        var plain = ""
        var open: [String: Int] = [:]
        var spans: [String: SourceSpan] = [:]
        var unmatched: [String] = []
        var scalars = marked.unicodeScalars[...]
        while let scalar = scalars.popFirst() {
            guard scalar == "⟦" || scalar == "⟧" else {
                plain.unicodeScalars.append(scalar)
                continue
            }
            // A mark behind an opening bracket is one digit or letter, so that the text may begin with any other.
            guard let first = scalars.first, first.isASCII, first.properties.isAlphabetic || first.value < 0x3A else {
                unmatched.append(String(scalar))
                continue
            }
            scalars.removeFirst()
            let mark = String(first)
            if scalar == "⟦" {
                open[mark] = plain.utf8.count
            } else if let start = open.removeValue(forKey: mark) {
                spans[mark] = SourceSpan(start: start, end: plain.utf8.count)
            } else {
                unmatched.append(mark)
            }
        }
        text = SourceText(plain)
        self.spans = spans
        self.unmatched = unmatched + open.keys.sorted()
    }

    /// An article of the text, one body block for each paragraph that blank lines part.
    public func article(published: String? = nil) -> AnnotatedArticle {
        .plain(text, published: published)
    }
}

extension AnnotatedArticle {
    /// An article whose paragraphs, parted by blank lines, are body blocks: what an extractor's test starts from.
    public static func plain(_ text: SourceText, published: String? = nil) -> AnnotatedArticle {
        var article = Article(text: text)
        article.published = published.map {
            PublicationDate(value: $0, precision: $0.utf8.count > 10 ? .minute : .day, basis: .given)
        }
        var blocks: [Block] = []
        var start = 0
        var index = 0
        func close(at end: Int) {
            let span = text.trimmed(SourceSpan(start: start, end: end))
            if !span.isEmpty { blocks.append(Block(role: .body, span: span, rule: "testing/paragraph")) }
        }
        while index < text.count {
            if text.utf8[index] == 0x0A, index + 1 < text.count, text.utf8[index + 1] == 0x0A {
                close(at: index)
                start = index
            }
            index += 1
        }
        close(at: text.count)
        return AnnotatedArticle(article: article, blocks: blocks)
    }
}
