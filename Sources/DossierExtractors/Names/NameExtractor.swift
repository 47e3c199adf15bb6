public import DossierCore
import DossierLanguage

/// Finds the people, organisations, countries and places that an article names, and who is meant by each mention.
///
/// Names come from the lexicons, from their shape and from what stands around them; the mentions of one thing are merged
/// within the article. Roles, countries and sectors become CAMEO-style actor codes. Nominals such as "South Korean lawmakers" or
/// "the vice foreign minister" and, where it is safe, pronouns are mentions too.
///
/// ```swift
/// try NameExtractor().extract(into: &article, context: ExtractionContext())
/// article.entities.map(\.name)   // ["Seoul", "Chang Ho-jin", …]
/// ```
public struct NameExtractor: ArticleExtractor {
    /// Makes an extractor.
    public init() {}

    /// What the extractor says about itself.
    public var description: PluginDescription {
        PluginDescription(id: "names", summary: "Finds people, organisations, countries and places.")
    }

    /// It needs blocks, sentences and tokens.
    public var requires: [RecordKind] { [.blocks, .sentences, .tokens] }

    /// It adds entities and mentions.
    public var provides: [RecordKind] { [.entities, .mentions] }

    /// Adds entities and mentions.
    public func extract(into article: inout AnnotatedArticle, context: ExtractionContext) throws {
        let lexicon = NameLexicon.standard
        let roles = RoleLexicon.standard
        guard let text = NameText(&article, lexicon: lexicon) else { return }
        let names = NameReader(text: text, lexicon: lexicon, roles: roles).read()
        let clauses = ClauseRoles(&article, text: text)
        let readings = ReadingRules(text: text, clauses: clauses, roles: roles)
        var builder = EntityBuilder(article: article.article, text: text, lexicon: lexicon, readings: readings)
        builder.addNames(names)
        RoleReader(text: text, lexicon: lexicon, roles: roles, names: names).addRoles(to: &builder)
        NominalReader(text: text, lexicon: lexicon, roles: roles, clauses: clauses, names: names)
            .addNominals(to: &builder)
        PronounReader(text: text, clauses: clauses).addPronouns(to: &builder)
        StoryCountry(lexicon: lexicon).fill(&builder)
        let records = builder.records()
        article.entities = records.entities
        article.mentions = records.mentions
    }
}
