/// Words whose capital, after an abbreviation, shows that a sentence begins.
enum SentenceOpeners {
    /// Words that are capitalised only because they open a sentence.
    static let words = parse(
        """
        the a an this that these those there here he she it they we you i his her its their our your my who what when where
        why how which in on at by for from to with without within after before during since until as if although though while
        because but and or so yet however meanwhile moreover furthermore nevertheless nonetheless instead still also then now
        today yesterday tomorrow earlier later last next some many most several few all both each every no not nobody nothing
        once only even just perhaps according despite under over about between among against another any one two three four
        five six seven eight nine ten hundreds thousands dozens such other others more less whether earlier officials police
        experts critics supporters analysts it's that's there's he's she's they're we're i'm don't can is are was were do does
        did has have had will would should could may might let
        """
    )

    /// Whether a word may stand between an initial and a name without opening a sentence, as "and" between two initials.
    static func mayFollowInitial(_ word: String) -> Bool {
        word == "and" || word == "or" || word == "may" || word == "will"
    }

    /// Capitalised words that go on after "a.m." and "p.m.": zones, days and months.
    static let followsTimeOfDay = parse(
        """
        est edt cst cdt mst mdt pst pdt gmt utc bst cet cest ist jst kst eastern central mountain pacific greenwich
        monday tuesday wednesday thursday friday saturday sunday mon. tues. wed. thurs. fri. sat. sun.
        january february march april may june july august september october november december jan. feb. mar. apr. aug. sept.
        oct. nov. dec. et pt ct mt
        """
    )

    /// Verbs of saying that follow a speaker's name behind a quote.
    static let cues = parse(
        """
        said says asked asks told tells replied replies added adds shouted shouts cried cries yelled wrote writes tweeted
        wondered wonders exclaimed demanded demands joked quipped continued recalled remarked answered called screamed chanted
        """
    )

    private static func parse(_ table: String) -> Set<String> {
        Set(table.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
