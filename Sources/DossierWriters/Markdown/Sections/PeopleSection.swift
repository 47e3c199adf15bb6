import DossierCore

/// Who is who: every person, and whatever else acts, is acted upon or speaks.
struct PeopleSection {
    /// The most rows.
    private static let limit = 60

    private let briefing: Briefing

    init(_ briefing: Briefing) {
        self.briefing = briefing
    }

    var blocks: [MarkdownBlock] {
        let roll = ActorRoll(briefing.dossier)
        if roll.listed.isEmpty { return [] }
        let rows = roll.listed.prefix(Self.limit)
            .map { actor -> [MarkdownText] in
                [
                    "\(text: ReportedParty.shown(actor.entity.name))", role(actor), country(actor.entity),
                    actor.entity.actorCode.map { "\(code: $0)" } ?? "", "\(actor.events)", "\(actor.quotes)",
                ]
            }
        var blocks: [MarkdownBlock] = [.table(["Name", "Who", "Country", "Code", "Events", "Quotes"], rows)]
        if roll.listed.count > Self.limit {
            blocks.append(
                .paragraph("\(roll.listed.count - Self.limit) more who act or speak are in the other reports.")
            )
        }
        if roll.unlisted > 0 {
            let names = roll.unlisted == 1 ? "1 further name is" : "\(roll.unlisted) further names are"
            blocks.append(.paragraph("\(text: names) mentioned but neither acts nor speaks in what was coded."))
        }
        return blocks
    }

    /// The roles that the articles give, or what kind of thing it is.
    private func role(_ actor: ActorRoll.Actor) -> MarkdownText {
        let roles = actor.roles.prefix(3)
            .map { role -> ReportText in
                var text: ReportText = "\(name: ReportedParty.shown(role.title))"
                if let organization = role.organization, !role.title.contains(organization) {
                    text.append(", \(name: organization)")
                }
                return text
            }
        if !roles.isEmpty { return roles.map { "\($0)" as MarkdownText }.joined(by: "; ") }
        return actor.entity.type == .person ? "" : "\(text: actor.entity.type.rawValue)"
    }

    /// Codes that stand in a country's place for international bodies of a kind (PLOVER manual).
    private static let bodies: Set<String> = ["IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC"]

    /// The name of the country, or its code where the articles do not name it.
    private func country(_ entity: Entity) -> MarkdownText {
        guard entity.type != .country, let code = entity.country else { return "" }
        if Self.bodies.contains(code) { return "international" }
        return "\(text: briefing.dossier.countryNames[code] ?? code)"
    }
}

extension MarkdownText.Interpolation {
    /// Adds a name from the model, escaped.
    mutating func appendInterpolation(name: String) {
        appendInterpolation(text: name)
    }
}
