import DossierLanguage

/// Noun phrases, by the classes of words alone.
extension Passage {
    /// Names of days: they never head a speaker.
    static let days: Set<String> = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday", "tomorrow",
        "tonight", "mon.", "tues.", "wed.", "thurs.", "fri.", "sat.", "sun.",
    ]

    /// The first unit of the noun phrase that ends with a unit, with "of" phrases and the like before it; nil when none does.
    func phraseStart(endingAt last: Int, floor: Int = 0) -> Int? {
        guard var start = coreStart(endingAt: last, floor: floor) else { return nil }
        var steps = 0
        while steps < 4, start - 2 >= floor, kind(start - 1) == .preposition, attaches(lower(start - 1)),
            units[start - 2].isNominal, units[start - 2].kind != .pronoun || steps == 0 && lower(start - 1) == "of",
            !Self.days.contains(lower(start - 2)), let earlier = coreStart(endingAt: start - 2, floor: floor)
        {
            start = earlier
            steps += 1
        }
        return start
    }

    private func attaches(_ preposition: String) -> Bool {
        ["of", "for", "from", "at", "with", "in", "on", "by", "behind", "near", "against"].contains(preposition)
    }

    /// The first unit of a noun phrase without what hangs on its head by a preposition.
    func coreStart(endingAt last: Int, floor: Int) -> Int? {
        var index = last
        guard index >= floor, index < units.count else { return nil }
        if units[index].kind == .close {
            guard let open = bracketStart(index, floor: floor), open > floor else { return nil }
            index = open - 1
        }
        let head = units[index]
        guard head.isNominal || canHead(index) else { return nil }
        if head.kind == .pronoun { return index }
        if Self.days.contains(head.lower) { return nil }
        var start = index
        while start > floor, last - start < 40, let step = stepBack(from: start, floor: floor) { start = step }
        return start
    }

    /// Whether a determiner, adjective or fragment of quotation stands for a noun: "some said", "the poor".
    private func canHead(_ index: Int) -> Bool {
        switch units[index].kind {
        case .determiner:
            return !["the", "a", "an", "my", "your", "our", "their", "its", "his", "every", "such"]
                .contains(units[index].lower)
        case .adjective:
            return index > 0 && units[index - 1].kind == .determiner || units[index].lower == "many"
                || units[index].lower == "others" || units[index].lower == "several" || units[index].lower == "few"
        default: return false
        }
    }

    /// The unit before, or the start of the group before, when it belongs to the same phrase.
    private func stepBack(from start: Int, floor: Int) -> Int? {
        let here = units[start]
        let before = units[start - 1]
        if here.kind == .determiner {
            return before.kind == .determiner && before.lower != here.lower ? start - 1 : nil
        }
        switch before.kind {
        case .number: return here.kind == .number ? nil : start - 1
        case .noun, .adjective, .possessive, .determiner: return start - 1
        case .name: return Self.days.contains(before.lower) ? nil : start - 1
        case .other: return ["&", "$", "%", "#", "/", "'", "’"].contains(before.lower) ? start - 1 : nil
        case .verb:
            // "the leading candidate", "recently released polls"
            guard before.form == .gerund || before.form == .participle, start - 2 >= floor else { return nil }
            let first = units[start - 2].kind
            return [.determiner, .possessive, .adjective, .adverb].contains(first) ? start - 1 : nil
        case .adverb:
            guard here.kind == .adjective || here.kind == .verb, start - 2 >= floor else { return nil }
            return units[start - 2].kind == .determiner ? start - 1 : nil
        case .coordinator:
            guard before.lower == "and" || before.lower == "&" || before.lower == "or", start - 2 >= floor else {
                return nil
            }
            return units[start - 2].isNominal && units[start - 2].kind != .pronoun && here.kind != .pronoun
                ? start - 2 : nil
        case .close:
            guard let open = bracketStart(start - 1, floor: floor), open > floor, units[open - 1].kind == .name else {
                return nil
            }
            return open - 1
        case .quotation:
            // A nickname or an epithet inside a name.
            return start - 2 >= floor && [.name, .determiner, .adjective, .possessive].contains(units[start - 2].kind)
                ? start - 1 : nil
        default: return nil
        }
    }

    private func bracketStart(_ close: Int, floor: Int) -> Int? {
        var index = close - 1
        while index >= floor, close - index < 12 {
            if units[index].kind == .open { return index }
            index -= 1
        }
        return nil
    }

    /// The index behind the noun phrase that starts at a unit, nil when none does.
    ///
    /// - Parameters:
    ///   - start: The unit.
    ///   - attaching: Whether phrases with prepositions that hang on it belong to it.
    /// - Returns: The index, nil when no noun phrase starts there.
    func phraseEnd(startingAt start: Int, attaching: Bool = true) -> Int? {
        var index = start
        var lastNominal: Int?
        scan: while index < units.count, index - start < 40 {
            let unit = units[index]
            switch unit.kind {
            case .noun, .name, .number:
                lastNominal = index
            case .pronoun:
                guard index == start else { break scan }
                return index + 1
            case .determiner:
                guard
                    index == start || kind(index - 1) == .determiner || kind(index - 1) == .preposition
                        || kind(index - 1) == .coordinator || kind(index - 1) == .possessive
                else { break scan }
                if canHead(index) { lastNominal = index }
            case .adjective, .possessive:
                if unit.kind == .adjective, canHead(index), lastNominal == nil { lastNominal = index }
            case .other:
                guard ["&", "$", "%", "#", "/", "'", "’"].contains(unit.lower) else { break scan }
                if unit.lower == "%" { lastNominal = index }
            case .adverb:
                guard kind(index + 1) == .adjective || kind(index + 1) == .number, lastNominal == nil else {
                    break scan
                }
            case .verb:
                guard unit.form == .gerund || unit.form == .participle, index > start, let next = kind(index + 1),
                    next == .noun || next == .name || next == .adjective, kind(index - 1) != .noun,
                    kind(index - 1) != .name
                else { break scan }
            case .coordinator:
                guard lastNominal == index - 1, unit.lower != "but", let next = self.unit(index + 1),
                    [.name, .noun, .determiner, .adjective, .number].contains(next.kind)
                else { break scan }
            case .preposition:
                guard attaching, lastNominal == index - 1, attaches(unit.lower), let next = self.unit(index + 1),
                    [.name, .noun, .determiner, .adjective, .number].contains(next.kind)
                else { break scan }
            case .open:
                guard lastNominal == index - 1,
                    let close = units[index...].prefix(12).firstIndex(where: { $0.kind == .close })
                else { break scan }
                index = close
                lastNominal = close
            case .quotation:
                guard kind(index - 1) == .name, kind(index + 1) == .name else { break scan }
            default: break scan
            }
            index += 1
        }
        return lastNominal.map { $0 + 1 }
    }

    /// The head of a noun phrase: the last nominal before its first preposition, bracket or relative clause.
    func head(of phrase: Range<Int>) -> Int? {
        var head: Int?
        for index in phrase {
            switch units[index].kind {
            case .preposition, .open, .relative, .comma: if head != nil { return head }
            case .noun, .name, .pronoun, .number: head = index
            case .determiner, .adjective: if head == nil, phrase.count == 1 { head = index }
            default: break
            }
        }
        return head
    }
}
