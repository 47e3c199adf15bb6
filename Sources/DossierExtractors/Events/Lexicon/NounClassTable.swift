/// Classes of nouns that frames ask for: the class, a colon, the nouns by their singulars.
///
/// `mod_head` is met by a phrase with that head and that modifier: `arms_embargo`, `peace_talk`.
enum NounClassTable {
    static let table = #"""
        sanction: sanction embargo tariff travel_ban trade_ban import_ban export_ban asset_freeze duty visa_ban visa_restriction trade_restriction economic_restriction punitive_measure penalty countermeasure
        restriction: restriction ban blockade siege limit curb lockdown moratorium closure prohibition checkpoint
        curfew: curfew
        martiallaw: martial_law state_of_emergency emergency emergency_rule siege_state emergency_law military_rule
        talks: talk negotiation meeting summit consultation discussion dialogue conversation session conference round phone_call telephone_conversation teleconference videoconference forum mediation negotiation
        phone: phone_call telephone_call phone_conversation telephone_conversation phone_talk telephone_talk
        mediation: mediation mediator good_office shuttle_diplomacy
        visit: visit trip tour state_visit official_visit
        agreement: agreement accord deal treaty pact memorandum contract protocol convention declaration understanding mou communique charter
        ceasefire: ceasefire cease-fire truce armistice cessation halt_fire hostility
        aid: aid assistance relief supply food medicine humanitarian_aid donation grant loan package fund funding million billion dollar equipment ventilator vaccine shelter asylum support help troop peacekeeper weapon arm tent blanket
        humanitarian: aid assistance relief food medicine medical_supply supply vaccine humanitarian_aid donation shelter tent blanket grant
        money: million billion trillion dollar euro fund funding grant loan credit money pound yen yuan
        asylum: asylum refuge refugee_status citizenship amnesty
        support: support backing solidarity praise appreciation gratitude congratulation condolence sympathy confidence apology best_wish endorsement satisfaction thanks
        concern: concern alarm worry dismay anger outrage regret disappointment opposition objection condemnation criticism displeasure reservation rejection frustration doubt skepticism
        protest: protest demonstration rally march sit-in protest_march picket
        riot: riot clash disturbance unrest
        strike: strike walkout stoppage work_stoppage general_strike work
        hunger: hunger_strike fast
        boycott: boycott
        obstruct: road road_block highway street bridge traffic entrance roadblock barricade railway
        airattack: airstrike air-strike air_strike air_raid bombing_raid aerial_attack air_attack bombardment bombing air_assault air_campaign
        droneattack: drone_strike drone_attack drone_raid
        shelling: bomb rocket missile mortar artillery shell grenade ballistic_missile projectile rocket_attack missile_attack missile_strike shelling salvo artillery_fire
        bomb: bomb explosive device car_bomb grenade mine ied landmine
        bombing: bombing bomb_attack car_bombing explosion blast bomb_blast car_bomb roadside_bomb
        suicide: suicide_bombing suicide_attack suicide_bomber suicide_bomb suicide_blast
        fire: fire gunfire shot round live_ammunition live_fire bullet
        teargas: tear_gas teargas water_cannon rubber_bullet pepper_spray stun_grenade baton
        attack: attack assault offensive raid ambush strike invasion incursion attack_wave massacre war warfare bombing_campaign military_campaign air_campaign ground_operation rescue_raid aggression hostility battle military_operation counteroffensive onslaught atrocity genocide
        verbalattack: scathing_attack verbal_attack blistering_attack stinging_attack personal_attack extraordinary_attack bitter_attack withering_attack scathing_criticism attack_ad charm_offensive advertising_campaign court_battle legal_battle bidding_war trade_war price_war war_word
        cyberattack: cyberattack cyber-attack cyber_attack cyber_warfare cyberwar hacking_attack hack ransomware_attack cyber_operation denial-of-service_attack
        exercise: exercise drill war_game maneuver manoeuvre military_exercise
        troops: troop soldier force army military unit brigade battalion warship ship navy tank aircraft jet fighter division contingent reinforcement personnel marine armor armour vessel carrier guard submarine warplane reservist destroyer frigate bomber
        police: police policeman officer riot_police security_force guard
        peacekeepers: peacekeeper peacekeeping_troop peacekeeping_force observer peacekeeping_mission peacekeeping_contingent
        missiles: missile rocket satellite nuclear_test weapon nuclear_weapon missile_test nuclear_device warhead missile_system missile_battery air_defense
        prisoner: prisoner hostage detainee captive activist journalist dissident inmate convict suspect soldier civilian leader member homeguard crew sailor student worker politician aide man woman people citizen national opponent lawyer reporter pilot
        property: property asset land home house building ship vessel tanker weapon arm boat oil_tanker territory town village city base village area airport control building cargo equipment document passport position district camp island account ammunition explosive drug company plane site port compound
        town: town village city area base territory district camp position airport region province headquarters border_town island capital checkpoint outpost stronghold crossing neighbourhood neighborhood
        border: border frontier coast coastline peninsula strait waters gulf demarcation_line front frontline
        building: building home house office church mosque school hospital bridge pipeline power_line car vehicle bus embassy village town property camp headquarters shop statue infrastructure store facility site position base market plant
        diplomat: diplomat ambassador envoy attache consul official inspector worker journalist staff embassy_staff correspondent observer reporter monitor
        ambassador: ambassador envoy diplomat charge attache high_commissioner
        relations: relation tie link contact relationship diplomatic_relation talk negotiation dialogue communication cooperation membership trade air_link flight participation service mediation
        assistance: aid assistance support funding fund supply food_aid military_aid delivery shipment arms_sale peacekeeper
        troopswithdrawal: troop force soldier army unit personnel military weapon settler tank missile
        curbs: sanction embargo tariff ban restriction curfew siege blockade emergency martial_law law state_of_emergency measure lockdown suspension quota duty roadblock
        demand: demand request call appeal condition claim wish
        proposal: proposal offer plan demand request call appeal invitation suggestion overture initiative compromise deal resolution draft bid ceasefire peace_plan agreement truce talk accusation allegation claim charge report mediation petition
        allegation: accusation allegation claim charge report suggestion statement assertion
        investigation: investigation inquiry probe enquiry inquest case hearing trial proceeding criminal_case
        charge: charge legal_action lawsuit complaint suit indictment case petition claim accusation
        criticism: criticism condemnation accusation allegation charge blame denunciation complaint reprimand rebuke
        ultimatum: ultimatum warning threat deadline
        warning: warning ultimatum threat
        permission: permission access authorization approval right passage clearance entry mandate visa license concession
        law: law legislation bill resolution decree constitution amendment measure budget rule
        information: information intelligence evidence data expertise technology record file
        media: newspaper website broadcaster journalist channel station press media internet book film outlet radio magazine access network
        activity: party group organization organisation movement union protest demonstration rally march gathering assembly candidate opposition
        military: militiaman guerilla jihadist mercenary combatant legion bulldozer troop soldier force army military police militia rebel militant guerrilla fighter insurgent gunman warplane jet aircraft drone tank navy helicopter missile warship bomber artillery commando marine extremist terrorist gang faction attacker assailant paramilitary sniper airstrike unit guard settler mob
        weapon: weapon arm gun rifle
        victim: people person civilian man woman child boy girl soldier policeman officer leader protester protestor demonstrator militant rebel fighter member journalist worker minister commander official student villager resident activist farmer guard driver passenger troop teacher doctor police peacekeeper politician candidate lawyer diplomat judge mayor general governor other dozen hundred insurgent gunman prisoner refugee settler pilgrim tourist citizen national youth bystander aide priest missionary family employee migrant terrorist
        foe: rebel militant insurgent guerrilla terrorist
        authority: government president minister court parliament police army
        election: election vote poll referendum primary
        offence: corruption fraud murder treason bribery terrorism genocide espionage crime assault rape manslaughter theft conspiracy incitement sedition perjury tax_evasion laundering trafficking spying plotting
        jailterm: prison jail year month death life custody detention
        people: people protester protestor demonstrator student worker resident supporter activist crowd thousand hundred dozen thousands hundreds dozens scores tens dockworker farmer woman man villager lawyer teacher refugee citizen youth group mob union opposition doctor nurse employee journalist monk marcher settler migrant prisoner striker rioter party member inmate family believer muslim follower
        workers: worker employee union teacher doctor nurse driver miner farmer staff student trader lawyer pilot crew railwayman labourer laborer labor civil_servant judge prisoner
        government: government administration ministry authority cabinet regime state junta council department office official president minister leader king prime_minister white_house kremlin parliament
        court: court judge tribunal jury prosecutor magistrate
        official: minister president official officer general judge mayor governor director commander prosecutor chief head leader lawmaker deputy aide secretary ambassador cabinet minister executive
        politician: president minister leader secretary king queen premier chancellor ambassador envoy diplomat delegation official lawmaker senator governor mayor general commander chief pope prince emir sheikh counterpart negotiator chairman speaker deputy representative delegate spokesman spokeswoman parliamentarian politician mission team
        organization: coalition opposition union organization organisation agency union bank commission council group company party ngo charity foundation committee institution league bloc alliance
        party: ally partner rival neighbor neighbour counterpart negotiator side nation country republic power adversary enemy opponent intelligence_service security_service secret_service newspaper forces population settler faction clan tribe warlord junta hacker dissident founder heir successor predecessor house minority majority community leadership movement
        abstract: fire corruption poverty virus pandemic disease crime inflation cancer bug battle war blaze flame flood wildfire epidemic outbreak charge case election campaign discrimination change racism allegation seat odds crisis
        """#
}
