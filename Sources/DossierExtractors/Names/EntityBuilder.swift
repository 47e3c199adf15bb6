import DossierCore
import DossierLanguage

/// Makes entities and mentions of names, merging the mentions of one thing.
struct EntityBuilder {
    let article: Article
    let text: NameText
    let lexicon: NameLexicon
    let roles: RoleLexicon
    private(set) var entities: [Entity] = []
    private(set) var mentions: [Mention] = []

    init(article: Article, text: NameText, lexicon: NameLexicon, roles: RoleLexicon) {
        self.article = article
        self.text = text
        self.lexicon = lexicon
        self.roles = roles
    }

    mutating func addNames(_ names: [NameCandidate]) {
        for name in names {
            guard let type = name.type else { continue }
            let span = text.span(name.words)
            mentions.append(
                Mention(
                    id: .stable(.mention, in: article, at: span),
                    span: span,
                    type: type,
                    rule: name.rule,
                    confidence: name.confidence
                )
            )
        }
    }
}
