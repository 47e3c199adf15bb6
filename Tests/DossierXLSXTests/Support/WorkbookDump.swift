import DossierCore

/// A workbook as text that people can compare: the parts, and for each sheet its cells and what stands around them.
enum WorkbookDump {
    /// The text of a workbook.
    static func text(_ parts: WorkbookParts) -> String {
        let strings = elements("si", in: parts["xl/sharedStrings.xml"][...]).map { shown($0) }
        var lines = ["parts:"] + parts.names.map { "  \($0)" }
        let names = elements("sheet ", in: parts["xl/workbook.xml"][...]).compactMap { attribute("name", of: $0) }
        for (index, name) in names.enumerated() {
            // The codebook's words are tested where they are written.
            if name == "Codebook" { continue }
            let xml = parts["xl/worksheets/sheet\(index + 1).xml"]
            lines.append("")
            lines.append("sheet \(name):")
            let data = xml.range(of: "<sheetData>", "</sheetData>")
            var cells: [String] = []
            for cell in elements("c ", in: data.inside[...]) {
                guard let address = attribute("r", of: cell) else { continue }
                guard let value = elements("v>", in: cell).first.map({ content(of: $0) }) else { continue }
                let isText = attribute("t", of: cell) == "s"
                let text =
                    isText ? Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? "?" : value
                cells.append("  \(address) \(isText ? "text" : "number") \(text)")
            }
            lines += shortened(cells, 120)
            lines += shortened(pieces(data.before + data.after).map { "  \($0)" }, 60)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The first of some lines, and the number and the hash of the rest, so that a golden stays short and still sees all.
    private static func shortened(_ lines: [String], _ count: Int) -> [String] {
        guard lines.count > count else { return lines }
        let rest = lines[count...].joined(separator: "\n")
        return lines.prefix(count) + [
            "  … \(lines.count - count) more, SHA-256 \(SHA256.hex(of: Array(rest.utf8)).prefix(16))"
        ]
    }

    /// The elements that begin with a name, with what they hold.
    private static func elements(_ name: String, in xml: Substring) -> [Substring] {
        let end = "</\(name.filter { $0.isLetter })>"
        return xml.split(separator: "<\(name)", omittingEmptySubsequences: false).dropFirst()
            .map { part in
                let head = part.prefix { $0 != ">" }
                if head.hasSuffix("/") { return head }
                return part.firstRange(of: end).map { part[..<$0.lowerBound] } ?? part
            }
    }

    private static func attribute(_ name: String, of element: Substring) -> String? {
        element.firstRange(of: "\(name)=\"").map { String(element[$0.upperBound...].prefix { $0 != "\"" }) }
    }

    private static func content(of element: Substring) -> String {
        String(element.drop { $0 == ">" })
    }

    /// A shared string on one line, a long one cut with its length.
    private static func shown(_ element: Substring) -> String {
        let text = element.firstRange(of: "<t")
            .map { range -> Substring in
                let rest = element[range.upperBound...].drop { $0 != ">" }.dropFirst()
                return rest.firstRange(of: "</t>").map { rest[..<$0.lowerBound] } ?? rest
            }
        let line = String(text ?? "").replacing("\n", with: "\\n").replacing("\r", with: "\\r")
        return line.utf8.count > 300
            ? "\(line.unicodeScalars.prefix(120).map(String.init).joined())… (\(line.utf8.count) bytes)" : line
    }

    /// XML with each element on a line.
    private static func pieces(_ xml: String) -> [String] {
        xml.replacing("><", with: ">\n<").split(separator: "\n").map(String.init)
    }
}

extension String {
    /// What stands before, between and after two marks.
    fileprivate func range(of first: String, _ last: String) -> (before: String, inside: String, after: String) {
        guard let start = firstRange(of: first), let end = firstRange(of: last) else { return (self, "", "") }
        return (
            String(self[..<start.lowerBound]), String(self[start.upperBound..<end.lowerBound]),
            String(self[end.upperBound...])
        )
    }
}
