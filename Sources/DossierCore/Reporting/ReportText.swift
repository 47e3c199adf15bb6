/// A short text for a report, whose parts say where their words come from.
///
/// A template is this project's wording; a name and a quotation are an article's. A writer escapes the latter two for its
/// format and puts quotation marks around the last, so that a reader can always tell the program's words from a source's.
///
/// ```swift
/// let text: ReportText = "Visit to \(name: "Narvia"), \(quote: "in the coming days")"
/// text.plain   // Visit to Narvia, “in the coming days”
/// ```
public struct ReportText: Sendable, Hashable {
    /// A stretch of the text with one origin.
    public enum Part: Sendable, Hashable {
        /// Words of this project.
        case template(String)
        /// A name, code or title taken from the model.
        case name(String)
        /// Words of an article, as they stand there.
        case quote(String)
    }

    /// The stretches, in order.
    public private(set) var parts: [Part]

    /// Makes a text of parts.
    public init(_ parts: [Part] = []) {
        self.parts = parts
    }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { parts.isEmpty }

    /// The text without markup, quotations between curly marks.
    public var plain: String {
        parts.map { part in
            switch part {
            case .template(let words), .name(let words): words
            case .quote(let words): "“\(words)”"
            }
        }
        .joined()
    }

    /// Adds a text at the end.
    public mutating func append(_ other: ReportText) {
        parts += other.parts
    }

    /// One text after another.
    public static func + (left: ReportText, right: ReportText) -> ReportText {
        ReportText(left.parts + right.parts)
    }
}

extension ReportText: ExpressibleByStringInterpolation {
    /// Makes a template.
    public init(stringLiteral value: String) {
        self.init(value.isEmpty ? [] : [.template(value)])
    }

    /// Makes a text of templates and what stands between them.
    public init(stringInterpolation: Interpolation) {
        self.init(stringInterpolation.parts)
    }

    /// Collects the parts of an interpolated literal.
    public struct Interpolation: StringInterpolationProtocol {
        fileprivate var parts: [Part] = []

        /// Begins a literal.
        public init(literalCapacity: Int, interpolationCount: Int) {
            parts.reserveCapacity(2 * interpolationCount + 1)
        }

        /// Adds words of the template.
        public mutating func appendLiteral(_ literal: String) {
            if !literal.isEmpty { parts.append(.template(literal)) }
        }

        /// Adds a name from the model.
        public mutating func appendInterpolation(name: String) {
            parts.append(.name(name))
        }

        /// Adds words of an article.
        public mutating func appendInterpolation(quote: String) {
            parts.append(.quote(quote))
        }

        /// Adds words of this project that depend on the model, such as a date.
        public mutating func appendInterpolation(template: String) {
            parts.append(.template(template))
        }

        /// Adds a number.
        public mutating func appendInterpolation(_ number: Int) {
            parts.append(.template(String(number)))
        }

        /// Adds another text.
        public mutating func appendInterpolation(_ text: ReportText) {
            parts += text.parts
        }
    }
}

extension [ReportText] {
    /// The texts as a list that can be read aloud: `A, B and C`.
    public var joinedAsList: ReportText {
        var result = ReportText()
        for (index, text) in enumerated() {
            if index > 0 { result.append(index == count - 1 ? " and " : ", ") }
            result.append(text)
        }
        return result
    }
}
