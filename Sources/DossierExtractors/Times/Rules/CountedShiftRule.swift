import DossierCore

/// A number of units counted from a moment: "two days ago", "a year earlier", "three weeks later", "five years from now".
struct CountedShiftRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        guard let length = TimeLength.read(sentence, at: index), let unit = length.unit else { return nil }
        guard let (sign, anchor, end) = turn(sentence, length.end) else { return nil }
        let modifier: TimeModifier? = length.isApproximate ? .approx : nil
        guard let amount = length.amount else {
            let reference: TimeMeaning.Reference = sign < 0 ? .past : .future
            guard anchor == .publication else { return nil }
            return TimePhrase(index, end, .reference(reference), rule: "times/vague-shift", confidence: 0.8)
        }
        let meaning: TimeMeaning
        let rule = "times/counted-shift"
        if let kind = unit.period {
            let factor = unit == .fortnight ? 2 : 1.0
            let steps = amount * factor
            guard steps < 10_000 else { return nil }
            if steps == 1, kind == .year, sign < 0 {
                meaning = .shift(kind, -1, anchor == .previous ? .comparison : .comparisonNow)
            } else if steps != steps.rounded(), kind == .year {
                meaning = .shift(.month, sign * Int((steps * 12).rounded()), anchor)
            } else {
                meaning = .shift(kind, sign * Int(steps.rounded()), anchor)
            }
        } else {
            guard anchor == .publication, amount < 1_000_000 else { return nil }
            let minutes = unit == .hour ? amount * 60 : unit == .minute ? amount : amount / 60
            meaning = .moment(minutes: sign * Int(minutes.rounded()))
        }
        return TimePhrase(index, end, meaning, modifier, rule: rule)
    }

    /// The word that says which way and from where.
    private func turn(_ sentence: TimeSentence, _ index: Int) -> (sign: Int, TimeMeaning.Anchor, end: Int)? {
        switch sentence.lower(index) {
        case "ago": return (-1, .publication, index + 1)
        case "earlier": return (-1, .previous, index + 1)
        case "later": return (1, .previous, index + 1)
        case "hence": return (1, .publication, index + 1)
        case "previously": return (-1, .previous, index + 1)
        case "from":
            return sentence.isAny(index + 1, of: ["now", "today"]) ? (1, .publication, index + 2) : nil
        default: return nil
        }
    }
}
