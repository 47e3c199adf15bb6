import DossierCore

/// The events that a reader with a minute should see: the bottom line's first, then by rank, parted by what is settled.
struct KeyEvents {
    /// The groups, those reported as done first.
    let groups: [EventGroup]

    /// The most that are shown.
    private static let limit = 10

    init(_ dossier: ReportedDossier) {
        let line = dossier.bottomLine
        var chosen: [EventGroup] = []
        for group in [line.lead, line.second, line.next].compactMap(\.self) + dossier.groups {
            guard chosen.count < Self.limit, group.status != .background, group.lead.event.modality != .hypothetical,
                !chosen.contains(where: { $0.position == group.position })
            else { continue }
            chosen.append(group)
        }
        groups = chosen.enumerated()
            .sorted { left, right in
                left.element.status != right.element.status
                    ? left.element.status < right.element.status : left.offset < right.offset
            }
            .map(\.element)
    }

    /// What a group is and the words that report it: `Sanction by A against B — B's minister: “…”`.
    static func words(_ group: EventGroup, _ dossier: ReportedDossier) -> String {
        let lead = group.lead
        let article = dossier.articles[lead.articleIndex]
        let quoted = lead.statement.spans.map { article[$0].singleLine }.filter { !$0.isEmpty }.joined(separator: " … ")
        guard !quoted.isEmpty else { return lead.label.plain }
        let speaker = lead.statement.speaker.map { "\($0.name.plain): " } ?? ""
        return "\(lead.label.plain) — \(speaker)“\(clipped(quoted))”"
    }

    /// A text of no more than four hundred characters, cut between words.
    private static func clipped(_ text: String) -> String {
        guard text.unicodeScalars.count > 400 else { return text }
        let start = String(text.unicodeScalars.prefix(400))
        let end = start.lastIndex(of: " ") ?? start.endIndex
        return "\(start[..<end]) …"
    }
}
