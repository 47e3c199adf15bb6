import DossierCore

extension ClauseReader {
    /// Finds the subject and the relation of a clause.
    mutating func readSubject(of group: Int, at place: Int) {
        let verb = verbGroup(group)
        if let inversion = inversion(of: group, at: place) {
            update(group) { clause in
                clause.relation = .adverbial
                clause.isInverted = true
                clause.marker = inversion.auxiliary
                clause.subject = inversion.subject
                clause.governor = inversion.governor
                clause.tokens = inversion.auxiliary..<max(clause.tokens.upperBound, inversion.auxiliary + 1)
            }
        } else if verb.isInfinitive
            || (verb.form == .base && groupBefore(place) != nil && !isCoordinator(previous(place)))
        {
            readInfinitive(group, at: place)
        } else if verb.form == .gerund {
            readGerund(group, at: place)
        } else if verb.form == .participle {
            readParticiple(group, at: place)
        } else {
            readFinite(group, at: place)
        }
    }

    // MARK: - Infinitives

    private mutating func readInfinitive(_ group: Int, at place: Int) {
        var before = previous(place)
        // "agreed on Thursday to …": a time between governor and infinitive is passed over.
        while let number = phrase(at: before), phrase(number).isTemporal, phrase(number).possessor == nil {
            before = isPreposition(previous(before)) ? previous(previous(before)) : previous(before)
        }
        guard let governor = groupBefore(place) else {
            // "Seoul to send envoy": a headline's future.
            if let subject = phrase(at: before), ControlVerbs.nouns.contains(tags[phrase(subject).head].lemma) {
                set(group, .nounComplement, phrase: subject, subject: [])
            } else if let subject = phrase(at: before), phrase(subject).isPronoun == false {
                let found = walk(from: place)
                set(group, .root, subject: found.subject.isEmpty ? [subject] : found.subject)
            }
            return
        }
        if isCoordinator(before) || (isComma(before) && verbGroup(governor).isInfinitive) {
            copy(from: governor, to: group)
            return
        }
        let controller = clause(governor)
        if let number = phrase(at: before) {
            let noun = tags[phrase(number).head].lemma
            if ControlVerbs.nouns.contains(noun) {
                set(
                    group,
                    .nounComplement,
                    governor: governor,
                    phrase: number,
                    subject: controller.subject,
                    shared: true
                )
                if let possessor = phrase(number).possessor, possessor.count > 0, !verbGroup(governor).isFinite {
                    update(group) { $0.subject = [number] }
                }
                return
            }
            let prepositional = prepositionalObject(controller)
            let controls =
                ControlVerbs.object.contains(verbGroup(governor).lemma)
                || (ControlVerbs.prepositional.contains(verbGroup(governor).lemma) && prepositional != nil)
            if controls {
                let subject =
                    verbGroup(governor).isPassive
                    ? controller.subject : controller.objects.first ?? prepositional ?? [number]
                set(group, .open, governor: governor, subject: subject, shared: true)
                return
            }
            set(group, .adverbial, governor: governor, subject: controller.subject, shared: true)
            return
        }
        set(group, .open, governor: governor, subject: controller.subject, shared: true)
    }

    /// "called on X to", "appealed to X to".
    private func prepositionalObject(_ clause: Clause) -> [Int]? {
        clause.prepositional.first { ["on", "upon", "to", "for", "with"].contains(tokens[$0.preposition].lower) }?
            .phrases
    }

    // MARK: - Gerunds

