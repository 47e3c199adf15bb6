import DossierCore
import DossierLanguage

/// Finds the frames that a clause or an event noun fires.
struct FrameMatcher {
    let view: ArticleView
    let reader: PhraseReader
    private let lexicon = FrameLexicon.standard

    /// Makes a matcher.
    init(view: ArticleView) {
        self.view = view
        reader = PhraseReader(view: view)
    }

    // MARK: - Clauses

    /// The most specific frame that a clause fires.
    func match(_ index: Int) -> FrameMatch? {
        let clause = view.clauses[index]
        let group = view.group(clause)
        var best: FrameMatch?
        for frame in lexicon.frames(ofVerb: group.lemma) {
            for trigger in frame.triggers where trigger.lemma == group.lemma {
                guard let range = triggerRange(trigger, clause, group) else { continue }
                guard let match = match(frame, index, clause, particles: trigger.others, trigger: range) else {
                    continue
                }
                if match.score > best?.score ?? -1 { best = match }
            }
        }
        if let predicate = clause.predicate, group.lemma == "be" || group.lemma == "remain" || group.lemma == "stand" {
            for frame in lexicon.frames(ofAdjective: view.tags[predicate].lemma) {
                let range = group.tokens.lowerBound..<(predicate + 1)
                if let match = match(frame, index, clause, particles: [], trigger: range),
                    match.score > best?.score ?? -1
                {
                    best = match
                }
            }
        }
        return best
    }

    /// The tokens of the verb with its particle; nil when the particle is missing.
    private func triggerRange(_ trigger: FrameTrigger, _ clause: Clause, _ group: DossierLanguage.VerbGroup) -> Range<
        Int
    >? {
        let main = group.main
        guard let particle = trigger.others.first else { return main..<(main + 1) }
        let next = main + 1
        if view.tokens.indices.contains(next), view.tokens[next].lower == particle { return main..<(next + 1) }
        // "called the strike off", "handed the suspects over"
        if let object = clause.objects.first?.last {
            let end = view.phrase(object).tokens.upperBound
            if view.tokens.indices.contains(end), view.tokens[end].lower == particle, view.tags[end].wordClass != .verb
            {
                return main..<(main + 1)
            }
        }
        return nil
    }

    /// The match of one frame with one clause.
    private func match(
        _ frame: EventFrame,
        _ index: Int,
        _ clause: Clause,
        particles: [String],
        trigger: Range<Int>
    ) -> FrameMatch? {
        let slots = ClauseSlots(view: view, clause: clause, index: index, particles: particles)
        var score = particles.count
        for constraint in frame.constraints {
            guard holds(constraint, slots) != constraint.isNegated else { return nil }
            if !constraint.isNegated {
                score += constraint.alternatives == ["@actor"] || constraint.alternatives == ["@any"] ? 1 : 2
            }
        }
        if frame.flags.contains(.violent), !isViolent(slots) { return nil }
        var match = FrameMatch(
            frame: frame,
            mode: frame.mode,
            clause: index,
            trigger: trigger,
            actors: [],
            recipients: [],
            actorPhrases: [],
            recipientPhrases: [],
            actorSlot: "none",
            recipientSlot: "none",
            complement: slots.complement,
            score: score
        )
        fill(&match, slots)
        if match.actors.isEmpty, frame.constraints.contains(where: { $0.kind == .agent }) { return nil }
        return match
    }

