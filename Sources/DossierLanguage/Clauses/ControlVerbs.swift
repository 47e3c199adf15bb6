/// Verbs and nouns whose infinitives and participles find their subject in a known place.
enum ControlVerbs {
    /// The object does what the infinitive says: "urged X to halt".
    static let object = words(
        """
        urge ask order tell force allow permit encourage invite persuade press pressure push help enable require want expect warn
        advise instruct request compel authorize authorise command lead cause get prompt oblige challenge convince implore beg
        pressurize coerce empower lobby summon remind caution counsel assign appoint select nominate let make
        """
    )

    /// The same of the phrase after a preposition: "called on X to".
    static let prepositional = words("call appeal plead wait arrange depend rely look count")

    /// The object does, or is kept from doing, what the participle after a preposition says: "accused X of plotting".
    static let participle = words(
        """
        accuse suspect stop prevent ban bar blame criticize criticise condemn prohibit charge convict keep deter discourage dissuade
        acquit block denounce fault restrain exclude praise thank commend congratulate indict arrest detain sentence jail fine punish
        slam rebuke chide chastise catch find
        """
    )

    /// Nouns that take an infinitive.
    static let nouns = words(
        """
        plan decision refusal attempt effort threat agreement request call order pledge promise bid move willingness readiness
        intention intent need failure permission deal offer proposal commitment demand vow desire campaign operation resolution measure
        determination consensus right authority power mandate law bill chance opportunity ability pact invitation push readiness initiative
        """
    )

    /// Verbs of saying that take no content clause of their own, or need none.
    static let speech = words(
        """
        accuse urge call condemn criticize criticise demand ask blame praise reject promise pledge warn threaten vow deny add denounce
        appeal thank welcome defend dismiss reiterate express announce invite insist
        """
    )

    /// Verbs that report, whose content may follow without "that".
    static let reporting = words(
        """
        say tell announce state declare report claim confirm deny add note warn insist stress emphasize emphasise argue believe think
        hope fear allege acknowledge admit assert suggest reveal disclose explain indicate predict promise pledge vow threaten
        reiterate maintain mean know reaffirm remark observe contend conclude charge show understand expect
        """
    )

    private static func words(_ table: String) -> Set<String> {
        Set(table.split { $0 == " " || $0 == "\n" }.map(String.init))
    }
}
