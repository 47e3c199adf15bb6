import DossierCore

/// Reads the clauses of one sentence.
struct ClauseReader {
    let tokens: [Token]
    let tags: [WordTag]
    let chunks: ChunkLayer
    let groups: Range<Int>
    let row: SentenceItems
    /// The clauses of the sentence; the first belongs to the verb group `groups.lowerBound`.
    var clauses: [Clause]

    var items: [SentenceItems.Item] { row.items }

    /// Fills the clauses.
    mutating func read() {
        for group in groups {
            guard let place = row.placeOfGroup[group] else { continue }
            readArguments(of: group, at: place)
        }
        for group in groups {
            guard let place = row.placeOfGroup[group] else { continue }
            readSubject(of: group, at: place)
        }
        resolveFronted()
        resolveReporting()
    }

    /// The clause of a verb group of the sentence.
    func clause(_ group: Int) -> Clause { clauses[group - groups.lowerBound] }

    /// Changes the clause of a verb group.
    mutating func update(_ group: Int, _ change: (inout Clause) -> Void) {
        change(&clauses[group - groups.lowerBound])
    }

    func verbGroup(_ index: Int) -> VerbGroup { chunks.verbGroups[index] }

    func phrase(_ index: Int) -> NounPhrase { chunks.nounPhrases[index] }

    // MARK: - Places in the row

    /// The verb group at a place.
    func group(at place: Int) -> Int? {
        if items.indices.contains(place), case .group(let index) = items[place] { return index }
        return nil
    }

    /// The noun phrase at a place.
    func phrase(at place: Int) -> Int? {
        if items.indices.contains(place), case .phrase(let index) = items[place] { return index }
        return nil
    }

    func isComma(_ place: Int) -> Bool {
        if items.indices.contains(place), case .comma = items[place] { return true }
        return false
    }

    func isCoordinator(_ place: Int) -> Bool {
        if items.indices.contains(place), case .coordinator = items[place] { return true }
        return false
    }

    func isPreposition(_ place: Int) -> Bool {
        if items.indices.contains(place), case .preposition = items[place] { return true }
        return false
    }

    /// The nearest place to the left that is not an adverb or a quotation mark.
    func previous(_ place: Int) -> Int {
        var index = place - 1
        while index >= 0 {
            if case .other = items[index] { index -= 1 } else { return index }
        }
        return -1
    }

    /// The nearest place to the right that is not an adverb or a quotation mark.
    func next(_ place: Int) -> Int {
        var index = place + 1
        while index < items.count {
            if case .other = items[index] { index += 1 } else { return index }
        }
        return items.count
    }

    /// The nearest verb group to the left of a place, not across a stop.
    func groupBefore(_ place: Int, where condition: (Int) -> Bool = { _ in true }) -> Int? {
        var index = place - 1
        while index >= 0 {
            if case .stop = items[index] { return nil }
            if let group = group(at: index), condition(group) { return group }
            index -= 1
        }
        return nil
    }

    // MARK: - Lists

    /// The phrases coordinated with the one at a place, to the right, and the place after them.
    ///
    /// Commas count only when a coordinator closes the list, so that an apposition is none.
    func list(from place: Int) -> (phrases: [Int], end: Int) {
        guard let first = phrase(at: place) else { return ([], place) }
        var accepted = [first]
        var end = place + 1
        var pending: [Int] = []
        var index = place + 1
        while index < items.count {
            if isCoordinator(index), let other = phrase(at: index + 1), !phrase(other).isTemporal, joins(index) {
                // "… and the army said": the last phrase is the next clause's subject.
                if let following = group(at: next(index + 1)), verbGroup(following).isFinite, isGoverned(place) {
                    break
                }
                accepted += pending + [other]
                pending = []
                index += 2
                end = index
            } else if isComma(index), let other = phrase(at: index + 1), !phrase(other).isTemporal {
                pending.append(other)
                index += 2
            } else if isComma(index), isCoordinator(index + 1), phrase(at: index + 2) != nil, !pending.isEmpty {
                index += 1
            } else {
                break
            }
        }
        return (accepted, end)
    }

    /// Whether a coordinator joins like with like: "and", "or", "&".
    private func joins(_ place: Int) -> Bool {
        guard case .coordinator(let token) = items[place] else { return false }
        return tokens[token].lower == "and" || tokens[token].lower == "or" || tokens[token].text == "&"
    }

    /// Whether a verb or preposition stands before the phrase at a place.
    private func isGoverned(_ place: Int) -> Bool {
        let index = previous(place)
        return group(at: index) != nil || isPreposition(index)
    }

    /// The phrases coordinated with the one at a place, to the left, and the place of the first.
    func listBackward(from place: Int) -> (phrases: [Int], start: Int) {
        guard let last = phrase(at: place) else { return ([], place) }
        guard isCoordinator(place - 1), joins(place - 1), place >= 2 else { return ([last], place) }
        var index = place - 2
        if isComma(index) { index -= 1 }
        guard let other = phrase(at: index), !phrase(other).isTemporal else { return ([last], place) }
        var phrases = [other, last]
        while isComma(index - 1), let more = phrase(at: index - 2), !phrase(more).isTemporal {
            phrases.insert(more, at: 0)
            index -= 2
        }
        return (phrases, index)
    }

    // MARK: - Objects and prepositional arguments

    private mutating func readArguments(of group: Int, at place: Int) {
        var objects: [[Int]] = []
        var prepositional: [Clause.PrepositionalArgument] = []
        var predicate: Int?
        var index = place + 1
        var end = verbGroup(group).tokens.upperBound
        reading: while index < items.count {
            switch items[index] {
            case .other:
                index += 1
            case .adjective(let token):
                if predicate == nil { predicate = token }
                end = token + 1
                index += 1
            case .phrase(let number):
                if phrase(number).isTemporal, phrase(number).possessor == nil {
                    end = phrase(number).tokens.upperBound
                    index += 1
                    continue
                }
                let (phrases, after) = list(from: index)
                if let following = self.group(at: next(after - 1)), verbGroup(following).isFinite, phrases.count == 1,
                    !objects.isEmpty || ControlVerbs.reporting.contains(verbGroup(group).lemma)
                {
                    break reading
                }
                guard objects.count < 2, objects.isEmpty || prepositional.isEmpty else { break reading }
                objects.append(phrases)
                end = phrases.last.map { phrase($0).tokens.upperBound } ?? end
                index = after
            case .preposition(let token):
                let following = next(index)
                guard let number = phrase(at: following) else {
                    if isPreposition(following) {
                        index += 1
                        continue
                    }
                    break reading
                }
                let (phrases, after) = list(from: following)
                if !phrase(number).isTemporal || phrases.count > 1 {
                    prepositional.append(.init(preposition: token, phrases: phrases))
                }
                end = phrases.last.map { phrase($0).tokens.upperBound } ?? end
                index = after
            default:
                break reading
            }
        }
        update(group) { clause in
            clause.objects = objects
            clause.prepositional = prepositional
            clause.predicate = predicate
            clause.tokens = clause.tokens.lowerBound..<max(end, clause.tokens.upperBound)
        }
    }
}
