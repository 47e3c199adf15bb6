import DossierCore

/// Words a group of events for a list: its name, its status, when and where.
enum GroupWording {
    /// The date in words, with the article's own words for the time where the date is coarser than a day or not known.
    static func when(_ group: EventGroup, _ dossier: ReportedDossier) -> ReportText? {
        let dated = group.dated
        let article = dossier.articles[dated.articleIndex]
        let words = article.time(dated.event.time).map { Clip.quotation(article[$0.span], limit: 80) }
        guard let date = dated.event.dateWording else { return words }
        guard let words, !dated.event.datePrecision.isDayOrFiner, words.plain != "“\(date)”" else {
            return "\(template: date)"
        }
        return "\(template: date) (\(words))"
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
