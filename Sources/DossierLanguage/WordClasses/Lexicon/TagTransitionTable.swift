/// How readily one tag follows another: log-odds against a noun, set by hand from English word order.
///
/// A line is the codes of the tags before, a colon, then pairs of a tag after and a score; `*` is any tag not named.
enum TagTransitionTable {
    static let table = #"""
        START: DT 1 NP 1 PP 1 PB 1 IN .5 NN 0 NNS .3 JJ .2 RB .5 SC .7 WP .3 EX 1 CC .3 QT .5 CD .2 PS .7 PN .8 TO 0 VB -1 VP -5 VZ -4 VD -3.5 VN -1 VG -.2 MD -1 BF -1 HF -2 DF -1 * -1
        DT PS: NN 2 NNS 1.4 JJ 2 NP 1.2 CD 1 PN 1.4 VN .2 VG .2 RB -.8 QT .2 SY 0 DT -1.5 * -5
        PN: NN 2 NNS 1.6 JJ 1.8 NP 1 CD .8 PN 1 VN .2 VG .6 RB -.8 QT .2 IN -2 BF -3 VD -4 VZ -4 * -5
        JJ: NN 2 NNS 2 PN 1.6 JJ .6 CC .4 CM .3 EP 0 IN .1 TO .2 NP .6 CD -.5 VN -1.5 VG -.8 VB -5 VP -4 VZ -3 VD -2.5 BF -.8 HF -1 MD -1 DT -3 PP -3 SC 0 RB -1 QT -.5 * -1.5
        CD: NNS 2 NN 1 JJ .8 PN .5 IN .5 NP .5 CD .7 CM .5 EP .5 CC .4 TO 0 VN -.5 VG -.5 VD -.3 VZ -1 VP -.3 VB -4 BF 0 HF 0 MD 0 SY .5 * -1
        NN: IN 1.5 CM 1 EP 1 NN .6 NNS .6 PN .3 VZ .8 VD 1.2 BF 1.5 HF 1.2 MD 1.4 DF .5 CC 1 TO .7 VN .1 VG .1 VB -4 VP -3 JJ -1.5 DT -2 PP -1.5 PB -1.5 SC .4 WP .7 NP -.8 RB .2 PS -2.5 CD -.6 QT .3 BR .3 NT -2 * -1
        NNS: IN 1.5 CM 1 EP 1 NN -1.2 NNS -1.5 PN .5 VP 1.1 VD 1.2 VZ -3 BF 1.5 HF 1.2 MD 1.4 DF .5 CC 1 TO .5 VN .2 VG .5 VB -4 JJ -1 DT -2 PP -1 PB -1.5 SC .4 WP .9 NP -1.2 RB .2 PS -2.5 CD -.8 QT .3 BR .3 NT -2 * -1
        NP: NP 1.6 NN .9 NNS .4 PN 1.2 VZ 1 VD 1.4 VP -1 IN 1 CM 1.1 EP 1 BF 1.2 HF 1.2 MD 1.2 DF .5 CC .9 TO .5 VN -.3 VG -.1 VB -4 JJ -1 DT -2 PP -2 PB -2 SC 0 WP 0 RB .2 PS -3 CD .4 QT .2 BR .6 NT -2 * -1
        PP: PN -3 VD 2 VP 2 VZ 2 MD 2 BF 2 HF 2 DF 2 NN -4 NNS -3 NP -2.5 IN .6 TO .6 CM .4 EP .5 RB .5 JJ -1 DT -.6 VN -1 VG -.3 VB -1 PP -1.5 CC .3 SC 0 WP -.5 PS -1 CD -1 QT .2 * -1
        PB: VN 1.5 VG 1.5 JJ 1 DT 1 RB 1 VB 1 BN 1.5 BB 1 NT 1.5 IN .5 NN -1 NP -1 TO .3 HB 1 CD 0 VD -5 VZ -5 VP -5 * -1
        WP: VZ 1.6 VD 1.8 VP 1.6 MD 1.8 BF 2 HF 2 DF 1 PP 1.4 PB 1.2 NP .6 NNS .4 NN -.6 DT .8 PS .6 JJ -.4 EX .5 RB .6 TO .4 IN 0 VB -4 VN -2 VG -2 CM 0 QT 0 * -1
        IN: DT 2 NP 1.8 NN 1 NNS 1.1 PN 1.6 PS 1.6 JJ 1.1 CD 1.2 VG 1.2 PP 1.3 WP .6 SY .6 QT .4 VN -.2 RB -.8 IN -.8 TO -3 VB -5 VP -5 VZ -5 VD -5 MD -5 BF -4 HF -4 DF -4 CM -1 EP -.8 BG 1 HG 1 SC -.5 EX -2 CC -2 * -2
        TO: VB 3 BB 3 HB 3 RB 1 NT 0 * -6
        MD: VB 2.5 BB 2.5 HB 2.5 RB .8 NT 2 PP .2 NP -1 DT -1 EX 0 CM -1 NN -1.5 NNS -1.5 * -4
        BF: VN 1.5 VG 1.7 JJ 1.5 DT 1.3 NN -.6 NNS -.4 NP 0 RB 1 IN .8 NT 2 PP .2 TO .5 BG 1.2 SC .4 CD .3 WP .2 PS .6 PN .3 CM 0 QT .3 VD -5 VB -4 VP -5 VZ -5 MD -5 HF -4 BF -4 EX 0 * -1
        BB BN BG: VN 2 VG 1.2 JJ 1.6 DT 1 NN -.6 NNS -.6 NP -.4 RB .7 IN .8 TO .2 BG 1 CD 0 QT .3 VD -5 VB -4 VP -5 VZ -5 MD -5 * -1.5
        HF HB HG: VN 2.4 BN 2.8 RB 1 NT 2 DT 1.1 PP 0 JJ .2 NN -.6 NNS 0 NP -.6 TO .9 CD .4 PS .4 CM -.5 VD -4 VB -4 VP -4 VZ -4 IN -.3 * -1.5
        DF: VB 2 BB 0 HB 1 NT 2.2 PP .6 DT .3 NP -.3 RB .3 NN -.5 NNS 0 IN 0 CM 0 EP 0 JJ -.5 * -2
        NT: VB 1 BB 1 HB 1 VN 1.2 VG .8 JJ 1 RB .6 DT .7 IN .4 TO .6 NN -.6 NP -.5 CM 0 BN 1 * -1
        RB: VD 1 VZ .6 VP .4 VB .3 VN 1 VG .6 JJ 1.4 RB .5 IN .7 CM 1 EP .8 NN -1.8 NNS -1.3 NP -.8 DT .3 PP .2 CD .4 BF .3 HF .2 MD .3 BN .4 CC .2 SC .3 TO .3 BB .2 * -.5
        VB VP VZ VD VG: DT 1.6 NP 1 PP 1 PS 1.2 PN 1 NN .4 NNS .8 JJ .6 IN 1.1 TO 1 SC .8 RB .6 CD .6 VN -.8 VG .2 CM .5 EP .6 QT .3 WP .3 CC .2 SY .4 EX .2 VB -2.5 VP -4 VZ -4 VD -4 MD -3 BF -3 HF -3 DF -3 NT -1 * -1
        VN: IN 1.6 DT -.3 NP -.7 PP -1.1 CM 1 EP 1 TO 1 RB .6 NN .5 NNS .5 JJ -.3 CC .3 VG -.5 VN -1 PS -.3 CD -.3 SC .4 VB -3 VP -3 VZ -3 VD -2 BF 0 HF 0 MD 0 * -.8
        CC: NN .6 NNS .7 NP .8 JJ .5 DT .7 VB .2 VP .2 VZ .2 VD .4 VN .2 VG .2 RB .3 IN .2 PP .4 PS .5 PN .5 CD .2 TO .2 SC 0 BF 0 HF 0 MD .1 WP -.3 * -.5
        SC: PP 1.6 PB 1.4 DT 1.6 NP 1.2 NN .3 NNS .7 PN 1 PS 1.2 JJ .4 EX 1.2 VG -.2 VN -.4 CD .2 IN .3 TO .5 RB .3 SC -.5 CM .2 VB -4 VP -3 VZ -3 VD -3 MD -2 BF -1 HF -2 QT .3 * -1
        CM: NP .6 NN .2 NNS .3 DT .8 PP .7 PB .5 PS .4 PN .4 CC .8 IN .6 VG .6 VN .1 VD .4 VZ .3 VP 0 WP .7 SC .6 RB .5 JJ .1 CD .3 QT .5 MD .1 BF .2 HF .2 VB -1 TO .1 EX .3 * -.5
        EP: QT .5 NP .6 DT .7 PP .7 NN .1 NNS .2 JJ .1 RB .3 IN .4 CC .4 VB -1 VZ -3 VD -3 VP -3 * -.5
        QT BR SY: NP .5 NN .2 NNS .2 DT .6 PP .6 PB .5 IN .3 VD .2 VZ .1 JJ .2 CD .5 RB .2 SC .2 CM .5 EP .5 VB -.6 VP -1 VG 0 VN -.2 * -.3
        EX: BF 3 MD 1.5 HF 1.5 VZ .3 VD .3 VP .3 PB 0 * -4
        UH: CM 1 EP 1 PP .5 * 0
        """#
}
