/// The cue classes of modality: verbs that govern an event, adverbs and adjectives beside it, nouns and adjectives it depends on.
///
/// A line is what the cue is, what it says, a colon, the words. `governor` is a verb above the event, `noun` a noun whose
/// infinitive it is, `adjective` a predicate adjective above it, `adverb` an adverb beside it, `modifier` an adjective before an
/// event noun, `gerund` a noun before "of" and the event: "the aim of holding".
enum ModalityCueTable {
    static let table = #"""
        governor planned: plan intend prepare aim agree pledge promise vow commit decide schedule slate set swear guarantee undertake threaten resolve opt elect arrange choose announce-plan go be
        governor possible: consider weigh mull explore contemplate hope want seek wish try attempt offer propose expect anticipate predict fear appear seem tend like need discuss debate study hesitate envisage envision think believe doubt risk
        governor requested: urge call demand ask request appeal order instruct direct command press pressure push implore beg tell recommend suggest advise invite plead lobby encourage exhort require warn caution persuade
        governor alleged: arrest detain prosecute sue investigate allege accuse suspect claim charge indict blame implicate rumor rumour purport arraign
        governor negative: fail refuse decline stop halt cease avoid abandon forget prevent ban bar prohibit rule refrain deny forgo renounce oppose reject deter discourage dissuade keep resist abstain neglect
        governor asserted: manage begin start continue help resume get proceed force allow cause lead make let see confirm find show know say report convict sentence thank praise reveal note acknowledge admit announce condemn criticize
        adjective planned: ready due set scheduled prepared poised determined willing about committed slated
        adjective possible: likely unlikely able possible unable keen eager expected reluctant unwilling probable
        noun planned: plan decision agreement pledge promise vow intention intent commitment deal resolution determination pact
        noun possible: threat offer proposal bid attempt effort move willingness readiness need opportunity ability chance right power authority desire campaign push initiative permission
        noun requested: call demand request order appeal invitation mandate
        noun negative: refusal failure
        gerund planned: aim plan goal purpose intention objective promise pledge decision hope
        gerund possible: possibility likelihood prospect risk threat idea significance importance chance danger fear speculation question need option topic way means method view favor favour issue cost benefit advantage talk
        gerund alleged: accusation allegation suspicion charge claim
        adverb alleged: allegedly reportedly purportedly supposedly ostensibly
        adverb possible: possibly perhaps maybe likely probably potentially presumably apparently seemingly
        adverb planned: soon shortly
        modifier alleged: alleged suspected reported purported supposed so-called apparent
        modifier possible: possible potential likely threatened feared probable imminent proposed
        modifier planned: planned upcoming scheduled forthcoming future next looming impending
        modifier negative: cancelled canceled foiled thwarted averted abortive
        """#
}