    /// Whether a constraint's positive form holds.
    private func holds(_ constraint: FrameConstraint, _ slots: ClauseSlots) -> Bool {
        switch constraint.kind {
        case .slots(let wanted):
            for slot in wanted {
                for phrase in slots.phrases(slot) {
                    if constraint.alternatives.isEmpty { return true }
                    if constraint.alternatives.contains(where: { reader.matches(phrase, $0) }) { return true }
                }
            }
            // A subject that is left out cannot contradict a frame: "was expelled", "to impose".
            return wanted == [.subject] && slots.phrases(.subject).isEmpty && !constraint.isNegated
                && slots.lacksSubject
        case .complement:
            guard let complement = slots.complement else { return false }
            if constraint.alternatives.isEmpty { return true }
            let group = view.group(view.clauses[complement])
            if constraint.alternatives == ["neg"] { return group.negation != nil }
            return constraint.alternatives.contains(group.lemma)
        case .has(let names):
            return slots.clause.prepositional.contains { names.contains(view.tokens[$0.preposition].lower) }
        case .predicate:
            guard let predicate = slots.clause.predicate else { return false }
            return constraint.alternatives.contains(view.tags[predicate].lemma)
        case .adverb:
            let group = view.group(slots.clause)
            let near = group.adverbs + [group.tokens.lowerBound - 1, group.tokens.upperBound]
            return near.contains {
                view.tokens.indices.contains($0) && constraint.alternatives.contains(view.tokens[$0].lower)
            }
        case .negated:
            return view.group(slots.clause).negation != nil
        case .active:
            return !slots.clause.isPassive
        case .agent:
            return true
        }
    }

    /// Whether a killing has a violent cause: an actor, or an attack as its subject or circumstance.
    private func isViolent(_ slots: ClauseSlots) -> Bool {
        var circumstances = slots.phrases(.subject)
        for argument in slots.clause.prepositional { circumstances += argument.phrases }
        var acts = false
        for phrase in circumstances {
            let heads = reader.heads(phrase)
            if heads.contains(where: { Self.accidents.contains($0.head) }) { return false }
            if heads.contains(where: { Self.violence.contains($0.head) }) { acts = true }
        }
        let subject = slots.phrases(.subject)
        if !subject.isEmpty { return acts || subject.contains(where: reader.isActor) }
        return acts
    }

    /// Nouns of what people say and write.
    private static let documents: Set<String> = [
        "statement", "report", "letter", "resolution", "tweet", "message", "speech", "note", "declaration",
        "communique", "post",
        "article", "editorial", "remark", "comment", "ruling", "bill", "motion", "petition", "decree", "order",
    ]

    /// Nouns of accidents and natural forces, which kill without an actor.
    private static let accidents: Set<String> = Set(
        """
        virus pandemic covid-19 coronavirus disease quake earthquake flood storm hurricane typhoon cyclone tornado crash accident collision
        landslide avalanche fire blaze heatwave cancer cholera outbreak epidemic tsunami eruption wildfire lightning collapse stampede
        derailment famine drought overdose heart illness infection shark bus train
        """
        .split { $0 == " " || $0 == "\n" }.map(String.init)
    )

    /// Nouns of violence, which make a death an assault.
    private static let violence: Set<String> = Set(
        """
        attack airstrike strike bombing bomb shooting raid clash fighting ambush shelling violence gunfire assault missile rocket
        bullet gunman attacker bomber fire-fight firefight battle offensive war unrest crackdown massacre mortar grenade drone mine landmine
        device crossfire gunbattle gunfight stabbing operation bombardment riot protest demonstration knife gun
        """
        .split { $0 == " " || $0 == "\n" }.map(String.init)
    )

    // MARK: - Arguments

