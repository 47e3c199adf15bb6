import DossierCore

/// An age, which is read so that it is not taken for a duration: "63 years old", "a 20-year-old", "three-month-old".
///
/// Corpora of news do not mark the age of people and things as a time.
struct AgeRule: TimeRule {
    func match(_ sentence: TimeSentence, at index: Int) -> TimePhrase? {
        guard let length = TimeLength.read(sentence, at: index), length.unit != nil, !length.isArticle else {
            return nil
        }
        guard sentence.has("old", at: length.end) || sentence.has("olds", at: length.end) else { return nil }
        return TimePhrase(index, length.end + 1, .nothing, rule: "times/age")
    }
}
