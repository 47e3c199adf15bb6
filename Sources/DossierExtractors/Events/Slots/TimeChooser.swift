import DossierCore
import DossierLanguage

/// Chooses the time expression that dates an event: one of the same clause, else one that its clause inherits, else none.
///
/// The publication date is never an event's date for want of another.
struct TimeChooser {
    let view: ArticleView
    /// For each clause, the indices of the times attached to it.
    private let timesOfClause: [Int: [Int]]

    /// Attaches the article's times to clauses.
    init(view: ArticleView) {
        self.view = view
        var attached: [Int: [Int]] = [:]
        for (token, index) in view.timeStarts.sorted(by: { $0.key < $1.key }) {
            // "the first summit since 2019": a bound, not the day.
            if token > 0, view.tokens[token - 1].lower == "since" { continue }
            guard let groups = view.chunks.verbGroupsOfSentence[safe: view.tokens[token].sentence],
                let clause = Self.clause(of: token, groups: groups, view: view)
            else { continue }
            attached[clause, default: []].append(index)
        }
        timesOfClause = attached
    }

    /// The clause that a time at a token belongs to.
    private static func clause(of token: Int, groups: Range<Int>, view: ArticleView) -> Int? {
        // Between a subject and its verb.
        for index in groups {
            let clause = view.clauses[index]
            let group = view.group(clause)
            if group.isFinite, clause.tokens.lowerBound < token, token < group.tokens.lowerBound,
                !groups.contains(where: {
                    $0 < index && view.chunks.verbGroups[$0].main > clause.tokens.lowerBound
                        && view.chunks.verbGroups[$0].main < token
                })
            {
                return index
            }
        }
        // After a verb: the last one before it.
        if let before = groups.last(where: { view.chunks.verbGroups[$0].main < token }) { return before }
        // Before all verbs: the first clause that can stand alone.
        return groups.first { view.chunks.verbGroups[$0].isFinite && view.clauses[$0].relation != .relative }
            ?? groups.first
    }

    /// A time and whether it was taken over from another clause.
    struct Choice {
        var time: TimeExpression
        var isInherited: Bool
    }

    /// The time of a clause's event.
    func time(ofClause index: Int) -> Choice? {
        if let time = best(index) { return Choice(time: time, isInherited: false) }
        var current = index
        var steps = 0
        while steps < 4 {
            steps += 1
            let clause = view.clauses[current]
            if let occasion = occasion(of: clause, current) { return Choice(time: occasion, isInherited: true) }
            switch clause.relation {
            case .open, .participial, .coordinate, .nounComplement, .adverbial:
                guard let governor = clause.governor, governor != current,
                    clause.relation != .adverbial || !view.group(clause).isFinite,
                    !Self.reporting.contains(view.group(view.clauses[governor]).lemma)
                else { return nil }
                if let time = best(governor) { return Choice(time: time, isInherited: true) }
                current = governor
            case .root, .complement, .relative:
                return nil
            }
        }
        return nil
    }

    /// The time of the occasion in "addressed the assembly on Wednesday, where he warned".
    private func occasion(of clause: Clause, _ index: Int) -> TimeExpression? {
        guard let marker = clause.marker, ["where", "when"].contains(view.tokens[marker].lower), marker > 0,
            let groups = view.chunks.verbGroupsOfSentence[safe: view.tokens[marker].sentence],
            let before = groups.last(where: { view.chunks.verbGroups[$0].main < marker }), before != index
        else { return nil }
        return best(before)
    }

    /// The time of an event noun: one in the phrase or directly after it, else its clause's.
    func time(ofNoun phrase: Int, clause: Int?) -> Choice? {
        let words = view.phrase(phrase).tokens
        for token in words.lowerBound..<endOfChain(after: words.upperBound) {
            if let index = view.timeStarts[token], token == 0 || view.tokens[token - 1].lower != "since" {
                return Choice(time: view.article.times[index], isInherited: false)
            }
        }
        return clause.flatMap { time(ofClause: $0) }
    }

    /// Where the prepositional phrases behind a noun end: at the next verb, mark or relative, at most twenty words on.
    private func endOfChain(after token: Int) -> Int {
        var end = token
        let last = min(view.tokens.count, token + 20)
        while end < last {
            let word = view.tokens[end]
            let isVerb = view.tags[end].wordClass == .verb || view.tags[end].wordClass == .auxiliary
            if isVerb || word.kind == .punctuation || Self.relatives.contains(word.lower) { break }
            end += 1
        }
        return end
    }

    private static let relatives: Set<String> = ["that", "which", "who", "whom", "where", "when"]

    /// The time of an act of saying, by the words that report it.
    func time(ofCue cue: SourceSpan) -> Choice? {
        let tokens = view.tokenIndices(in: cue)
        guard let first = tokens.first,
            let groups = view.chunks.verbGroupsOfSentence[safe: view.tokens[first].sentence],
            let clause = groups.first(where: { view.chunks.verbGroups[$0].tokens.overlaps(tokens) })
        else { return nil }
        return best(clause).map { Choice(time: $0, isInherited: true) }
    }

    private func best(_ clause: Int) -> TimeExpression? {
        let times = (timesOfClause[clause] ?? []).map { view.article.times[$0] }
        let main = view.tokens[view.group(view.clauses[clause]).main].span
        return times.min { distance($0.span, main) < distance($1.span, main) }
    }

    private func distance(_ left: SourceSpan, _ right: SourceSpan) -> Int {
        left.start > right.end ? left.start - right.end : max(right.start - left.end, 0)
    }

    private static let reporting: Set<String> = ["say", "tell", "announce", "report", "state", "confirm", "declare"]
}