    /// Finds actors and recipients.
    private func fill(_ match: inout FrameMatch, _ slots: ClauseSlots) {
        var taken: Set<Int> = []
        for slot in match.frame.actorSlots {
            let phrases = slots.phrases(slot).filter { !taken.contains($0) && reader.isActor($0) }
            let arguments = phrases.compactMap { argument($0, slots) }
            if !arguments.isEmpty {
                match.actors = arguments
                match.actorPhrases = phrases
                match.actorSlot = slot.name
                taken.formUnion(phrases)
                break
            }
        }
        // "An air strike killed three": whoever is behind the strike.
        if match.actors.isEmpty, let phrase = slots.phrases(.subject).first, !reader.isActor(phrase),
            Self.violence.contains(view.tags[view.phrase(phrase).head].lemma)
        {
            if let agent = agent(ofNoun: phrase) {
                match.actors = [agent]
                match.actorSlot = "noun"
            }
            if let noun = lexicon.frames(ofNoun: view.tags[view.phrase(phrase).head].lemma)
                .first(where: { nounMatches($0, phrase) }),
                noun.type == match.frame.type
            {
                match.mode = noun.mode ?? match.mode
            }
        }
        // "a report accusing the army": whoever issued it.
        if match.actors.isEmpty, let phrase = slots.phrases(.subject).first,
            Self.documents.contains(view.tags[view.phrase(phrase).head].lemma)
        {
            var author = view.phrase(phrase).possessor.flatMap { reader.argument(tokens: $0) }
            author =
                author
                ?? view.attachments(of: phrase).first { $0.preposition == "by" || $0.preposition == "from" }
                .flatMap { $0.phrases.first }.flatMap { reader.isActor($0) ? reader.argument($0) : nil }
            if author == nil, let governor = slots.clause.governor, slots.clause.relation == .participial {
                author = view.clauses[governor].subject.first { reader.isActor($0) }.flatMap { reader.argument($0) }
            }
            if let author {
                match.actors = [author]
                match.actorSlot = "author"
            }
        }
        for slot in match.frame.recipientSlots {
            if slot == .content || slot == .contentSubject { continue }
            if let found = recipient(slot, match, slots, taken) {
                match.recipients = found.arguments
                match.recipientPhrases = found.phrases
                match.recipientSlot = slot.name
                break
            }
        }
        // The object of a light verb says which mode: "launched air strikes".
        if match.mode == nil || match.frame.type == .assault {
            for object in slots.phrases(.object) {
                let head = view.tags[view.phrase(object).head].lemma
                if let noun = lexicon.frames(ofNoun: head)
                    .first(where: { nounMatches($0, object) && $0.type == match.frame.type })
                {
                    match.mode = match.mode ?? noun.mode
                }
            }
        }
        if match.frame.flags.contains(.mutual) {
            let people = match.recipientPhrases.filter(reader.isActor)
            let others = people.compactMap { argument($0, slots) }
            match.actors += others.filter { other in !match.actors.contains { $0.span == other.span } }
            match.actorPhrases += people
            if match.actors.isEmpty { addParticipants(of: slots.phrases(.object), to: &match) }
            match.recipients = []
            match.recipientPhrases = []
        }
        if match.frame.flags.contains(.reverse) {
            swap(&match.actors, &match.recipients)
            swap(&match.actorPhrases, &match.recipientPhrases)
        }
    }

    /// "Talks between the two sides are to be held": those whom the noun names.
    private func addParticipants(of nouns: [Int], to match: inout FrameMatch) {
        for noun in nouns {
            let attachments = view.attachments(of: noun)
            guard
                let between = attachments.firstIndex(where: {
                    ["between", "among", "of", "with"].contains($0.preposition)
                })
            else { continue }
            var phrases = attachments[between].phrases
            // "between senior officials of A, B and C": the officials are theirs.
            if phrases.count == 1, attachments.indices.contains(between + 1),
                attachments[between + 1].preposition == "of",
                attachments[between + 1].phrases.count > 1
            {
                phrases = attachments[between + 1].phrases
            }
            phrases = phrases.filter(reader.isActor)
            match.actors = phrases.compactMap { reader.argument($0) }
            match.actorPhrases = phrases
            match.actorSlot = "participants"
            if !match.actors.isEmpty { return }
        }
    }

