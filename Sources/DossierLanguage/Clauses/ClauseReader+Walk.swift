import DossierCore

extension ClauseReader {
    /// What a walk to the left of a finite verb finds.
    struct Walk {
        var subject: [Int] = []
        var relation: Clause.Relation = .root
        var governor: Int?
        var governorPhrase: Int?
        var marker: Int?
        var isShared = false
        /// Whether a relative pronoun is the object: "the missile that the army fired".
        var isObjectRelative = false
        /// Whether something other than adverbs stands between subject and verb.
        var isFar = false
        /// The first token of subject and marker.
        var start = Int.max
    }

    /// Walks from a finite verb to the left until its subject or a boundary.
    ///
    /// Prepositional phrases, appositions and relative clauses between subject and verb are passed over.
    func walk(from place: Int) -> Walk {
        var found = Walk()
        var index = place - 1
        var steps = 0
        while index >= 0, steps <= items.count {
            steps += 1
            switch items[index] {
            case .other, .adjective:
                index -= 1
            case .phrase(let number):
                if phrase(number).isTemporal, index > 0, !isPreposition(index - 1) || index > 1 {
                    index -= isPreposition(index - 1) ? 2 : 1
                    found.isFar = true
                    continue
                }
                let (phrases, start) = listBackward(from: index)
                let before = previous(start)
                if case .preposition(let token)? = before >= 0 ? items[before] : nil {
                    // "hours after the two countries agreed": a preposition that introduces a clause.
                    if !found.isFar, Self.clausalPrepositions.contains(tokens[token].lower) {
                        found.subject = phrases
                        found.start = token
                        found.marker = token
                        found.relation = .adverbial
                        found.governor = groupBefore(before)
                        return found
                    }
                    // "in the capital and the army said": only the last phrase is the subject.
                    if phrases.count > 1, !found.isFar,
                        let other = groupBefore(start, where: { verbGroup($0).isFinite })
                    {
                        return coordinated(number, with: other)
                    }
                    index = before - 1
                    found.isFar = true
                    continue
                }
                if phrases.count > 1, !found.isFar, let other = group(at: before), !reports(other),
                    verbGroup(other).isFinite
                {
                    return coordinated(number, with: other)
                }
                if let other = group(at: before), !reports(other) {
                    if let jump = jump(over: other, at: before) {
                        index = jump
                        found.isFar = true
                        continue
                    }
                    if verbGroup(other).isFinite, index < place - 2,
                        !ControlVerbs.reporting.contains(verbGroup(other).lemma),
                        isCoordinator(previous(place))
                    {
                        return shared(found, at: previous(place))
                    }
                    found.relation = .complement
                    found.governor = other
                } else if let other = group(at: before) {
                    found.relation = .complement
                    found.governor = other
                }
                found.subject = phrases
                found.start = phrases.first.map { phrase($0).tokens.lowerBound } ?? found.start
                if found.governor == nil { addMarker(before: start, to: &found) }
                return found
            case .comma:
                found.isFar = true
                if let jump = parenthesis(endingAt: index) {
                    index = jump
                } else if index > 0, phrase(at: previous(index)) != nil, groupBefore(index) == nil {
                    index -= 1
                } else {
                    return found
                }
            case .relative(let token):
                guard tokens[token].lower != "what" else {
                    found.relation = .complement
                    found.governor = groupBefore(index)
                    found.marker = token
                    return found
                }
                return relative(found, at: index, token)
            case .subordinator(let token):
                if tokens[token].lower == "that", phrase(at: previous(index)) != nil {
                    return relative(found, at: index, token)
                }
                found.relation = isComplementizer(token) ? .complement : .adverbial
                found.governor = groupBefore(index)
                found.marker = token
                return found
            case .coordinator:
                return shared(found, at: index)
            case .preposition:
                index -= 1
            case .group(let other):
                guard let jump = jump(over: other, at: index) else { return found }
                index = jump
                found.isFar = true
            case .stop:
                return found
            }
        }
        return found
    }

    /// A clause that is coordinated with an earlier one and has a subject of its own.
    private func coordinated(_ subject: Int, with other: Int) -> Walk {
        let model = clause(other)
        let depends = model.relation == .complement || model.relation == .adverbial
        return Walk(
            subject: [subject],
            relation: depends ? model.relation : .coordinate,
            governor: depends ? model.governor : other,
            marker: depends ? model.marker : nil,
            start: phrase(subject).tokens.lowerBound
        )
    }

    /// Verbs whose content follows the one who is told.
    private static let addressing: Set<String> = [
        "tell", "inform", "assure", "warn", "remind", "notify", "advise", "promise",
    ]

    /// Prepositions that are conjunctions too.
    private static let clausalPrepositions: Set<String> = ["after", "before", "until", "till", "since", "as", "than"]

    /// Whether a clause without "that" may follow a verb.
    private func reports(_ group: Int) -> Bool {
        let verb = verbGroup(group)
        return ControlVerbs.reporting.contains(verb.lemma)
            && !(verb.isPassive && clause(group).relation == .participial)
    }

    /// Where to go on from a clause that stands between a subject and its verb; nil when it does not.
    private func jump(over other: Int, at place: Int) -> Int? {
        let clause = clause(other)
        switch clause.relation {
        case .relative, .participial, .nounComplement:
            guard let antecedent = clause.governorPhrase, let target = row.placeOfPhrase[antecedent], target < place
            else {
                return nil
            }
            return target
        case .open, .adverbial:
            guard !verbGroup(other).isFinite else { return nil }
            return place - 1
        default:
            return verbGroup(other).isInfinitive ? place - 1 : nil
        }
    }

