extension WordTagger {
    /// Whether a word in lower case stands in the tagger's lexicon, so that a capital on it may mean nothing.
    ///
    /// - Parameter word: The word in lower case.
    /// - Returns: Whether the lexicon has a reading of it; a word it does not have may still be a common one.
    public static func knows(_ word: String) -> Bool {
        !WordLexicon.standard.readings(of: word).isEmpty
    }
}
