/// Nouns that end or begin a name and say what it names.
///
/// A line is a type (`organization`, `place`, `event`, `law`, `other`), the sector or the feature (`-` for none), a colon, and nouns parted by spaces.
enum HeadNounTable {
    static let table = #"""
        organization GOV: Ministry Ministries Department Departments Agency Agencies Bureau Administration Commission
        organization GOV: Authority Secretariat Government Cabinet
        organization GOV: Embassy Consulate Directorate Treasury Politburo Municipality Presidency Inspectorate Chancellery
        organization GOV: Mission Customs
        organization LEG: Parliament Congress Senate Assembly Legislature Duma Knesset Bundestag Caucus
        organization JUD: Court Courts Tribunal Judiciary Prosecutor's
        organization MIL: Army Navy Forces Force Command Brigade Brigades Battalion Regiment Division Corps Fleet Guard Guards
        organization MIL: Squadron Marines Militia Military Troops
        organization COP: Police Constabulary Gendarmerie Sheriff's
        organization PTY: Party Parties
        organization EDU: University Universities College Colleges School Schools Institute Academy Faculty Polytechnic
        organization EDU: Observatory Laboratory Laboratories Library
        organization EDU: Universität Universidad Università Université Institut
        organization BUS: Bank Banks Corp Corp. Corporation Company Companies Co. Cos. Inc Inc. Ltd Ltd. Limited LLC L.L.C.
        organization BUS: PLC Plc plc Holdings Industries Industry Airlines
        organization BUS: Airways Motors Electronics Enterprises Partners Associates Capital Ventures Insurance Securities
        organization BUS: Steel Energy Petroleum Pharmaceuticals Technologies
        organization BUS: Systems Telecom Telecommunications Communications Records Studios Pictures Entertainment Foods
        organization BUS: Stores Restaurant Restaurants Brewery Mills Brothers Bros.
        organization BUS: Bros AG GmbH S.A. SA N.V. SpA S.p.A. LLP L.P. LP Investments Properties Resources Software Networks
        organization BUS: Semiconductor Exchange Fund Shipping Oil Gas
        organization BUS: Exchange Chamber Aerospace Aviation Logistics Solutions Services Consulting Consultants Publishing
        organization BUS: Publishers Publications Books Cafe Café Grill Pizza
        organization MED: Hospital Hospitals Clinic
        organization JRN: News Times Post Herald Tribune Gazette Journal Radio Television TV Broadcasting Magazine Chronicle
        organization JRN: Observer Newspaper Weekly Daily Review Telegraph Inquirer
        organization JRN: Courier Dispatch Examiner Reporter Bulletin Register Newspapers Media
        organization SOC: Foundation Association Associations Society Federation Institution
        organization SOC: Trust
        organization SOC: Watch
        organization SOC: Fellowship Ensemble Orchestra
        organization SOC: Choir Band Consortium
        organization REL: Church Churches Diocese Archdiocese Synod Ministries
        organization REB: Rebels Jihad Mujahideen Mujahedeen Fighters
        organization -: F.C. FC United Rovers Wanderers Athletics Yankees Rangers Sox Tigers Lions Eagles Bears Giants
        organization -: Warriors Knights
        organization -: Center Centre Network Coalition Alliance Campaign Movement League Club Organization
        organization -: Organisation Council Committee Board Union Unions Confederation Initiative Project Group Panel
        organization -: Conference Team Forum Office Service Program Programme Taskforce Congregation Chapter Branch
        organization -: Unit Staff Front Resistance Cell
        organization BUS: Oy Oyj AB A/S ASA Bhd Pte. Pte Pvt SE KK Ltda S.A.S. Nyrt
        place natural: River Lake Mount Mountain Mountains Sea Ocean Gulf Bay Strait Straits Island Islands Isle Isles
        place natural: Peninsula Valley Desert Cape Coast Canal Falls Creek Canyon
        place natural: Forest Hills Hill Glacier Reef Beach Basin Delta Plateau Volcano Archipelago Sound Channel Bight
        place natural: Lagoon Heights Shoal Ridge Plain Plains Steppe Wadi Oasis Peak Cove
        place province: Province State Region Oblast Prefecture Governorate Territory Canton Emirate Territories Voivodeship
        place province: Provinces Krai
        place district: County District Township Borough Parish Subdistrict Counties Raion Tehsil
        place city: City Town Village Springs Metro
        place facility: Airport Station Street Avenue Road Square Boulevard Bridge Tower Towers Palace Park Stadium Prison
        place facility: Cathedral Mosque Temple Hall Hotel Base Airbase Port
        place facility: Harbor Harbour Plant Building Plaza Theatre Theater Camp Arena Cemetery Gate Barracks Castle Highway
        place facility: Tunnel Dam Crossing Cosmodrome Garden Gardens Zoo Shrine
        place facility: Monument Memorial Museum Abbey Basilica Chapel Monastery Market Mall Terminal Lane Drive Courthouse
        place facility: Refinery Mine Lighthouse Freeway Expressway Pier Wall
        place facility: Roundabout Synagogue Inn Resort Ranch Farm Motel Campground Trail Alley Row Terrace Penitentiary
        place facility: Jail Complex Gallery Convent Fort
        event -: Games Summit War Olympics Cup Festival Election Elections Revolution Day Championship Championships
        event -: Awards Award Operation Hurricane Typhoon Cyclone
        event -: Prize Tournament Crisis Massacre Uprising Intifada Ramadan Christmas Easter Open Marathon Expo
        event -: Symposium Fair Exhibition Holocaust Genocide Night Week
        event -: Series Playoffs Derby Prix Storm Earthquake Tsunami Riots Rebellion Battle Depression Renaissance
        event -: Era Age Century Month Year Challenge
        law -: Act Treaty Agreement Convention Protocol Constitution Accord Accords Resolution Amendment Bill Pact
        law -: Charter Law Code Declaration Plan Deal Statute Ordinance
        law -: Directive Covenant Memorandum Bible Koran Quran Torah Gospel Article Section Chapter Proposition
        law -: Rule Rules Doctrine Testament
        other -: Flight Missile Rocket Satellite Windows Version Volume Edition Model Theory Effect Syndrome Disease
        other -: Virus Method Album Song Show Movie
        """#

    /// Nouns before "of" that open an organisation's name: "Ministry of Health", "Bank of Japan".
    static let opening = #"""
        Ministry Department Bank University Office Bureau Board Council House Court College Institute Organization
        Organisation Association Federation Union Committee Commission Church Society League School Academy
        Institution Chamber Center Centre Division Directorate Agency Foundation Alliance Party Museum Museums
        Parliament Congress Assembly Army Company Confederation Conference Coalition Brotherhood Community
        Communities Group Authority Bishops Movement Front Library Corporation Journal Embassy Embassies Consulate
        Municipality Secretariat Government Administration Centers Institutes Joint-Chiefs Chiefs Campaign Fund
        Service Sons Daughters Knights Friends Faculty Synod Supreme-Court Superior-Court Brigades Battalion
        Partnership Program Programme Network Team Fellowship Order Diocese Archdiocese Trust Club Guild Senate
        Legislature
        """#

    /// Nouns before "of" that open a place's name: "Gulf of Aden", "City of London", "Isle of Man".
    static let openingPlaces = #"""
        Gulf Bay Sea Strait Straits Cape City Isle Isles Mount Port Lake Kingdom Republic Province State Town
        District County Horn Mouth Valley Territory Region Rock Tower Palace Temple Dome Hall Cathedral Cave Lakes
        Village Municipality Emirate Principality Duchy Commonwealth Sultanate Peninsula Islands
        """#

    /// Nouns that come before the name of a place: "Mount Sinai", "Lake Victoria", "Fort Bragg".
    static let leadingPlaces =
        "Mount Mt. Mt Lake Fort Ft. Cape Port Camp San Santa Santo Saint St. Sainte El Los Las Loch Puerto Rio Ciudad Île Ile Monte Villa Tel Wadi Jabal Jebel Point"
}