    /// The place before an apposition, relative clause or the like that ends with the comma at a place.
    func parenthesis(endingAt end: Int) -> Int? {
        var index = end - 1
        var finite = false
        var relative = false
        while index >= 0 {
            switch items[index] {
            case .comma:
                return finite && !relative ? nil : index - 1
            case .group(let group):
                if verbGroup(group).isFinite { finite = true }
            case .relative:
                relative = isComma(previous(index)) || isPreposition(previous(index))
            case .stop:
                return nil
            default:
                break
            }
            index -= 1
        }
        return nil
    }

    /// A subject that an earlier predicate shares: "… and expelled".
    private func shared(_ walk: Walk, at coordinator: Int) -> Walk {
        var found = walk
        let next = group(at: self.next(coordinator))
        let past = next.map { verbGroup($0).form == .past } ?? false
        let speaks = next.map { ControlVerbs.speech.contains(verbGroup($0).lemma) } ?? false
        let candidate =
            groupBefore(coordinator) {
                verbGroup($0).isFinite && (!past || verbGroup($0).form == .past || verbGroup($0).isPerfect)
            }
            ?? groupBefore(coordinator) { verbGroup($0).isFinite }
        guard var other = candidate else { return found }
        // "said X was … and accused Y": the one who speaks goes on speaking.
        if speaks, clause(other).relation == .complement, clause(other).marker == nil,
            let speaker = clause(other).governor,
            ControlVerbs.reporting.contains(verbGroup(speaker).lemma)
        {
            other = speaker
        }
        let model = clause(other)
        found.subject = model.subject
        found.relation = model.relation == .root ? .coordinate : model.relation
        found.governor = model.relation == .root ? other : model.governor
        found.governorPhrase = model.governorPhrase
        found.marker = model.marker
        found.isShared = true
        return found
    }

    /// A relative clause whose pronoun is the subject.
    private func relative(_ walk: Walk, at place: Int, _ token: Int) -> Walk {
        var found = walk
        found.relation = .relative
        found.marker = token
        found.start = token
        var index = previous(place)
        while isComma(index) || isPreposition(index) { index = previous(index) }
        guard let antecedent = phrase(at: index) else { return found }
        found.governorPhrase = antecedent
        found.governor = groupBefore(place)
        found.isShared = true
        // "the president of Norland, who": a person is meant, so the head of the chain is taken.
        if tokens[token].lower == "who", isPreposition(previous(index)),
            let head = phrase(at: previous(previous(index))), tags[phrase(antecedent).head].wordClass == .properNoun
        {
            found.subject = [head]
        } else {
            let (phrases, _) = listBackward(from: index)
            found.subject = phrases.count > 1 && isComma(previous(place)) ? phrases : [antecedent]
        }
        return found
    }

    /// Looks before a subject for the word that introduces its clause.
    private func addMarker(before start: Int, to found: inout Walk) {
        var index = previous(start)
        var passed = false
        while index >= 0 {
            switch items[index] {
            case .subordinator(let token):
                found.marker = token
                found.start = min(found.start, token)
                if isComplementizer(token) {
                    found.relation = .complement
                    found.governor = groupBefore(index)
                    if let noun = phrase(at: previous(index)),
                        found.governor == nil || group(at: previous(index)) == nil
                    {
                        found.governorPhrase = noun
                    }
                } else {
                    found.relation = .adverbial
                    found.governor = groupBefore(index)
                }
                return
            case .relative(let token):
                guard !passed || tokens[token].lower != "that" else { return }
                found.marker = token
                found.start = min(found.start, token)
                if tokens[token].lower == "what" {
                    found.relation = .complement
                    found.governor = groupBefore(index)
                    return
                }
                var before = previous(index)
                while let number = phrase(at: before), phrase(number).isTemporal {
                    before = isPreposition(previous(before)) ? previous(previous(before)) : previous(before)
                }
                let preposition = isPreposition(before)
                if preposition { before = previous(before) }
                if isComma(before) { before = previous(before) }
                if group(at: before) != nil {
                    found.relation = .complement
                    found.governor = group(at: before)
                    return
                }
                found.relation = .relative
                found.governorPhrase = phrase(at: before)
                found.governor = groupBefore(index)
                found.isObjectRelative = !preposition && tokens[token].lower != "whose"
                return
            case .coordinator where !passed:
                if let other = groupBefore(index, where: { verbGroup($0).isFinite }) {
                    found.relation = .coordinate
                    found.governor = other
                    let model = clause(other)
                    if model.relation == .complement || model.relation == .adverbial {
                        found.relation = model.relation
                        found.governor = model.governor
                        found.marker = model.marker
                    }
                }
                return
            case .comma where passed || phrase(at: previous(index)).map({ phrase($0).isTemporal }) == true:
                index = previous(index)
            case .group(let other) where passed && reports(other):
                // "said on Friday it had …"
                found.relation = .complement
                found.governor = other
                return
            case .phrase where group(at: previous(index)).map({ Self.addressing.contains(verbGroup($0).lemma) }) == true:
                // "told reporters it had …"
                found.relation = .complement
                found.governor = group(at: previous(index))
                return
            case .phrase(let number) where phrase(number).isTemporal || isPreposition(previous(index)):
                passed = true
                index = isPreposition(previous(index)) ? previous(previous(index)) : previous(index)
            default:
                return
            }
        }
    }

    /// Whether a subordinator introduces content: "that", "whether".
    private func isComplementizer(_ token: Int) -> Bool {
        let lower = tokens[token].lower
        return lower == "that" || lower == "whether" || lower == "how" || lower == "why"

    }
}
