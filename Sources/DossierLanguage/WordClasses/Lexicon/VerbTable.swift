/// Verbs of news English by their infinitives.
///
/// `regular` holds verbs whose forms follow from spelling; a `+` says that the last consonant is doubled ("ban+": banned).
/// `irregular` holds one verb a line: infinitive, past, participle; a bar parts variants.
enum VerbTable {
    static let regular = #"""
        abandon abduct abet+ abide abolish absorb abstain abuse accede accelerate accept access accommodate accompany accomplish
        accord account accredit accumulate accuse achieve acknowledge acquire acquit+ act activate adapt add address adhere
        adjourn adjust administer admire admit+ adopt advance advertise advise advocate affect affirm afford age agree aid aim air
        airlift alarm alert align alienate allege allocate allow ally alter amass ambush amend amount amplify analyze analyse
        anger announce annoy annul+ answer anticipate apologize apologise appeal appear applaud apply appoint appreciate apprehend
        approach approve argue arm arraign arrange arrest arrive assail assassinate assault assemble assert assess assign assist
        associate assume assure attach attack attain attempt attend attract attribute auction authorize authorise avert avoid
        await award back badger balance ban+ bar+ bargain barrage barricade base bash batter battle beg+ behave behead believe
        belong benefit besiege betray blame blast block blockade boast bolster bomb bombard boost border borrow bother boycott
        breach bribe brief broaden brief broker brush bulldoze bully burden bury bypass calculate call calm campaign cancel
        capture care carry cause caution cease celebrate cement censor censure certify challenge change chant characterize charge
        charter chase chat+ cheat check cheer chide circulate cite claim clarify clash classify clean clear climb close coerce
        collaborate collapse collect collide combat combine comfort command commemorate commence commend comment commit+ communicate
        compare compel+ compensate compete compile complain complete comply compose compromise conceal concede conceive concentrate
        concern conclude condemn condition conduct confer+ confess confine confirm confiscate conflict conform confront congratulate
        connect consent consider consist consolidate conspire constitute constrain construct consult consume contact contain
        contemplate contend contest continue contract contradict contrast contribute control+ convene converge convert convey convict
        convince cooperate co-operate coordinate cope copy cost correct counter counterattack cover crack craft crash create credit criminalize
        cripple criticize criticise cross crowd crush cry cultivate curb curtail damage dare date debate decapitate decide declare
        decline decorate decrease decree decry dedicate deem deepen defeat defect defend defer+ defuse define defy degrade delay
        delegate delete deliberate delight deliver demand demilitarize demobilize demolish demonstrate denounce deny depart depend
        depict deplore deploy deport depose deprive deputize derail descend describe desert deserve design designate desire destabilize
        destroy detail detain detect deter+ deteriorate determine detonate devalue devastate develop devise devote die differ dig+
        diminish direct disagree disappear disappoint disapprove disarm disavow disband discard discharge disclose disconnect
        discontinue discourage discover discredit discriminate discuss dismantle dismiss disobey disperse displace display dispose
        dispute disqualify disregard disrupt dissolve distance distinguish distort distribute disturb divert divide divorce document
        dominate donate double doubt downgrade download downplay draft drag+ drain dredge dress drift drop+ dub+ dump duplicate
        earn ease echo edge edit educate elaborate elect elevate eliminate elucidate embark embarrass embrace emerge emphasize emphasise
        employ empower enable enact encircle enclose encounter encourage end endanger endorse endure enforce engage enhance enjoy enlarge
        enlist enrage enrich enroll ensure ensue enter entertain entitle entrust envisage envision equip+ erase eradicate erect erode
        erupt escalate escape escort establish estimate evacuate evade evaluate evict evolve exacerbate exaggerate examine exceed
        exchange exclude excuse execute exempt exercise exert exhaust exhort exile exist exit expand expect expel+ experience expire
        explain explode exploit explore export expose express expropriate extend extort extract extradite face facilitate fade
        fail faint fake falter favor favour fear feature file fill finalize finance find fine finish fire fix flag+ flank flare flee
        float flood flout focus follow forge form formulate fortify foster foul found free fulfill fulfil+ function fund fuel
        furnish further gain gather gauge gaze generate govern grab+ grant greet groom group guarantee guard guess guide halt
        hammer hamper hand handcuff handle happen harass harbor harbour harden harm harness haul head heal heighten help hesitate hijack
        hinder hint hire hoist honor honour hope host house humiliate hunt hurl identify ignite ignore ignite imagine immigrate
        impeach impede implement implicate imply import impose imprison improve inaugurate incarcerate incite include incorporate
        increase incriminate indicate indict induce infect infer+ infiltrate inflame inflict influence inform infringe inhabit inherit inhibit
        initial initiate inject injure inquire inspect inspire install instigate institute instruct insult insure integrate intend
        intensify interact intercept interest interfere interrogate interrupt intervene interview intimidate introduce invade invest
        investigate invite invoke involve isolate issue jail jam+ jeopardize join judge jump justify keep kick kidnap+ kill knock
        label lack lament land last laud laugh launch lean leap learn legalize legislate lessen level levy liberate license lift like limit
        link liquidate list listen live load loan lobby locate lock lodge look loom loosen loot lower lure maim maintain manage
        mandate manipulate manufacture march mark mass massacre master match mature maul measure mediate memorialize menace mention
        merge migrate militarize mind mine mirror misrepresent miss mobilize mobilise mock moderate modernize modify molest monitor mount
        mourn move mull murder muster nab+ name narrow nationalize necessitate need negotiate neglect neutralize nominate normalize
        normalise note notice notify nullify object oblige obliterate observe obstruct obtain occupy occur offend offer offset omit+ open operate
        oppose oppress opt opt order organize organise originate oust outline outlaw outrage outweigh overhaul overlook
        overturn overwhelm owe own pacify pack paralyze paralyse pardon park parole part participate pass patch patrol+ pause pave
        penalize penetrate perceive perform perish permit+ perpetrate persecute persist persuade petition phone photograph picket
        pick pillage pilot pinpoint place plague plan+ plant play plead pledge plot+ plummet plunder plunge point poison police
        pose position possess post postpone pound pour practice practise praise pray preach precede predict prefer+ prepare prescribe
        present preserve press pressure pressurize presume prevail prevent probe proceed process proclaim procure produce prohibit project
        prolong promise promote prompt pronounce propel+ propose prosecute protect protest provide provoke publish pull pump punish
        purchase purge pursue push qualify quarantine quarrel quash quell query question quote race radicalize raid rain raise rally ram+
        rank ransack rape ratify reach react read readmit+ reaffirm realize realise reap reason reassure rebel+ rebound rebuff rebuke
        recall receive recede recite reckon reclaim recognize recognise recommend reconcile reconfirm reconnect reconsider reconstruct record
        recount recover recruit redeploy redirect reduce refer+ reflect reform refrain refuse refute regain regard register regret+
        regulate rehabilitate reimburse reimpose reinforce reinstate reiterate reject rejoin relate relax release relent relieve
        relinquish relocate rely remain remark remember remind remove rename render renew renounce reopen reorganize repair repatriate
        repeal repeat repel+ replace reply report represent repress reprimand reproach repudiate request require rescind rescue research
        resemble resent reserve reshuffle reside resign resist resolve resort respect respond rest restart restore restrain restrict
        result resume resurrect retain retake retaliate retire retract retreat retrieve return reunite reveal reverse review revile
        revise revive revoke revolt reward risk rob+ rocket rock roll round rule rush sabotage sack sadden safeguard sail salute
        sanction satisfy save scale scan+ scare scatter schedule scold score scorn scrap+ scrutinize scuffle seal search secure seize
        select sentence separate serve settle shape share shell shield shift ship+ shock shop+ shorten shout shove show sign signal
        silence sketch skip+ slam+ slap+ slash slaughter slow smash smear smile smuggle snatch snub+ solicit solidify solve soothe sound
        spark spearhead specify speculate sponsor spot+ spur+ squander squeeze stabilize stage stall stamp stampede standardize star+
        start starve state station stem+ step+ stir+ stockpile stone stop+ store storm strafe strain strangle strengthen stress stretch strip+
        structure struggle study subdue subject submit+ subpoena subscribe succeed suffer suggest suit summarize summon supervise supplement supply
        support suppose suppress surge surpass surprise surrender surround survey survive suspect suspend sustain swap+ switch
        symbolize sympathize tackle talk tap+ target tax tease telephone televise term terminate terrorize test testify thank thaw
        threaten thwart tie tighten tilt tolerate top+ topple torch torpedo torture toss total touch tour tout trace track trade trail
        train transfer+ transform translate transmit+ transport travel treat trek+ tremble tribute trick trigger trim+ triple trouble
        trust try tumble turn undermine underline underscore unfold unify unite unleash unseat unveil update upgrade uproot urge
        use usher usurp utter vacate vaccinate validate value vandalize vanish vary venture verify veto view violate visit
        voice volunteer vote vow wage wait waive walk wander want warm warn warrant wash waste watch water weaken weigh welcome widen
        witness wonder work worry worsen wound wrap+ wreck yield zoom interrupt quadruple restructure tweet retweet text email
        post-pone back-pedal lash pepper gas tear-gas douse hose cordon barricade lob+ hit-list airdrop+ parachute garrison disembark
        refuel resupply rearm reoccupy recapture overrun-by decamp remand bail fingerprint extradite arraign disbar+ unfreeze
        blacklist boycott embargo whitelist delist derecognize expel recuse cooperate liaise partner synchronize reciprocate
        condone exonerate absolve vindicate deplore decry lambaste lambast slander defame vilify demonize chastise castigate upbraid berate
        rebut countermand stonewall demur balk bristle disown disclaim backtrack capitulate acquiesce assent commiserate
        ask camp stay sever dispatch shun force raze disburse implore insist brand spurn parade throng riot pelt deface re-impose toughen clap+
        abrogate eject boot penalise beef test-fire gear conscript impound commandeer nationalise requisition annex clamp muzzle
        banish disseminate hack gun+ dynamite manhandle rough club+ mutilate flatten stab+ lynch knife repulse earmark hail compliment
        bless champion side ink clinch bow succumb cave demobilise decommission channel bankroll subsidize shelter resettle
        reschedule beseech sue deride rap+ ridicule disparage admonish fault rip+ rail quiz vilify mention wave weigh wield alienate arrange
        await accompany assemble bail believe concur console contend correct count cram+ debunk dispel+ dissent dissuade ditch enumerate
        evoke exchange exclaim fend fret+ gesture grapple grill grieve grip+ impel+ inch inspire intone invite joke jostle lecture line mandate
        mouth nod+ nudge opine overpower pepper picture pin+ poll pool postulate powder prod+ profess prop+ queue quip+ quiet rage reel reignite
        reimagine remind retort rumble rupture saddle savage scuttle seethe shadow shave shatter siphon skirt snap+ soar spar+ spell
        spew spill spray sprout sputter squabble stash stave steer stoke stumble stun+ stymie sweat swamp sympathise teeter tender thump toil
        trap+ trumpet tug+ tussle unearth unload unnerve unsettle vault vie volley wane wed+ whip+ whisper wipe wrest wrestle yearn yell
        """#

    static let irregular = #"""
        arise arose arisen
        awake awoke awoken
        be was|were been
        bear bore borne|born
        beat beat beaten
        become became become
        begin began begun
        bend bent bent
        bet bet bet
        bid bid bid
        bind bound bound
        bite bit bitten
        bleed bled bled
        blow blew blown
        break broke broken
        breed bred bred
        bring brought brought
        broadcast broadcast broadcast
        build built built
        burn burned|burnt burned|burnt
        burst burst burst
        buy bought bought
        cast cast cast
        catch caught caught
        choose chose chosen
        cling clung clung
        come came come
        cut cut cut
        deal dealt dealt
        do did done
        draw drew drawn
        dream dreamed|dreamt dreamed|dreamt
        drink drank drunk
        drive drove driven
        eat ate eaten
        fall fell fallen
        feed fed fed
        feel felt felt
        fight fought fought
        find found found
        flee fled fled
        fling flung flung
        fly flew flown
        forbid forbade forbidden
        forecast forecast forecast
        foresee foresaw foreseen
        forget forgot forgotten
        forgive forgave forgiven
        forgo forwent forgone
        freeze froze frozen
        get got got|gotten
        give gave given
        go went gone
        grow grew grown
        hang hung|hanged hung|hanged
        have had had
        hear heard heard
        hide hid hidden
        hit hit hit
        hold held held
        hurt hurt hurt
        keep kept kept
        know knew known
        lay laid laid
        lead led led
        leave left left
        lend lent lent
        let let let
        lie lay lain
        light lit lit
        lose lost lost
        make made made
        mean meant meant
        meet met met
        mislead misled misled
        mistake mistook mistaken
        misunderstand misunderstood misunderstood
        overcome overcame overcome
        overrule overruled overruled
        override overrode overridden
        overrun overran overrun
        oversee oversaw overseen
        overtake overtook overtaken
        overthrow overthrew overthrown
        pay paid paid
        prove proved proven|proved
        put put put
        quit quit quit
        read read read
        rebuild rebuilt rebuilt
        repay repaid repaid
        retake retook retaken
        rethink rethought rethought
        rid rid rid
        ride rode ridden
        ring rang rung
        rise rose risen
        run ran run
        say said said
        see saw seen
        seek sought sought
        sell sold sold
        send sent sent
        set set set
        shake shook shaken
        shed shed shed
        shine shone shone
        shoot shot shot
        show showed shown
        shrink shrank shrunk
        shut shut shut
        sing sang sung
        sink sank sunk
        sit sat sat
        slay slew slain
        sleep slept slept
        slide slid slid
        speak spoke spoken
        speed sped sped
        spend spent spent
        spin spun spun
        spit spat spat
        split split split
        spread spread spread
        spring sprang sprung
        stand stood stood
        steal stole stolen
        stick stuck stuck
        strike struck struck|stricken
        strive strove striven
        swear swore sworn
        sweep swept swept
        swim swam swum
        swing swung swung
        take took taken
        teach taught taught
        tear tore torn
        tell told told
        think thought thought
        throw threw thrown
        undergo underwent undergone
        understand understood understood
        undertake undertook undertaken
        undo undid undone
        uphold upheld upheld
        upset upset upset
        wake woke woken
        wear wore worn
        weep wept wept
        win won won
        withdraw withdrew withdrawn
        withhold withheld withheld
        withstand withstood withstood
        write wrote written
        """#

    /// Verbs that take a clause without "that", after which another finite verb is no surprise.
    static let clausal = #"""
        say believe think know hope claim fear insist suggest argue admit announce warn show mean feel tell assure suspect
        report note add stress confirm deny acknowledge predict promise threaten vow expect understand see hear ensure
        """#
}
