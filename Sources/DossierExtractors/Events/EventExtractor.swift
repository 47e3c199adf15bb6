public import DossierCore
import DossierLanguage

/// Finds who does what to whom, when and where, and whether it is said to have happened; codes it after PLOVER.
///
/// A sentence is read as clauses; a frame of the lexicon names each clause's event by its verb, noun or adjective and by what
/// stands beside it; modality, polarity and condition come from the words around. An act of saying and its content are two
/// events. Precision goes before recall: a clause without a political actor, or whose frame does not fit, gives nothing.
///
/// ```text
/// Norland will consider imposing sanctions should the talks fail, its foreign minister said.
///   THREATEN:restrict  speech_act  asserted     Norland
///   SANCTION:discontinue  content  conditional  Norland   "should the talks fail"
/// ```
public struct EventExtractor: ArticleExtractor {
    /// Makes an extractor.
    public init() {}

    /// What it says about itself.
    public var description: PluginDescription {
        PluginDescription(id: "events", summary: "Codes events after PLOVER with modality, polarity and condition.")
    }

    /// What it reads.
    public var requires: [RecordKind] { [.sentences, .tokens, .entities, .mentions, .times, .quotes] }

    /// What it adds.
    public var provides: [RecordKind] { [.events] }

    /// Adds events to an article.
    public func extract(into article: inout AnnotatedArticle, context: ExtractionContext) throws {
        let coded = ArticleCoder.code(&article)
        article.events = coded.events.map(\.event)
        article.diagnostics += coded.diagnostics
    }
}
