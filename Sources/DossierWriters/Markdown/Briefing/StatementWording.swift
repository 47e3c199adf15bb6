import DossierCore

/// Words what an article says of an event: who says it, then the article's words between quotation marks.
///
/// A speaker's role is given the first time in a section, as one would when reading aloud.
struct StatementWording {
    /// The most bytes of one quotation in a list.
    static let limit = 600

    private let dossier: ReportedDossier
    private var introduced: Set<String> = []

    /// Begins a section, after the groups whose speakers the reader has met already.
    init(_ dossier: ReportedDossier, after told: [EventGroup] = []) {
        self.dossier = dossier
        introduced = Set(told.compactMap { $0.lead.statement.speaker?.identity })
    }

    /// The wording for an event, with a period at its end.
    mutating func text(_ event: ReportedEvent) -> MarkdownText {
        let article = dossier.articles[event.articleIndex]
        let statement = event.statement
        var text: MarkdownText = ""
        if let speaker = statement.speaker {
            text = "According to \(person(speaker)): "
        } else if statement.isHeadline {
            text = "Headline: "
        }
        text.append(Self.quotation(statement.spans.map { article[$0] }))
        if let condition = statement.condition, !condition.isEmpty {
            text.append(" Condition: \(Self.quotation([article[condition]]))")
        }
        return text
    }

    /// A name, with the role the first time.
    mutating func person(_ party: ReportedParty) -> MarkdownText {
        guard let entity = party.entity, introduced.insert(party.identity).inserted, let role = dossier.role(of: entity)
        else { return "\(party.name)" }
        return "\(party.name) (\(role))"
    }

    /// Stretches of an article between quotation marks, cut where they are very long, with a period unless they have an end.
    ///
    /// - Parameters:
    ///   - stretches: The stretches.
    ///   - isContinued: Whether the sentence goes on, so that no period is wanted.
    /// - Returns: The quotation.
    static func quotation(_ stretches: [String], isContinued: Bool = false) -> MarkdownText {
        var text = MarkdownText()
        var isEnded = isContinued
        for (index, stretch) in stretches.enumerated() {
            let (kept, isCut) = Clip.prefix(stretch, limit: limit)
            if index > 0 { text.append(" … ") }
            text.append("\(quote: kept)")
            if isCut { text.append(" …") }
            isEnded = isContinued || isCut || Self.hasEnd(kept)
        }
        return isEnded ? text : text + "."
    }

    /// Whether a text ends as a sentence does, a closing mark behind the end or not.
    private static func hasEnd(_ text: String) -> Bool {
        for scalar in text.unicodeScalars.reversed() {
            switch scalar {
            case "\"", "'", "”", "’", ")", "]", "»", " ": continue
            case ".", "!", "?", "…", "。", "！", "？": return true
            default: return false
            }
        }
        return false
    }
}
