/// Tells corrections and clarifications by the publisher.
enum CorrectionRules {
    /// Whether a unit says that the article was, or had to be, corrected.
    ///
    /// At the head of an article, `isOpening`, a notice tells what an earlier article had wrong.
    static func matches(_ unit: LayoutUnit, isOpening: Bool = false) -> Bool {
        guard unit.wordCount <= 150, unit.wordCount >= 3 else { return false }
        if heads.contains(where: { unit.key.hasWordPrefix($0) }) {
            // An editor's note may be about anything.
            let mark =
                !unit.key.hasPrefix("editor")
                && unit.tokens.prefix(4).contains { [":", "—", "-", "–"].contains($0.text) }
            return mark || phrases.contains { unit.key.containsWords($0) }
        }
        if isOpening, openingPhrases.contains(where: { unit.key.containsWords($0) }) { return true }
        return phrases.contains { unit.key.containsWords($0) }
    }

    private static let openingPhrases = [
        "erroneously reported", "incorrectly reported", "reported erroneously", "reported incorrectly",
        "wrongly reported",
        "misstated", "incorrectly stated", "erroneously stated",
    ]

    private static let heads = [
        "correction", "corrections", "clarification", "clarifications", "corrects", "editor's note", "editors note",
    ]

    private static let phrases = [
        "an earlier version of this", "a previous version of this", "earlier versions of this",
        "this story has been corrected", "this article has been corrected", "this story was corrected",
        "this article was corrected", "this version corrects", "this story corrects", "this article has been amended",
        "this article was amended", "this story has been amended", "this story has been updated to correct",
        "this article has been updated to correct", "this report has been corrected", "we regret the error",
        "regrets the error",
        "corrected version of the story is below", "corrected version of this story",
    ]
}
