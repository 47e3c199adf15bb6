/// Frames of material conflict: PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT.
enum ConflictFrameTable {
    static let table = #"""
        # PROTEST
        protest.demonstrate | PROTEST:demo | v protest demonstrate rally | active !obj=@abstract+commitment+ability+need+support+way+importance+value !comp | subj | against,at,over,outside,obj
        protest.march | PROTEST:demo | v march parade | subj=@people+@workers !to=@town | subj | on,against,to
        protest.streets | PROTEST:demo | v take pour flood throng | to,into,obj=street+square | subj | against
        protest.gather | PROTEST:demo | v gather assemble | comp=protest+demand+demonstrate+denounce+condemn !obj | subj | against
        protest.hold | PROTEST:demo | v hold stage organize organise mount launch begin lead continue join attend | obj=@protest | subj | against,outside
        protest.chant | PROTEST:demo | v chant | obj=slogan | subj | against
        protest.burn | PROTEST:demo | v burn torch | obj=flag+effigy+tyre+tire | subj | of,obj.poss
        protest.protesters | PROTEST:demo | v march gather reach chant carry wave block demand shout sing walk hold descend converge surround storm camp picket rally assemble stage pelt torch throw burn set fill clash | subj=protester+protestor+demonstrator+striker+marcher+rioter+picketer+striking_worker+striking_miner+striking_teacher | subj | against,over,outside,at,in
        protest.join | PROTEST:demo | v join lead attend take_part participate | obj,in=@protest+strike+walkout subj=@actor | subj | against,obj.against
        protest.erupt | PROTEST:demo | v break_out erupt take continue spread rage | subj=protest+demonstration+riot+unrest | - | against,in,across,over
        protest.noun | PROTEST:demo | n protest demonstration sit-in protest_march anti-government_rally mass_rally protest_rally street_protest protest_action | - | mod,by,poss,of | against,over,outside
        protest.riot | PROTEST:riot | v riot loot | - | subj | obj,against
        protest.stone | PROTEST:riot | v throw hurl lob pelt | obj=stone+rock+bottle+firebomb+petrol_bomb+molotov_cocktail+brick subj=@people | subj | at,on
        protest.clash | PROTEST:riot | v clash scuffle | subj=protester+protestor+demonstrator+student+crowd+supporter+worker+fan | subj | with,against
        protest.riot-noun | PROTEST:riot | n riot rioting | - | by,mod,poss | against,over
        protest.strike | PROTEST:strike | v strike walk_out | subj=@workers !obj | subj | over,against
        protest.go-strike | PROTEST:strike | v go be stay | on=strike | subj | against
        protest.stage-strike | PROTEST:strike | v stage hold begin start call launch declare observe join continue | obj=strike+walkout+work_stoppage+general_strike+stoppage+shutdown !obj=@airattack+@droneattack+missile_strike+military_strike+retaliatory_strike+preemptive_strike+precision_strike | subj | against
        protest.stop-work | PROTEST:strike | v stop shun boycott | obj=work+tool subj=@workers | subj | against
        protest.strike-by | PROTEST:strike | n strike | by=@workers | by | against,over,at,in
        protest.strike-noun | PROTEST:strike | n general_strike work_stoppage walkout nationwide_strike national_strike wildcat_strike unprotected_strike labour_strike labor_strike transport_strike teacher_strike | - | by,of,mod,poss | against,over
        protest.hunger | PROTEST:hunger | v stage begin start go_on continue declare launch hold enter join end | obj=hunger_strike | subj | against
        protest.go-hunger | PROTEST:hunger | v go be | on=hunger_strike | subj | against
        protest.hunger-noun | PROTEST:hunger | n hunger_strike | - | by,of,mod,poss | against,over
        protest.boycott | PROTEST:boycott | v boycott | - | subj | obj
        protest.boycott-noun | PROTEST:boycott | n boycott | - | by,poss,mod | of,against
        protest.obstruct | PROTEST:obstruct | v block blockade barricade obstruct occupy | obj=@obstruct subj=@people | subj | by,against
        protest.occupy | PROTEST:obstruct | v occupy storm | obj=building+parliament+square+office+university+embassy subj=protester+protestor+demonstrator+student+worker+activist+crowd+supporter+farmer | subj | obj
        protest.vandalize | PROTEST:vandalize | v vandalize deface | - | subj | obj
        # SANCTION
        sanction.impose | SANCTION:discontinue | v impose slap levy apply enforce reimpose re-impose introduce expand tighten extend renew adopt approve place put announce toughen widen unveil issue clap | obj=@sanction | subj | on,against,upon,for,to
        sanction.sanction | SANCTION:discontinue | v sanction blacklist embargo | - | subj | obj
        sanction.freeze | SANCTION:discontinue | v freeze block | obj=asset+fund+account+property+holding | subj | of,obj.poss,in,against
        sanction.suspend | SANCTION:discontinue | v suspend halt stop end cut cut_off freeze discontinue terminate sever break break_off withhold call_off postpone reduce slash curtail cancel withdraw shut_off downgrade abandon quit | obj=@assistance | subj | to,with,from,in,for
        sanction.sever | SANCTION:discontinue | v suspend halt stop end cut cut_off freeze discontinue terminate sever break break_off call_off downgrade reduce scrap | obj=@relations | subj | with,to,between,in,from
        sanction.cancel-deal | SANCTION:discontinue | v cancel scrap tear_up terminate revoke annul suspend abrogate rescind withdraw_from quit | obj=@agreement+membership+license+contract+visit+meeting | subj | with,to,obj.poss
        sanction.suspension-noun | SANCTION:discontinue | v announce order declare | obj=suspension+freeze+halt+reduction+cut+boycott+embargo | subj | to,with,in,against,on,of
        sanction.noun | SANCTION:discontinue | n fresh_sanction new_sanction economic_sanction arms_embargo trade_embargo | - | mod,by,poss | on,against
        sanction.travel-warning | SANCTION:discontinue | v issue | obj=travel_warning+travel_advisory subj=@actor | subj | for,on,against
        sanction.expel | SANCTION:expel | v expel throw_out kick_out order_out oust eject boot | obj=@diplomat+member+group+agency+mission+delegation | subj | obj
        sanction.expel-any | SANCTION:expel | v expel | obj=@actor | subj | obj
        sanction.force-out | SANCTION:expel | v force drive | obj=agency+organization+mission+group | subj | obj
        sanction.persona | SANCTION:expel | v declare | obj=@diplomat | subj | obj
        sanction.expel-noun | SANCTION:expel | n expulsion | - | by,poss,mod | of
        sanction.recall | SANCTION:withdraw | v recall withdraw pull_out | obj=ambassador+envoy+diplomat+inspector+observer+peacekeeper+monitor | subj | to,from,in
        sanction.close-embassy | SANCTION:withdraw | v close shut shut_down | obj=embassy+consulate+mission | subj | in,to
        sanction.walk-out | SANCTION:withdraw | v withdraw pull_out walk_out quit leave | from,of,obj=talk+negotiation+agreement+treaty+pact+accord+deal+organization+council+convention+coalition+government+alliance | subj | with,from,of,obj
        sanction.convict | SANCTION:convict | v convict sentence | - | subj | obj
        sanction.guilty | SANCTION:convict | v find | pred=guilty | subj | obj
        sanction.fine | SANCTION:convict | v fine penalize penalise | obj=@actor | subj | obj
        sanction.order-pay | SANCTION:convict | v order | obj=@actor comp=pay+compensate subj=@court | subj | obj
        sanction.dismiss | SANCTION:discontinue | v dismiss sack fire remove oust suspend disqualify impeach strip | obj=@official subj=@actor | subj | obj
        # MOBILIZE
        mobilize.deploy | MOBILIZE:troops | v deploy mobilize mobilise send dispatch mass station amass redeploy move rush move_in | obj=@troops subj=@actor | subj | to,in,into,along,near,on,against,around
        mobilize.deploy-self | MOBILIZE:troops | v deploy mass gather amass | subj=@troops !obj | subj | to,in,into,along,near,on,around
        mobilize.police | MOBILIZE:police | v deploy send dispatch station mobilize mobilise | obj=police+riot_police+policeman subj=@actor | subj | to,in,at,around,against
        mobilize.strengthen | MOBILIZE:troops | v strengthen reinforce boost bolster beef_up build_up increase | obj=force+presence+military_presence+troop+defense+defence+garrison+patrol+security subj=@actor | subj | in,on,along,near,at
        mobilize.alert | MOBILIZE:troops | v put place be remain stay go | on=alert+high_alert+full_alert+war_footing+standby | obj,subj | in,along,against
        mobilize.exercise | MOBILIZE:troops | v hold conduct stage begin start launch carry_out perform kick_off | obj=@exercise | subj | near,off,in,against
        mobilize.patrol | MOBILIZE:police | v patrol | subj=@military | subj | in,obj
        mobilize.order-patrol | MOBILIZE:police | v order | obj=patrol | subj | in,by
        mobilize.weapons | MOBILIZE:weapons | v test test-fire launch fire develop deploy move install unveil produce build stockpile arm acquire test_fire | obj=@missiles !at subj=@actor | subj | to,into,toward,against,over,near
        mobilize.prepare | MOBILIZE:weapons | v prepare gear_up | for=war+offensive+attack+invasion+battle subj=@actor | subj | against
        mobilize.callup | MOBILIZE:troops | v call_up mobilize mobilise conscript draft enlist | obj=reservist+army+reserve+conscript+volunteer+recruit+force subj=@actor | subj | against,for
        mobilize.militia | MOBILIZE:militia | v arm train form raise recruit | obj=militia+militiaman+rebel+fighter+paramilitary+hacker subj=@actor | subj | against,to
        mobilize.noun | MOBILIZE:troops | n deployment mobilization mobilisation troop_build-up military_buildup troop_buildup | - | by,poss,mod,of | to,in,along,near,on
        # COERCE
        coerce.arrest | COERCE:arrest | v arrest detain apprehend jail imprison incarcerate round_up nab remand | - | subj | obj
        coerce.take-custody | COERCE:arrest | v take hold place | into,in=custody+detention | subj | obj
        coerce.house-arrest | COERCE:arrest | v put place | under=house_arrest+arrest | subj | obj
        coerce.arrest-noun | COERCE:arrest | n arrest detention imprisonment jailing | - | by,poss.agent,mod.agent | of,poss
        coerce.make-arrest | COERCE:arrest | v make carry_out conduct order launch | obj=arrest+mass_arrest+wave_of_arrest | subj | of
        coerce.seize | COERCE:seize | v seize confiscate impound expropriate commandeer nationalize nationalise requisition | subj=@actor | subj | from,obj.poss,obj
        coerce.raid | COERCE:seize | v raid search | obj=office+home+house+headquarters+building+compound+newsroom+apartment | subj | of,obj.poss,in,obj
        coerce.annex | COERCE:seize | v annex | - | subj | obj
        coerce.capture | COERCE:seize | v capture occupy take retake recapture overrun seize | obj=@town subj=@military | subj | from,obj
        coerce.control | COERCE:seize | v take seize gain regain | obj=control+power subj=@actor | subj | of,in
        coerce.ban | COERCE:restrict | v ban outlaw prohibit bar forbid | obj=@actor+@activity+@media+@country+entry+travel+flight+export+import+trade+app+movement+speech+use subj=@actor | subj | obj,from
        coerce.impose | COERCE:restrict | v impose enforce introduce place declare tighten maintain lay | obj=@restriction | subj | on,in,against,upon
        coerce.block-access | COERCE:restrict | v block restrict limit deny obstruct hamper impede bar curb | obj=access+movement+entry+aid+delivery+flow+protest+demonstration+passage+activity+convoy+travel+internet subj=@actor | subj | to,of,from,into
        coerce.close-border | COERCE:restrict | v close shut seal seal_off shut_down block | obj=border+border_crossing+crossing+airspace+school+university+mosque+road+port+office+gate+frontier subj=@actor | subj | with,to,between,for,in
        coerce.crackdown | COERCE:restrict | v crack_down clamp_down | - | subj | on,against
        coerce.crackdown-noun | COERCE:restrict | n crackdown clampdown | - | by,poss,mod | on,against
        coerce.dissolve | COERCE:restrict | v dissolve disband | obj=parliament+party+assembly+organization+group+council+cabinet subj=@actor | subj | obj
        coerce.break-up | COERCE:restrict | v disperse break_up quell suppress quash put_down | obj=@activity+protester+protestor+demonstrator+crowd+uprising+revolt+rebellion+unrest | subj | obj
        coerce.prevent | COERCE:restrict | v prevent stop | obj=@actor+@activity subj=@actor | subj | obj
        coerce.besiege | COERCE:restrict | v besiege blockade encircle | subj=@actor | subj | obj
        coerce.censor | COERCE:censor | v censor muzzle | - | subj | obj
        coerce.shut-media | COERCE:censor | v close shut shut_down block ban suspend order silence | obj=@media subj=@actor | subj | obj
        coerce.order-close | COERCE:censor | v order force | obj=@media comp=suspend+close+stop+cease+halt+shut subj=@actor | subj | obj
        coerce.curfew | COERCE:curfew | v impose declare enforce order reimpose extend announce | obj=@curfew | subj | in,on,across,at,throughout
        coerce.martial | COERCE:martial-law | v declare impose proclaim extend announce invoke | obj=@martiallaw | subj | in,on,across,throughout
        coerce.deport | COERCE:deport | v deport evict displace uproot banish exile | - | subj | obj
        coerce.force-from | COERCE:deport | v force drive drive_out | from,out,of=home+house+land+country+village+area+town | subj | obj
        coerce.deport-noun | COERCE:deport | n deportation eviction | - | by,poss.agent,mod.agent | of
        coerce.withhold | COERCE:withhold | v withhold cut cut_off deny refuse | obj=power+water+electricity+gas+fuel+salary+internet+wage+tax_revenue subj=@actor | subj | to,from,of,in
        coerce.misinform | COERCE:misinformation | v spread disseminate | obj=disinformation+misinformation+fake_news+propaganda+rumor+rumour+fake_propaganda subj=@actor | subj | in,about,against,on
        coerce.cyber | COERCE:cyber | v launch carry_out conduct mount wage stage | obj=@cyberattack | subj | on,against,in,at
        coerce.hack | COERCE:cyber | v hack | - | subj | into,obj
        coerce.break-in | COERCE:cyber | v break hack | into=network+system+computer+server+website+account+database+email | subj | into
        coerce.cyber-noun | COERCE:cyber | n cyberattack cyber-attack cyber_attack hacking_attack cyber_warfare ransomware_attack | - | by,poss,mod | on,against
        coerce.threaten-noun | COERCE:restrict | v impose | obj=house_arrest+gag_order | subj | on
        # ASSAULT
        assault.attack | ASSAULT | v attack assault ambush assail raid storm invade raze | subj=@actor | subj | obj
        assault.strike | ASSAULT | v strike hit target pound batter blast | obj=@town+@building+@victim+target+position+convoy+capital+military_base+headquarters+infrastructure+Gaza subj=@armed | subj | obj
        assault.kill | ASSAULT | v kill murder slay massacre slaughter execute | - | subj | obj | violent
        assault.wound | ASSAULT | v wound injure maim hurt | - | subj | obj | violent
        assault.assassinate | ASSAULT:targeted | v assassinate | - | subj | obj
        assault.assassination-noun | ASSAULT:targeted | n assassination targeted_killing assassination_attempt | - | by,poss.agent,mod | of,on,against
        assault.shoot | ASSAULT:firearms | v shoot shoot_dead gun_down open_fire shoot_down | - | subj | obj,at,on
        assault.open-fire | ASSAULT:firearms | v open fire exchange | obj=fire+shot+gunfire+live_ammunition+live_round+bullet+small_arm | subj | on,at,into,against,with,toward
        assault.shooting-noun | ASSAULT:firearms | n shooting gunfight gun_attack gunbattle gun_battle firefight shootout | - | by,poss.agent,mod,between | of,on,against,with,between
        assault.fire | ASSAULT:heavy-weapons | v fire launch lob rain shoot | obj=@shelling has=at,on,into,against,toward,towards subj=@actor | subj | at,on,into,against,toward,towards
        assault.shell | ASSAULT:heavy-weapons | v shell bombard | - | subj | obj
        assault.shelling-noun | ASSAULT:heavy-weapons | n shelling bombardment rocket_attack missile_attack missile_strike rocket_fire artillery_fire artillery_attack mortar_attack | - | by,poss,mod,from | of,on,against,in,at
        assault.bomb | ASSAULT:explosives | v bomb blow_up dynamite explode | - | subj | obj,in,at,near
        assault.detonate | ASSAULT:explosives | v detonate explode set_off plant throw hurl lob place | obj=@bomb | subj | in,at,near,outside,inside,on
        assault.bombing-noun | ASSAULT:explosives | n bombing car_bombing bomb_attack roadside_bombing bomb_blast | - | by,poss,mod | of,on,in,at,near,against
        assault.suicide | ASSAULT:suicide-attack | v blow | obj=himself+herself+themselves+itself | subj | in,at,near,outside
        assault.suicide-noun | ASSAULT:suicide-attack | n suicide_bombing suicide_attack suicide_car_bombing suicide_bomb_attack | - | by,poss,mod | of,on,in,at,near,against
        assault.air | ASSAULT:aerial | v bomb strafe | subj=warplane+jet+aircraft+helicopter+plane+bomber+air_force | subj | obj
        assault.air-launch | ASSAULT:aerial | v launch carry_out conduct stage mount unleash perform deliver order begin intensify step_up resume escalate continue expand renew | obj=@airattack | subj | on,against,in,at,over
        assault.air-noun | ASSAULT:aerial | n airstrike air-strike air_strike air_raid air_attack aerial_bombardment aerial_attack bombing_raid | - | by,poss,mod,from | on,against,in,of,at,near
        assault.drone-launch | ASSAULT:drone | v launch carry_out conduct stage order | obj=@droneattack+drone | subj | on,against,in,at
        assault.drone-noun | ASSAULT:drone | n drone_strike drone_attack | - | by,poss,mod | on,against,in,of
        assault.launch | ASSAULT | v launch carry_out conduct stage mount wage commit unleash perpetrate commence begin start undertake spearhead resume open continue intensify step_up escalate expand renew | obj=@attack+bombardment+shelling !obj=@verbalattack | subj | on,against,in,at,into
        assault.attack-noun | ASSAULT | n attack ambush offensive invasion raid massacre incursion assault atrocity | - | by,poss,mod | on,against,of,in
        assault.killing-noun | ASSAULT | n killing murder slaying beheading execution | - | by,poss.agent,mod.agent | of
        assault.abduct | ASSAULT:abduct | v kidnap abduct hijack | - | subj | obj
        assault.hostage | ASSAULT:abduct | v take hold seize | obj=hostage | subj | obj
        assault.take-hostage | ASSAULT:abduct | v take hold | pred=hostage+captive | subj | obj
        assault.abduct-noun | ASSAULT:abduct | n kidnapping abduction hijacking hostage-taking | - | by,poss.agent,mod.agent | of
        assault.beat | ASSAULT:beat | v beat beat_up assault manhandle rough_up maul club | obj=@actor+@victim | subj | obj
        assault.torture | ASSAULT:torture | v torture mutilate | - | subj | obj
        assault.torture-noun | ASSAULT:torture | n torture | - | by,poss,mod.agent | of
        assault.sexual | ASSAULT:sexual | v rape molest | - | subj | obj
        assault.sexual-abuse | ASSAULT:sexual | v abuse assault | adv=sexually | subj | obj
        assault.destroy | ASSAULT:destroy | v destroy demolish burn torch bulldoze burn_down raze wreck level flatten ransack | obj=@building+@town+tunnel+launcher+depot+tank+aircraft+plane+helicopter+bridge subj=@actor | subj | of,obj.poss,obj,in
        assault.set-fire | ASSAULT:destroy | v set | obj=fire | subj | to
        assault.stab | ASSAULT:primitive | v stab behead decapitate lynch stone knife | - | subj | obj
        assault.run-over | ASSAULT:primitive | v ram run_over | - | subj | into,obj
        assault.teargas | ASSAULT:crowd-control | v fire use lob employ deploy shoot | obj=@teargas | subj | at,on,against
        assault.gas | ASSAULT:unconventional | v gas poison | obj=@actor+@victim | subj | obj
        assault.chemical | ASSAULT:unconventional | v use launch drop | obj=chemical_weapon+sarin+nerve_agent+mustard_gas+chlorine+poison_gas+chemical_attack+nuclear_weapon+biological_weapon | subj | against,on,in
        assault.chemical-noun | ASSAULT:unconventional | n chemical_attack chemical_weapon_attack gas_attack poison_gas_attack | - | by,poss,mod | on,against,in
        assault.violate-truce | ASSAULT | v violate break breach | obj=@ceasefire | subj | with,obj.poss,in,along,obj
        assault.fight | ASSAULT | v fight battle engage clash | !obj=@abstract subj=@armed | subj | with,against,obj
        assault.fighting-noun | ASSAULT | n fighting clash heavy_fighting battle skirmish | - | between,mod,by,poss,of | with,against,between
        assault.shoot-down | ASSAULT:heavy-weapons | v shoot_down bring_down intercept | obj=drone+plane+aircraft+jet+helicopter+warplane+missile subj=@actor | subj | of,obj.poss,obj.mod,obj
        assault.cleanse | ASSAULT | v engage | in=ethnic_cleansing+genocide+fighting+massacre+hostility | subj | against,with
        assault.sink | ASSAULT:heavy-weapons | v sink | obj=ship+vessel+boat+warship+tanker subj=@actor | subj | obj
        assault.repel | ASSAULT | v repel repulse | obj=attack+assault+offensive+attempt subj=@armed | subj | by,obj.poss
        """#
}
