import DossierCore
import DossierLanguage

/// Chooses the place of an event: "in", "at" or "near" a place, in its own clause.
struct PlaceChooser {
    let view: ArticleView
    let reader: PhraseReader

    /// The place of a clause's event, other than its arguments.
    func place(ofClause index: Int, excluding arguments: [EventArgument]) -> (entity: RecordID, span: SourceSpan)? {
        for argument in view.clauses[index].prepositional
        where Self.locatives.contains(view.tokens[argument.preposition].lower) {
            for phrase in argument.phrases {
                if let found = place(phrase, excluding: arguments) { return found }
                if let inner = inside(phrase, excluding: arguments) { return inner }
            }
        }
        return nil
    }

    /// The place of an event noun.
    func place(ofNoun phrase: Int, excluding arguments: [EventArgument]) -> (entity: RecordID, span: SourceSpan)? {
        for attachment in view.attachments(of: phrase) where Self.locatives.contains(attachment.preposition) {
            for phrase in attachment.phrases {
                if let found = place(phrase, excluding: arguments) { return found }
            }
        }
        return nil
    }

    /// "in the city of X", "in the capital, X": the named place inside.
    private func inside(_ phrase: Int, excluding arguments: [EventArgument]) -> (entity: RecordID, span: SourceSpan)? {
        guard let inner = view.complement(of: phrase) else { return nil }
        return place(inner, excluding: arguments)
    }

    private func place(_ index: Int, excluding arguments: [EventArgument]) -> (entity: RecordID, span: SourceSpan)? {
        let phrase = view.phrase(index)
        var candidates = [phrase.head]
        if let possessor = phrase.possessor { candidates += Array(possessor) }
        for token in candidates {
            guard let mention = view.mention(at: token), let entity = mention.entity,
                mention.type == .place || mention.type == .country, mention.reading != .actor, mention.form == .name,
                !arguments.contains(where: { $0.span?.overlaps(mention.span) == true })
            else { continue }
            return (entity, mention.span)
        }
        return nil
    }

    private static let locatives: Set<String> = [
        "in", "at", "near", "outside", "inside", "across", "throughout", "off", "around", "within", "along",
    ]
}
