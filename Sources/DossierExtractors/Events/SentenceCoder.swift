import DossierCore
import DossierLanguage

/// Codes the events of one sentence.
struct SentenceCoder {
    let view: ArticleView
    let matcher: FrameMatcher
    let modality: ModalityReader
    let sides: SideReader
    var reader: PhraseReader { matcher.reader }

    /// Makes a coder.
    init(view: ArticleView) {
        self.view = view
        matcher = FrameMatcher(view: view)
        modality = ModalityReader(view: view)
        sides = SideReader(view: view, reader: matcher.reader)
    }

    /// The drafts of a sentence, in the order of their triggers.
    func drafts(ofSentence sentence: Int) -> [EventDraft] {
        guard view.chunks.verbGroupsOfSentence.indices.contains(sentence) else { return [] }
        let groups = view.chunks.verbGroupsOfSentence[sentence]
        var drafts: [EventDraft] = []
        var draftOfClause: [Int: Int] = [:]
        for clause in groups {
            guard let match = matcher.match(clause), isWorthCoding(match) else { continue }
            var draft = EventDraft(match: match, status: modality.status(ofClause: clause), sentence: sentence)
            addReporter(&draft, clause)
            draftOfClause[clause] = drafts.count
            drafts.append(draft)
        }
        linkContents(&drafts, draftOfClause)
        let found = nouns(ofSentence: sentence)
        dropAims(&drafts, besides: found)
        addIntentions(&drafts, sentence)
        addDemands(&drafts, groups, draftOfClause, sentence)
        dropUnsupported(&drafts)
        let silent = !drafts.contains { !$0.isDropped }
        let protests = drafts.contains { !$0.isDropped && $0.type == .protest }
        drafts += found.filter { silent || (!protests && $0.type == .protest) }
        mergeEffects(&drafts)
        return drafts
    }

    // MARK: - Admission

    /// Whether a match has somebody in it; speech acts wait for their content.
    private func isWorthCoding(_ match: FrameMatch) -> Bool {
        guard let index = match.clause else { return true }
        let clause = view.clauses[index]
        // "soldiers backed by tanks": a companion, no act.
        let weak: Set<EventType> = [.support, .cooperate, .consult, .agree]
        if clause.relation == .participial, clause.isPassive, weak.contains(match.frame.type) { return false }
        if match.frame.flags.contains(.say), isSaidByWords(clause) { return false }
        // An active verb whose subject is a thing tells of no actor, unless the thing is an attack.
        if !clause.isPassive, match.actors.isEmpty, match.frame.actorSlots.contains(.subject),
            !match.frame.flags.contains(.reverse)
        {
            let named = clause.subject.contains { !view.phrase($0).isPronoun }
            if named, match.actorSlot != "noun", match.frame.type != .assault { return false }
            if named, match.frame.type == .assault, !match.frame.flags.contains(.violent) { return false }
        }
        return true
    }

    /// "his speech at the council, which criticized": it is the speech that says so, not the council beside it.
    private func isSaidByWords(_ clause: Clause) -> Bool {
        guard clause.relation == .relative, let phrase = clause.governorPhrase else { return false }
        let preposition = view.phrase(phrase).tokens.lowerBound - 1
        guard preposition > 0, view.tags[preposition].wordClass == .adposition else { return false }
        return Self.words.contains(view.tags[preposition - 1].lemma)
    }

    /// Nouns for words that somebody said or wrote.
    private static let words: Set<String> = [
        "speech", "statement", "address", "remark", "comment", "letter", "article", "interview", "message", "report",
        "declaration", "communique", "post", "note", "testimony", "sermon", "briefing",
    ]

