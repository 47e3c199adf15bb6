/// Sums an event up in one line built only from its slots: what, who, where, when, whether it happened, who says so.
///
/// ```
/// Sanction by Narvia against Ostrea, conditional (“if the talks fail”), according to Lena Marsh.
/// Attack with firearms by “gunmen” on “a depot” in Velm, 5 March 2024, reported as done.
/// ```
///
/// A slot that is empty leaves no gap and no guess. The line has no verb: see ``EventLabel``.
public enum EventSentence {
    /// The line for an event, ended by a period; `text.plain` is the line as a string.
    public static func text(_ event: Event, in article: ReportedArticle) -> ReportText {
        let (actors, recipients) = article.parties(of: event)
        let label = EventLabel.text(event, actors: actors, recipients: recipients)
        let place = article.placeName(of: event)
        let speaker = event.kind == .speechAct ? nil : article.entity(event.attributedTo).map { ReportedParty($0) }
        return text(event, label: label, place: place, speaker: speaker, in: article)
    }

    /// The line for an event that is resolved already.
    public static func text(_ reported: ReportedEvent, in article: ReportedArticle) -> ReportText {
        let speaker = article.entity(reported.event.attributedTo).map { ReportedParty($0) }
        return text(
            reported.event,
            label: reported.label,
            place: reported.place,
            speaker: reported.event.kind == .speechAct ? nil : speaker,
            in: article
        )
    }

    private static func text(
        _ event: Event,
        label: ReportText,
        place: ReportText?,
        speaker: ReportedParty?,
        in article: ReportedArticle
    ) -> ReportText {
        var text = label
        if let place, !label.plain.contains(place.plain) { text.append(" in \(place)") }
        if let date = event.dateWording { text.append(", \(template: date)") }
        text.append(", \(template: event.statusWording)")
        if let condition = event.conditionSpan { text.append(" (\(quote: article[article.wording(of: condition)]))") }
        if let speaker { text.append(", according to \(speaker.name)") }
        return text + "."
    }
}

extension ReportedArticle {
    /// Where an event happens: the entity's name, else the article's words.
    func placeName(of event: Event) -> ReportText? {
        if let entity = entity(event.place) { return "\(name: ReportedParty.shown(entity.name))" }
        return event.placeSpan.map { "\(quote: self[$0])" }
    }
}
