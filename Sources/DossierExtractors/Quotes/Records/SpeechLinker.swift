import DossierCore
import DossierLanguage

/// Joins the statements of an article's passages to drafts, and carries speech on from one passage to the next.
///
/// A paragraph that is nothing but quotation goes on with what the one before left open, answers a colon, or has the speaker
/// of the quotation before; a quotation that no rule reached is kept without a speaker where it has the look of speech.
struct SpeechLinker {
    /// What has been joined so far.
    private(set) var drafts: [QuoteDraft] = []

    private let quotations: [Quotation]
    /// The draft that the next quotation may go on with.
    private var current: Int?
    /// A cue with a colon behind it that ended the passage before.
    private var announced: QuoteDraft?
    /// The last draft that reports speech and names who spoke.
    private var reporter: Int?
    private var lastBlock = -1

    init(quotations: [Quotation]) {
        self.quotations = quotations
    }

    /// Adds one passage with its statements, in the order of the text.
    mutating func add(_ passage: Passage, statements: [Statement], announced: Statement?) {
        let isBody = passage.role == .body || passage.role == .list
        if passage.block > lastBlock + 1 || !isBody {
            current = passage.block == lastBlock ? current : adjacent(passage)
        }
        if isOnlyQuotation(passage) {
            goOn(passage)
        } else {
            var speech: Int?
            for statement in statements {
                drafts.append(draft(of: statement, in: passage))
                if drafts[drafts.count - 1].isSpeech { speech = drafts.count - 1 }
                if statement.kind == .speech, statement.subject != nil { reporter = drafts.count - 1 }
            }
            addFloating(passage, statements: statements)
            current = speech
            self.announced = nil
        }
        if let announced { self.announced = draft(of: announced, in: passage) }
        lastBlock = passage.block
    }

    /// The draft that goes on over a block that is no paragraph, such as a caption between two.
    private func adjacent(_ passage: Passage) -> Int? {
        passage.block <= lastBlock + 2 ? current : nil
    }

    private func isOnlyQuotation(_ passage: Passage) -> Bool {
        var found = false
        for unit in passage.units {
            if unit.kind == .quotation { found = true } else if !unit.isBreak { return false }
        }
        return found
    }

    /// Deals with a passage that is nothing but quotation.
    private mutating func goOn(_ passage: Passage) {
        let units = passage.units.filter { $0.kind == .quotation }
        guard let first = units.first, let last = units.last, let mark = first.quotation else { return }
        let pieces = units.map(\.tokens)
        let continues = last.quotation.map { quotations[$0].continues } ?? false
        let resumes = quotations[mark].resumes
        if let current, drafts[current].block == passage.block || resumes && drafts[current].continues {
            drafts[current].pieces += pieces
            drafts[current].block = passage.block
            drafts[current].continues = continues
            return
        }
        if var draft = announced {
            draft.pieces = pieces
            if draft.rule == "quotes/introduced" { draft.attribution = .inferred }
            draft.block = passage.block
            draft.isSpeech = true
            draft.continues = continues
            drafts.append(draft)
            current = drafts.count - 1
            announced = nil
            return
        }
        guard first.isWhole && !first.isTitle || units.count > 1 else { return }
        var draft = QuoteDraft(
            pieces: pieces,
            attribution: .none,
            block: passage.block,
            isSpeech: true,
            continues: continues,
            rule: "quotes/floating",
            confidence: 0.5
        )
        if let current {
            draft.attribution = .carriedOver
            draft.speakerOf = drafts[current].speakerOf ?? current
            draft.rule = "quotes/carried-over"
            draft.confidence = 0.7
        }
        if current == nil, let speaker = reporter, drafts[speaker].block == passage.block {
            // "She had seen it. “It was late.”" behind a statement of hers.
            draft.attribution = .inferred
            draft.speakerOf = drafts[speaker].speakerOf ?? speaker
        }
        drafts.append(draft)
        current = drafts.count - 1
    }

