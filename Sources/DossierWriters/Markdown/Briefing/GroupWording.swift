import DossierCore

/// Words a group of events for a list: its name, its status, when and where.
enum GroupWording {
    /// The date in words, or the article's own words for the time where they could not be resolved.
    static func when(_ group: EventGroup, _ dossier: ReportedDossier) -> ReportText? {
        if let date = group.dated.event.dateWording { return "\(template: date)" }
        let article = dossier.articles[group.lead.articleIndex]
        return article.time(group.lead.event.time).map { "\(quote: article[$0.span])" }
    }

    /// The name in bold, then status, date and place, ended by a period.
    static func heading(_ group: EventGroup, _ dossier: ReportedDossier) -> MarkdownText {
        var facts: [MarkdownText] = ["\(text: group.lead.event.statusWording)"]
        if let when = when(group, dossier) { facts.append("\(when)") }
        if let place = group.lead.place, !group.lead.label.plain.contains(place.plain) { facts.append("\(place)") }
        return "\(name(group)) — \(facts.joined(by: ", "))."
    }

    /// The name in bold.
    static func name(_ group: EventGroup) -> MarkdownText { "**\(group.lead.label)**" }

    /// The verbatim words that name the action.
    static func action(_ group: EventGroup, _ dossier: ReportedDossier) -> String {
        dossier.articles[group.lead.articleIndex][group.lead.event.triggerSpan]
    }
}
