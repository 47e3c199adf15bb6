/// Words that place an event in one of PLOVER's contexts: the context, a colon, lemmas.
enum ContextTable {
    static let table = #"""
        military: troops army military navy soldier missile warship airstrike artillery warplane tank airbase battalion
        intelligence: intelligence espionage spy spying surveillance
        legislative: parliament senate congress lawmaker legislature lawmakers bundestag knesset duma
        election: election poll vote ballot referendum candidate voter electoral
        economic: trade tariff economy economic investment export import bank currency inflation debt
        legal: court judge trial lawsuit prosecutor verdict tribunal
        reparations: reparation compensation
        human_rights: torture genocide atrocity rights
        repression: crackdown dissident censorship
        gender: woman gender feminist abortion
        lgbt: gay lesbian lgbt transgender
        religion_ethnicity: mosque church muslim christian jewish hindu sunni shiite ethnic religious
        diplomatic: ambassador embassy diplomat envoy summit diplomatic
        territory: border territory sovereignty annex enclave frontier
        peacekeeping: peacekeeper peacekeeping
        health: hospital vaccine virus disease pandemic epidemic cholera covid-19
        asylum: asylum
        migration: migrant refugee migration deport immigrant
        disasters: earthquake flood typhoon hurricane famine drought disaster
        natural_resource: oil gas pipeline mineral
        environment: climate emission environment environmental pollution
        technology: technology satellite semiconductor
        terrorism: terrorist terrorism jihadist
        cbrn: nuclear chemical uranium plutonium biological radiological
        cyber: cyberattack hacker cyber hacking ransomware malware
        misinformation: disinformation misinformation propaganda
        crime: murder robbery gang crime criminal
        corruption: corruption bribery graft bribe embezzlement
        illegal_drugs: drug cocaine heroin narcotics
        trafficking: trafficking smuggling
        """#
}
