/// The words that show tense to ``TenseFinder``.
enum TenseLexicon {
    /// Words that look ahead wherever they stand.
    static let future = parse(
        """
        will 'll wo shall could would might can must should scheduled expected due upcoming forthcoming slated payable
        effective tomorrow
        """
    )

    /// Words that look ahead when an infinitive follows.
    static let futureBeforeTo = parse(
        """
        set going plan plans planned planning hope hopes hoping intend intends intending expect expects ready likely about is
        are
        """
    )

    /// Verbs whose simple present is said of what is on a schedule.
    static let scheduled = parse(
        """
        begin open start meet vote visit arrive leave return resume end expire travel launch host face take convene depart land
        play kick
        """
    )

    /// Verbs whose object or time is ahead, in whatever tense they stand.
    static let planning = parse("plan schedule intend expect slate postpone reschedule adjourn")

    /// Verbs that set a term, so that what follows "until" is ahead.
    static let extending = parse("give extend have postpone delay adjourn suspend set prolong remand")

    /// What is held on a day that is known before.
    static let occasions = parse(
        """
        election elections vote votes voting meeting meetings summit match game games deadline hearing referendum ballot debate
        session talks runoff final race launch ceremony conference trial
        """
    )

    /// Words after which an infinitive tells what is to come.
    static let commissive = parse(
        """
        agree plan promise vow pledge threaten expect intend hope want schedule set due decide urge ask call order warn prepare
        ready need propose offer aim invite seek likely about deadline date agreement decision offer bid commitment pledge
        """
    )

    /// Whether a past form shows that a time is past; "would" and the like do not.
    static func past(_ word: String) -> Bool { !conditional.contains(word) }

    private static let conditional = parse("would could should might ought 'd")

    private static func parse(_ words: String) -> Set<String> {
        Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
