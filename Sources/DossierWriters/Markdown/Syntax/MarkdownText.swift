import DossierCore

/// A run of Markdown inside a block, which can only be made of literals and of escaped texts.
///
/// A literal's own words are markup; whatever is interpolated is escaped for its kind, so that no text of an article can
/// become markup by being forgotten.
///
/// ```swift
/// let line: MarkdownText = "**Note.** \(text: "1 * 2")"   // **Note.** 1 \* 2
/// ```
struct MarkdownText: Sendable, Hashable {
    /// A stretch of one kind.
    fileprivate enum Segment: Sendable, Hashable {
        /// Markdown.
        case markup(String)
        /// A text, escaped but for what matters at the start of a line only.
        case text(String)
        /// The content of a code span, whose form depends on where it stands.
        case code(String)
    }

    fileprivate var segments: [Segment] = []

    /// Makes an empty run.
    init() {}

    /// Makes a run of a report's text: names escaped, quotations escaped and between curly marks.
    init(_ text: ReportText) {
        self = "\(text)"
    }

    /// Whether nothing is in it.
    var isEmpty: Bool { segments.isEmpty }

    /// The Markdown for a paragraph, heading or list item, or for a table cell.
    func rendered(isInTable: Bool = false) -> String {
        segments.enumerated()
            .map { index, segment in
                switch segment {
                case .markup(let markup): markup
                case .text(let text): index == 0 && !isInTable ? MarkdownEscaper.lineStart(text) : text
                case .code(let text): MarkdownEscaper.code(text, isInTable: isInTable)
                }
            }
            .joined()
    }

    /// Adds a run at the end.
    mutating func append(_ other: MarkdownText) {
        segments += other.segments
    }

    /// One run after another.
    static func + (left: MarkdownText, right: MarkdownText) -> MarkdownText {
        var result = left
        result.append(right)
        return result
    }
}

extension MarkdownText: ExpressibleByStringInterpolation {
    /// Makes a run of markup.
    init(stringLiteral value: String) {
        if !value.isEmpty { segments = [.markup(value)] }
    }

    /// Makes a run of markup and what stands between.
    init(stringInterpolation: Interpolation) {
        segments = stringInterpolation.segments
    }

    /// Collects the segments of an interpolated literal.
    struct Interpolation: StringInterpolationProtocol {
        fileprivate var segments: [Segment] = []

        init(literalCapacity: Int, interpolationCount: Int) {
            segments.reserveCapacity(2 * interpolationCount + 1)
        }

        mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { segments.append(.markup(literal)) }
        }

        /// Adds a text, escaped.
        mutating func appendInterpolation(text: String) {
            segments.append(.text(MarkdownEscaper.text(text)))
        }

        /// Adds the words of an article between curly marks.
        mutating func appendInterpolation(quote: String) {
            segments.append(.markup("“\(MarkdownEscaper.text(quote))”"))
        }

        /// Adds a link with an escaped text to a destination that ``MarkdownEscaper/destination(_:)`` made.
        mutating func appendInterpolation(link text: String, to destination: String) {
            segments.append(.markup("[\(MarkdownEscaper.text(text))](\(destination))"))
        }

        /// Adds a code span.
        mutating func appendInterpolation(code: String) {
            segments.append(.code(code))
        }

        /// Adds a number.
        mutating func appendInterpolation(_ number: Int) {
            segments.append(.markup(String(number)))
        }

        /// Adds a report's text: names escaped, quotations escaped and between curly marks.
        mutating func appendInterpolation(_ text: ReportText) {
            for part in text.parts {
                switch part {
                case .template(let words), .name(let words): appendInterpolation(text: words)
                case .quote(let words): appendInterpolation(quote: words)
                }
            }
        }

        /// Adds another run.
        mutating func appendInterpolation(_ text: MarkdownText) {
            segments += text.segments
        }
    }
}

extension [MarkdownText] {
    /// The runs one after another.
    func joined(by separator: MarkdownText) -> MarkdownText {
        var result = MarkdownText()
        for (index, text) in enumerated() {
            if index > 0 { result.append(separator) }
            result.append(text)
        }
        return result
    }
}