    /// Drops drafts without arguments that count, and purposes that only repeat what they are the purpose of.
    private func dropUnsupported(_ drafts: inout [EventDraft]) {
        for index in drafts.indices {
            guard let clause = drafts[index].match.clause, view.clauses[clause].relation == .adverbial,
                view.group(view.clauses[clause]).isInfinitive, let governor = view.clauses[clause].governor
            else { continue }
            let weak: Set<EventType> = [.consult, .support, .agree, .request, .accuse, .reject, .cooperate, .concede]
            if weak.contains(drafts[index].type)
                || drafts.contains(where: { $0.match.clause == governor && $0.type == drafts[index].type })
            {
                drafts[index].isDropped = true
            }
        }
        for index in drafts.indices {
            let match = drafts[index].match
            let hasChild = drafts.contains { $0.parent == index && !$0.isDropped }
            if match.actors.isEmpty, match.recipients.isEmpty, !hasChild { drafts[index].isDropped = true }
            if match.actors.isEmpty, drafts[index].kind == .speechAct {
                // "suspected of", "accused of" beside a noun names no accuser.
                let finite = match.clause.map { view.group(view.clauses[$0]).isFinite } ?? false
                if !finite || match.recipients.isEmpty || drafts[index].type != .accuse {
                    drafts[index].isDropped = true
                }
            }
            if match.actors.isEmpty, match.clause != nil, !match.recipientPhrases.contains(where: reader.isActor),
                match.frame.type != .assault || !match.recipientPhrases.contains(where: reader.isPlace)
            {
                drafts[index].isDropped = true
            }
            // An active verb whose subject could not be resolved tells of no actor.
            if match.actors.isEmpty, match.actorSlot == "none", let clause = match.clause,
                !view.clauses[clause].isPassive,
                !view.clauses[clause].subject.isEmpty, drafts[index].kind != .content
            {
                drafts[index].isDropped = true
            }
            // Mutual acts need two, or a passive.
            if match.actors.isEmpty, !match.recipients.isEmpty, let clause = match.clause,
                !view.clauses[clause].isPassive,
                drafts[index].kind != .content, match.actorSlot == "none", view.group(view.clauses[clause]).isFinite
            {
                if match.frame.type != .assault { drafts[index].isDropped = true }
            }
            if match.frame.type == .consult, match.frame.flags.contains(.mutual), match.actors.count < 2,
                match.recipients.isEmpty, match.frame.id == "consult.meet-intransitive"
            {
                let plural = match.actorPhrases.contains { view.tokens[view.phrase($0).head].lower.hasSuffix("s") }
                if !plural { drafts[index].isDropped = true }
            }
        }
    }

    /// Drops "with the aim of holding a summit" where the sentence has a happening of its own: "talks are to be held".
    private func dropAims(_ drafts: inout [EventDraft], besides nouns: [EventDraft]) {
        guard !nouns.isEmpty else { return }
        // Those that nothing supports are dropped anyway.
        var settled = drafts
        dropUnsupported(&settled)
        let supported = drafts.indices.filter { !settled[$0].isDropped }
        let aims = supported.filter { index in
            guard let clause = drafts[index].match.clause else { return false }
            return view.group(view.clauses[clause]).form == .gerund && drafts[index].status.modality != .asserted
        }
        guard aims.count == supported.count else { return }
        for index in aims { drafts[index].isDropped = true }
    }

    // MARK: - Reporting clauses

    /// Notes who reports a clause, where a verb of saying governs it.
    private func addReporter(_ draft: inout EventDraft, _ clause: Int) {
        var current = clause
        for _ in 0..<6 {
            let here = view.clauses[current]
            guard let governor = here.governor, governor != current else { return }
            if here.relation == .complement {
                draft.isReported = true
                let subject = view.clauses[governor].subject
                draft.reporter = subject.compactMap { reader.argument($0)?.entity }.first
                return
            }
            if here.relation == .relative || here.relation == .adverbial { return }
            current = governor
        }
    }

    // MARK: - Acts of saying and their content

    /// Types whose content is worth a row of its own.
    static let contentTypes: Set<EventType> = [
        .consult, .cooperate, .aid, .retreat, .concede, .protest, .sanction, .mobilize, .coerce, .assault, .support,
    ]

