/// Verbs that report, by class.
///
/// A line is the verb with the particles that belong to it, its kind, its stance or "-", a colon, and its frames, as
/// ``CueFrame/init(code:)`` names them; "p/of,about" lists the prepositions that lead its content.
enum VerbCueTable {
    static let table = #"""
        say speech asserts: say pass
        tell speech asserts: bare wh post quote obj to
        add speech asserts: state
        state speech asserts: state np
        note speech asserts: state wh np
        remark speech asserts: state p/on
        comment speech asserts: state p/on
        mention speech asserts: that np wh
        observe speech asserts: state
        declare speech asserts: state np
        announce speech asserts: state np
        report speech asserts: state np pass
        reply speech asserts: state
        respond speech asserts: state
        answer speech asserts: state
        retort speech asserts: state
        counter speech denies: state
        continue speech asserts: quote post inv
        conclude speech asserts: bare post inv quote wh
        begin speech asserts: quote post
        explain speech asserts: say np
        elaborate speech asserts: state p/on
        clarify speech asserts: state wh
        specify speech asserts: that wh
        reiterate speech asserts: state np
        repeat speech asserts: that quote post np
        recall speech asserts: say np ing
        recount speech asserts: state wh np
        emphasize speech asserts: say np
        emphasise speech asserts: say np
        stress speech asserts: say np
        underscore speech asserts: that np
        underline speech asserts: that np
        highlight speech asserts: that np
        insist speech asserts: state p/on
        assert speech asserts: state
        affirm speech asserts: state np
        maintain speech asserts: bare post inv quote
        contend speech asserts: state
        argue speech asserts: state p/for,against
        claim speech asserts: state to np
        allege speech asserts: state np pass
        acknowledge speech asserts: state np ing
        admit speech asserts: state ing p/to
        concede speech asserts: state
        confess speech asserts: state p/to
        confirm speech asserts: state np
        reveal speech asserts: state wh np
        disclose speech asserts: that wh
        divulge speech asserts: that wh np
        testify speech asserts: state p/about
        attest speech asserts: that
        certify speech asserts: that
        proclaim speech asserts: state np
        pronounce speech asserts: that qnp
        profess speech asserts: that to
        write speech asserts: say np p/about
        tweet speech asserts: say np
        post speech asserts: quote post
        blog speech asserts: state
        email speech asserts: quote post
        text speech asserts: quote post obj
        quip speech asserts: state
        joke speech asserts: state p/about
        deadpan speech asserts: quote post inv
        shout speech asserts: state
        yell speech asserts: state p/at
        scream speech asserts: state
        cry speech asserts: quote post inv
        exclaim speech asserts: state
        whisper speech asserts: state
        mutter speech asserts: state
        murmur speech asserts: quote post inv
        chant speech asserts: quote post np
        sing speech asserts: quote
        intone speech asserts: quote post inv
        bellow speech asserts: quote post inv
        thunder speech asserts: quote post inv
        snap speech asserts: quote post inv
        sigh speech asserts: quote post inv
        laugh speech asserts: quote post
        opine speech asserts: state
        muse speech asserts: state p/about
        reason speech asserts: state
        theorize speech asserts: that
        speculate speech predicts: state p/about
        suggest speech asserts: say np ing
        hint speech asserts: that p/at
        imply speech asserts: bare np
        indicate speech asserts: say np
        signal speech asserts: that wh
        intimate speech asserts: that
        assure speech promises: obj bare quote post
        reassure speech promises: obj bare quote post
        remind speech asserts: obj that wh quote
        inform speech asserts: obj that
        notify speech asserts: obj that
        brief speech asserts: p/on
        advise speech demands: obj that quote objto ing
        caution speech threatens: obj state p/against
        warn speech threatens: obj say p/of,about,against
        threaten speech threatens: to that quote post
        vow speech promises: to state
        pledge speech promises: to state np
        promise speech promises: obj to state np
        swear speech promises: to state
        commit speech promises: to
        guarantee speech promises: bare np
        offer speech promises: to quote post
        agree speech asserts: to bare post quote p/with
        disagree speech denies: p/with
        deny speech denies: bare ing np
        refute speech denies: np that
        rebut speech denies: np
        dispute speech denies: np that wh
        contest speech denies: np
        reject speech denies: np
        dismiss speech denies: np
        disavow speech denies: np
        repudiate speech denies: np
        decline speech denies: to
        refuse speech denies: to
        question speech doubts: wh np
        doubt thought doubts: bare wh np
        challenge speech doubts: qnp
        ask speech -: obj wh quote post inv objto to p/about
        ask|for speech demands: np
        inquire speech -: wh quote p/about
        wonder thought doubts: wh quote post p/about
        query speech doubts: wh quote
        demand speech demands: that to np quote post inv
        request speech demands: that np
        require speech demands: that
        order speech demands: objto that np
        instruct speech demands: objto
        command speech demands: objto that
        urge speech demands: objto that np quote post inv
        exhort speech demands: objto
        implore speech demands: objto quote post
        beg speech demands: objto quote post
        plead speech demands: quote post
        press speech demands: objto
        call speech evaluates: np quote
        call|for speech demands: np
        call|on speech demands: objto
        call|upon speech demands: objto
        appeal|to speech demands: objto
        appeal|for speech demands: np
        recommend speech demands: that ing np objto
        propose speech demands: that to ing np
        advocate speech demands: that np ing p/for
        encourage speech demands: objto
        invite speech demands: objto
        insist|on speech demands: np
        push|for speech demands: np
        lobby|for speech demands: np
        predict thought predicts: say np
        forecast thought predicts: bare np
        project thought predicts: that np pass
        prophesy thought predicts: that
        estimate thought predicts: bare post np pass
        calculate thought predicts: bare post
        foresee thought predicts: that np
        anticipate thought predicts: that np pass
        expect thought predicts: bare to objto np pass
        think thought asserts: bare wh post quote p/about,of pass
        believe thought asserts: bare wh post pass p/in
        feel thought asserts: bare
        know thought asserts: bare wh
        understand thought asserts: that wh np
        realize thought asserts: that wh
        realise thought asserts: that wh
        recognize thought asserts: that np
        recognise thought asserts: that np
        remember thought asserts: that wh np
        consider thought evaluates: ing np pass
        regard thought evaluates: np pass
        view thought evaluates: np
        see thought evaluates: that wh qnp
        assume thought asserts: bare
        presume thought asserts: that pass
        suppose thought asserts: that
        suspect thought doubts: bare np
        guess thought predicts: bare
        imagine thought asserts: that np
        figure thought asserts: bare
        reckon thought asserts: bare post inv
        hope thought -: bare to post p/for
        wish thought -: bare to
        fear thought predicts: bare np post
        worry thought predicts: bare post p/about
        dread thought predicts: np
        regret thought evaluates: that np ing
        want intention demands: to objto np
        need intention demands: objto
        prefer intention demands: to np
        desire intention demands: to np
        intend intention promises: to
        plan intention promises: to np
        aim intention promises: to
        seek intention demands: to
        decide intention promises: to that wh
        resolve intention promises: to
        determine intention asserts: that wh
        aspire intention promises: to
        conspire intention -: to
        favor thought evaluates: np ing
        favour thought evaluates: np ing
        oppose thought evaluates: np ing
        support thought evaluates: np ing
        endorse judgement evaluates: np ing
        back judgement evaluates: np
        like thought evaluates: to
        love thought evaluates: to
        hate thought evaluates: to
        praise judgement evaluates: np
        laud judgement evaluates: np
        hail judgement evaluates: np
        commend judgement evaluates: np
        applaud judgement evaluates: np
        congratulate judgement evaluates: np
        thank judgement evaluates: np
        welcome judgement evaluates: np
        celebrate judgement evaluates: np
        tout judgement evaluates: np
        defend judgement evaluates: np
        justify judgement evaluates: np
        criticize judgement evaluates: np
        criticise judgement evaluates: np
        condemn judgement evaluates: np
        denounce judgement evaluates: np
        decry judgement evaluates: np
        deplore judgement evaluates: np
        deride judgement evaluates: np
        disparage judgement evaluates: np
        blast judgement evaluates: np
        slam judgement evaluates: np
        rip judgement evaluates: np
        bash judgement evaluates: np
        attack judgement evaluates: qnp
        assail judgement evaluates: np
        lambaste judgement evaluates: np
        chide judgement evaluates: np
        rebuke judgement evaluates: np
        scold judgement evaluates: np
        berate judgement evaluates: np
        chastise judgement evaluates: np
        censure judgement evaluates: np
        castigate judgement evaluates: np
        excoriate judgement evaluates: np
        ridicule judgement evaluates: np
        mock judgement evaluates: np
        insult judgement evaluates: np
        belittle judgement evaluates: np
        blame judgement evaluates: np
        accuse judgement evaluates: np pass
        charge speech evaluates: that quote post
        fault judgement evaluates: np
        lament judgement evaluates: that np quote post
        bemoan judgement evaluates: that np
        complain speech evaluates: state p/about,of
        protest speech evaluates: that np quote post
        grumble speech evaluates: that quote post p/about
        gripe speech evaluates: that quote post p/about
        fume speech evaluates: that quote post inv
        object speech denies: that p/to
        boast speech evaluates: that quote post p/about,of
        brag speech evaluates: that quote post p/about
        gush speech evaluates: quote post inv
        enthuse speech evaluates: quote post inv
        marvel speech evaluates: that quote post p/at
        apologize speech evaluates: p/for
        apologise speech evaluates: p/for
        describe speech evaluates: np wh
        characterize speech evaluates: np
        characterise speech evaluates: np
        portray speech evaluates: np
        depict speech evaluates: np
        label speech evaluates: np
        brand speech evaluates: np
        dub speech evaluates: np
        term speech evaluates: qnp
        deem thought evaluates: np
        rate thought evaluates: np
        liken speech evaluates: np
        compare speech evaluates: np
        cite speech asserts: np
        quote speech asserts: np
        discuss speech asserts: np wh
        outline speech asserts: np wh
        detail speech asserts: np wh
        invoke speech asserts: np
        reference speech asserts: np
        point|out speech asserts: bare post quote wh np
        point|to speech asserts: np
        refer|to speech asserts: np
        allude|to speech asserts: np
        talk|about speech asserts: np wh
        talk|of speech asserts: np
        speak|about speech asserts: np wh
        speak|of speech asserts: np
        speak|out speech evaluates: p/against
        think|about thought asserts: np
        touch|on speech asserts: np
        weigh|in speech asserts: p/on
        dwell|on speech asserts: np
        chime|in speech asserts: quote post
        go|on speech asserts: quote post
        go|on|to|say speech asserts: say
        make|clear speech asserts: bare wh
        make|it|clear speech asserts: bare wh
        make|the|case speech asserts: that
        make|sure intention demands: bare
        take|to|twitter speech asserts: quote
        find evidence asserts: bare
        show evidence asserts: bare wh np
        demonstrate evidence asserts: that wh
        prove evidence asserts: that
        discover evidence asserts: that
        learn evidence asserts: that post wh
        hear evidence asserts: that
        rule evidence asserts: that
        read evidence asserts: quote post
        document evidence asserts: wh np
        lead|with speech asserts: quote
        hit|back speech denies: p/at
        fire|back speech denies: quote post p/at
        shoot|back speech denies: quote post
        push|back speech denies: p/against,on
        lash|out speech evaluates: p/at
        take|issue speech denies: p/with
        express thought evaluates: np
        voice thought evaluates: np
        convey speech asserts: that np
        relay speech asserts: that np
        relate speech asserts: that
        echo speech asserts: np quote post
        second speech asserts: np
        caution|against speech threatens: np
        rail|against judgement evaluates: np
        inveigh|against judgement evaluates: np
        """#
}
