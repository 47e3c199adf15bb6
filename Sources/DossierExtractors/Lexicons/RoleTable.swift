/// Nouns for people and bodies by what they do, with the sector of PLOVER that follows from it.
///
/// A line is a kind, the sector (`-` for none, `=` for that of the organisation it serves), a colon, and nouns parted by commas. The kinds:
/// `office`, a role of one person that may stand before a name; `people`, a member of a class, never a title; `body`, a collective that acts as
/// one; `plural`, a noun that is plural as it stands. A plural that spelling does not give follows a slash.
enum RoleTable {
    static let table = #"""
        office GOV: president, prime minister, premier, chancellor, minister, secretary, undersecretary
        office GOV: under secretary, ambassador, envoy, diplomat
        office GOV: governor, mayor, king, queen, prince, princess, emperor, empress, sultan, emir, monarch
        office GOV: commissioner, taoiseach, vizier
        office GOV: consul, secretary-general/secretaries-general, secretary general/secretaries general
        office GOV: head of state/heads of state, first lady, tsar
        office GOV: head of government/heads of government, vice president, vice-president, negotiator, chief of staff
        office GOV: attaché, charge d'affaires, regent
        office GOV: state secretary, secretary of state/secretaries of state, foreign secretary, home secretary
        office GOV: press secretary, viceroy, crown prince
        office GOV: special representative, high representative, high commissioner, president-elect
        office GOV: prime minister-elect, dictator, strongman/strongmen
        office GOV: duke, duchess, earl, baron, shah, caliph, chief minister, chief executive of hong kong
        office GOV: ombudsman/ombudsmen
        office LEG: senator, congressman/congressmen, congresswoman/congresswomen, lawmaker, legislator
        office LEG: parliamentarian, speaker, house speaker
        office LEG: representative, assemblyman/assemblymen, councilman/councilmen, councilwoman/councilwomen
        office LEG: councillor, councilor, alderman/aldermen
        office LEG: majority leader, minority leader, majority whip, minority whip, party whip, mp/mps, mep/meps
        office LEG: member of parliament/members of parliament, backbencher
        office MIL: general, admiral, colonel, major, captain, lieutenant, sergeant, commander, brigadier, marshal
        office MIL: field marshal, corporal, private
        office MIL: major general, lieutenant general, brigadier general, lieutenant colonel, commander in chief
        office MIL: commander-in-chief, vice admiral, rear admiral
        office MIL: army chief, military chief, joint chiefs chairman, military spokesman/military spokesmen
        office MIL: military commander, air marshal, commodore
        office COP: police chief, police commissioner, sheriff, detective, inspector, superintendent, constable
        office COP: police officer, chief constable, marshal service
        office COP: police spokesman/police spokesmen, police spokeswoman/police spokeswomen, policeman/policemen
        office COP: policewoman/policewomen, police captain
        office JUD: judge, prosecutor, magistrate, attorney general, attorney-general, chief justice, justice
        office JUD: public prosecutor, chief prosecutor, lawyer, attorney
        office JUD: special counsel, solicitor general, district attorney, federal prosecutor, state prosecutor
        office JUD: public defender, barrister, investigating judge
        office SPY: spy chief, intelligence chief, spymaster, intelligence director
        office OPP: opposition leader, opposition candidate, dissident, opposition politician, exiled leader
        office PTY: party leader, party chairman/party chairmen, party chief, party secretary, general secretary
        office REB: rebel leader, rebel commander, warlord, militant leader, guerrilla leader, insurgent leader
        office REB: separatist leader, militia leader
        office REL: pope, bishop, archbishop, cardinal, priest, imam, cleric, ayatollah, grand ayatollah, rabbi
        office REL: chief rabbi, pastor, reverend, monk, patriarch
        office REL: metropolitan, dalai lama, mufti, grand mufti, mullah, minister of religion, preacher, nun, deacon
        office REL: vicar, abbot, prophet
        office BUS: chief executive, chief executive officer, ceo/ceos, chief financial officer, cfo
        office BUS: chief operating officer, businessman/businessmen
        office BUS: businesswoman/businesswomen, tycoon, billionaire, entrepreneur, banker, oligarch, trader
        office BUS: economist, financier, founder, co-founder, magnate
        office JRN: journalist, reporter, correspondent, editor, editor-in-chief/editors-in-chief, columnist
        office JRN: photographer, blogger, anchor, broadcaster, anchorman
        office EDU: professor, teacher, researcher, scientist, academic, scholar, historian, student, lecturer, dean
        office EDU: principal, physicist, analyst, expert, psychologist
        office MED: doctor, physician, surgeon, nurse, medic, paramedic, virologist, epidemiologist, coroner
        office LAB: union leader, labor leader, labour leader, trade unionist, trade union leader
        office SOC: activist, human rights activist, rights activist, campaigner, human rights lawyer, aid worker
        office SOC: human rights defender, environmentalist
        office CVL: actor, actress/actresses, singer, writer, author, artist, poet, novelist, director of film
        office CVL: film director, musician, comedian, filmmaker, athlete
        office CVL: striker of football, goalkeeper, footballer, midfielder, coach/coaches, captain of team, player
        office CVL: boxer, golfer, astronaut, cosmonaut, architect, inventor
        office CRM: drug lord, gang leader, kingpin, hacker, cartel leader, mob boss/mob bosses
        office =: spokesman/spokesmen, spokeswoman/spokeswomen, spokesperson/spokespeople, chairman/chairmen
        office =: chairwoman/chairwomen, chair, chairperson, director
        office =: director general, director-general, executive director, managing director, head, chief, deputy
        office =: leader, official, officer, adviser, advisor, aide
        office =: boss/bosses, manager, coordinator, delegate, candidate, nominee, supreme leader, co-leader
        office =: supervisor, vice chairman, member, co-chair
        office =: founding director, counselor, counsellor, undersecretary-general, treasurer, deputy head, agent
        office =: guard, inspector general, engineer, employee
        people CVL: civilian, citizen, resident, villager, protester, protestor, demonstrator, marcher, voter
        people CVL: taxpayer, inhabitant, bystander, passer-by/passers-by
        people CVL: pilgrim, tourist, worshipper, worshiper, passenger, commuter, child/children, woman/women
        people CVL: schoolgirl, schoolboy, relative, survivor, settler
        people CVL: hostage, detainee, prisoner, captive, inmate, victim, pedestrian, shopper, teenager
        people CVL: mourner, rioter, looter
        people SOC: volunteer
        people SOC: advocate
        people OPP: opponent, opposition supporter, opposition activist
        people OPP: opposition group
        people GOV: bureaucrat, government official, civil servant, regulator, politician
        people GOV: government minister, leader of state
        people MIL: soldier, serviceman/servicemen, servicewoman/servicewomen, airman/airmen, sailor, marine
        people MIL: peacekeeper, conscript, reservist, infantryman/infantrymen
        people MIL: paratrooper, commando
        people MIL: army officer, military officer, military official
        people COP: riot policeman/riot policemen, border guard, security guard, prison guard, customs officer
        people COP: traffic policeman/traffic policemen, security official
        people REB: rebel, insurgent, militant, guerrilla, guerilla, jihadist, jihadi, separatist, extremist
        people REB: terrorist, islamist, mutineer, secessionist, islamic militant
        people PRM: militiaman/militiamen, mercenary/mercenaries, paramilitary/paramilitaries, vigilante
        people UAF: gunman/gunmen, attacker, assailant, suicide bomber, bomber, sniper, armed man/armed men, fighter
        people UAF: kidnapper, abductor, hijacker
        people SPY: spy/spies, intelligence officer, intelligence official, intelligence agent, secret agent
        people BUS: investor, executive
        people BUS: shareholder
        people LAB: worker, miner, labourer, laborer, trucker, truck driver
        people LAB: taxi driver, railway worker, dockworker, steelworker
        people REF: refugee, migrant, asylum seeker, asylum-seeker, displaced person/displaced people, exile, evacuee
        people REF: immigrant, deportee
        people CRM: criminal, smuggler, trafficker, drug trafficker, pirate, robber, gangster, thief/thieves
        people CRM: drug dealer, gang member, people smuggler, poacher
        people AGR: farmer, peasant, fisherman/fishermen, herder, rancher, grower
        people JRN: cameraman/cameramen
        people MED: health worker, health official, rescuer, health care worker, healthcare worker
        people REL: nun, churchgoer, muslim cleric, clergyman/clergymen, clergy, monk
        people EDU: schoolchild/schoolchildren, university student, schoolteacher, pupil
        people ELI: elite, celebrity/celebrities, dignitary/dignitaries, elder, tribal leader
        body GOV: government, administration, cabinet, regime, junta, embassy/embassies, consulate, foreign ministry
        body GOV: defense ministry, defence ministry, interior ministry
        body GOV: finance ministry, ministry/ministries, presidency, leadership, delegation, coalition government
        body GOV: city council, municipality/municipalities, royal family
        body GOV: justice ministry, health ministry, education ministry, trade ministry, economy ministry
        body GOV: central bank, electoral commission, election commission
        body LEG: parliament, legislature, senate, congress, national assembly, upper house, lower house
        body LEG: house of representatives, general assembly of state
        body MIL: military, army/armies, navy/navies, air force, coast guard, armed forces, military command
        body MIL: defense forces, high command, general staff, naval forces
        body COP: police force, security service, border police, riot squad, police department, gendarmerie
        body JUD: court, supreme court, high court, appeals court, tribunal, constitutional court, judiciary, jury
        body JUD: prosecution, federal court, court of appeal
        body OPP: opposition, main opposition, opposition coalition, opposition movement, opposition bloc
        body PTY: ruling party/ruling parties, governing party, ruling coalition
        body REB: insurgency, rebel group, militant group, armed group, terrorist group, rebel movement
        body REB: guerrilla group, terror group
        body SPY: intelligence agency/intelligence agencies, intelligence service, spy agency/spy agencies
        body LAB: union, labour federation
        body BUS: stock exchange, conglomerate, oil company/oil companies, state oil company
        body JRN: media, press, state media, state television, state-run media, state news agency
        body JRN: news agency/news agencies, state radio, state-run television
        body REL: church/churches
        body CRM: gang, drug cartel, cartel, crime syndicate, mafia
        body CVL: public, crowd, population
        body MIL: warplane, fighter jet, warship, gunboat, submarine, helicopter gunship, destroyer
        body BUS: company/companies, firm, retailer, manufacturer, airline, bank, employer, automaker, carmaker, exporter, importer
        body MED: hospital
        body JRN: newspaper, media outlet, news outlet, camera crew
        body SOC: human rights group, rights group, aid group, nongovernmental organization, charity/charities, aid agency/aid agencies
        body OPP: opposition party/opposition parties, opposition group
        body PRM: militia
        body LAB: trade union, labor union, labour union
        body CVL: family/families
        plural MIL: troops, forces, ground forces, special forces, ground troops, jets, warplanes, government forces
        plural MIL: government troops, coalition forces, allied forces
        plural MIL: army troops, peacekeeping forces, joint forces, navy seals, military officials
        plural MIL: government soldiers, peacekeeping troops
        plural COP: police, riot police, security forces, security officials, police officers, officers of police
        plural COP: border guards, law enforcement, paramilitary police
        plural GOV: authorities, officials, government officials, senior officials, top officials, cabinet ministers
        plural CVL: people, civilians, residents, locals, demonstrators, the public, students and workers
        plural CVL: women and children, children
        plural JUD: prosecutors, judges, courts
        plural REB: rebel forces, rebel fighters, taliban fighters, militant fighters, opposition fighters
        plural REB: separatist forces, islamist militants
        plural PRM: paramilitary forces, militia forces, militias, paramilitaries
        plural LAB: trade unions, unions, workers
        plural OPP: opposition parties, opposition supporters, opposition leaders, opposition politicians
        plural REF: refugees, migrants, displaced people
        """#

    /// Words that stand before a role and belong to it: "vice foreign minister", "deputy chief of staff".
    static let modifiers = #"""
        fisheries fishing mines mining digital climate food natural resources land forestry works railways aviation maritime
        tribal minority disaster relief reconstruction integration equality consumer higher rural urban population citizenship
        civil-aviation roads railway electricity power gas hydrocarbons irrigation livestock commercial industrial industry
        vice deputy assistant acting interim former ex-president ex outgoing incoming incumbent senior junior chief
        top first second principal special permanent foreign defense defence interior finance economy economic
        justice health education trade energy environment agriculture labor labour transport transportation home
        culture tourism science technology information communications development planning security national state
        federal provincial regional local presidential government cabinet prime executive general joint military
        army navy air naval police intelligence parliamentary congressional legislative judicial opposition ruling
        party campaign press media public private human rights religious spiritual supreme union labor trade student
        business financial budget political diplomatic administrative legal technical scientific medical policy
        affairs political-affairs democratic republican conservative liberal independent communist socialist
        nationalist islamist leftist right-wing left-wing far-right centrist high ranking high-ranking high-level
        then- nuclear chief-of-staff investigative lead head associate founding managing retired late longtime
        long-time veteran influential powerful new then current newly-elected elected self-declared self-proclaimed
        embattled ousted exiled jailed imprisoned caretaker provisional transitional unification immigration
        investment infrastructure commerce treasury housing veterans homeland water oil petroleum sports youth
        social welfare women's family
        """#

    /// Words before a role that make its holder a former one, whose sector is that of elites.
    static let formerWords = "former ex ex- onetime one-time ousted deposed late retired erstwhile then"
}