    private mutating func readGerund(_ group: Int, at place: Int) {
        let before = previous(place)
        let governor = groupBefore(place)
        if before < 0 {
            set(group, .adverbial, subject: [])
            return
        }
        switch items[before] {
        case .preposition(let token):
            guard let governor else {
                set(group, .adverbial, subject: [], marker: token)
                return
            }
            let controller = clause(governor)
            let controlsObject =
                ControlVerbs.participle.contains(verbGroup(governor).lemma) && !verbGroup(governor).isPassive
            let subject = controlsObject ? controller.objects.first ?? controller.subject : controller.subject
            set(group, .open, governor: governor, subject: subject, shared: true, marker: token)
        case .subordinator(let token):
            set(
                group,
                .adverbial,
                governor: governor,
                subject: governor.map { clause($0).subject } ?? [],
                shared: true,
                marker: token
            )
        case .phrase(let number):
            if let governor,
                ControlVerbs.participle.contains(verbGroup(governor).lemma) || row.placeOfGroup[governor] == before - 1
            {
                set(group, .participial, governor: governor, phrase: number, subject: [number], shared: true)
            } else {
                set(group, .participial, governor: governor, phrase: number, subject: [number], shared: true)
            }
        case .group(let other):
            set(group, .open, governor: other, subject: clause(other).subject, shared: true)
        case .coordinator:
            if let governor, verbGroup(governor).form == .gerund || verbGroup(governor).isFinite {
                copy(from: governor, to: group)
                if verbGroup(governor).isFinite { update(group) { $0.relation = .adverbial } }
            }
        default:
            let main = groupBefore(place) { verbGroup($0).isFinite && clause($0).relation != .relative }
            set(group, .adverbial, governor: main, subject: main.map { clause($0).subject } ?? [], shared: true)
        }
    }

    // MARK: - Participles without an auxiliary

    private mutating func readParticiple(_ group: Int, at place: Int) {
        let before = previous(place)
        if before < 0 {
            set(group, .adverbial, subject: [])
            return
        }
        switch items[before] {
        case .phrase(let number):
            set(group, .participial, governor: groupBefore(place), phrase: number, subject: [number], shared: true)
        case .comma:
            let main = groupBefore(place) { verbGroup($0).isFinite && clause($0).relation != .relative }
            if main == nil, verbGroup(group).tokens.count == 1, parenthesis(endingAt: before) != nil {
                // "The president, in a meeting …, agreed": no other verb can be the main one.
                update(group) { $0.isPassive = false }
                readFinite(group, at: place)
                return
            }
            if let number = phrase(at: previous(before)) {
                let found = walk(from: before)
                set(
                    group,
                    .participial,
                    governor: groupBefore(place),
                    phrase: number,
                    subject: found.subject.isEmpty ? [number] : found.subject,
                    shared: true
                )
            }
        case .coordinator:
            if let other = groupBefore(place, where: { verbGroup($0).isPassive }) { copy(from: other, to: group) }
        case .subordinator(let token), .preposition(let token):
            let main = groupBefore(place) { verbGroup($0).isFinite }
            set(
                group,
                .adverbial,
                governor: main,
                subject: main.map { clause($0).subject } ?? [],
                shared: true,
                marker: token
            )
        default:
            break
        }
    }

    // MARK: - Finite verbs

    private mutating func readFinite(_ group: Int, at place: Int) {
        let found = walk(from: place)
        var subject = found.subject
        // "…," said the minister: the subject follows its verb.
        if subject.isEmpty || found.isFar, ControlVerbs.reporting.contains(verbGroup(group).lemma) {
            let before = items.indices.contains(place - 1) ? place - 1 : place
            var inverted = isComma(previous(place)) || previous(place) < 0
            if case .other(let token) = items[before], tags[token].wordClass == .punctuation { inverted = true }
            if inverted, let object = clause(group).objects.first {
                subject = object
                update(group) { $0.objects = [] }
            }
        }
        let start = found.start
        update(group) { clause in
            clause.relation = found.relation
            clause.governor = found.governor
            clause.governorPhrase = found.governorPhrase
            clause.marker = found.marker
            clause.subject = subject
            clause.sharesSubject = found.isShared
            clause.tokens = min(start, clause.tokens.lowerBound)..<clause.tokens.upperBound
        }
        if found.isObjectRelative, let antecedent = found.governorPhrase, clause(group).objects.isEmpty {
            update(group) { $0.objects = [[antecedent]] }
        }
    }

    // MARK: - Inverted conditions

