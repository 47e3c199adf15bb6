/// Nouns and adjectives that report, by class, in the form of ``VerbCueTable``.
enum NounCueTable {
    /// Nouns: "the minister's warning that", "a promise to".
    static let nouns = #"""
        statement speech asserts: that
        claim speech asserts: that
        assertion speech asserts: that
        contention speech asserts: that
        allegation speech asserts: that
        accusation speech evaluates: that
        suggestion speech asserts: that
        argument speech asserts: that
        insistence speech asserts: that
        announcement speech asserts: that
        admission speech asserts: that
        acknowledgment speech asserts: that
        acknowledgement speech asserts: that
        conclusion speech asserts: that
        complaint speech evaluates: that
        observation speech asserts: that
        report speech asserts: that
        rumor speech asserts: that
        rumour speech asserts: that
        revelation speech asserts: that
        reminder speech asserts: that
        warning speech threatens: that
        threat speech threatens: to
        promise speech promises: that to
        pledge speech promises: that to
        vow speech promises: that to
        assurance speech promises: that
        guarantee speech promises: that
        demand speech demands: that
        request speech demands: that
        call speech demands: p/for
        proposal speech demands: that to
        denial speech denies: that
        refusal speech denies: to
        prediction thought predicts: that
        forecast thought predicts: that
        belief thought asserts: that
        view thought asserts: that
        opinion thought asserts: that
        conviction thought asserts: that
        theory thought asserts: that
        notion thought asserts: that
        impression thought asserts: that
        hope thought -: that
        fear thought predicts: that
        concern thought predicts: that
        worry thought predicts: that
        suspicion thought doubts: that
        doubt thought doubts: that
        expectation thought predicts: that
        confidence thought predicts: that
        desire intention demands: to
        intention intention promises: to
        willingness intention promises: to
        determination intention promises: to
        """#

    /// Adjectives behind "is", "feels", "seems", "remains": "is confident that", "was reluctant to".
    static let adjectives = #"""
        confident thought predicts: bare p/of,about
        sure thought asserts: bare wh
        unsure thought doubts: that wh
        certain thought asserts: bare
        uncertain thought doubts: wh
        convinced thought asserts: bare
        aware thought asserts: that p/of
        adamant speech asserts: that
        hopeful thought predicts: bare
        optimistic thought predicts: that p/about
        pessimistic thought predicts: that p/about
        doubtful thought doubts: that
        skeptical thought doubts: that p/of,about
        sceptical thought doubts: that p/of,about
        afraid thought predicts: bare p/of
        fearful thought predicts: that p/of
        worried thought predicts: bare p/about
        concerned thought predicts: bare p/about
        happy thought evaluates: that p/with,about
        glad thought evaluates: bare
        pleased thought evaluates: that p/with
        proud thought evaluates: bare p/of
        thrilled thought evaluates: that
        disappointed thought evaluates: that p/with,in
        angry thought evaluates: that p/about,over
        surprised thought evaluates: that p/by
        sorry thought evaluates: bare p/for
        grateful thought evaluates: that p/for
        satisfied thought evaluates: that p/with
        critical judgement evaluates: p/of
        supportive judgement evaluates: p/of
        dismissive judgement evaluates: p/of
        willing intention promises: to
        unwilling intention denies: to
        ready intention promises: to
        reluctant intention doubts: to
        hesitant intention doubts: to
        eager intention promises: to
        determined intention promises: to
        committed intention promises: p/to
        opposed judgement evaluates: p/to
        """#
}