    /// The recipient in a slot.
    private func recipient(
        _ slot: FrameSlot,
        _ match: FrameMatch,
        _ slots: ClauseSlots,
        _ taken: Set<Int>
    ) -> (arguments: [EventArgument], phrases: [Int])? {
        switch slot {
        case .possessor:
            for object in slots.phrases(.object) {
                if let possessor = view.phrase(object).possessor, let argument = reader.argument(tokens: possessor) {
                    return ([argument], [object])
                }
            }
            return nil
        case .modifier:
            for object in slots.phrases(.object) {
                if let argument = reader.modifier(object) { return ([argument], [object]) }
            }
            return nil
        default:
            var phrases = slots.phrases(slot).filter { !taken.contains($0) && !view.phrase($0).isTemporal }
            if case .preposition = slot {
                phrases = phrases.filter { reader.isActor($0) || reader.isPlace($0) || slot.takesThings }
            } else if Self.thingObjects.contains(match.frame.type), slot == .object {
                phrases = phrases.filter { reader.isActor($0) || reader.isPlace($0) || !match.frame.constrainsObject }
            }
            let arguments = phrases.compactMap { argument($0, slots) }
            return arguments.isEmpty ? nil : (arguments, phrases)
        }
    }

    /// Types whose object may be a thing: an attack on a base, the condemnation of a decision.
    private static let thingObjects: Set<EventType> = [.assault, .accuse, .reject, .support, .coerce]

    /// The argument of a phrase; a pronoun in reported speech stands for the one who reports.
    private func argument(_ phrase: Int, _ slots: ClauseSlots) -> EventArgument? {
        if let argument = reader.argument(phrase) { return argument }
        guard view.phrase(phrase).isPronoun, Self.selfReferring.contains(view.tokens[view.phrase(phrase).head].lower),
            slots.clause.subject.contains(phrase) || slots.clause.sharesSubject
        else { return nil }
        var index: Int? = slots.index
        var steps = 0
        while let current = index, steps < 6 {
            let clause = view.clauses[current]
            guard let governor = clause.governor else { return nil }
            if clause.relation == .complement || clause.relation == .adverbial {
                let candidates = view.clauses[governor].subject
                    .filter { !view.phrase($0).isPronoun && reader.isActor($0) }
                if let first = candidates.first { return reader.argument(first, basis: .inferred) }
            }
            index = governor
            steps += 1
        }
        return nil
    }

    private static let selfReferring: Set<String> = ["it", "they", "he", "she"]

    // MARK: - Event nouns

    /// Whether a noun frame's trigger is a phrase's head with its modifiers.
    func nounMatches(_ frame: EventFrame, _ phrase: Int) -> Bool {
        guard let head = reader.heads(phrase).first else { return false }
        return frame.triggers.contains { $0.lemma == head.head && $0.others.allSatisfy(head.modifiers.contains) }
    }

    /// Who is behind an event noun.
    func agent(ofNoun phrase: Int) -> EventArgument? {
        for attachment in view.attachments(of: phrase) where attachment.preposition == "by" {
            if let argument = attachment.phrases.first(where: reader.isActor).flatMap({ reader.argument($0) }) {
                return argument
            }
        }
        if let possessor = view.phrase(phrase).possessor { return reader.argument(tokens: possessor) }
        return reader.modifier(phrase)
    }

    /// The most specific frame that an event noun fires.
    func match(noun phrase: Int) -> FrameMatch? {
        let lemma = view.tags[view.phrase(phrase).head].lemma
        guard view.tags[view.phrase(phrase).head].wordClass == .noun else { return nil }
        var best: FrameMatch?
        for frame in lexicon.frames(ofNoun: lemma) where nounMatches(frame, phrase) && attachmentsFit(frame, phrase) {
            let score = frame.triggers.filter { $0.lemma == lemma }.map(\.others.count).max() ?? 0
            if score <= best?.score ?? -1 { continue }
            best = match(frame, noun: phrase, score: score)
        }
        return best
    }