    /// Keeps speech that no statement covers.
    private mutating func addFloating(_ passage: Passage, statements: [Statement]) {
        for (index, unit) in passage.units.enumerated() where unit.kind == .quotation && unit.isWhole && !unit.isTitle {
            guard !statements.contains(where: { $0.contains(index) }), unit.tokens.count > 8,
                let mark = unit.quotation
            else { continue }
            var draft = QuoteDraft(
                pieces: [unit.tokens],
                attribution: .none,
                block: passage.block,
                isSpeech: true,
                continues: quotations[mark].continues,
                rule: "quotes/floating",
                confidence: 0.45
            )
            if passage.kind(index - 1) == .colon, let subject = passage.sharedSubject(before: index - 1, depth: 0) {
                // "She had one answer: “…”"
                draft.speaker = passage.tokens(subject.range)
                draft.speakerHead = passage.head(of: subject.range).map { passage.units[$0].tokens.lowerBound }
                draft.attribution = .inferred
            } else if let statement = statements.last(where: { $0.subject != nil && $0.anchor < index }) {
                let source = self.draft(of: statement, in: passage)
                draft.speaker = source.speaker
                draft.speakerHead = source.speakerHead
                draft.attribution = .inferred
            }
            drafts.append(draft)
        }
    }

    /// The draft of a statement.
    private func draft(of statement: Statement, in passage: Passage) -> QuoteDraft {
        let units = statement.pieces.flatMap { Array($0) }
        let quoted = units.filter { passage.units[$0].kind == .quotation }
        let isSpeech =
            !quoted.isEmpty
            && statement.pieces.allSatisfy {
                $0.allSatisfy { passage.units[$0].kind == .quotation || passage.units[$0].isBreak }
            }
        let mark = quoted.last.flatMap { passage.units[$0].quotation }
        var draft = QuoteDraft(
            pieces: statement.pieces.map { passage.tokens($0) }.filter { !$0.isEmpty },
            cue: passage.tokens(statement.cue),
            attribution: statement.subject == nil ? .none : .explicit,
            stance: statement.stance,
            occasion: statement.occasion.map { passage.tokens($0) },
            block: passage.block,
            isSpeech: isSpeech,
            continues: mark.map { quotations[$0].continues } ?? false,
            rule: statement.rule,
            confidence: statement.confidence
        )
        if let subject = statement.subject {
            draft.speaker = passage.tokens(subject.range)
            draft.speakerHead = passage.head(of: subject.range).map { passage.units[$0].tokens.lowerBound }
            if case .relative(_, let antecedent?) = subject {
                draft.antecedent = passage.tokens(antecedent)
                draft.antecedentHead = passage.head(of: antecedent).map { passage.units[$0].tokens.lowerBound }
            }
            if let last = statement.pieces.last, statement.pieces.count > 1,
                statement.cue.upperBound <= last.lowerBound,
                let first = statement.pieces.first, first.upperBound <= statement.cue.lowerBound
            {
                draft.attribution = .split
            }
        }
        return draft
    }
}

extension QuoteDraft {
    /// A draft whose other fields are still empty.
    init(
        pieces: [Range<Int>],
        cue: Range<Int>? = nil,
        attribution: QuoteAttribution,
        stance: Stance? = nil,
        occasion: Range<Int>? = nil,
        block: Int,
        isSpeech: Bool,
        continues: Bool,
        rule: String,
        confidence: Double
    ) {
        self.init(
            pieces: pieces,
            cue: cue,
            speaker: nil,
            speakerHead: nil,
            antecedent: nil,
            antecedentHead: nil,
            attribution: attribution,
            stance: stance,
            occasion: occasion,
            block: block,
            isSpeech: isSpeech,
            continues: continues,
            speakerOf: nil,
            rule: rule,
            confidence: confidence
        )
    }
}
