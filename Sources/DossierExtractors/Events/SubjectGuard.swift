import DossierLanguage

/// Tells sentences about sport, whose attacks and defeats are no events.
enum SubjectGuard {
    /// Whether at least two different words of sport stand in a row of tags.
    static func isSport(_ tags: ArraySlice<WordTag>) -> Bool {
        var found: Set<String> = []
        for tag in tags where words.contains(tag.lemma) {
            found.insert(tag.lemma)
            if found.count >= 2 { return true }
        }
        return false
    }

    private static let words: Set<String> = Set(
        """
        striker midfielder goalkeeper defender quarterback footballer batsman bowler inning wicket playoff semifinal quarterfinal
        semi-final quarter-final league cup tournament championship goal coach touchdown tennis basketball football soccer rugby cricket
        olympics medal medallist relegation referee halftime half-time fixture derby pitcher scorer scoreline team-mate teammate
        """
        .split { $0 == " " || $0 == "\n" }.map(String.init)
    )
}
