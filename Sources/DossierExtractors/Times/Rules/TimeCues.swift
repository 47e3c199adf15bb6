/// Words around a time expression that tell what it is.
enum TimeCues {
    /// Prepositions and conjunctions that stand before dates.
    static let prepositions = parse(
        """
        in on by since until till through throughout during before after from between to around about for of late early mid
        past toward towards within beginning starting ending late-
        """
    )

    /// Words that stand before a month or season and point at one.
    static let determiners = parse("last next this each every previous following coming past late early mid")

    /// Verbs in their bare form, which follow "may" when it is a verb.
    static let bareVerbs = parse("be have not also even well never still only do go take make come become see get need")

    /// Words before a year that make it one.
    static let yearLeaders = parse(
        """
        in since by until till from during before after of late early mid the to and or between through throughout around about
        circa fiscal year for spring summer autumn fall winter end start beginning , ( – - — & as than that because
        """
    )

    /// What follows a number that is no year.
    static let countFollowers = parse(
        """
        percent per % points people troops soldiers miles kilometers kilometres km meters metres feet dollars euros pounds yen
        won rupees tons tonnes barrels acres hectares shares votes seats jobs homes houses workers employees members students
        police officers times hours minutes seconds days weeks months years million billion thousand hundred gmt hours hrs local
        degrees pages words copies units vehicles cars trucks tanks missiles rockets men women children refugees residents
        """
    )

    /// Words that end a noun phrase: what stands before them is its head.
    static let functionWords = parse(
        """
        and or but of in on at by for from to with as is was are were will would has have had that which who when while because
        if than so may might can could should be been it he she they we
        """
    )

    /// Words that say "about" before a number or date.
    static let approximators: Set<String> = ["about", "around", "nearly", "almost", "roughly", "approximately", "some"]

    private static func parse(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
