import DossierCore

/// The tags of a briefing: for each event and article a label that is the text of one heading and of the links to it.
///
/// A tag is written as a shortcut reference link, `[E7KD03QXN]`, and defined at the end as `#e7kd03qxn`, the anchor that viewers
/// give to the heading `E7KD03QXN`. The label is the record's id wherever the id can be one: ASCII letters, digits and hyphens,
/// begun by a letter, used by no other record and no other heading. Else the label is made, and the entry gives the id.
struct BriefingTags: Sendable {
    /// The label of each event, in the order of the dossier's events.
    let events: [String]
    /// The label of each article.
    let articles: [String]
    /// The label of each event by article and id; of events of one article that share an id the first counts.
    private let byID: [Int: [RecordID: String]]

    /// Chooses the labels.
    ///
    /// - Parameters:
    ///   - dossier: The dossier.
    ///   - headings: The texts of the briefing's other headings, whose anchors are taken.
    init(_ dossier: ReportedDossier, besides headings: [String]) {
        var taken = Set(headings.map(Self.anchor))
        func label(_ id: RecordID, or prefix: String, _ number: Int) -> String {
            let wish = Self.isLabel(id.rawValue) ? id.rawValue : "\(prefix)\(number)"
            var label = wish
            var suffix = 2
            while !taken.insert(Self.anchor(label)).inserted {
                label = "\(wish)-\(suffix)"
                suffix += 1
                // Many records of one id would try every suffix in turn; the running number is free at once.
                if suffix == 4 { label = "\(prefix)-\(number)-\(wish)" }
            }
            return label
        }
        articles = dossier.articles.enumerated().map { label($0.element.article.id, or: "A", $0.offset + 1) }
        events = dossier.events.enumerated().map { label($0.element.event.id, or: "E", $0.offset + 1) }
        var byID: [Int: [RecordID: String]] = [:]
        for (event, label) in zip(dossier.events, events) {
            byID[event.articleIndex, default: [:]][event.event.id, default: label] = label
        }
        self.byID = byID
    }

    /// The label of an event.
    func label(_ event: ReportedEvent) -> String {
        byID[event.articleIndex]?[event.event.id] ?? event.event.id.rawValue
    }

    /// The tag of an event: a link to its evidence.
    func tag(_ event: ReportedEvent) -> MarkdownText { Self.link(label(event)) }

    /// The tag of an article: a link to its entry.
    func tag(article index: Int) -> MarkdownText {
        articles.indices.contains(index) ? Self.link(articles[index]) : ""
    }

    /// The tags of a group's events.
    func tags(_ group: EventGroup) -> MarkdownText {
        group.members.map(tag).joined(by: " ")
    }

    /// The tags of a group's events and then of their articles.
    func allTags(_ group: EventGroup) -> MarkdownText {
        tags(group) + " " + group.articleIndices.map { tag(article: $0) }.joined(by: " ")
    }

    /// The definitions of all labels.
    var references: [(label: String, anchor: String)] {
        (articles + events).map { ($0, Self.anchor($0)) }
    }

    private static func link(_ label: String) -> MarkdownText { MarkdownText(stringLiteral: "[\(label)]") }

    /// Whether an id can stand as a label without any escape.
    private static func isLabel(_ id: String) -> Bool {
        guard let first = id.utf8.first, first.isASCIILetter, id.utf8.count <= 64 else { return false }
        return id.utf8.allSatisfy { $0.isASCIILetter || $0.isASCIIDigit || $0 == UInt8(ascii: "-") }
    }

    /// The anchor that viewers make of a heading: lower case, letters, digits, hyphens and underscores kept, spaces as hyphens.
    static func anchor(_ heading: String) -> String {
        let bytes = heading.utf8.compactMap { byte -> UInt8? in
            if byte == UInt8(ascii: " ") { return UInt8(ascii: "-") }
            let isKept =
                byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80 || byte == UInt8(ascii: "-")
                || byte == UInt8(ascii: "_")
            return isKept ? byte.asciiLowercased : nil
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
