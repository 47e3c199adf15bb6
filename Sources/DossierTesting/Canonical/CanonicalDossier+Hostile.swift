import DossierCore

extension CanonicalDraft {
    /// An article whose every text is a hostile one, each a paragraph and the words of a record.
    static let hostile: CanonicalDraft = {
        var draft = CanonicalDraft("A-hostile", texts.map { (.body, $0) })
        draft.article.article.title = "=1+1 | <script> ](http://x)"
        draft.article.article.deck = "+1\r\n\"x\""
        draft.article.article.authors = ["=1+1", "-1; @SUM(1)", "\t=1"]
        draft.article.article.dateline = "-VELM"
        draft.article.article.published = PublicationDate(value: "=2024", precision: .unknown, basis: .none)
        draft.article.article.publisher = "@SUM(1)"
        draft.article.article.language = "und"
        draft.article.article.url = "javascript:alert(1)|=1"
        draft.article.article.captions = ["＝1", "a\nb"]
        draft.article.article.credits = ["\u{0}", "\u{FEFF}"]
        draft.article.article.document = "=cmd|'/C calc'!A0"
        draft.code()
        return draft
    }()

    /// The texts that are words, not white space only.
    private static let texts = HostileText.all.filter { !SourceText($0).trimmed(SourceText($0).span).isEmpty }

    /// The words of a record: a whole block, or the beginning of a long one, which is ASCII.
    private func words(_ index: Int) -> SourceSpan {
        let span = article.blocks[index].span
        return span.length < 100 ? span : SourceSpan(start: span.start, end: span.start + 8)
    }

    private mutating func code() {
        article.entities = article.blocks.indices.map { index in
            Entity(
                id: RecordID("H-N\(index)"),
                name: article[words(index)],
                type: .person,
                aliases: [article[words(index)]],
                country: index.isMultiple(of: 2) ? "+AB" : nil
            )
        }
        article.mentions = article.blocks.indices.map { index in
            Mention(
                id: RecordID("H-M\(index)"),
                entity: RecordID("H-N\(index)"),
                span: words(index),
                type: .person
            )
        }
        article.quotes = article.blocks.indices.map { index in
            Quote(
                id: RecordID("H-Q\(index)"),
                kind: .direct,
                spans: [article.blocks[index].span],
                speaker: RecordID("H-N\(index)"),
                cueSpan: words(index)
            )
        }
        article.events = article.blocks.indices.map { index in
            let span = words(index)
            return Event(
                id: RecordID("H-E\(index)"),
                type: .accuse,
                modality: .asserted,
                actors: [EventArgument(entity: RecordID("H-N\(index)"), span: span)],
                recipients: [EventArgument(span: span)],
                triggerSpan: span,
                evidenceSpan: article.blocks[index].span,
                placeSpan: span,
                conditionSpan: span,
                attribution: .direct,
                attributedTo: RecordID("H-N\(index)"),
                quote: RecordID("H-Q\(index)"),
                counted: true,
                rule: "=rule/\(index)",
                confidence: 1
            )
        }
        article.diagnostics = [
            Diagnostic(severity: .warning, code: "canonical.hostile", message: "=HYPERLINK(\"http://x\")")
        ]
    }
}
