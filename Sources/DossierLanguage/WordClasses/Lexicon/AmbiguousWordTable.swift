/// Words of several classes, and words whose spelling misleads about their class.
///
/// Of a verb that is a noun too: `nounFirst` are mostly nouns, `verbFirst` mostly verbs.
enum AmbiguousWordTable {
    static let nounFirst = #"""
        force
        abuse access account act advance age aid aim air airlift alarm alert ally ambush amount anger answer appeal approach arm
        arrest assault attack attempt award balance ban bar bargain base battle benefit blame blast block blockade bomb boost border
        boycott breach bribe burden bypass calm campaign care cause censure challenge change charge charter chat check claim clash collapse
        combat command comment compromise concern condition conduct conflict contact contest contract contrast control cost cover
        crack craft crash credit cross crowd curb damage date deal debate decline decrease decree defeat delay delegate demand desert
        design desire detail dispute distance document doubt draft drift drop edge embargo end escape escort estimate exchange excuse exercise
        exile exit experience exploit export face favor favour fear feature fight file fill finance fine fire fix flag flight flood focus force
        form foul function fund gain gas group guarantee guard guess guide halt hand harm haul head help hold honor honour hope host house hunt impact
        import increase influence institute insult interest interview issue jail judge jump kick kill label lack land launch lead leap level
        levy license lift limit link list load loan lobby lock look loot love march mark mass massacre master match measure menace mention mine
        mind mirror mount move murder name need network note notice object offer offset order outline outrage own pardon park part partner pass
        patch patrol pause petition phone photograph picket pilot place plague plan plant play pledge plot point poison police position
        post practice praise press pressure probe process produce program programme progress project promise protest purchase purge push quarantine
        quarrel query question quote race raid rain rally rank rape read reason rebel rebuke recall record reform regard regret release
        report request rescue research reserve respect rest result retreat return review reward riot risk rival rocket rock roll round rule rush sabotage
        sack salute sanction scale schedule score seal search sentence shape share shell shield shift ship shock shop shot shout show sign
        signal silence slap slaughter smile snub sound spark sponsor spot spur squeeze stage stamp stampede star start state station stem step
        stock stop store storm strain stress stretch strike strip structure struggle study subject suit supply support surge surprise
        surrender survey suspect swap switch talk tap target tax term test thaw threat tie toll top torch torture total touch tour trace track
        trade trail train transfer transport travel treat trek tribute trick trigger trouble trust try turn update upgrade use value venture
        veto view violence visit voice volunteer vote vow wage wait walk warrant waste watch water welcome win witness wonder work worry wound wreck
        yield strike dispute rally stand run set split spread stay cut bid broadcast draw drive fall lie light rise rule sit shoot shake spin
        swing tear break hit hold burn cast catch feed ride sleep speed throw wear dream drink buy build count crime sell say
        text tweet email summit minister motion motor service officer official father police rocket telephone petition decree mandate
        camp riot parade club gun knife brand boot champion side bow cave channel shelter fault rail poll pool shadow
        protest cost present perfect advance resort project fuel mistake broker lapse stake curfew siege picket torpedo
        """#

    static let verbFirst = #"""
        abandon add affect allow call carry close come consider continue create cut cry decide deem demand deliver destroy drop die fall find follow
        gather get give go grow happen help hear hit hold include join keep kill know lead learn leave let like live lose make
        mean meet move need offer open pay put raise reach rebuff refuse remain respond run save say see seek seem send serve set share show sign speak
        speed spend spread stand stay stop strike suspect take talk tell think threaten throw thank torture travel trust try turn use wait walk want
        ask stay force hack gear clamp snap trap whisper yell invite count picture line mouth joke lecture
        warn welcome win wonder work worry wound write break buy catch build deal fight fly
        """#

    /// Adjectives that a suffix rule does not find, or would take for something else.
    static let adjective = #"""
        able abrupt absent acute afraid alert alien alike alive aloof alone ancient angry anxious apparent armed asleep authentic aware awful
        bad bald bare basic big bitter black blank bleak blind blond blue blunt bold brave brief bright brilliant broad broken brown
        brutal busy calm capable careful certain cheap chief civil civic clean clear clever close cold common complete complex concrete
        confident constant convenient correct costly crazy crisp critical crucial crude cruel current dark dead deadly deaf dear decent deep
        defiant definite dense desperate different difficult dire dirty distant distinct domestic double drunk dry due dumb early eager
        easy elderly elect eligible elite empty enough entire equal eventual evident evil exact excellent excess extra extreme faint
        fair faithful false familiar famous fast fat federal few fierce final fine firm fit flat flawed fluent foreign formal former forthcoming
        forward frail frank free frequent fresh friendly frozen full fun further future generous gentle genuine giant glad global gold golden good
        grand grateful grave gray great green grey grim guilty half handsome handy happy hard harsh healthy heavy hidden high holy
        honest hostile hot huge human humble hungry ideal idle ill illicit imminent implicit important inadequate independent indirect
        initial inner innocent insane intact intense interim inland intent internal joint junior just keen key kind known large last
        late latest latter lawful lax lazy lead leading leftist left legal legitimate likely liberal light like little live lively local lone
        lonely long loose loud low loyal lucky mad main major male mass massive mature mere mild minimum maximum minor mixed mobile
        moderate modern modest moral multiple mutual naked narrow nasty national native naval neat necessary negative nervous neutral
        new next nice noisy normal north northern notable novel nuclear numb numerous obvious odd official ok okay old only open
        opposite orange ordinary other outdoor outer outgoing outright overall overseas own pale paramount parallel partial past patient
        peaceful permanent persistent petty pink plain pleasant polite poor popular positive possible pregnant present pretty previous primary prime
        principal prior private prominent prompt proper proud provincial public pure purple quick quiet radical random rapid rare raw ready
        real recent red regular related relevant reluctant remote representative responsible rich ridiculous right rival robust rough round
        royal rude ruling rural sacred sad safe same sane scarce scared second secret secure senior sensitive separate serious severe shaky
        shallow sharp sheer short shy sick significant silent silver similar simple sincere single skeptical slight slim slow small smart smooth
        sober soft sole solemn solid sorry sound sour south southern spare special specific stable staunch stark steady steep stern stiff still
        straight strange strict strong stubborn stupid subject sudden sufficient suitable sunny super superior supreme sure suspicious
        sweet swift tall tense terrible thick thin tight tiny tired tough toxic true twin ugly ultimate unable unclear unfair unique united
        unprecedented unrelated unusual upcoming upper upset urban urgent useless usual utter vague vain valid vast vital vivid vocal vulnerable
        warm wary weak wealthy weird western eastern west east wet white whole wicked wide wild willing wise wooden worldwide worse worst worth
        worthy wounded wrong yellow young unilateral bilateral multilateral trilateral alleged so-called would-be pro-democracy
        anti-government anti-war one-sided two-day three-day week-long month-long long-range short-range high-level low-level top-level
        high-ranking top-ranking full-scale large-scale small-scale mid-level nationwide countrywide citywide statewide best better
        bigger higher larger lower greater stronger smaller lesser older younger newer earlier later closer wider harder easier least
        main-stream paramilitary adversary-owned wartime peacetime daily weekly monthly yearly annual unveiled renewed ongoing pending
        afloat ablaze adrift aloft far-right far-left right-wing left-wing hard-line hardline armed unarmed masked veteran deputy vice acting
        overnight undue immune elite outspoken unharmed uninjured untouched uneasy unknown defunct bankrupt corrupt inert overt covert abject
        """#

    static let adverb = #"""
        about abroad again ago ahead almost alone already also altogether always anymore anyway apart around aside away back backward barely
        before below besides best better clearly downtown downwards early elsewhere enough especially even ever everywhere far fast first forever
        forth forward further furthermore hard hence here hereby home however indeed indoors inside instead just largely last late lately later least
        less likewise long maybe meantime meanwhile more moreover most much namely near nearby nearly never nevertheless next nonetheless
        not now nowadays nowhere often once only otherwise outside over overseas perhaps pretty quite rather right seldom since so sometimes somewhat
        somewhere soon still straight then there thereby therefore thus today together tomorrow tonight too twice underground
        upstairs very well yesterday yet overnight northward southward eastward westward northwards southwards thereafter afterwards afterward
        midway alike en-masse thrice anew afresh alongside else either neither any all
        through up down out off on in worldwide nationwide doubtless regardless thousandfold twofold
        """#

    /// Nouns whose ending looks like another class's, or that look like a verb's form.
    static let noun = #"""
        ability access accord acre action ad addition admiral affair afternoon agency agent agreement aid aide aircraft airport album alien alliance
        ally ammunition animal anniversary answer apartment apology appeal approval archive area arena argument army arrival art article
        artillery asset assembly attention attorney audience author authority auto avenue award backing bank banking bargaining basis battery beach bed
        being belief bill birth blood board boat body bombing bond book bottom boy branch bread breath bridge briefing brother brigade budget building bullet
        bureau bus business cabinet camp canal cannon capital captain car card career cargo carrier case cash casualty category ceasefire cease-fire ceiling cell center centre
        century ceremony chair chairman chamber chance channel chapter chemical chief child children church circle citizen city civilian class clinic club
        coal coalition coast colleague college colonel color commander commission commitment committee commodity community company computer confidence
        congress consensus consequence constituency consul contingent convention convoy corner corps council counsel counterpart country county coup couple course
        court cousin creditor crew criminal crisis crop culture currency custody customer cyberattack daughter day daylight deadline death debt decade
        deficit degree delegation democracy department deposit deputy detainee detail device diplomat director disaster disease district division
        dollar door dozen drone drug earthquake east economy edge editor effect effort egg election element embassy emergency emission
        employee employer enemy energy engine engineer entity entry environment envoy epidemic equipment era error essay ethnic evening event evidence
        executive expert explosive extent eye fact faction factory faith family farm farmer father fault feeling female field fighter fighting figure
        film finding firm fish fishing flag flesh floor flour food foot football foreigner forest formula foundation friend frontier funding funeral future game gang
        garden gate gathering general generation girl glass goal god gold goods government governor grain grandmother grandson ground guerrilla guest guideline guilt gun gunman
        hall health hearing heart heat heaven height helicopter hero hill history holding holiday home homeland hospital hostage hostility hotel hour housing
        husband idea identity ideology image incident income individual industry infant infantry infrastructure injury inquiry insurgent intelligence
        interior intervention invasion inventory investor island jet job joint journal journalist journey judgment jury justice juvenile key killing kilometer kilometre kin
        kind king kingdom kitchen knee knife knowledge labor labour lady lake landing language law lawmaker lawsuit lawyer leader leaflet left legacy legislation
        lesson letter liberal liberty library life line loss machine magazine mail majority male man manner manual map margin marine market marriage
        material matter mayor meal meaning means media meeting member memorial memory men merchant message metal meter method metre middle midnight militant militia
        military milk million minister ministry minor minority minute missile mission mob moment monarchy money month mood morning mosque mother motion mountain
        mouth movement murderer museum music nation national nationalist nationality native navy neighbor neighbour network news newspaper night nominee north novel number nurse
        oath objective occasion ocean offense offensive offering office officer official oil opening opera operation opinion opponent opportunity opposition
        option orbit ordeal organ outbreak outcome output overflight page pain paper parent parish parliament participant party passenger path patient
        payment peace peacekeeper peak penalty people percent period permission person personnel perspective petrol photo phrase piece pipeline
        pistol plane planning plaza poll pollution pool population port portrait possession potential poverty power premier presence president
        price priest prince principal prison prisoner privilege prize problem proceeding product professional professor profile profit propaganda property
        proposal prosecutor prospect protester protestor province proxy public publisher quake quality quarter queen quota radar radical radio rail railway rebel recipient
        reconnaissance referendum refugee regime region regiment relation relative relief religion remain remains rent representative republic resident resistance
        resolution resource restaurant restraint retaliation revenue revolution revolutionary ring rise rite rival river road role roof room root route row ruling sailor salary sale
        scandal scene scheme school science scientist scope sea season seat second secretary sector security senate senator senior sense series
        servant session setting settlement settler shipment shooting shore side siege sister site situation size sky society soil soldier son song source south space speaker
        specialist spectrum speech spell spirit spokesman spokesperson spokeswoman sport spouse spring spy squad square stability staff standard standing statement statesman
        status steel stone storage story strategy stream street strength string stronghold student style subsidy substance suburb success successor suffering suicide
        sum summer summit sun supplier supporter suspicion symbol sympathy system table tactic tank task team tear technician technology telegram television
        temple tenant tension tenure territory terror terrorism terrorist terrorist testimony text theater theatre theme theory thing thousand threat throne
        ticket time timing tip tissue title tobacco today ton tongue tool topic town tradition traffic tragedy training trainer transition treasury treaty tree trial tribe
        tribunal trip troop truce truck truth tunnel type uncle understanding uniform union unit university unrest uprising utility vacation valley
        variety vehicle verdict version vessel veteran victim victory video village villager violation virus visa volume vulnerability wake wall war warfare warehouse warning
        warhead warship wave way weakness wealth weapon weaponry weather wedding week weekend welfare west wife wind window wing winner winter wisdom
        wish woman women wood word worker world writer writing wrongdoing year youth zone airstrike air-strike warplane gunmen policemen policeman lawmen bystander
        withdrawal arrival denial refusal dismissal proposal rehearsal burial removal renewal reversal betrayal rebuttal disposal festival
        hospital capital signal rival criminal official general professional individual journal medal metal mineral arsenal principal
        referral approval appraisal survival portal terminal interval carnival ally reply supply family assembly july anomaly bully
        evening morning ceiling building meeting ruling warning hearing briefing feeling finding killing shooting bombing fighting training wedding
        king ring spring string thing wing being sibling offering funding housing gathering opening uprising standing understanding
        shelling bloodshed spacecraft seed need weed breed greed creed speed steed deed feed reed hundred
        republican democrat conservative liberal communist socialist nationalist islamist separatist extremist loyalist hardliner moderate radical
        executive directive initiative objective perspective detective operative native alternative representative incentive motive archive narrative
        """#

    /// Irregular plurals, and plurals whose singular is not found by taking an s away: plural, then singular.
    static let plurals = #"""
        men man
        women woman
        children child
        people people
        policemen policeman
        policewomen policewoman
        gunmen gunman
        spokesmen spokesman
        servicemen serviceman
        congressmen congressman
        lawmen lawman
        fishermen fisherman
        businessmen businessman
        militiamen militiaman
        tribesmen tribesman
        crewmen crewman
        statesmen statesman
        countrymen countryman
        clergymen clergyman
        feet foot
        teeth tooth
        mice mouse
        lives life
        wives wife
        knives knife
        leaves leaf
        halves half
        thieves thief
        crises crisis
        analyses analysis
        criteria criterion
        phenomena phenomenon
        media media
        police police
        troops troop
        forces force
        talks talk
        data data
        personnel personnel
        """#
}