    private func linkContents(_ drafts: inout [EventDraft], _ draftOfClause: [Int: Int]) {
        for index in drafts.indices {
            let frame = drafts[index].match.frame
            let carries: Set<FrameFlag> = [.promise, .request, .threat, .refuse, .deny, .say]
            guard !frame.flags.isDisjoint(with: carries), let complement = drafts[index].match.complement else {
                continue
            }
            let child = content(under: complement, draftOfClause, notAbove: index, drafts)
            if let child, Self.contentTypes.contains(drafts[child].type), drafts[child].parent == nil {
                drafts[child].parent = index
                drafts[child].kind = .content
                adopt(child, by: index, &drafts)
            }
            addContentArguments(index, complement, child, &drafts)
            if let child, frame.id == "reject.fail-deal" { drafts[child].isDropped = true }
            // An offer whose content is not coded keeps the condition it is made on.
            if child == nil, !frame.flags.isDisjoint(with: [.promise, .threat]), drafts[index].status.condition == nil,
                let clause = drafts[index].match.clause
            {
                drafts[index].status.condition = modality.conditions.condition(of: clause)
            }
        }
    }

    /// The first coded clause at or under a complement.
    private func content(
        under complement: Int,
        _ draftOfClause: [Int: Int],
        notAbove parent: Int,
        _ drafts: [EventDraft]
    ) -> Int? {
        var current: Int? = complement
        for _ in 0..<4 {
            guard let clause = current else { return nil }
            if let draft = draftOfClause[clause], draft != parent { return draft }
            current = ClauseSlots(view: view, clause: view.clauses[clause], index: clause, particles: []).complement
        }
        return nil
    }

    /// Lets the content decide the type and mode of the act of saying, and the act the modality of the content.
    private func adopt(_ child: Int, by parent: Int, _ drafts: inout [EventDraft]) {
        let frame = drafts[parent].match.frame
        let content = drafts[child].type
        let happens = drafts[child].status.polarity == .positive
        if frame.flags.contains(.request) {
            drafts[child].status.add(.modality(.requested), nil)
            drafts[parent].mode = Self.requestMode(content) ?? drafts[parent].mode
        }
        let refusesFact =
            drafts[child].match.clause
            .map { view.clauses[$0].relation == .complement && view.group(view.clauses[$0]).modal == nil } ?? false
        if frame.flags.contains(.refuse), refusesFact {
            // "rejected a claim that …": what is denied is a fact, not a deed to come.
            drafts[child].status.polarity = .negative
        } else if frame.flags.contains(.refuse) {
            drafts[parent].mode = Self.requestMode(content)
            drafts[child].status.add(.modality(.planned), nil)
            drafts[child].status.polarity = .negative
        }
        if frame.flags.contains(.promise) {
            drafts[child].status.add(.modality(.planned), nil)
            // An offer to send troops is no threat by itself.
            if happens, content.quadClass == 4, content != .mobilize || frame.id.hasSuffix(".future") {
                drafts[parent].type = .threaten
                drafts[parent].mode = Self.threatMode(content, drafts[child].mode)
            }
        }
        if frame.flags.contains(.threat) {
            drafts[child].status.add(.modality(.planned), nil)
            drafts[parent].mode = Self.threatMode(content, drafts[child].mode)
        }
        if frame.flags.contains(.deny) { drafts[child].status.polarity = .negative }
        if frame.type == .accuse { drafts[child].status.add(.modality(.alleged), nil) }
        if frame.type == .threaten, frame.flags.contains(.say), drafts[child].status.modality == .asserted {
            drafts[child].status.add(.modality(.possible), nil)
        }
    }

    /// The mode of a threat by what is threatened.
    static func threatMode(_ type: EventType, _ mode: EventMode?) -> EventMode? {
        switch (type, mode) {
        case (.sanction, .expel?), (.coerce, .deport?): .expel
        case (.sanction, .withdraw?): .relations
        case (.sanction, _), (.coerce, .restrict?), (.coerce, .withhold?), (.coerce, .censor?): .restrict
        case (.coerce, .arrest?): .arrest
        case (.coerce, .seize?): .territory
        case (.assault, _), (.mobilize, _): .violence
        default: nil
        }
    }

    /// The mode of a request or refusal by what is asked.
    static func requestMode(_ type: EventType) -> EventMode? {
        switch type {
        case .aid, .cooperate, .support: .assist
        case .consult: .meet
        case .retreat, .concede: .yield
        default: .change
        }
    }

