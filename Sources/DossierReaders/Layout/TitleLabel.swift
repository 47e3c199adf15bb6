import DossierCore

/// The label with which scripts write a headline: "Title: Talks begin".
enum TitleLabel {
    /// The length in bytes of the label with its colon and the space behind it, 0 where there is none.
    static func length(in unit: LayoutUnit) -> Int {
        guard unit.tokens.count > 2, labels.contains(unit.tokens[0].lower), unit.tokens[1].text == ":",
            !unit.tokens[1].isSpaced, unit.tokens[2].isSpaced
        else { return 0 }
        return unit.tokens[2].span.start - unit.span.start
    }

    private static let labels: Set<String> = ["title", "headline"]
}
