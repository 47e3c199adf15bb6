public import DossierCore

/// Writes a briefing in Markdown: CommonMark with GFM tables, no raw HTML, links only inside the document.
///
/// ```markdown
/// ## Bottom line
///
/// **Reported as done, 4 March 2024.** “Narvia closed its ports to Ostrean ships on Monday.” [E7KD03QXN] [A1V4T0R2M]
/// ```
///
/// Every statement is made of the model's slots, of an article's own words between quotation marks, and of fixed phrases that
/// join them. It ends in tags that lead to the evidence at the end.
public struct MarkdownWriter: DossierWriter {
    /// What the user may choose.
    public struct Options: Sendable, Hashable {
        /// Whether the file begins with front matter; viewers that do not know it show it as text.
        public var hasFrontMatter: Bool
        /// The most key points.
        public var keyPointLimit: Int
        /// Whether an article's `http` or `https` address is a link; else it is text, and no link leaves the document.
        public var linksSources: Bool

        /// Makes options.
        public init(hasFrontMatter: Bool = false, keyPointLimit: Int = 5, linksSources: Bool = false) {
            self.hasFrontMatter = hasFrontMatter
            self.keyPointLimit = keyPointLimit
            self.linksSources = linksSources
        }

        /// No front matter, five key points, no link out of the document.
        public static let `default` = Options()
    }

    private let options: Options

    /// Makes a writer.
    public init(_ options: Options = .default) {
        self.options = options
    }

    /// What the writer says about itself.
    public var description: PluginDescription {
        PluginDescription(
            id: "markdown",
            summary: "Writes a briefing in Markdown.",
            fileExtensions: ["md"],
            mediaTypes: ["text/markdown"]
        )
    }

    /// Writes the briefing, one file.
    public func write(_ dossier: Dossier, context: WritingContext) throws -> WriterResult {
        let briefing = Briefing(dossier, options)
        var blocks = BriefingHead(briefing).blocks
        for section in BriefingSection.allCases {
            let content = section.blocks(briefing)
            if content.isEmpty { continue }
            blocks.append(.heading(2, "\(text: section.heading)"))
            blocks += content
        }
        if !briefing.tags.references.isEmpty { blocks.append(.references(briefing.tags.references)) }
        let frontMatter = options.hasFrontMatter ? FrontMatter(briefing).rendered : ""
        let file = OutputFile(name: "\(context.baseName ?? "briefing").md", text: frontMatter + blocks.rendered)
        let altered = dossier.articles.filter { MarkdownEscaper.isAltered($0.article.text.utf8) }
        return WriterResult(files: [file], diagnostics: altered.map { .controlsReplaced($0.article.id) })
    }
}

extension DossierWriter where Self == MarkdownWriter {
    /// The writer of the Markdown briefing.
    public static func markdown(_ options: MarkdownWriter.Options = .default) -> MarkdownWriter {
        MarkdownWriter(options)
    }
}

extension Diagnostic {
    /// Control characters of an article cannot be shown.
    fileprivate static func controlsReplaced(_ article: RecordID) -> Diagnostic {
        Diagnostic(
            severity: .note,
            code: "markdown.controls-replaced",
            message: "control characters in article \(article.rawValue.singleLine) are shown as U+FFFD in the briefing",
            origin: "markdown"
        )
    }
}
