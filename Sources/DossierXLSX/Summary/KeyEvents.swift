import DossierCore

/// The events that a reader with a minute should see: the bottom line's first, then by rank, parted by what is settled.
struct KeyEvents {
    /// The groups, those reported as done first.
    let groups: [EventGroup]

    /// The most that are shown, and the most that are reported as done while others wait.
    private static let limit = 8
    private static let limitOfDone = 5

    init(_ dossier: ReportedDossier) {
        let line = dossier.bottomLine
        let candidates =
            [line.lead, line.second, line.next].compactMap(\.self)
            + dossier.groups.filter { $0.status != .background && $0.lead.event.modality != .hypothetical }
        var chosen: [EventGroup] = []
        // What is done leaves room for what is to come; the second round fills what room is left.
        for isSecondRound in [false, true] {
            for group in candidates where chosen.count < Self.limit {
                if chosen.contains(where: { $0.position == group.position }) { continue }
                let isFull = group.status == .done && chosen.count { $0.status == .done } >= Self.limitOfDone
                if isSecondRound || !isFull { chosen.append(group) }
            }
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
