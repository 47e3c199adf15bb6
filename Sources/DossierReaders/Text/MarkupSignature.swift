import DossierCore

/// Tells markup, which the plain text reader must not take for an article.
enum MarkupSignature {
    /// Whether a document's name or first bytes say that it is HTML or XML.
    static func matches(_ document: SourceDocument) -> Bool {
        if ["html", "htm", "xhtml", "xml", "rss", "atom"].contains(document.fileExtension) { return true }
        if let type = document.mediaType, type.hasSuffix("html") || type.hasSuffix("xml") { return true }
        let head = document.bytes.prefix(256).drop { $0.isASCIISpace || $0 >= 0x80 }.prefix(16).map(\.asciiLowercased)
        return openings.contains { head.starts(with: $0) }
    }

    private static let openings = ["<!doctype", "<html", "<?xml", "<rss", "<feed"].map { Array($0.utf8) }
}
