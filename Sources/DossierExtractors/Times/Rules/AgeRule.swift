import DossierCore

/// An age, which TIMEX3 takes for a duration: "63 years old", "a 20-year-old", "three-month-old".
struct AgeRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        guard let length = TimeLength.read(sentence, at: index), let unit = length.unit, !length.isArticle else {
            return nil
        }
        guard sentence.has("old", at: length.end) || sentence.has("olds", at: length.end) else { return nil }
        return TimePhrase(index, length.end + 1, .duration(unit.duration(length.amount)), rule: "times/age")
    }
}
