import DossierCore
import DossierLanguage

/// Finds the words of the condition that an event depends on.
struct ConditionReader {
    let view: ArticleView

    /// The condition of a clause: an "if" clause, an inversion, or a phrase such as "on condition that", in the same sentence.
    func condition(of index: Int) -> SourceSpan? {
        let clause = view.clauses[index]
        let main = view.group(clause).main
        guard let sentence = view.sentence(holding: main) else { return nil }
        var best: Range<Int>?
        for (start, end) in starts(in: sentence) where !(start..<end).contains(main) {
            let range = start..<end
            // The nearest condition wins; one that follows is nearer than one that precedes.
            guard let other = best else {
                best = range
                continue
            }
            if distance(range, main) < distance(other, main) { best = range }
        }
        return best.flatMap(view.span)
    }

    private func distance(_ range: Range<Int>, _ token: Int) -> Int {
        range.lowerBound > token ? range.lowerBound - token : token - range.upperBound
    }

    /// The conditions of a sentence: first token and the token after the last.
    private func starts(in sentence: Range<Int>) -> [(Int, Int)] {
        var found: [(Int, Int)] = []
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            if let length = cue(at: index, in: sentence) {
                let end = self.end(of: index, cue: length, in: sentence)
                found.append((index, end))
                index = max(end, index + 1)
            } else {
                index += 1
            }
        }
        return found
    }

    /// The number of tokens of a condition's cue.
    private func cue(at index: Int, in sentence: Range<Int>) -> Int? {
        let word = view.tokens[index].lower
        switch word {
        case "if":
            // "as if", "even if" is a concession but still a condition; "if not" after a comma is neither.
            if index > sentence.lowerBound, view.tokens[index - 1].lower == "as" { return nil }
            if next(index, 1, sentence) == "not", next(index, 2, sentence) != "for" { return nil }
            return isAsking(index, sentence) ? nil : 1
        case "unless": return 1
        case "provided", "providing":
            return view.tags[index].wordClass == .subordinator || next(index, 1, sentence) == "that" ? 1 : nil
        case "should", "were", "had":
            return view.invertedMarkers.contains(index) ? 1 : nil
        case "on":
            return next(index, 1, sentence) == "condition"
                || (next(index, 1, sentence) == "the" && next(index, 2, sentence) == "condition"
                    && next(index, 3, sentence) != "of")
                ? 2 : nil
        case "in":
            return next(index, 1, sentence) == "case"
                || (next(index, 1, sentence) == "the" && next(index, 2, sentence) == "event") ? 2 : nil
        case "as", "so": return next(index, 1, sentence) == "long" && next(index, 2, sentence) == "as" ? 3 : nil
        case "depending", "contingent", "conditional":
            return next(index, 1, sentence) == "on" || next(index, 1, sentence) == "upon" ? 2 : nil
        default: return nil
        }
    }

    /// "asked if", "wonder if": a question, not a condition.
    private func isAsking(_ index: Int, _ sentence: Range<Int>) -> Bool {
        guard index > sentence.lowerBound else { return false }
        return ["ask", "wonder", "know", "question", "see", "decide", "determine", "doubt", "check"]
            .contains(view.tags[index - 1].lemma)
    }

    private func next(_ index: Int, _ offset: Int, _ sentence: Range<Int>) -> String {
        let place = index + offset
        return sentence.contains(place) ? view.tokens[place].lower : ""
    }

    /// The end of a condition: the comma, closing quotation mark or stop after its verb.
    private func end(of start: Int, cue length: Int, in sentence: Range<Int>) -> Int {
        let fronted = isFronted(start, sentence)
        var index = start + length
        var sawVerb = false
        let limit = min(sentence.upperBound, start + Self.longest)
        while index < limit {
            if view.tags[index].isVerbal { sawVerb = true }
            let text = view.tokens[index].text
            if text == ";" || text == ":" || text == "?" || text == "!" { return index }
            if text == ".", index == sentence.upperBound - 1 { return index }
            if ["\"", "”", "''", "…", "...", "—", "–", "--"].contains(text), index > start + length { return index }
            if text == ",", sawVerb || length > 1 {
                // A comma inside a list of the condition ("firm, fair and free elections") does not end it.
                if fronted || !goesOn(after: index, sentence) { return index }
            }
            index += 1
        }
        return limit
    }

    /// The most tokens of a condition.
    private static let longest = 60

    private func isFronted(_ start: Int, _ sentence: Range<Int>) -> Bool {
        guard start > sentence.lowerBound else { return true }
        let text = view.tokens[start - 1].text
        return text == "," || text == "\"" || text == "“" || view.tokens[start - 1].lower == "that"
    }

    /// Whether the condition goes on after a comma, as with a list or a further clause.
    private func goesOn(after comma: Int, _ sentence: Range<Int>) -> Bool {
        let word = next(comma, 1, sentence)
        return word == "or" || word == "and"
    }
}