    /// Finds the recipient of an act of saying in its content.
    private func addContentArguments(_ index: Int, _ complement: Int, _ child: Int?, _ drafts: inout [EventDraft]) {
        guard drafts[index].match.recipients.isEmpty else { return }
        let slots = drafts[index].match.frame.recipientSlots
        if slots.contains(.contentSubject) {
            let subject = view.clauses[complement].subject
                .filter { reader.isActor($0) && !view.clauses[complement].sharesSubject }
            let arguments = subject.compactMap { reader.argument($0) }
            if !arguments.isEmpty {
                set(&drafts[index], arguments, subject, "subject of the content")
                return
            }
        }
        guard slots.contains(.content) || slots.contains(.contentSubject) else { return }
        if let child, !drafts[child].match.recipients.isEmpty {
            set(&drafts[index], drafts[child].match.recipients, drafts[child].match.recipientPhrases, "content")
            return
        }
        let content = view.clauses[complement]
        var candidates: [Int] = []
        for argument in content.prepositional
        where Self.recipientPrepositions.contains(view.tokens[argument.preposition].lower) {
            candidates += argument.phrases
        }
        let objects = content.objects.first ?? []
        let named = objects.filter { [.country, .person, .organization].contains(reader.type(ofHead: $0)) }
        candidates = named + candidates + objects
        candidates = candidates.filter { (reader.isActor($0) || reader.isPlace($0)) && !isOwn($0) }
        if let first = candidates.first, let argument = reader.argument(first) {
            set(&drafts[index], [argument], [first], "content")
        }
    }

    /// "its troops": what belongs to the actor is no recipient.
    private func isOwn(_ phrase: Int) -> Bool {
        view.phrase(phrase).possessor
            .map { range in range.contains { ["its", "their", "his", "her"].contains(view.tokens[$0].lower) } } ?? false
    }

    private func set(_ draft: inout EventDraft, _ arguments: [EventArgument], _ phrases: [Int], _ slot: String) {
        let others = arguments.filter { argument in
            !draft.match.actors.contains { $0.overlaps(argument) || sides.isSameCountry($0, argument) }
        }
        guard !others.isEmpty else { return }
        draft.match.recipients = others
        draft.match.recipientPhrases = phrases
        draft.match.recipientSlot = slot
    }

    private static let recipientPrepositions: Set<String> = [
        "to", "with", "from", "on", "against", "in", "for", "into", "at", "of", "by",
    ]

    // MARK: - One happening told twice

    /// Merges the dead and wounded of an attack into the attack, where one sentence tells both.
    private func mergeEffects(_ drafts: inout [EventDraft]) {
        let assaults = drafts.indices.filter { drafts[$0].type == .assault && !drafts[$0].isDropped }
        guard assaults.count > 1 else { return }
        let main = assaults.first { !drafts[$0].match.frame.flags.contains(.violent) } ?? assaults[0]
        for other in assaults where other != main && drafts[other].match.frame.flags.contains(.violent) {
            let sameActor =
                drafts[other].match.actors.isEmpty || drafts[main].match.actors.isEmpty
                || drafts[other].match.actors
                    .contains { actor in drafts[main].match.actors.contains { $0.overlaps(actor) } }
            guard sameActor, drafts[other].status.modality == drafts[main].status.modality,
                drafts[other].status.polarity == drafts[main].status.polarity
            else { continue }
            if drafts[main].match.actors.isEmpty { drafts[main].match.actors = drafts[other].match.actors }
            drafts[other].isDropped = true
            drafts[main].notes
                .append(
                    "with what \"\(view.tokens[drafts[other].match.trigger].map(\.text).joined(separator: " "))\" tells"
                )
            drafts[main].match.recipientPhrases += drafts[other].match.recipientPhrases
            if drafts[main].match.recipients.isEmpty { drafts[main].match.recipients = drafts[other].match.recipients }
        }
    }
}

extension EventArgument {
    /// Whether two arguments name the same entity or share words.
    func overlaps(_ other: EventArgument) -> Bool {
        if let entity, entity == other.entity { return true }
        guard let span, let otherSpan = other.span else { return false }
        return span.overlaps(otherSpan)
    }
}
