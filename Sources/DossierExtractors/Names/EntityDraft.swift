import DossierCore

/// An entity while it is put together.
struct EntityDraft: Sendable {
    var entity: Entity
    /// The word in lower case by which a person is called, usually the surname.
    var surname: String?
    /// The other words of a person's name in lower case.
    var givenWords: [String] = []
    var gender: Gender?
    /// The code of the lexicon for an international body.
    var body: String?
    /// The words of each mention, by the mention's start.
    var lastMention = -1
    /// Whether anything in the article names it.
    var isNamed = false
}
