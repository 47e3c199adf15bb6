import DossierCore
import DossierLanguage

/// Turns drafts into records.
struct QuoteRecorder {
    private let article: AnnotatedArticle
    private let tokens: [Token]
    /// For each token, how many of the tokens before it stand between outermost quotation marks.
    private let quotedBefore: [Int]
    /// For each token, how many of the tokens before it are words or numbers.
    private let wordsBefore: [Int]
    /// The partner of each quotation mark.
    private let partners: [Int: Int]

    init(article: AnnotatedArticle, tokens: [Token], quotations: [Quotation]) {
        self.article = article
        self.tokens = tokens
        var inside = [Int](repeating: 0, count: tokens.count + 1)
        var partners: [Int: Int] = [:]
        for quotation in quotations {
            inside[quotation.inside.lowerBound] += 1
            inside[quotation.inside.upperBound] -= 1
            partners[quotation.open] = quotation.close ?? quotation.end
            if let close = quotation.close { partners[close] = quotation.open }
        }
        var quoted = [0]
        var words = [0]
        var depth = 0
        for (index, token) in tokens.enumerated() {
            depth += inside[index]
            let isWord = token.kind == .word || token.kind == .number
            words.append(words[index] + (isWord ? 1 : 0))
            quoted.append(quoted[index] + (isWord && depth > 0 ? 1 : 0))
        }
        quotedBefore = quoted
        wordsBefore = words
        self.partners = partners
    }

    /// The records, in the order of the text.
    func records(of drafts: [QuoteDraft]) -> [Quote] {
        var resolver = SpeakerResolver(article, tokens: tokens)
        var speakers: [SpeakerResolver.Speaker?] = []
        var records: [Quote] = []
        for draft in drafts {
            let speaker =
                draft.speakerOf.flatMap { speakers.indices.contains($0) ? speakers[$0] : nil }
                ?? resolver.speaker(of: draft)
            speakers.append(speaker)
            if let record = record(of: draft, speaker) { records.append(record) }
        }
        var seen: Set<RecordID> = []
        return records.sorted { ($0.spans[0], $0.id) < ($1.spans[0], $1.id) }.filter { seen.insert($0.id).inserted }
    }

    private func record(of draft: QuoteDraft, _ speaker: SpeakerResolver.Speaker?) -> Quote? {
        let spans = draft.pieces.compactMap { span(of: $0) }
        guard let first = spans.first, let last = spans.last else { return nil }
        var attribution = draft.attribution
        if speaker == nil {
            attribution = .none
        } else if attribution == .explicit, speaker?.isPronoun == true {
            attribution = .pronoun
        }
        let cue = draft.cue.flatMap { $0.isEmpty ? nil : SpeakerResolver.span(of: $0, tokens) }
        return Quote(
            id: .stable(
                .quote,
                in: article.article,
                at: SourceSpan(start: first.start, end: max(first.end, last.end)),
                draft.rule,
                cue.map { String($0.start) } ?? ""
            ),
            kind: kind(of: draft.pieces),
            spans: spans,
            speaker: speaker?.entity,
            speakerSpan: speaker?.span,
            cueSpan: cue,
            attribution: attribution,
            stance: draft.stance,
            occasionSpan: draft.occasion.flatMap { $0.isEmpty ? nil : SpeakerResolver.span(of: $0, tokens) },
            rule: draft.rule,
            confidence: draft.confidence
        )
    }

    /// The span of a piece of content, without the quotation marks when they enclose all of it.
    private func span(of piece: Range<Int>) -> SourceSpan? {
        var range = piece
        if let end = partners[range.lowerBound], QuotationMark(tokens[range.lowerBound]) != nil,
            end == range.upperBound - 1 || end == range.upperBound
        {
            range = range.lowerBound + 1..<min(end, range.upperBound)
        }
        return range.isEmpty ? nil : SpeakerResolver.span(of: range, tokens)
    }

    /// Direct when nine tenths of the words stand between quotation marks, indirect when none do, else mixed.
    private func kind(of pieces: [Range<Int>]) -> QuoteKind {
        var words = 0
        var quoted = 0
        for piece in pieces {
            words += wordsBefore[piece.upperBound] - wordsBefore[piece.lowerBound]
            quoted += quotedBefore[piece.upperBound] - quotedBefore[piece.lowerBound]
        }
        if quoted == 0 { return .indirect }
        return quoted * 10 >= words * 9 ? .direct : .mixed
    }
}
