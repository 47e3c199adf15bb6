/// Frames of cooperation: AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT.
enum CooperationFrameTable {
    static let table = #"""
        # AGREE
        agree.agree | AGREE | v agree consent | - | subj | with,comp,to,on | say mutual promise
        agree.offer | AGREE | v offer volunteer undertake | comp | subj | to,comp,obj | say promise
        agree.promise | AGREE | v promise pledge vow commit guarantee swear | comp | subj | to,obj,comp | say promise
        agree.promise-thing | AGREE | v promise pledge offer guarantee earmark | obj=@aid+@support+@talks+@agreement+@money+@asylum+talk+cooperation+mediation | subj | to,for,obj1 | say
        agree.willing | AGREE | a willing ready prepared keen | comp | subj | comp,to | promise
        agree.willingness | AGREE | v express show signal voice declare indicate reiterate affirm reaffirm | obj=willingness+readiness+intention+desire+interest | subj | comp,with,in | promise
        agree.invite | AGREE | v invite | obj=@actor | subj | obj | say
        agree.invitation | AGREE | v extend issue send accept receive | obj=invitation | subj | to,from | say
        agree.mediate-offer | AGREE | v offer | obj=mediation+good_office | subj | between,to | say
        agree.reach-consensus | AGREE | v reach strike achieve find | obj=consensus+understanding+compromise+agreement_in_principle+common_ground | subj | with,between,on | mutual
        agree.call-peace | AGREE | v call appeal | for=peace+ceasefire+truce+end+calm+dialogue+cessation+reconciliation+restraint | subj | between,in,to,on | say
        agree.plan-visit | AGREE | v plan schedule arrange | obj=@talks+@visit | subj | with,to | promise
        agree.welcome-talk | AGREE | v propose suggest | obj=@talks+@ceasefire+cooperation+peace_plan+dialogue+exchange | subj | with,to,between | say
        agree.accept-plan | AGREE | v accept endorse approve | obj=peace_plan+plan+proposal+offer+invitation+mediation+roadmap+ceasefire+truce | subj | by,from,of,obj.poss | say
        # What a side says it will do: cooperation to come is an agreement.
        agree.future | AGREE | v will plan intend prepare schedule | - | subj | comp | say promise
        # CONSULT
        consult.meet | CONSULT | v meet confer | obj=@actor subj=@actor | subj | with,obj | mutual
        consult.meet-intransitive | CONSULT | v meet confer negotiate consult | !obj | subj | with,obj | mutual
        consult.talk | CONSULT | v talk speak consult negotiate | has=with subj=@actor | subj | with | mutual
        consult.hold | CONSULT | v hold have conduct begin start open resume convene attend launch continue renew conclude host join participate take_part | obj,in=@talks | subj | with,between,of | mutual
        consult.discuss | CONSULT | v discuss exchange | obj=@any has=with subj=@actor | subj | with | mutual
        consult.discuss-plain | CONSULT | v discuss review | obj=@any subj=@politician | subj | with | mutual
        consult.phone | CONSULT:phone | v telephone phone | obj=@actor | subj | obj
        consult.phone-call | CONSULT:phone | v hold have make place receive | obj=@phone | subj | with,to,from,between | mutual
        consult.call | CONSULT:phone | v call | obj=@politician !obj2 !for !on=@actor | subj | obj
        consult.speak-phone | CONSULT:phone | v speak talk | by,over,on=phone+telephone | subj | with,to | mutual
        consult.visit | CONSULT:visit | v visit tour | obj=@place subj=@politician | subj | obj
        consult.arrive | CONSULT:visit | v arrive fly travel go return head | for,on=visit+talk+summit+meeting+tour+trip+state_visit+negotiation | subj | in,to,at
        consult.pay-visit | CONSULT:visit | v pay make begin start conclude end make_up undertake wrap_up complete | obj=@visit subj=@actor | subj | to,in,of
        consult.host | CONSULT:visit | v host receive welcome greet | obj=@politician | subj | obj | reverse
        consult.host-talks | CONSULT | v host | obj=@talks | subj | between,with,of | mutual
        consult.mediate | CONSULT:third-party | v mediate broker | !obj=@agreement+@ceasefire | subj | between,in
        consult.mediation | CONSULT:third-party | v undertake launch begin start lead conduct resume make | obj=@mediation+mediation_effort+mediation_mission+peace_mission+effort_mediation | subj | between,in
        consult.talks-noun | CONSULT | n talk negotiation peace_talk meeting summit consultation | - | between,mod,of,poss | with,between | mutual
        consult.visit-noun | CONSULT:visit | n visit state_visit official_visit | - | by,poss,of | to
        consult.take-place | CONSULT | v take | obj=place subj=@talks | subj | between,with | mutual
        # SUPPORT
        support.praise | SUPPORT | v praise commend laud hail applaud congratulate thank salute welcome compliment honor honour bless | subj=@actor | subj | obj.poss,obj,of
        support.support | SUPPORT | v support back endorse defend champion uphold respect | subj=@actor | subj | obj.poss,obj,of
        support.express | SUPPORT | v express voice declare offer extend reiterate convey pledge reaffirm lend give show send announce | obj=@support subj=@actor | subj | for,to,with,obj1,over
        support.side | SUPPORT | v side sympathize stand | with,by,behind subj=@actor | subj | with,by,behind
        support.sign | SUPPORT | v sign initial ink conclude seal clinch finalize strike reach ratify agree secure negotiate | obj=@agreement | subj | with,between | mutual
        support.agree-deal | SUPPORT | v agree | on,to,obj=@agreement | subj | with,between | mutual
        support.relations | SUPPORT | v establish restore normalize normalise resume upgrade open improve strengthen enhance deepen boost | obj=relation+tie+diplomatic_relation+diplomatic_tie+embassy+consulate+link+relationship+cooperation subj=@actor | subj | with,between,in | mutual
        support.recognize | SUPPORT | v recognize recognise | obj=@country+independence+government+state+council+sovereignty+statehood subj=@actor | subj | of,obj.poss,obj
        support.apologize | SUPPORT | v apologize apologise forgive | subj=@actor | subj | to,obj,for
        support.award | SUPPORT | v award decorate confer | obj=medal+order+prize+honor+honour+award+title+citizenship subj=@actor | subj | to,on,obj1,obj
        support.vote | SUPPORT | v vote | for subj=@politician | subj | for
        support.accord-noun | SUPPORT | n peace_agreement peace_accord peace_deal trade_deal trade_agreement free-trade_agreement | - | between,of,mod | between,with | mutual
        support.mandate | SUPPORT | v appoint nominate name | obj=@politician subj=@authority | subj | obj
        support.mark | SUPPORT | v promise assure | obj=support+backing | subj | for,to
        # CONCEDE
        concede.lift | CONCEDE | v lift ease relax remove end cancel repeal revoke drop scrap waive loosen suspend shorten rescind abolish overturn | obj=@curbs subj=@actor | subj | on,against,in,from,for,of
        concede.accept | CONCEDE | v accept grant meet approve agree satisfy | obj,to=@demand subj=@actor | subj | of,from,by,for,obj.poss
        concede.bow | CONCEDE | v bow yield concede give_in accede succumb submit capitulate cave relent | subj=@actor | subj | to
        concede.allow | CONCEDE | v allow permit let enable authorize authorise | obj=@actor subj=@actor | subj | obj
        concede.grant | CONCEDE | v give grant | obj=@permission+mandate+autonomy+independence+pardon+amnesty+clemency+concession subj=@actor | subj | to,for,obj1
        concede.pardon | CONCEDE | v pardon acquit exonerate | agent subj=@actor | subj | obj
        concede.drop-charges | CONCEDE | v drop dismiss withdraw | obj=charge+lawsuit+case+complaint subj=@actor | subj | against
        concede.call-off | CONCEDE | v call_off end suspend cancel | obj=strike+protest+hunger_strike+boycott+demonstration subj=@actor | subj | with,against,after
        concede.fail-renew | CONCEDE | v fail | comp=renew+extend | subj | comp
        concede.postpone | CONCEDE | v postpone delay | obj=execution+election+deadline+offensive+attack+sanction subj=@actor | subj | in,against
        # RETREAT
        retreat.withdraw | RETREAT:withdraw | v withdraw pull_out pull_back pull retreat evacuate remove redeploy | obj=@troopswithdrawal subj=@actor | subj | from,out,of
        retreat.withdraw-self | RETREAT:withdraw | v withdraw pull_out pull_back retreat leave flee | active subj=@troops !obj=@talks | subj | from,of,obj
        retreat.begin-withdrawal | RETREAT:withdraw | v begin start complete announce order continue finish carry_out speed | obj=withdrawal+pullout+retreat+pull-out+drawdown subj=@actor | subj | from,of
        retreat.withdrawal-noun | RETREAT:withdraw | n withdrawal troop_withdrawal pullout pull-out pullback | - | by,poss,mod,of | from
        retreat.surrender | RETREAT:withdraw | v surrender | - | subj | to,in
        retreat.release | RETREAT:release | v release free liberate | obj=@victim+@prisoner+@actor subj=@actor | subj | obj
        retreat.release-set | RETREAT:release | v set let | pred=free+go obj=@actor+@prisoner | subj | obj
        retreat.return | RETREAT:release | v return hand_over hand_back repatriate give_back | obj=artifact+artefact+body+prisoner+remains+asset+land+territory+property+soldier+treasure+object+national+migrant+refugee subj=@actor | subj | to,obj
        retreat.order-release | RETREAT:release | v order approve grant announce | obj=release+freedom | subj | of,to,obj.poss
        retreat.release-noun | RETREAT:release | n release | - | by,from | of
        retreat.disarm | RETREAT:disarm | v disarm demobilize demobilise demilitarize | - | subj,obj | obj,in
        retreat.lay-down | RETREAT:disarm | v lay lay_down surrender hand_over dismantle give_up destroy turn_in hand_in decommission | obj=arm+weapon+arsenal+nuclear_program+chemical_weapon+stockpile+warhead+nuclear_weapon+weapons_program subj=@actor | subj | to,in
        retreat.ceasefire | RETREAT:ceasefire | v declare announce observe sign call reach implement extend begin honor honour renew order respect proclaim accept | obj,to,on=@ceasefire subj=@actor | subj | with,in,between,against
        retreat.stop-fighting | RETREAT:ceasefire | v halt stop end cease suspend | obj=fighting+hostility+attack+airstrike+bombing+shelling+offensive+military_operation+operation+war+fire+strike subj=@armed | subj | against,on,in,with
        retreat.ceasefire-noun | RETREAT:ceasefire | n ceasefire cease-fire truce armistice | - | between,by,mod | between,with,in
        retreat.access | RETREAT:access | v allow admit let receive grant give open open_up | obj=inspector+observer+monitor+peacekeeper+aid_worker+journalist+access+humanitarian_access+border-bridge+humanitarian_relief+mission subj=@actor | subj | to,into,for,obj1,obj
        retreat.resign | RETREAT:resign | v resign step_down quit stand_down | subj=@politician !obj=@agreement | subj | as
        retreat.resign-noun | RETREAT:resign | n resignation | - | poss,of,by | -
        retreat.lift-siege | RETREAT:access | v lift end break | obj=siege+blockade subj=@actor | subj | of,on,in
        # COOPERATE
        cooperate.cooperate | COOPERATE | v cooperate co-operate collaborate partner | subj=@actor | subj | with,in,against | mutual
        cooperate.share | COOPERATE | v share exchange provide supply pass | obj=@information subj=@actor | subj | with,to,obj1 | mutual
        cooperate.exercise | COOPERATE | v hold conduct stage begin start launch carry_out kick_off take_part participate undertake perform | obj,in=joint_exercise+joint_drill+joint_patrol+joint_operation+joint_war_game+joint_maneuver+joint_military_exercise | subj | with,in | mutual
        cooperate.exercise-with | COOPERATE | v hold conduct stage begin start launch carry_out | obj=@exercise has=with | subj | with | mutual
        cooperate.extradite | COOPERATE | v extradite | subj=@actor | subj | to,obj
        cooperate.hand-over | COOPERATE | v hand_over turn_over deliver | obj=suspect+fugitive+terrorist+militant+criminal+prisoner subj=@actor | subj | to
        cooperate.join | COOPERATE | v join | obj=coalition+alliance+force+mission+operation+initiative subj=@actor | subj | with,obj
        cooperate.trade | COOPERATE | v sell buy purchase export supply deliver import | obj=arm+weapon+missile+oil+gas+missile_system+jet+fighter_jet+warplane+tank+technology subj=@country+@government+@politician | subj | to,from,obj1
        cooperate.implement | COOPERATE | v implement ratify | obj=@agreement subj=@actor | subj | with | mutual
        cooperate.build | COOPERATE | v build construct establish develop set_up launch | has=with obj=plant+factory+pipeline+venture+project+centre+center+base+railway+program+initiative+partnership+fund subj=@country+@government | subj | with | mutual
        cooperate.help | COOPERATE | v help assist | obj=@actor subj=@country+@government+@military | subj | obj
        # AID
        aid.give | AID | v give provide send donate deliver grant supply contribute offer allocate lend extend disburse ship hand_over fly airlift hand_out dispatch distribute release approve furnish present channel drop airdrop bring transport | obj=@aid subj=@actor | subj | to,for,into,in,obj1
        aid.money | AID | v give provide donate grant contribute lend allocate approve disburse loan | obj=@money subj=@country+@government+@organization+@politician | subj | to,for,obj1,in
        aid.fund | AID | v fund finance bankroll subsidize | obj=@any subj=@country+@government+@organization | subj | in,of,obj
        aid.arms | AID | v arm equip train | obj=@military+@actor subj=@country+@government+@military | subj | obj
        aid.asylum | AID | v grant give offer provide | obj=@asylum subj=@actor | subj | to,for,obj1
        aid.shelter | AID | v shelter harbor harbour accept admit take_in resettle welcome host | obj=refugee+migrant+asylum_seeker+evacuee+displaced subj=@actor | subj | obj,from
        aid.open-border | AID | v open reopen | obj=border+frontier+door subj=@actor | subj | to,for,with
        aid.rescue | AID | v rescue evacuate save | subj=@actor | subj | obj
        aid.forgive-debt | AID | v forgive cancel write_off reschedule waive | obj=debt+loan subj=@actor | subj | of,to,obj.poss,for
        aid.peacekeepers | AID | v send deploy dispatch contribute | obj=@peacekeepers subj=@actor | subj | to,in,into
        aid.peacekeepers-self | AID | v deploy arrive participate serve | subj=@peacekeepers | subj | to,in,for
        aid.participate | AID | v participate take_part serve | in=peacekeeping_operation+peacekeeping_mission+peacekeeping subj=@actor | subj | in
        aid.announce-aid | AID | v announce | obj=aid+aid_package+assistance+grant+donation+relief_package subj=@actor | subj | to,for,in
        aid.treat | AID | v treat vaccinate feed | obj=@victim+refugee+patient subj=@organization+@government+@military+@country | subj | obj
        """#
}