    /// Whether what a noun frame asks of prepositions stands beside the noun: "strike" + "by" workers.
    private func attachmentsFit(_ frame: EventFrame, _ phrase: Int) -> Bool {
        frame.constraints.allSatisfy { constraint in
            guard case .slots(let slots) = constraint.kind else { return true }
            return slots.contains { slot in
                guard case .preposition(let name) = slot else { return false }
                return view.attachments(of: phrase)
                    .contains { attachment in
                        attachment.preposition == name
                            && attachment.phrases.contains { part in
                                constraint.alternatives.contains { reader.matches(part, $0) }
                            }
                    }
            }
        }
    }

    private func match(_ frame: EventFrame, noun index: Int, score: Int) -> FrameMatch {
        let phrase = view.phrase(index)
        let attachments = view.attachments(of: index)
        var match = FrameMatch(
            frame: frame,
            mode: frame.mode,
            clause: nil,
            phrase: index,
            trigger: phrase.head..<(phrase.head + 1),
            actors: [],
            recipients: [],
            actorPhrases: [],
            recipientPhrases: [],
            actorSlot: "none",
            recipientSlot: "none",
            complement: nil,
            score: score
        )
        func phrases(_ name: String) -> [Int] { attachments.filter { $0.preposition == name }.flatMap(\.phrases) }
        for slot in frame.recipientSlots {
            var found: [EventArgument] = []
            switch slot {
            case .preposition(let name):
                let parts = phrases(name).filter { reader.isActor($0) || reader.isPlace($0) }
                found = parts.compactMap { reader.argument($0) }
                match.recipientPhrases = parts
            case .possessor:
                if let possessor = phrase.possessor { found = reader.argument(tokens: possessor).map { [$0] } ?? [] }
            default: break
            }
            if !found.isEmpty {
                match.recipients = found
                match.recipientSlot = slot.name
                break
            }
        }
        for slot in frame.actorSlots {
            var found: [EventArgument] = []
            switch slot {
            case .preposition(let name):
                let parts = phrases(name).filter(reader.isActor)
                found = parts.compactMap { reader.argument($0) }
                match.actorPhrases = parts
            case .possessor, .agentPossessor:
                let allowed = slot == .possessor || match.recipientSlot != "possessor" && !match.recipients.isEmpty
                if allowed, let possessor = phrase.possessor {
                    found = reader.argument(tokens: possessor).map { [$0] } ?? []
                }
            case .modifier, .agentModifier:
                if slot == .modifier || !match.recipients.isEmpty { found = reader.modifier(index).map { [$0] } ?? [] }
            default: break
            }
            found.removeAll { actor in match.recipients.contains { $0.span == actor.span } }
            if !found.isEmpty {
                match.actors = found
                match.actorSlot = slot.name
                break
            }
        }
        if frame.flags.contains(.mutual) {
            match.actors += match.recipients
            match.recipients = []
        }
        return match
    }
}

extension FrameSlot {
    /// The name for explanations.
    var name: String {
        switch self {
        case .subject: "subject"
        case .object: "object"
        case .indirectObject: "first object"
        case .secondObject: "second object"
        case .possessor, .agentPossessor: "possessor"
        case .modifier, .agentModifier: "modifier"
        case .content: "content"
        case .contentSubject: "subject of the content"
        case .preposition(let name): "\"\(name)\""
        }
    }

    /// Whether things may stand in the slot, not only people and places.
    var takesThings: Bool {
        switch self {
        case .preposition(let name): ["of", "against", "into", "on", "at"].contains(name)
        default: false
        }
    }
}

extension EventFrame {
    /// Whether the object is the trigger's companion ("hold + talks"), so that it is no recipient.
    var constrainsObject: Bool {
        constraints.contains { constraint in
            guard case .slots(let slots) = constraint.kind, !constraint.isNegated else { return false }
            return slots.contains(.object)
                && constraint.alternatives.contains { !$0.hasPrefix("@actor") && $0 != "@any" }
        }
    }
}