    /// "should talks fail", "were it to attack", "had talks failed": the auxiliary before and the subject between.
    private func inversion(of group: Int, at place: Int) -> (auxiliary: Int, subject: [Int], governor: Int?)? {
        let verb = verbGroup(group)
        guard verb.modal == nil,
            verb.isInfinitive || verb.form != .gerund && verb.form != .thirdPerson,
            let other = groupBefore(place), let start = row.placeOfGroup[other], place - start <= 9
        else { return nil }
        let auxiliary = verbGroup(other)
        let lower = tokens[auxiliary.main].lower
        guard auxiliary.tokens.count == 1, phrase(at: start + 1) != nil else { return nil }
        switch lower {
        case "should": guard verb.form == .base || verb.form == .present, !verb.isInfinitive else { return nil }
        case "were": guard verb.isInfinitive else { return nil }
        case "had": guard verb.form == .participle || verb.form == .past, !verb.isInfinitive else { return nil }
        default: return nil
        }
        // A subject before the auxiliary makes it an ordinary clause; a prepositional object or object does not.
        if lower == "had" || lower == "were" {
            let before = previous(start)
            let opens = before < 0 || isComma(before) || isQuoteOrStop(start - 1)
            guard opens else { return nil }
        }
        return (auxiliary.main, list(from: start + 1).phrases, groupBefore(start))
    }

    private func isQuoteOrStop(_ place: Int) -> Bool {
        guard items.indices.contains(place) else { return true }
        switch items[place] {
        case .stop: return true
        case .other(let token): return tags[token].wordClass == .punctuation
        default: return false
        }
    }

    // MARK: - Setting

    /// Sets a clause's place and subject.
    private mutating func set(
        _ group: Int,
        _ relation: Clause.Relation,
        governor: Int? = nil,
        phrase: Int? = nil,
        subject: [Int],
        shared: Bool = false,
        marker: Int? = nil
    ) {
        update(group) { clause in
            clause.relation = relation
            clause.governor = governor
            clause.governorPhrase = phrase
            clause.subject = subject
            clause.sharesSubject = shared
            clause.marker = marker
            if let marker { clause.tokens = min(marker, clause.tokens.lowerBound)..<clause.tokens.upperBound }
        }
    }

    /// Makes a clause hang where its coordinate hangs.
    private mutating func copy(from other: Int, to group: Int) {
        let model = clause(other)
        update(group) { clause in
            clause.relation = model.relation
            clause.governor = model.governor
            clause.governorPhrase = model.governorPhrase
            clause.marker = model.marker
            clause.subject = model.subject
            clause.sharesSubject = true
        }
    }

    // MARK: - After all clauses are read

    /// Gives a fronted participle or infinitive the subject of the next finite clause.
    mutating func resolveFronted() {
        for group in groups {
            guard clause(group).subject.isEmpty, !verbGroup(group).isFinite, clause(group).relation != .nounComplement,
                let main = groups.first(where: { $0 > group && verbGroup($0).isFinite && !clause($0).subject.isEmpty })
            else { continue }
            let subject = clause(main).subject
            update(group) { clause in
                clause.subject = subject
                clause.governor = clause.governor ?? main
                clause.sharesSubject = true
            }
        }
    }

    /// Makes main clauses the content of a reporting verb that follows them: "…, Seoul said".
    mutating func resolveReporting() {
        for group in groups {
            guard let place = row.placeOfGroup[group], ControlVerbs.reporting.contains(verbGroup(group).lemma),
                verbGroup(group).isFinite, clause(group).relation == .root, clause(group).objects.isEmpty,
                !groups.contains(where: { clause($0).governor == group && clause($0).relation == .complement })
            else { continue }
            // The reporting clause follows a comma or a closing quotation mark.
            let first = clause(group).subject.compactMap { row.placeOfPhrase[$0] }.min() ?? place
            let start = min(first, place)
            guard start > 0, isComma(previous(start)) || isQuoteOrStop(start - 1) else { continue }
            for other in groups where other < group && clause(other).relation == .root && verbGroup(other).isFinite {
                update(other) { clause in
                    clause.relation = .complement
                    clause.governor = group
                }
            }
        }
    }
}
