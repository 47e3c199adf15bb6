import DossierCore

/// Days that are named from the day of writing: "today", "yesterday", "last night", "this morning", "overnight".
struct DeicticRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        // "VOA Today" is a programme.
        if index > 0, sentence.isCapitalized(index), sentence.isCapitalized(index - 1), !sentence.isTitle { return nil }
        switch sentence.lower(index) {
        case "today": return day(index, index + 1, 0)
        case "yesterday": return day(index, index + 1, -1)
        case "tomorrow": return day(index, index + 1, 1)
        case "tonight": return part(index, index + 1, .night, 0)
        case "overnight": return part(index, index + 1, .night, 0)
        case "the":
            if let end = sentence.phrase("day", "before", "yesterday", at: index + 1) { return day(index, end, -2) }
            if let end = sentence.phrase("day", "after", "tomorrow", at: index + 1) { return day(index, end, 2) }
            return nil
        case "last":
            guard let part = sentence.partOfDay(index + 1), !part.isPlural else { return nil }
            return self.part(index, index + 2, part.part, -1)
        case "this":
            guard let part = sentence.partOfDay(index + 1), !part.isPlural else { return nil }
            return self.part(index, index + 2, part.part, 0)
        default: return nil
        }
    }

    private func day(_ index: Int, _ end: Int, _ offset: Int) -> TimePhrase {
        TimePhrase(index, end, .shift(.day, offset, .publication), rule: "times/deictic", confidence: 0.95)
    }

    private func part(_ index: Int, _ end: Int, _ part: PartOfDay, _ offset: Int) -> TimePhrase {
        TimePhrase(index, end, .part(part, of: .shift(.day, offset, .publication)), rule: "times/deictic")
    }
}
