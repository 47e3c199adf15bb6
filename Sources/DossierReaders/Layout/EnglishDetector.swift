import DossierCore

/// Tells whether a text looks English: its function words are a fifth or more of the words.
enum EnglishDetector {
    /// `en`, or nil when the text does not look English or is too short to tell.
    static func language(of units: [LayoutUnit]) -> String? {
        var words = 0
        var functionWords = 0
        for unit in units where unit.role != .boilerplate {
            words += unit.tokens.count { $0.kind == .word }
            functionWords += unit.functionWords
            if words > 600 { break }
        }
        return words >= 4 && functionWords * 6 >= words ? "en" : nil
    }
}
