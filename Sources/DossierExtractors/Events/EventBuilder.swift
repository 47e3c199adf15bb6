import DossierCore
import DossierLanguage

/// Makes events of drafts: ids, time, place, counts, attribution, contexts.
struct EventBuilder {
    let view: ArticleView
    private let times: TimeChooser
    private let places: PlaceChooser
    private let counts: CountReader
    private let reader: PhraseReader

    /// Makes a builder.
    init(view: ArticleView) {
        self.view = view
        reader = PhraseReader(view: view)
        times = TimeChooser(view: view)
        places = PlaceChooser(view: view, reader: reader)
        counts = CountReader(view: view)
    }

    /// The events of a sentence's drafts.
    func events(of drafts: [EventDraft], sentence: Sentence, role: BlockRole) -> [ArticleCoder.Coded] {
        var ids: [RecordID?] = []
        for draft in drafts {
            guard !draft.isDropped, let span = view.span(draft.match.trigger) else {
                ids.append(nil)
                continue
            }
            ids.append(.stable(.event, in: view.article.article, at: span, draft.type.rawValue, draft.match.frame.id))
        }
        var coded: [ArticleCoder.Coded] = []
        for (index, draft) in drafts.enumerated() {
            guard let id = ids[index], let span = view.span(draft.match.trigger),
                !coded.contains(where: { $0.event.id == id })
            else { continue }
            let parent = draft.parent.flatMap { ids[$0] }
            let event = event(draft, id: id, trigger: span, parent: parent, sentence: sentence, role: role)
            let repeated = coded.contains {
                $0.event.type == event.type && $0.event.actors == event.actors
                    && $0.event.recipients == event.recipients
                    && $0.event.modality == event.modality && $0.event.polarity == event.polarity
            }
            if repeated, parent == nil { continue }
            coded.append(.init(event: event, draft: draft))
        }
        let known = Set(coded.map(\.event.id))
        for index in coded.indices where coded[index].event.parent.map({ !known.contains($0) }) == true {
            coded[index].event.parent = nil
        }
        return coded
    }

    private func event(
        _ draft: EventDraft,
        id: RecordID,
        trigger: SourceSpan,
        parent: RecordID?,
        sentence: Sentence,
        role: BlockRole
    ) -> Event {
        let match = draft.match
        let arguments = match.actors + match.recipients
        var event = Event(
            id: id,
            type: draft.type,
            mode: draft.type.modes.contains(where: { $0 == draft.mode }) ? draft.mode : nil,
            kind: parent != nil ? .content : draft.kind,
            modality: draft.status.modality,
            polarity: draft.status.polarity,
            actors: withSpeaker(match.actors, match.actorPhrases, trigger),
            recipients: match.recipients,
            triggerSpan: trigger,
            evidenceSpan: sentence.span,
            conditionSpan: draft.status.condition,
            hedgeSpans: unique(draft.status.cues),
            parent: parent,
            contexts: ContextReader.standard.contexts(of: view.tags[view.sentences[safe: draft.sentence] ?? 0..<0]),
            rule: "events/" + match.frame.id,
            confidence: confidence(draft)
        )
        setTime(&event, draft)
        setPlace(&event, draft, arguments)
        setAttribution(&event, draft, role)
        setCounts(&event, draft)
        if event.modality == .asserted, isHistory(event) { event.modality = .background }
        event.counted = event.isCountable
        return event
    }

    /// "We" and "I" in a quote stand for its speaker.
    private func withSpeaker(_ actors: [EventArgument], _ phrases: [Int], _ trigger: SourceSpan) -> [EventArgument] {
        guard actors.isEmpty || actors.allSatisfy({ $0.entity == nil }),
            let phrase = phrases.first(where: { ["we", "i"].contains(view.tokens[view.phrase($0).head].lower) }),
            let quote = quote(at: trigger), let speaker = quote.speaker
        else { return actors }
        return [EventArgument(entity: speaker, span: view.tokens[view.phrase(phrase).head].span, basis: .inferred)]
    }

    // MARK: - Time and place

    private func setTime(_ event: inout Event, _ draft: EventDraft) {
        let choice: TimeChooser.Choice?
        if draft.match.frame.id.hasSuffix(".future") {
            // The act is the saying: "…, the minister said Thursday".
            choice = quote(at: event.triggerSpan)?.cueSpan.flatMap { times.time(ofCue: $0) }
        } else if let phrase = draft.match.phrase {
            choice =
                times.time(ofNoun: phrase, clause: nil)
                ?? clausesOfSubject(phrase).lazy.compactMap { times.time(ofClause: $0) }.first
        } else {
            choice = draft.match.clause.flatMap { times.time(ofClause: $0) }
        }
        guard let choice else { return }
        event.time = choice.time.id
        guard choice.time.earliest != nil || choice.time.latest != nil, !isClockAlone(choice.time) else { return }
        event.dateStart = choice.time.earliest
        event.dateEnd = choice.time.latest
        event.datePrecision = choice.time.precision
        event.dateBasis = choice.isInherited ? .inherited : choice.time.basis
    }

