import DossierLanguage

/// What stands between a cue and its content without belonging to either.
struct Adjuncts: Sendable, Hashable {
    /// Where the content begins.
    var end: Int
    /// The occasion or medium, if one is named.
    var occasion: Range<Int>?
}

extension Passage {
    /// Nouns of occasions and media in which people speak.
    static let occasions: Set<String> = [
        "interview", "statement", "speech", "session", "conference", "briefing", "tweet", "post", "letter", "memo",
        "debate", "rally", "hearing", "meeting", "email", "e-mail", "article", "call", "testimony", "report", "op-ed",
        "address", "remarks", "appearance", "television", "tv", "radio", "twitter", "facebook", "instagram", "telegram",
        "podcast", "program", "programme", "show", "message", "video", "documentary", "book", "column", "essay", "blog",
        "filing", "affidavit", "complaint", "ruling", "release", "communique", "communiqué", "forum", "panel", "summit",
        "ceremony", "visit", "event", "town", "hall", "exchange", "conversation", "comments", "teleconference",
        "editorial", "note", "text", "texts", "tweets", "emails", "posts", "letters", "speeches", "interviews",
    ]

    /// Words of time that need no preposition.
    private static let timeHeads: Set<String> = [
        "week", "month", "year", "night", "day", "morning", "afternoon", "evening", "weekend", "summer", "winter",
        "spring", "fall", "autumn", "time", "times",
    ]

    /// Prepositions that lead a time, a place, an occasion or the people spoken to.
    private static let adjunctPrepositions: Set<String> = [
        "in", "during", "at", "on", "after", "before", "to", "via", "through", "from", "with", "over", "of", "about",
        "by", "for", "under",
    ]

    /// Skips adverbs, times, occasions and people spoken to.
    ///
    /// - Parameters:
    ///   - start: The index behind the cue.
    ///   - addressee: Whether the cue takes somebody spoken to as its object.
    ///   - accepts: Whether content may begin at an index; a prepositional phrase is skipped only before such a place.
    /// - Returns: Where the content begins, and the occasion.
    func skipAdjuncts(from start: Int, addressee: Bool, accepts: (Int) -> Bool) -> Adjuncts {
        var result = Adjuncts(end: start)
        var metAddressee = !addressee
        var steps = 0
        while steps < 5, let unit = unit(result.end) {
            steps += 1
            if unit.kind == .adverb
                || unit.kind == .infinitive && kind(result.end + 1) != .verb && kind(result.end + 1) != .auxiliary
            {
                if unit.kind == .adverb {
                    result.end += 1
                    continue
                }
            }
            if let end = timeEnd(at: result.end) {
                result.end = end
                continue
            }
            if !metAddressee, let end = phraseEnd(startingAt: result.end, attaching: false),
                opensContent(at: end, accepts)
            {
                metAddressee = true
                result.end = end
                continue
            }
            if Self.adjunctPrepositions.contains(unit.lower), let end = adjunctEnd(at: result.end),
                opensContent(at: end, accepts)
            {
                if ["in", "during", "at", "on", "via", "to", "through"].contains(unit.lower),
                    units[result.end..<end].contains(where: { Self.occasions.contains($0.lower) })
                {
                    result.occasion = result.end..<end
                }
                result.end = end
                continue
            }
            // ", however," and the like.
            if unit.kind == .comma, kind(result.end + 1) == .adverb, kind(result.end + 2) == .comma {
                result.end += 3
                continue
            }
            // ", in a phrase between commas,"
            if unit.kind == .comma, let next = self.unit(result.end + 1), Self.adjunctPrepositions.contains(next.lower),
                let end = adjunctEnd(at: result.end + 1), kind(end) == .comma, kind(end + 1) == .that
            {
                result.end = end + 1
                continue
            }
            break
        }
        return result
    }

    /// Whether content, or another adjunct, begins at an index.
    private func opensContent(at index: Int, _ accepts: (Int) -> Bool) -> Bool {
        guard let unit = unit(index) else { return false }
        if accepts(index) || timeEnd(at: index) != nil { return true }
        if unit.kind == .comma || unit.kind == .colon { return kind(index + 1) == .quotation || unit.kind == .colon }
        if Self.adjunctPrepositions.contains(unit.lower), let end = adjunctEnd(at: index), end > index {
            return accepts(end) || kind(end) == .colon || kind(end) == .comma && kind(end + 1) == .quotation
        }
        return false
    }

    /// The index behind a prepositional phrase.
    func adjunctEnd(at index: Int) -> Int? {
        guard let unit = unit(index), unit.kind == .preposition || unit.lower == "to" else { return nil }
        var end = timeEnd(at: index) ?? phraseEnd(startingAt: index + 1) ?? index
        guard end > index else { return nil }
        if let more = timeEnd(at: end) { end = more }
        return end
    }

    /// The index behind a time: "Friday", "on May 13", "last week".
    func timeEnd(at index: Int) -> Int? {
        guard let unit = unit(index) else { return nil }
        if unit.lower == "on" || unit.lower == "late" || unit.lower == "early" || unit.lower == "earlier" {
            if let end = timeEnd(at: index + 1), kind(index + 1) != .preposition { return end }
            return nil
        }
        if Self.days.contains(unit.lower) {
            var end = index + 1
            if Self.timeHeads.contains(lower(end)) { end += 1 }
            return end
        }
        if ["last", "this", "next", "that", "earlier", "later"].contains(unit.lower),
            Self.timeHeads.contains(lower(index + 1)) || Self.months.contains(lower(index + 1))
        {
            return index + 2
        }
        if Self.months.contains(unit.lower), kind(index + 1) == .number { return index + 2 }
        return nil
    }

    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.",
    ]
}
