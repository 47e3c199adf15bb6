import DossierCore
import DossierExtractors
import DossierTesting

/// The article of a text with its sentences, entities and mentions.
func named(_ text: String) throws -> AnnotatedArticle {
    var article = AnnotatedArticle.plain(SourceText(text), published: "2024-03-14")
    try SentenceExtractor().extract(into: &article, context: ExtractionContext())
    try NameExtractor().extract(into: &article, context: ExtractionContext())
    return article
}

extension AnnotatedArticle {
    /// The named mentions as `type text`, in order.
    var nameList: [String] { mentionList(.name) }

    /// The mentions of a form as `type text`, in order.
    func mentionList(_ form: MentionForm) -> [String] {
        mentions.filter { $0.form == form }.map { "\($0.type.rawValue) \(self[$0.span])" }
    }

    /// The first entity of a name.
    func entity(named name: String) -> Entity? { entities.first { $0.name == name } }

    /// The entity of the nth mention with a text.
    func entity(of words: String, _ occurrence: Int = 0) -> Entity? {
        let found = mentions.filter { self[$0.span] == words }
        return found.indices.contains(occurrence) ? entity(found[occurrence].entity) : nil
    }

    /// The reading of the nth mention with a text.
    func reading(of words: String, _ occurrence: Int = 0) -> MentionReading? {
        let found = mentions.filter { self[$0.span] == words }
        return found.indices.contains(occurrence) ? found[occurrence].reading : nil
    }
}
