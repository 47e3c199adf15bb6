/// The closed classes: words and their tags, the likelier first.
///
/// A line is the tags, a colon, the words; a tag may carry a score ("IN -1").
enum ClosedClassTable {
    static let table = #"""
        DT: the a an every each another these those
        DT 0 PP -1.5: this
        DT 0 PP -.7: some any all both neither either
        DT: no such half
        DT 0 WP -.5: which-ever
        SC 0 WP .5 DT -1.4 PP -1: that
        WP 0: who whom whoever whomever whichever whatever
        WP 0 DT -1: what which
        PS: my your our their its whose
        PS 0 PP -1: his
        PS 0 PP 0: her
        PP: i you he she it we they me him us them himself herself itself themselves myself yourself ourselves yourselves mine yours hers
        PP: ours theirs someone anyone everyone nobody somebody anybody everybody nothing something anything everything none
        PP 0 CD -.3: one
        JJ 0 PP -.6 NN -1: many several few
        JJ 0 PP -.6 RB 0: more most less
        JJ 0 RB 0 PP -1: much little
        NNS 0: others
        JJ: other same own
        IN: of at by from with into onto upon toward towards against among amongst amid amidst between beneath beside
        IN: during except despite concerning regarding via per underneath unlike versus vs vs. throughout within without
        IN: off-shore aboard atop circa notwithstanding following-on pending-in
        IN 0 VG -1: including following
        IN 0: according
        IN 0 RB -1.2: in on over under through across along around above below behind beyond inside outside off up down out near about
        IN 0 RB -2: past opposite alongside
        IN 0 SC 0: after before until till since for
        IN .3 SC 0: than as
        IN .3 VB -1 VP -1 JJ -1.5: like
        IN 0 SC -1: but-for
        SC: if because although though while whereas unless lest whether once when where why how whenever wherever
        SC -1.2 VG 0: providing
        SC -1.2 VN 0 VD 0: provided
        SC -.5 RB 0: so
        CC: and or nor but & plus
        CC 0 RB -.5: yet
        TO .5 IN 0: to
        MD: can could may might must shall should will would ought cannot
        MD 0 VB -3 VP -3: dare
        BF: is are was were am isn't aren't wasn't weren't ain't
        BB: be
        BN: been
        BG: being
        HF 0: has had
        HF 0 HB 0: have
        HG: having
        HF: hasn't haven't hadn't
        DF 0: does did
        DF 0 VB 0: do
        DF: doesn't don't didn't
        MD: won't wouldn't can't couldn't shouldn't mustn't mightn't needn't
        PB: i'm you're he's she's it's we're they're that's there's who's what's i've you've we've they've who've i'd you'd he'd she'd we'd
        PB: they'd i'll you'll he'll she'll it'll we'll they'll that'll let's here's
        NT: not n't n’t never
        MD: 'll ’ll
        MD 0 HF -1: 'd ’d
        HF: 've ’ve
        BF: 're 'm ’re ’m
        PN 0 BF -1 HF -2: 's ’s
        PN: ' ’
        EX -.3 RB 0: there
        CD: zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
        CD: thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion
        NN 0 CD 0: dozen half-dozen
        NNS: dozens scores hundreds thousands tens millions billions
        UH: oh yes yeah hello hi okay wow please ah hey thanks bye
        NP: monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december
        NP: mr mr. mrs mrs. ms ms. dr dr. gen gen. sgt. sgt lt. lt col. col maj. capt. sen. rep. gov. adm. rev. prof. st. jan. feb. aug. sept. oct. nov. dec.
        NN: a.m. p.m. am-time today yesterday tomorrow tonight percent
        JJ: first third fourth fifth sixth seventh eighth ninth tenth
        JJ 0 NN -1: second
        RB: both-and not-only rather-than
        """#
}
