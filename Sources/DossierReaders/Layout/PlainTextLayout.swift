import DossierCore

/// Tells the parts of an article that was saved as plain text.
///
/// Every character that is not white space lands in some block; what is page furniture is a block too, and one diagnostic
/// counts it. Nothing is guessed: a field that the text does not state stays empty.
///
/// ```swift
/// let article = PlainTextLayout(origin: "text").article(of: text)
/// article.blocks.map(\.role)       // [.title, .byline, .dateline, .body, .body, .boilerplate]
/// ```
struct PlainTextLayout {
    /// The id of the reader, for the diagnostics.
    let origin: String

    /// The article of a text, with its blocks and the fields that it states; what is given wins over what is stated.
    func article(of text: SourceText, given: GivenMetadata = GivenMetadata()) -> AnnotatedArticle {
        let lines = LineJoiner(text).join(LayoutLine.lines(of: text))
        let roles = RoleAssigner(lines.map { LayoutUnit($0, in: text) }, in: text, givenTitle: given.title)
        let metadata = ArticleMetadata(roles, in: text)
        var article = Article(text: text, id: given.id)
        article.title = given.title ?? metadata.title
        article.deck = metadata.deck
        article.authors = metadata.authors
        article.dateline = metadata.dateline
        let stated = metadata.published
        article.published = given.published ?? stated?.publicationDate
        article.publisher = given.publisher ?? metadata.publisher
        article.language = EnglishDetector.language(of: roles.units)
        article.url = given.url ?? metadata.url
        article.captions = metadata.captions
        article.credits = metadata.credits
        var result = AnnotatedArticle(article: article, blocks: blocks(of: roles, in: text))
        if let dropped = dropped(roles) { result.diagnostics.append(dropped) }
        if given.published == nil, let stated, stated.isUpdate {
            result.diagnostics.append(.fromUpdate(stated, origin: origin))
        }
        return result
    }

    /// The blocks of units; datelines and credits are cut off the units that they stand in.
    private func blocks(of roles: RoleAssigner, in text: SourceText) -> [Block] {
        var datelines: [Int: Dateline] = [:]
        for (index, dateline) in roles.datelines { datelines[index] = dateline }
        var blocks: [Block] = []
        for (index, unit) in roles.units.enumerated() {
            var rest = unit.span
            if let dateline = datelines[index] {
                blocks.append(Block(role: .dateline, span: dateline.span, rule: "layout/dateline", confidence: 0.9))
                rest = text.trimmed(SourceSpan(start: dateline.span.end, end: rest.end))
            }
            if let credit = roles.trailingCredits[index] { rest.end = credit.span.start }
            rest = text.trimmed(rest)
            if !rest.isEmpty {
                blocks.append(
                    Block(role: unit.role ?? .body, span: rest, rule: unit.rule, confidence: unit.confidence)
                )
            }
            if let credit = roles.trailingCredits[index] {
                blocks.append(
                    Block(role: .credit, span: credit.span, rule: "layout/caption-credit", confidence: 0.8)
                )
            }
        }
        return blocks
    }

    private func dropped(_ roles: RoleAssigner) -> Diagnostic? {
        let furniture = roles.units.filter { $0.role == .boilerplate }
        guard !furniture.isEmpty else { return nil }
        return .dropped(
            blocks: furniture.count,
            words: furniture.reduce(0) { $0 + $1.wordCount },
            origin: origin
        )
    }
}

extension Diagnostic {
    fileprivate static func dropped(blocks: Int, words: Int, origin: String) -> Diagnostic {
        Diagnostic(
            severity: .note,
            code: "boilerplate.dropped",
            message: "page furniture was left out: \(blocks) \(blocks == 1 ? "block" : "blocks") with \(words) words",
            origin: origin
        )
    }

    fileprivate static func fromUpdate(_ date: StatedDate, origin: String) -> Diagnostic {
        Diagnostic(
            severity: .note,
            code: "published.from-update",
            message: "the article states only when it was updated; that day stands for the publication date",
            span: date.span,
            origin: origin
        )
    }
}
