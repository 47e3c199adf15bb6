/// Organisations that are known by name: code or country, sectors, then the names, the fullest first.
///
/// A line is the actor code's first part (`IGOUNO`, a country's alpha-3, or `-`), the sectors parted by commas (or `-`),
/// a colon, and organisations parted by semicolons; the
/// names of one organisation are parted by `=`.
enum OrganizationTable {
    static let table = #"""
        IGOUNO -: United Nations = UN = U.N. = United Nations Organization
        IGOUNO -: United Nations Security Council = UN Security Council = U.N. Security Council = UNSC = Security Council
        IGOUNO -: United Nations General Assembly = UN General Assembly = U.N. General Assembly = UNGA = General Assembly
        IGOUNO -: United Nations Secretariat = UN Secretariat
        IGOUNO REF: United Nations High Commissioner for Refugees = UN High Commissioner for Refugees = UNHCR = UN Refugee Agency = U.N. refugee agency
        IGOUNO -: United Nations Children's Fund = UNICEF = Unicef
        IGOUNO EDU: United Nations Educational, Scientific and Cultural Organization = UNESCO = Unesco
        IGOUNO MED: World Health Organization = World Health Organisation = WHO = W.H.O.
        IGOUNO AGR: Food and Agriculture Organization = FAO
        IGOUNO AGR: World Food Programme = World Food Program = WFP
        IGOUNO -: United Nations Development Programme = United Nations Development Program = UNDP
        IGOUNO -: United Nations Environment Programme = UNEP
        IGOUNO -: United Nations Relief and Works Agency = UNRWA
        IGOUNO -: United Nations Human Rights Council = UN Human Rights Council = UNHRC = Human Rights Council
        IGOUNO -: Office of the High Commissioner for Human Rights = OHCHR
        IGOUNO -: United Nations Office for the Coordination of Humanitarian Affairs = OCHA = UNOCHA
        IGOUNO -: United Nations Office on Drugs and Crime = UNODC
        IGOUNO MIL: United Nations Interim Force in Lebanon = UNIFIL
        IGOUNO MIL: MONUSCO; MINUSMA; UNMISS; MINUSTAH; UNAMID; UNDOF; UNPROFOR
        IGOUNO -: United Nations Assistance Mission in Afghanistan = UNAMA
        IGOUNO -: International Atomic Energy Agency = IAEA = I.A.E.A.
        IGOUNO LAB: International Labour Organization = International Labor Organization = ILO
        IGOUNO -: International Organization for Migration = IOM
        IGOUNO -: International Telecommunication Union = ITU
        IGOUNO -: International Maritime Organization = IMO
        IGOUNO -: International Civil Aviation Organization = ICAO
        IGOUNO -: World Meteorological Organization = WMO
        IGOUNO -: World Intellectual Property Organization = WIPO
        IGOUNO -: Intergovernmental Panel on Climate Change = IPCC
        IGOUNO -: UNAIDS; UNFPA; UN Women; UNIDO; UNCTAD
        IGOUNO JUD: International Court of Justice = World Court = ICJ
        IGO JUD: International Criminal Court = ICC
        IGO JUD: Permanent Court of Arbitration = PCA
        IGO JUD: International Criminal Tribunal for the former Yugoslavia; ICTY
        IGO JUD: International Tribunal for the Law of the Sea; ITLOS
        IGOEUREEC -: European Union = EU = E.U. = European Community = European Communities
        IGOEUREEC GOV: European Commission
        IGOEUREEC LEG: European Parliament = EU Parliament
        IGOEUREEC GOV: European Council = EU Council = Council of the European Union
        IGOEUREEC JUD: European Court of Justice = Court of Justice of the European Union = ECJ = CJEU
        IGOEUREEC BUS: European Central Bank = ECB
        IGOEUREEC COP: Europol; Frontex; European Border and Coast Guard Agency
        IGOEUREEC MED: European Medicines Agency = EMA; European Centre for Disease Prevention and Control; ECDC
        IGOEUREEC GOV: European External Action Service = EEAS; Eurogroup
        IGOEUREEC BUS: European Investment Bank = EIB
        IGOEUR JUD: European Court of Human Rights = ECHR
        IGOEUR -: Council of Europe
        IGO BUS: European Bank for Reconstruction and Development = EBRD
        IGONAT MIL: NATO = Nato = North Atlantic Treaty Organization = North Atlantic Treaty Organisation = Atlantic Alliance = North Atlantic Council
        IGOSCE -: Organization for Security and Co-operation in Europe = Organization for Security and Cooperation in Europe = OSCE
        IGO BUS: International Monetary Fund = IMF = I.M.F.
        IGO BUS: World Bank = World Bank Group = IBRD
        IGO BUS: World Trade Organization = World Trade Organisation = WTO = W.T.O.
        IGO BUS: Organisation for Economic Co-operation and Development = Organization for Economic Cooperation and Development = OECD
        IGO BUS: Organization of the Petroleum Exporting Countries = OPEC = Opec = OPEC+
        IGO BUS: International Energy Agency = IEA
        IGO BUS: Bank for International Settlements = BIS
        IGO BUS: Asian Development Bank = ADB; African Development Bank; AfDB; Inter-American Development Bank; IDB; Asian Infrastructure Investment Bank = AIIB; Islamic Development Bank; New Development Bank
        IGO BUS: Financial Action Task Force = FATF
        IGO COP: Interpol = INTERPOL = International Criminal Police Organization
        IGO -: Organisation for the Prohibition of Chemical Weapons = Organization for the Prohibition of Chemical Weapons = OPCW
        IGO -: Group of Seven; G7; G-7; Group of Eight; G8; G-8
        IGO -: Group of 20; Group of Twenty; G20; G-20
        IGO -: Group of 77; G77; Non-Aligned Movement; BRICS; Commonwealth of Nations; Francophonie
        IGO -: Asia-Pacific Economic Cooperation = APEC; Quad; AUKUS; Five Eyes; East Asia Summit; Pacific Islands Forum
        IGOSEA -: Association of Southeast Asian Nations = ASEAN = Asean
        IGOSCO -: Shanghai Cooperation Organization = Shanghai Cooperation Organisation = SCO
        IGOCIS -: Commonwealth of Independent States = CIS
        IGOCIS MIL: Collective Security Treaty Organization = CSTO
        IGOCIS BUS: Eurasian Economic Union; EAEU
        IGOAFR -: African Union = AU = A.U. = African Union Commission = Organization of African Unity = OAU
        IGOWAF -: Economic Community of West African States = ECOWAS = Ecowas
        IGOAFR -: Intergovernmental Authority on Development; IGAD; Southern African Development Community = SADC; East African Community = EAC; COMESA
        IGOAFR MIL: AMISOM; ATMIS
        IGOARL -: Arab League = League of Arab States
        IGOGCC -: Gulf Cooperation Council = GCC
        IGOOIC -: Organisation of Islamic Cooperation = Organization of Islamic Cooperation = OIC = Organization of the Islamic Conference
        IGOOAS -: Organization of American States = Organisation of American States = OAS
        IGO -: Mercosur; Mercosul; Unasur; UNASUR; ALBA; CELAC; Caribbean Community; CARICOM; Andean Community
        IGO -: South Asian Association for Regional Cooperation = SAARC; Nordic Council; Arctic Council; Visegrad Group; Benelux Union
        NGO MED: International Committee of the Red Cross = ICRC = Red Cross; International Federation of Red Cross and Red Crescent Societies; Red Crescent
        NGO MED: Doctors Without Borders = Médecins Sans Frontières = Medecins Sans Frontieres = MSF
        NGO SOC: Amnesty International = Amnesty
        NGO SOC: Human Rights Watch = HRW
        NGO SOC: Greenpeace; Oxfam; Save the Children; CARE International; World Vision; Transparency International; Freedom House; International Crisis Group; International Rescue Committee = IRC; World Wildlife Fund = WWF; Mercy Corps; Bill & Melinda Gates Foundation; Gates Foundation; Islamic Relief; Norwegian Refugee Council; Extinction Rebellion; Friends of the Earth; Sea-Watch; White Helmets; Open Society Foundations; Syrian Observatory for Human Rights; Global Witness; Human Rights Campaign; World Central Kitchen
        NGO JRN: Reporters Without Borders; RSF; Committee to Protect Journalists = CPJ
        NGO -: International Olympic Committee = IOC; FIFA; Fifa; UEFA; Uefa; World Anti-Doping Agency = WADA; World Economic Forum = WEF; International Cricket Council; International Paralympic Committee = IPC; World Athletics; IAAF
        NGO REL: World Council of Churches; Church of England; Catholic Church; Roman Catholic Church; Russian Orthodox Church; Church of Scientology; Anglican Communion; Muslim Council of Britain
        USA GOV: White House = the White House
        USA GOV: State Department = Department of State = U.S. Department of State = US State Department = U.S. State Department = Foggy Bottom
        USA MIL: Pentagon = the Pentagon; Department of Defense = Defense Department = U.S. Department of Defense = DoD; Joint Chiefs of Staff = Joint Chiefs
        USA GOV: Treasury Department = Department of the Treasury = U.S. Treasury = US Treasury; Commerce Department = Department of Commerce; Energy Department = Department of Energy; Interior Department; Department of the Interior; Labor Department; Department of Labor; Agriculture Department; Department of Agriculture; USDA; Education Department; Department of Education; Transportation Department; Department of Transportation; Department of Health and Human Services; HHS; Department of Housing and Urban Development; HUD; Department of Veterans Affairs; Veterans Affairs
        USA JUD: Justice Department = Department of Justice = DOJ; U.S. Department of Justice
        USA GOV: Department of Homeland Security = Homeland Security; DHS; Homeland Security Department
        USA GOV: Environmental Protection Agency = EPA; Federal Communications Commission = FCC; Federal Trade Commission = FTC; Securities and Exchange Commission = SEC; NASA; Nasa; National Aeronautics and Space Administration; Federal Aviation Administration = FAA; Federal Emergency Management Agency = FEMA; Internal Revenue Service = IRS; National Transportation Safety Board = NTSB; Nuclear Regulatory Commission = NRC; Social Security Administration; National Weather Service; National Hurricane Center; Office of Management and Budget = OMB; Peace Corps; USAID; U.S. Agency for International Development; U.S. Geological Survey; USGS; Census Bureau; National Park Service; Federal Election Commission = FEC; Coalition Provisional Authority = CPA; General Services Administration; NOAA; National Science Foundation
        USA MED: Centers for Disease Control and Prevention; Centers for Disease Control = CDC; Food and Drug Administration = FDA; National Institutes of Health = NIH
        USA GOV: Federal Reserve; the Fed; Federal Reserve Board; Federal Reserve Bank; National Security Council = NSC; U.S. National Security Council
        USA SPY: CIA; C.I.A.; Central Intelligence Agency; NSA; N.S.A.; National Security Agency; Defense Intelligence Agency = DIA
        USA COP: FBI; F.B.I.; Federal Bureau of Investigation; Secret Service; Drug Enforcement Administration = DEA; ATF; Bureau of Alcohol, Tobacco, Firearms and Explosives; Border Patrol; Customs and Border Protection = CBP; Immigration and Customs Enforcement = ICE; NYPD; LAPD; New York Police Department; Los Angeles Police Department; Transportation Security Administration = TSA
        USA LEG: U.S. Congress = US Congress = Congress; Senate = U.S. Senate = US Senate; House of Representatives = U.S. House of Representatives; Capitol; Congressional Budget Office = CBO
        USA JUD: U.S. Supreme Court; US Supreme Court; Supreme Court of the United States = SCOTUS
        USA MIL: U.S. Army; US Army; U.S. Navy; US Navy; U.S. Air Force; US Air Force; U.S. Marine Corps; Marine Corps; US Marines; U.S. Marines; National Guard; Coast Guard; U.S. Coast Guard; Central Command; U.S. Central Command; CENTCOM; Navy SEALs; U.S. Forces Korea; USFK; Indo-Pacific Command; Africa Command; AFRICOM; West Point; Space Force; Green Berets
        USA PTY: Republican Party = GOP; Democratic Party; Republican National Committee = RNC; Democratic National Committee = DNC; Tea Party; Libertarian Party; Green Party
        USA SOC: American Civil Liberties Union = ACLU; National Rifle Association = NRA; NAACP; Planned Parenthood; Black Lives Matter; Ku Klux Klan = KKK; AFL-CIO; AARP; Sierra Club; Council on American-Islamic Relations = CAIR; Anti-Defamation League; AIPAC; Southern Poverty Law Center; Human Rights First; Heritage Foundation; Brookings Institution; RAND Corporation; Cato Institute; Council on Foreign Relations; Carnegie Endowment for International Peace; Center for Strategic and International Studies = CSIS; Pew Research Center; Gallup; Oath Keepers; Proud Boys
        GBR LEG: House of Commons; Commons; House of Lords; British Parliament
        GBR GOV: Foreign Office; Home Office; Downing Street; Whitehall; Cabinet Office; Ministry of Defence = MoD; Treasury; Foreign, Commonwealth and Development Office; NHS; National Health Service; HMRC; Bank of England; Buckingham Palace
        GBR COP: Scotland Yard; Metropolitan Police; Met Police; National Crime Agency
        GBR SPY: MI5; MI6; GCHQ
        GBR MIL: Royal Navy; Royal Air Force = RAF; British Army; Royal Marines
        GBR PTY: Labour Party; Conservative Party; Tory Party; Liberal Democrats; Lib Dems; Scottish National Party = SNP; UK Independence Party; UKIP; Ukip; Reform UK; Plaid Cymru; Sinn Fein; Sinn Féin; Democratic Unionist Party = DUP; Labour; Tories; Conservatives
        GBR REB: Irish Republican Army = IRA; Real IRA; Provisional IRA
        RUS GOV: Kremlin = the Kremlin; Roscosmos; Rosatom; Security Council of Russia
        RUS LEG: State Duma; Duma; Federation Council
        RUS SPY: FSB; Federal Security Service; GRU; SVR; KGB; K.G.B.
        RUS BUS: Gazprom; Rosneft; Lukoil; Sberbank; Aeroflot; Transneft; Yukos; Rusal
        RUS PRM: Wagner Group; Wagner; PMC Wagner
        RUS PTY: United Russia
        RUS MIL: Red Army; Black Sea Fleet; Northern Fleet
        CHN GOV: State Council; Politburo; Politburo Standing Committee; Standing Committee; Taiwan Affairs Office; People's Bank of China
        CHN LEG: National People's Congress = NPC; Chinese People's Political Consultative Conference = CPPCC
        CHN MIL: People's Liberation Army = PLA; Central Military Commission
        CHN PTY: Chinese Communist Party; Communist Party of China; CCP; CPC
        CHN BUS: Huawei; Alibaba; Tencent; ByteDance; Baidu; ZTE; Xiaomi; Lenovo; BYD; Sinopec; PetroChina; CNOOC; Evergrande; SMIC; DJI; China Mobile; Weibo; WeChat; Foxconn; TSMC
        CHN SOC: Falun Gong
        TWN PTY: Kuomintang; KMT; Democratic Progressive Party = DPP
        KOR LEG: National Assembly
        KOR GOV: Blue House; Cheong Wa Dae; Unification Ministry
        KOR SPY: National Intelligence Service = NIS
        KOR MIL: Joint Chiefs of Staff of South Korea
        KOR PTY: People Power Party; Democratic Party of Korea; Saenuri Party; Minjoo Party
        KOR BUS: Samsung; Samsung Electronics; Hyundai; Hyundai Motor; Kia; LG; LG Electronics; SK Hynix; SK Group; Lotte; POSCO; Naver; Kakao; Daewoo; Korean Air
        PRK PTY: Workers' Party; Workers' Party of Korea
        PRK LEG: Supreme People's Assembly
        PRK MIL: Korean People's Army = KPA
        JPN LEG: Diet
        JPN PTY: Liberal Democratic Party = LDP; Komeito; Constitutional Democratic Party
        JPN MIL: Self-Defense Forces; Self-Defence Forces; Japan Self-Defense Forces
        JPN BUS: Toyota; Honda; Nissan; Sony; Panasonic; Toshiba; Mitsubishi; SoftBank; Nintendo; Hitachi; Bank of Japan = BOJ; Tokyo Electric Power Company; TEPCO; Tepco; Mazda; Canon; Fujitsu
        IND LEG: Lok Sabha; Rajya Sabha
        IND PTY: Bharatiya Janata Party = BJP; Indian National Congress; Congress Party; Aam Aadmi Party = AAP; Trinamool Congress; Shiv Sena
        IND BUS: Tata; Tata Motors; Reliance Industries; Infosys; Wipro; Air India; Adani Group; Tata Consultancy Services; Jet Airways; Reserve Bank of India
        IND SOC: Rashtriya Swayamsevak Sangh = RSS
        IND COP: Central Bureau of Investigation = CBI
        PAK SPY: Inter-Services Intelligence = ISI
        PAK PTY: Pakistan Tehreek-e-Insaf; PTI Party; Pakistan People's Party = PPP; Pakistan Muslim League
        PAK REB: Pakistani Taliban; Tehrik-i-Taliban Pakistan; Tehreek-e-Taliban Pakistan; TTP; Lashkar-e-Taiba; Lashkar-e-Jhangvi; Jaish-e-Mohammed; Balochistan Liberation Army = BLA
        AFG REB: Taliban; Taleban; Afghan Taliban; Haqqani Network; Northern Alliance; Mujahideen
        IMG REB: al-Qaida = al-Qaeda = Al-Qaeda = al Qaeda = Al Qaeda = al-Qa'ida = Al Qaida = al Qaida = Qaeda
        IMG REB: Islamic State = Islamic State group = ISIS = ISIL = IS group = Daesh = Islamic State of Iraq and the Levant = Islamic State in Iraq and Syria = Islamic State of Iraq and Syria = Islamic State in Khorasan Province = ISIS-K = ISKP
        IMG REB: Al-Qaeda in the Arabian Peninsula = AQAP; Al-Qaeda in the Islamic Maghreb = AQIM; al-Qaeda in Iraq
        SYR REB: Free Syrian Army = FSA; Nusra Front; al-Nusra Front; Jabhat al-Nusra; Hayat Tahrir al-Sham; HTS; Syrian Democratic Forces = SDF; YPG; People's Protection Units
        TUR REB: Kurdistan Workers' Party = Kurdistan Workers Party = PKK
        TUR PTY: Justice and Development Party; AK Party; AKP; Republican People's Party; CHP; Nationalist Movement Party; HDP
        TUR BUS: Turkish Airlines; Baykar
        LBN REB: Hezbollah = Hizbollah = Hizbullah = Hizballah = Party of God
        PSE REB: Hamas; Islamic Jihad; Palestinian Islamic Jihad; Al-Aqsa Martyrs Brigades = al-Aqsa Martyrs Brigades; Izz ad-Din al-Qassam Brigades; Qassam Brigades; Popular Front for the Liberation of Palestine = PFLP
        PSE GOV: Palestinian Authority; Palestinian National Authority; PA
        PSE PTY: Fatah; Palestine Liberation Organization = PLO
        ISR MIL: Israel Defense Forces; Israeli Defense Forces; Israel Defence Forces = IDF
        ISR LEG: Knesset
        ISR SPY: Mossad; Shin Bet; Shabak
        ISR PTY: Likud; Kadima; Yesh Atid; Meretz; Shas; Jewish Home; Yisrael Beiteinu; Blue and White; Labor Party
        YEM REB: Houthis = Houthi = Ansar Allah = Houthi movement
        IRQ REB: Mahdi Army; Mehdi Army; Badr Brigade; Badr Organization; Ansar al-Sunna; Ansar al-Islam; Kataib Hezbollah; Kata'ib Hezbollah; Peshmerga
        IRQ GOV: Iraqi Governing Council; Governing Council; Kurdistan Regional Government
        IRQ PTY: Baath Party; Ba'ath Party; Dawa Party; Baath; Patriotic Union of Kurdistan; Kurdistan Democratic Party
        IRN MIL: Islamic Revolutionary Guard Corps; Revolutionary Guard = Revolutionary Guards = Revolutionary Guard Corps; IRGC; Quds Force; Basij
        IRN GOV: Guardian Council; Assembly of Experts; Expediency Council; Supreme National Security Council
        IRN LEG: Majlis
        IRN REB: People's Mujahedin; Mujahedin-e Khalq = MEK; MKO
        SAU BUS: Saudi Aramco; Aramco; Public Investment Fund
        SAU GOV: Shura Council
        EGY SOC: Muslim Brotherhood; Ikhwan; Al-Azhar University
        SOM REB: al-Shabab; al-Shabaab = Al-Shabaab; Al-Shabab; al Shabaab; Islamic Courts Union
        NGA REB: Boko Haram; ISWAP; Movement for the Emancipation of the Niger Delta = MEND
        NGA PTY: All Progressives Congress = APC; People's Democratic Party
        NGA GOV: Economic and Financial Crimes Commission = EFCC; Independent National Electoral Commission = INEC
        COD REB: M23; Allied Democratic Forces = ADF; FDLR
        UGA REB: Lord's Resistance Army = LRA
        SDN PRM: Rapid Support Forces; RSF Sudan; Janjaweed
        SDN REB: Justice and Equality Movement; Sudan Liberation Army; SPLA; SPLM; Sudan People's Liberation Movement
        ETH REB: Tigray People's Liberation Front = TPLF; Oromo Liberation Front
        RWA REB: Rwandan Patriotic Front; Interahamwe
        ZAF PTY: African National Congress = ANC; Democratic Alliance; Economic Freedom Fighters = EFF; Inkatha Freedom Party
        ZAF BUS: Eskom; Transnet
        ZWE PTY: ZANU-PF; Zanu-PF; ZANU PF; Movement for Democratic Change = MDC; Citizens Coalition for Change
        KEN PTY: Orange Democratic Movement = ODM
        COL REB: FARC; Farc; Revolutionary Armed Forces of Colombia; National Liberation Army; ELN; AUC; Clan del Golfo
        PER REB: Shining Path
        LKA REB: Liberation Tigers of Tamil Eelam = LTTE; Tamil Tigers
        PHL REB: Abu Sayyaf; Moro Islamic Liberation Front = MILF; Moro National Liberation Front; New People's Army = NPA
        IDN REB: Jemaah Islamiyah; Free Aceh Movement; GAM; Free Papua Movement
        MMR REB: Arakan Army; Karen National Union; Kachin Independence Army; Arakan Rohingya Salvation Army = ARSA
        MMR MIL: Tatmadaw
        MMR PTY: National League for Democracy = NLD
        THA PTY: Pheu Thai; Move Forward Party; Democrat Party
        MYS PTY: UMNO; Umno; Barisan Nasional; Pakatan Harapan; Parti Islam Se-Malaysia
        ESP REB: ETA; Basque Homeland and Freedom
        ESP PTY: Podemos; Vox; Popular Party; PSOE; Ciudadanos
        FRA PTY: National Front; National Rally; Rassemblement National; La France Insoumise; En Marche; La République En Marche; Les Républicains
        FRA BUS: Airbus; Total; TotalEnergies; Renault; Peugeot; BNP Paribas; Société Générale; Air France; Air France-KLM; LVMH; Danone; Michelin; Alstom; Orange SA; Sanofi; Carrefour; Dassault; Thales; Areva; EDF; Ubisoft
        FRA GOV: Elysee; Élysée; Quai d'Orsay; Matignon
        DEU LEG: Bundestag; Bundesrat
        DEU PTY: Christian Democratic Union = CDU; Social Democratic Party; SPD; Alternative for Germany; AfD; Christian Social Union = CSU; Free Democratic Party = FDP; Christian Democrats; Social Democrats; The Left; Nazi Party
        DEU MIL: Bundeswehr; Luftwaffe; Wehrmacht
        DEU SPY: BND; Stasi; Gestapo
        DEU BUS: Volkswagen; VW; BMW; Mercedes-Benz; Daimler; Siemens; Deutsche Bank; Lufthansa; Commerzbank; BASF; Bayer; Adidas; SAP; Allianz; Audi; Porsche; Opel; ThyssenKrupp; Wirecard; DHL; Bundesbank; Bosch; E.ON; RWE; Puma
        ITA PTY: Forza Italia; Five Star Movement; M5S; Brothers of Italy; Northern League; Lega Nord
        ITA BUS: Fiat; Ferrari; Eni; ENI; UniCredit; Telecom Italia; Enel; Pirelli; Alitalia; Benetton; Prada; Gucci
        ITA CRM: Cosa Nostra; Camorra; 'Ndrangheta; Ndrangheta; Mafia
        GRC PTY: Syriza; SYRIZA; New Democracy; PASOK; Pasok; Golden Dawn
        POL PTY: Law and Justice; Law and Justice Party; PiS; Civic Platform; Solidarity
        POL LEG: Sejm
        UKR LEG: Verkhovna Rada; Rada
        UKR MIL: Azov Battalion; Azov Brigade; Azov Regiment; Armed Forces of Ukraine
        UKR SPY: SBU; Security Service of Ukraine
        UKR BUS: Naftogaz; Energoatom; Ukrenergo
        HUN PTY: Fidesz; Jobbik
        SRB PTY: Serbian Progressive Party
        KOS REB: Kosovo Liberation Army = KLA
        AUT PTY: Freedom Party
        CAN COP: Royal Canadian Mounted Police = RCMP; Mounties
        CAN PTY: Liberal Party of Canada; New Democratic Party = NDP; Bloc Quebecois; Bloc Québécois; Parti Québécois
        CAN BUS: Bombardier; BlackBerry; Air Canada; Shopify; Royal Bank of Canada; SNC-Lavalin
        MEX PTY: PRI; PAN; Institutional Revolutionary Party; National Action Party; Morena
        MEX CRM: Sinaloa Cartel; Sinaloa cartel; Los Zetas; Zetas; Gulf Cartel; Jalisco New Generation Cartel
        SLV CRM: MS-13; Mara Salvatrucha; Barrio 18
        NIC PTY: Sandinista National Liberation Front; Sandinistas; FSLN; Sandinista
        VEN BUS: PDVSA; Petroleos de Venezuela
        BRA BUS: Petrobras; Vale; Embraer; Odebrecht; JBS
        BRA PTY: Workers' Party of Brazil
        AUS PTY: Liberal Party; One Nation; Australian Labor Party
        AUS BUS: Qantas; BHP; BHP Billiton; Rio Tinto; Westpac; Telstra; Woolworths; ANZ; Macquarie
        GBR BUS: BP; Shell; Royal Dutch Shell; HSBC; Barclays; Lloyds; Lloyds Banking Group; Royal Bank of Scotland = RBS; Standard Chartered; Vodafone; BT; Tesco; Sainsbury's; Marks & Spencer; Rolls-Royce; Jaguar Land Rover; BAE Systems; AstraZeneca; GlaxoSmithKline; GSK; British Airways; EasyJet; easyJet; Unilever; Diageo; Virgin; Virgin Atlantic; Cambridge Analytica; Lloyd's of London; Thomas Cook; Burberry; Arm Holdings; DeepMind; Boots; Aviva; Prudential; WPP; Ryanair
        CHE BUS: Nestle; Nestlé; Novartis; Roche; UBS; Credit Suisse; Glencore; Swatch; ABB; Swiss Re; Zurich Insurance
        NLD BUS: ING; Philips; ASML; Heineken; KLM; ABN Amro; Rabobank
        SWE BUS: IKEA; Ikea; Volvo; Ericsson; Spotify; H&M; Saab; SAS; Klarna
        FIN BUS: Nokia
        DNK BUS: Maersk; Lego; Novo Nordisk; Carlsberg; Danske Bank
        NOR BUS: Equinor; Statoil; Telenor
        ARE BUS: Emirates Airline; Etihad; Etihad Airways; DP World; ADNOC
        QAT BUS: Qatar Airways; QatarEnergy
        MYS BUS: Petronas; AirAsia; Malaysia Airlines; 1MDB
        SGP BUS: Temasek; Singapore Airlines; DBS
        THA BUS: Thai Airways; CP Group
        USA BUS: Apple; Apple Inc.; Google; Alphabet; Microsoft; Amazon; Amazon.com; Facebook; Meta; Meta Platforms; Twitter; Tesla; SpaceX; Netflix; Uber; Lyft; Airbnb; Intel; IBM; Oracle; Cisco; Dell; HP; Hewlett-Packard; Hewlett Packard; Nvidia; AMD; Qualcomm; PayPal; eBay; Yahoo; Yahoo!; AOL; YouTube; Instagram; WhatsApp; TikTok; LinkedIn; Snapchat; Snap; Reddit; OpenAI; Anthropic; Palantir; Adobe; Salesforce; Zoom; Pinterest; Wikipedia; Wikimedia Foundation; Mozilla; Mozilla Foundation; Verizon; AT&T; Comcast; T-Mobile; Sprint; Motorola; Texas Instruments; Micron; Xerox; Kodak; 3M; Blackwater; Starlink; Telegram; Signal; Discord
        USA BUS: General Motors = GM; Ford; Ford Motor; Ford Motor Co.; Chrysler; Boeing; Lockheed Martin; Raytheon; Northrop Grumman; General Dynamics; General Electric = GE; Exxon; Exxon Mobil; ExxonMobil; Chevron; ConocoPhillips; Halliburton; Enron; Caterpillar; John Deere; FedEx; UPS; American Airlines; United Airlines; Delta Air Lines; Southwest Airlines; Harley-Davidson; Honeywell; Bechtel; WorldCom; Marathon Oil; Monsanto; DuPont; Dow Chemical; Pfizer; Moderna; Merck; Johnson & Johnson; Eli Lilly; Gilead; AbbVie; Amgen; Theranos; Purdue Pharma
        USA BUS: Goldman Sachs; JPMorgan; JPMorgan Chase; JP Morgan; J.P. Morgan; Morgan Stanley; Citigroup; Citibank; Bank of America; Wells Fargo; Lehman Brothers; Merrill Lynch; Bear Stearns; AIG; BlackRock; Berkshire Hathaway; Fannie Mae; Freddie Mac; Visa Inc.; Mastercard; American Express; Moody's; Standard & Poor's = S&P; Fitch; Fitch Ratings; Nasdaq; NASDAQ; New York Stock Exchange = NYSE; Coinbase; FTX; Silicon Valley Bank; Accenture; Deloitte; PricewaterhouseCoopers; PwC; KPMG; Ernst & Young; McKinsey; Arthur Andersen
        USA BUS: Walmart; Wal-Mart; Target; Costco; Home Depot; Best Buy; McDonald's; Starbucks; Burger King; KFC; Pizza Hut; Taco Bell; Wendy's; Subway; Coca-Cola; Pepsi; PepsiCo; Nike; Procter & Gamble; Kraft; Kellogg; Philip Morris; Disney; Walt Disney; Walt Disney Company; Warner Bros.; Warner Brothers; Paramount; Universal; MGM; Pixar; DreamWorks; Marvel; Lucasfilm; Hilton; Marriott; Hyatt; Time Warner; Viacom; Levi's; Gap; Macy's; Sears; Kmart; Whole Foods; 7-Eleven; Anheuser-Busch; Budweiser; Costa Coffee; Random House; Penguin Books; HarperCollins; Goodyear; Pepsi-Cola; Tyson Foods; Blockbuster
        USA -: NBA; NFL; MLB; NHL; NCAA; Major League Baseball; National Football League; National Basketball Association; New York Yankees; Yankees; Boston Red Sox; Red Sox; Los Angeles Lakers; Lakers; Dallas Cowboys; Green Bay Packers; Chicago Bulls; Golden State Warriors; Miami Heat; Boston Celtics; New York Mets; Chicago Cubs; New England Patriots; Pittsburgh Steelers
        GBR -: Manchester United; Manchester City; Liverpool FC; Arsenal; Chelsea FC; Tottenham Hotspur; Premier League; Football Association
        ESP -: Real Madrid; FC Barcelona; Atletico Madrid; La Liga
        ITA -: Juventus; AC Milan; Inter Milan; Serie A
        DEU -: Bayern Munich; Borussia Dortmund; Bundesliga
        USA EDU: Harvard; Harvard University; Yale; Yale University; Princeton University; Stanford; Stanford University; MIT; Massachusetts Institute of Technology; Columbia University; Cornell; Cornell University; UCLA; UC Berkeley; University of California; Georgetown; Georgetown University; Johns Hopkins; Johns Hopkins University; Caltech; Smithsonian; Smithsonian Institution; Duke University; Brown University; Dartmouth; Georgia Tech; Howard University; Library of Congress; Virginia Tech
        GBR EDU: Oxford University; Cambridge University; University of Oxford; University of Cambridge; Imperial College; Imperial College London; London School of Economics = LSE; King's College London; University College London; Eton; Eton College; Chatham House; British Museum; Royal Society; Tate Modern
        """#
}