    /// The clause whose subject an event noun is, and what it leads to: "talks are scheduled" and "to be held".
    private func clausesOfSubject(_ phrase: Int) -> [Int] {
        let sentence = view.tokens[view.phrase(phrase).head].sentence
        guard let groups = view.chunks.verbGroupsOfSentence[safe: sentence],
            let main = groups.first(where: { view.clauses[$0].subject.contains(phrase) })
        else { return [] }
        return [main] + groups.filter { view.clauses[$0].governor == main && view.clauses[$0].relation == .open }
    }

    /// Whether a time says the hour and took its day from the publication date: that dates no event.
    private func isClockAlone(_ time: TimeExpression) -> Bool {
        time.type == .time && time.basis == .inherited && time.earliest == view.article.article.published?.day
    }

    private func setPlace(_ event: inout Event, _ draft: EventDraft, _ arguments: [EventArgument]) {
        let found: (entity: RecordID, span: SourceSpan)?
        if let phrase = draft.match.phrase {
            found =
                places.place(ofNoun: phrase, excluding: [])
                ?? clausesOfSubject(phrase).lazy.compactMap { places.place(ofClause: $0, excluding: arguments) }.first
        } else {
            found = draft.match.clause.flatMap { places.place(ofClause: $0, excluding: draft.match.actors) }
        }
        event.place = found?.entity
        event.placeSpan = found?.span
    }

    /// Whether an event lies more than a year before publication.
    private func isHistory(_ event: Event) -> Bool {
        guard let published = view.article.article.published?.day, let end = event.dateEnd ?? event.dateStart else {
            return false
        }
        return end.year < published.year - 1 || (end.year == published.year - 1 && end.month < published.month)
    }

    // MARK: - Who vouches for it

    private func setAttribution(_ event: inout Event, _ draft: EventDraft, _ role: BlockRole) {
        if let quote = quote(at: event.triggerSpan) {
            switch quote.kind {
            case .direct: event.attribution = .direct
            case .mixed: event.attribution = .mixed
            case .indirect: event.attribution = .indirect
            }
            event.attributedTo = quote.speaker
            event.quote = quote.id
        } else if draft.isReported {
            event.attribution = .indirect
            event.attributedTo = draft.reporter
        }
        switch role {
        case .title, .deck: event.attribution = .headline
        case .caption: event.attribution = .caption
        default: break
        }
    }

    private func quote(at span: SourceSpan) -> Quote? {
        view.quote(holding: span)
    }

    // MARK: - Numbers

    private func setCounts(_ event: inout Event, _ draft: EventDraft) {
        let match = draft.match
        var found: [EventCount] = []
        switch event.type {
        case .assault:
            for clause in view.chunks.verbGroupsOfSentence[safe: draft.sentence] ?? 0..<0 {
                let kind: CountKind? =
                    Self.killing.contains(view.chunks.verbGroups[clause].lemma)
                    ? .dead : Self.wounding.contains(view.chunks.verbGroups[clause].lemma) ? .injured : nil
                guard let kind else { continue }
                let slots = ClauseSlots(view: view, clause: view.clauses[clause], index: clause, particles: [])
                let phrases =
                    kind == .dead && view.chunks.verbGroups[clause].lemma == "die"
                    ? slots.phrases(.subject) : slots.phrases(.object)
                found += phrases.compactMap { counts.count(kind, in: $0) }
            }
        case .coerce where event.mode == .arrest || event.mode == .deport:
            found = match.recipientPhrases.compactMap { counts.count(.arrested, in: $0) }
        case .protest:
            found = match.actorPhrases.compactMap { counts.count(.participants, in: $0) }
        case .aid, .agree, .sanction, .cooperate:
            if let clause = match.clause {
                for object in view.clauses[clause].objects.joined() {
                    found += counts.amount(in: object).map { [$0] } ?? []
                }
            }
        default: break
        }
        event.counts = found.reduce(into: []) { list, count in
            if !list.contains(where: { $0.span == count.span }) { list.append(count) }
        }
    }

    private static let killing: Set<String> = ["kill", "die", "massacre", "slay", "murder", "execute"]
    private static let wounding: Set<String> = ["wound", "injure", "hurt", "maim"]

    // MARK: - Confidence

    /// A prior: both arguments named, by a verb, is the surest.
    private func confidence(_ draft: EventDraft) -> Double {
        var value = draft.match.phrase != nil ? 0.6 : 0.75
        if !draft.match.actors.isEmpty, !draft.match.recipients.isEmpty { value += 0.1 }
        if draft.match.actors.isEmpty { value -= 0.1 }
        if draft.match.actors.contains(where: { $0.entity != nil }) { value += 0.05 }
        if draft.match.frame.id.hasSuffix(".future") { value -= 0.1 }
        return (value * 100).rounded() / 100
    }

    private func unique(_ spans: [SourceSpan]) -> [SourceSpan] {
        spans.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }
}

extension Array {
    /// The element at an index, nil outside.
    subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
