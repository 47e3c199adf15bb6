/// The countries and territories of ISO 3166-1, and Kosovo, with their names, capitals, adjectives and people.
///
/// A line is the alpha-3 code, the names, the capitals, the adjectives and the people, parted by bars; alternatives are
/// parted by semicolons and the first is the standard one. People are written `singular/plural`; without any they follow from the first
/// adjective ("Russian", "Russians"), unless it ends like "Chinese" or "French" and has no plural.
enum CountryTable {
    static let table = #"""
        AFG|Afghanistan;Islamic Republic of Afghanistan;Islamic Emirate of Afghanistan|Kabul|Afghan|Afghan/Afghans;Afghani/Afghanis
        ALA|Åland Islands;Aland Islands;Åland;Aland|Mariehamn|Åland|
        ALB|Albania|Tirana|Albanian|
        DZA|Algeria|Algiers|Algerian|
        ASM|American Samoa|Pago Pago|American Samoan|
        AND|Andorra|Andorra la Vella|Andorran|
        AGO|Angola|Luanda|Angolan|
        AIA|Anguilla||Anguillan|
        ATA|Antarctica||Antarctic|/
        ATG|Antigua and Barbuda;Antigua & Barbuda;Antigua|St. John's|Antiguan|
        ARG|Argentina;Argentine Republic|Buenos Aires|Argentine;Argentinian;Argentinean|Argentine/Argentines;Argentinian/Argentinians;Argentinean/Argentineans
        ARM|Armenia|Yerevan|Armenian|
        ABW|Aruba|Oranjestad|Aruban|
        AUS|Australia;Commonwealth of Australia|Canberra|Australian|Australian/Australians;Aussie/Aussies
        AUT|Austria|Vienna|Austrian|
        AZE|Azerbaijan|Baku|Azerbaijani;Azeri|Azerbaijani/Azerbaijanis;Azeri/Azeris
        BHS|Bahamas;the Bahamas|Nassau|Bahamian|
        BHR|Bahrain|Manama|Bahraini|
        BGD|Bangladesh|Dhaka|Bangladeshi|
        BRB|Barbados|Bridgetown|Barbadian;Bajan|Barbadian/Barbadians;Bajan/Bajans
        BLR|Belarus;Byelorussia;Belorussia|Minsk|Belarusian;Belarussian|Belarusian/Belarusians;Belarussian/Belarussians
        BEL|Belgium||Belgian|
        BLZ|Belize|Belmopan|Belizean|
        BEN|Benin|Porto-Novo;Cotonou|Beninese|
        BMU|Bermuda||Bermudian;Bermudan|
        BTN|Bhutan|Thimphu|Bhutanese|
        BOL|Bolivia;Plurinational State of Bolivia|La Paz;Sucre|Bolivian|
        BES|Bonaire, Sint Eustatius and Saba;Caribbean Netherlands;Bonaire||Bonairean|
        BIH|Bosnia and Herzegovina;Bosnia & Herzegovina;Bosnia-Herzegovina;Bosnia-Hercegovina;Bosnia|Sarajevo|Bosnian;Bosnian-Herzegovinian|Bosnian/Bosnians
        BWA|Botswana|Gaborone|Botswanan;Motswana|Motswana/Batswana;Botswanan/Botswanans
        BVT|Bouvet Island|||
        BRA|Brazil;Brasil|Brasilia;Brasília|Brazilian|
        IOT|British Indian Ocean Territory;Chagos Islands;Chagos Archipelago||Chagossian|
        BRN|Brunei;Brunei Darussalam|Bandar Seri Begawan|Bruneian|
        BGR|Bulgaria|Sofia|Bulgarian|
        BFA|Burkina Faso;Burkina|Ouagadougou|Burkinabe;Burkinabè|Burkinabe/Burkinabes
        BDI|Burundi|Gitega;Bujumbura|Burundian|
        CPV|Cape Verde;Cabo Verde|Praia|Cape Verdean;Cabo Verdean|
        KHM|Cambodia;Kampuchea|Phnom Penh|Cambodian;Khmer|Cambodian/Cambodians
        CMR|Cameroon|Yaounde;Yaoundé|Cameroonian|
        CAN|Canada|Ottawa|Canadian|
        CYM|Cayman Islands;the Caymans|George Town|Caymanian|
        CAF|Central African Republic;CAR|Bangui|Central African|
        TCD|Chad|N'Djamena;Ndjamena|Chadian|
        CHL|Chile|Santiago|Chilean|
        CHN|China;People's Republic of China;Communist China;mainland China;PRC|Beijing;Peking|Chinese|Chinese/Chinese
        CXR|Christmas Island||Christmas Islander|
        CCK|Cocos Islands;Cocos (Keeling) Islands;Keeling Islands|||
        COL|Colombia|Bogota;Bogotá|Colombian|
        COM|Comoros;the Comoros|Moroni|Comoran;Comorian|
        COG|Republic of the Congo;Congo Republic;Congo-Brazzaville;Republic of Congo|Brazzaville|Congolese|
        COD|Democratic Republic of the Congo;Democratic Republic of Congo;Congo;DR Congo;D.R. Congo;DRC;Congo-Kinshasa;Zaire;Zaïre|Kinshasa|Congolese;Zairian|
        COK|Cook Islands|Avarua|Cook Islander|
        CRI|Costa Rica|San Jose;San José|Costa Rican|
        CIV|Ivory Coast;Cote d'Ivoire;Côte d'Ivoire|Yamoussoukro;Abidjan|Ivorian;Ivoirian|
        HRV|Croatia|Zagreb|Croatian;Croat|Croatian/Croatians;Croat/Croats
        CUB|Cuba|Havana|Cuban|
        CUW|Curaçao;Curacao|Willemstad|Curaçaoan|
        CYP|Cyprus|Nicosia|Cypriot;Greek Cypriot|
        CZE|Czech Republic;Czechia|Prague|Czech|Czech/Czechs
        DNK|Denmark|Copenhagen|Danish|Dane/Danes
        DJI|Djibouti||Djiboutian|
        DMA|Dominica|Roseau||
        DOM|Dominican Republic|Santo Domingo|Dominican|
        ECU|Ecuador|Quito|Ecuadorian;Ecuadorean;Ecuadoran|
        EGY|Egypt;Arab Republic of Egypt|Cairo|Egyptian|
        SLV|El Salvador|San Salvador|Salvadoran;Salvadorean|
        GNQ|Equatorial Guinea|Malabo|Equatorial Guinean;Equatoguinean|
        ERI|Eritrea|Asmara|Eritrean|
        EST|Estonia|Tallinn|Estonian|
        SWZ|Eswatini;Swaziland|Mbabane|Swazi|
        ETH|Ethiopia|Addis Ababa|Ethiopian|
        FLK|Falkland Islands;Falklands;the Falklands;Malvinas;Islas Malvinas|Port Stanley|Falkland;Falklands|Falkland Islander/Falkland Islanders
        FRO|Faroe Islands;Faeroe Islands;the Faroes|Torshavn;Tórshavn|Faroese|
        FJI|Fiji|Suva|Fijian|
        FIN|Finland|Helsinki|Finnish|Finn/Finns
        FRA|France;French Republic|Paris|French|Frenchman/Frenchmen;Frenchwoman/Frenchwomen
        GUF|French Guiana|Cayenne|French Guianese|
        PYF|French Polynesia;Tahiti|Papeete|French Polynesian;Tahitian|
        ATF|French Southern Territories|||
        GAB|Gabon|Libreville|Gabonese|
        GMB|Gambia;the Gambia|Banjul|Gambian|
        GEO|Georgia;Republic of Georgia|Tbilisi|Georgian|
        DEU|Germany;Federal Republic of Germany;West Germany;East Germany|Berlin;Bonn|German;West German;East German|
        GHA|Ghana|Accra|Ghanaian|
        GIB|Gibraltar||Gibraltarian|
        GRC|Greece;Hellenic Republic|Athens|Greek;Hellenic|Greek/Greeks
        GRL|Greenland|Nuuk|Greenlandic|Greenlander/Greenlanders
        GRD|Grenada|St. George's|Grenadian|
        GLP|Guadeloupe|Basse-Terre|Guadeloupean|
        GUM|Guam|Hagatna;Hagåtña|Guamanian|
        GTM|Guatemala|Guatemala City|Guatemalan|
        GGY|Guernsey|St. Peter Port||
        GIN|Guinea;Guinea-Conakry;Republic of Guinea|Conakry|Guinean|
        GNB|Guinea-Bissau;Guinea Bissau|Bissau|Bissau-Guinean|
        GUY|Guyana||Guyanese|
        HTI|Haiti|Port-au-Prince|Haitian|
        HMD|Heard Island and McDonald Islands|||
        VAT|Vatican City;Vatican;the Vatican;Holy See;the Holy See||Vatican|/
        HND|Honduras|Tegucigalpa|Honduran|
        HKG|Hong Kong;Hongkong||Hong Kong|Hong Konger/Hong Kongers;Hongkonger/Hongkongers
        HUN|Hungary|Budapest|Hungarian|
        ISL|Iceland|Reykjavik;Reykjavík|Icelandic|Icelander/Icelanders
        IND|India;Republic of India|New Delhi|Indian|
        IDN|Indonesia|Jakarta|Indonesian|
        IRN|Iran;Islamic Republic of Iran;Islamic Republic;Persia|Tehran;Teheran|Iranian;Persian|
        IRQ|Iraq|Baghdad|Iraqi|
        IRL|Ireland;Republic of Ireland;Irish Republic|Dublin|Irish|Irishman/Irishmen;Irishwoman/Irishwomen
        IMN|Isle of Man|Douglas|Manx|/
        ISR|Israel;State of Israel|Jerusalem;Tel Aviv|Israeli|
        ITA|Italy|Rome|Italian|
        JAM|Jamaica|Kingston|Jamaican|
        JPN|Japan|Tokyo|Japanese|
        JEY|Jersey|Saint Helier||
        JOR|Jordan;Hashemite Kingdom|Amman|Jordanian|
        KAZ|Kazakhstan;Kazakstan|Astana;Nur-Sultan|Kazakh;Kazakhstani|Kazakh/Kazakhs;Kazakhstani/Kazakhstanis
        KEN|Kenya|Nairobi|Kenyan|
        KIR|Kiribati|Tarawa|I-Kiribati|/
        PRK|North Korea;Democratic People's Republic of Korea;DPRK;N. Korea;N.Korea;NK|Pyongyang|North Korean;N. Korean|
        KOR|South Korea;Republic of Korea;ROK;S. Korea;S.Korea;Korea|Seoul|South Korean;Korean;S. Korean|
        KOS|Kosovo;Kosova|Pristina;Prishtina|Kosovar;Kosovan|Kosovar/Kosovars;Kosovan/Kosovans
        KWT|Kuwait|Kuwait City|Kuwaiti|
        KGZ|Kyrgyzstan;Kyrgyz Republic;Kirghizia|Bishkek|Kyrgyz;Kyrgyzstani|Kyrgyzstani/Kyrgyzstanis
        LAO|Laos;Lao PDR|Vientiane|Laotian;Lao|Laotian/Laotians
        LVA|Latvia|Riga|Latvian|
        LBN|Lebanon|Beirut|Lebanese|
        LSO|Lesotho|Maseru|Basotho|Mosotho/Basotho
        LBR|Liberia|Monrovia|Liberian|
        LBY|Libya|Tripoli|Libyan|
        LIE|Liechtenstein|Vaduz|Liechtenstein|Liechtensteiner/Liechtensteiners
        LTU|Lithuania|Vilnius|Lithuanian|
        LUX|Luxembourg;Luxemburg||Luxembourgish|Luxembourger/Luxembourgers
        MAC|Macau;Macao||Macanese|
        MKD|North Macedonia;Macedonia;FYROM|Skopje|Macedonian;North Macedonian|
        MDG|Madagascar|Antananarivo|Malagasy;Madagascan|Malagasy/Malagasy
        MWI|Malawi|Lilongwe|Malawian|
        MYS|Malaysia|Kuala Lumpur;Putrajaya|Malaysian|
        MDV|Maldives;the Maldives|Malé|Maldivian|
        MLI|Mali|Bamako|Malian|
        MLT|Malta|Valletta|Maltese|
        MHL|Marshall Islands|Majuro|Marshallese|
        MTQ|Martinique|Fort-de-France|Martinican|
        MRT|Mauritania|Nouakchott|Mauritanian|
        MUS|Mauritius|Port Louis|Mauritian|
        MYT|Mayotte|Mamoudzou|Mahoran|
        MEX|Mexico;United Mexican States|Mexico City|Mexican|
        FSM|Micronesia;Federated States of Micronesia|Palikir|Micronesian|
        MDA|Moldova;Republic of Moldova;Moldavia|Chisinau;Chișinău;Kishinev|Moldovan;Moldavian|
        MCO|Monaco||Monegasque;Monacan|
        MNG|Mongolia|Ulaanbaatar;Ulan Bator;Ulan Baatar|Mongolian;Mongol|Mongolian/Mongolians;Mongol/Mongols
        MNE|Montenegro|Podgorica|Montenegrin|
        MSR|Montserrat||Montserratian|
        MAR|Morocco|Rabat|Moroccan|
        MOZ|Mozambique|Maputo|Mozambican|
        MMR|Myanmar;Burma|Naypyidaw;Naypyitaw;Yangon;Rangoon|Burmese;Myanmar|
        NAM|Namibia|Windhoek|Namibian|
        NRU|Nauru|Yaren|Nauruan|
        NPL|Nepal|Kathmandu;Katmandu|Nepali;Nepalese|Nepali/Nepalis
        NLD|Netherlands;the Netherlands;Holland;Kingdom of the Netherlands|The Hague;Amsterdam|Dutch|Dutchman/Dutchmen;Dutchwoman/Dutchwomen
        NCL|New Caledonia|Noumea;Nouméa|New Caledonian|
        NZL|New Zealand;Aotearoa;NZ|Wellington|New Zealand|New Zealander/New Zealanders;Kiwi/Kiwis
        NIC|Nicaragua|Managua|Nicaraguan|
        NER|Niger|Niamey|Nigerien|
        NGA|Nigeria|Abuja;Lagos|Nigerian|
        NIU|Niue|Alofi|Niuean|
        NFK|Norfolk Island|||
        MNP|Northern Mariana Islands;Northern Marianas|Saipan||
        NOR|Norway|Oslo|Norwegian|
        OMN|Oman;Sultanate of Oman|Muscat|Omani|
        PAK|Pakistan|Islamabad|Pakistani|
        PLW|Palau|Ngerulmud|Palauan|
        PSE|Palestine;State of Palestine;Palestinian Territories;Palestinian territories;Occupied Palestinian Territory|Ramallah|Palestinian|
        PAN|Panama|Panama City|Panamanian|
        PNG|Papua New Guinea;PNG|Port Moresby|Papua New Guinean|
        PRY|Paraguay|Asuncion;Asunción|Paraguayan|
        PER|Peru|Lima|Peruvian|
        PHL|Philippines;the Philippines;Republic of the Philippines|Manila|Philippine;Filipino;Filipina|Filipino/Filipinos;Filipina/Filipinas
        PCN|Pitcairn;Pitcairn Islands||Pitcairn|Pitcairner/Pitcairners
        POL|Poland|Warsaw|Polish|Pole/Poles
        PRT|Portugal|Lisbon|Portuguese|
        PRI|Puerto Rico|San Juan|Puerto Rican|
        QAT|Qatar|Doha|Qatari|
        REU|Reunion Island;Réunion|Saint-Denis|Reunionese|
        ROU|Romania;Rumania|Bucharest|Romanian|
        RUS|Russia;Russian Federation;Soviet Union;USSR;U.S.S.R.|Moscow|Russian;Soviet|Russian/Russians;Soviet/Soviets
        RWA|Rwanda|Kigali|Rwandan|
        BLM|Saint Barthélemy;St. Barts;St. Barthelemy|Gustavia||
        SHN|Saint Helena;St. Helena;Ascension Island|Jamestown||
        KNA|Saint Kitts and Nevis;St. Kitts and Nevis;St. Kitts|Basseterre|Kittitian|
        LCA|Saint Lucia;St. Lucia|Castries|Saint Lucian;St. Lucian|
        MAF|Saint Martin;St. Martin|Marigot||
        SPM|Saint Pierre and Miquelon;St. Pierre and Miquelon|Saint-Pierre||
        VCT|Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St. Vincent|Kingstown|Vincentian|
        WSM|Samoa;Western Samoa|Apia|Samoan|
        SMR|San Marino||Sammarinese|
        STP|Sao Tome and Principe;São Tomé and Príncipe||Santomean|
        SAU|Saudi Arabia;Kingdom of Saudi Arabia;KSA|Riyadh|Saudi;Saudi Arabian|Saudi/Saudis
        SEN|Senegal|Dakar|Senegalese|
        SRB|Serbia;Republic of Serbia;Yugoslavia|Belgrade|Serbian;Serb;Yugoslav|Serb/Serbs;Serbian/Serbians;Yugoslav/Yugoslavs
        SYC|Seychelles;the Seychelles|Victoria|Seychellois|
        SLE|Sierra Leone|Freetown|Sierra Leonean|
        SGP|Singapore||Singaporean|
        SXM|Sint Maarten|Philipsburg||
        SVK|Slovakia;Slovak Republic|Bratislava|Slovak;Slovakian|Slovak/Slovaks
        SVN|Slovenia|Ljubljana|Slovenian;Slovene|Slovene/Slovenes;Slovenian/Slovenians
        SLB|Solomon Islands;the Solomons|Honiara|Solomon Islander|
        SOM|Somalia;Somaliland|Mogadishu;Hargeisa|Somali;Somalian|Somali/Somalis
        ZAF|South Africa;Republic of South Africa|Pretoria;Cape Town|South African|
        SGS|South Georgia and the South Sandwich Islands;South Georgia|||
        SSD|South Sudan|Juba|South Sudanese|
        ESP|Spain|Madrid|Spanish|Spaniard/Spaniards
        LKA|Sri Lanka;Ceylon|Colombo|Sri Lankan|
        SDN|Sudan|Khartoum|Sudanese|
        SUR|Suriname;Surinam|Paramaribo|Surinamese|
        SJM|Svalbard and Jan Mayen;Svalbard|Longyearbyen||
        SWE|Sweden|Stockholm|Swedish|Swede/Swedes
        CHE|Switzerland;Swiss Confederation|Bern;Berne|Swiss|Swiss/Swiss
        SYR|Syria;Syrian Arab Republic|Damascus|Syrian|
        TWN|Taiwan;Republic of China;Chinese Taipei|Taipei|Taiwanese|
        TJK|Tajikistan|Dushanbe|Tajik;Tajikistani|Tajik/Tajiks
        TZA|Tanzania|Dodoma;Dar es Salaam|Tanzanian|
        THA|Thailand;Siam|Bangkok|Thai|Thai/Thais
        TLS|East Timor;Timor-Leste;Timor Leste|Dili|East Timorese;Timorese|
        TGO|Togo|Lome;Lomé|Togolese|
        TKL|Tokelau||Tokelauan|
        TON|Tonga|Nuku'alofa;Nukualofa|Tongan|
        TTO|Trinidad and Tobago;Trinidad & Tobago;Trinidad|Port of Spain|Trinidadian|
        TUN|Tunisia|Tunis|Tunisian|
        TUR|Turkey;Türkiye;Turkiye;Republic of Turkey|Ankara|Turkish|Turk/Turks
        TKM|Turkmenistan|Ashgabat|Turkmen;Turkmenistani|Turkmen/Turkmens
        TCA|Turks and Caicos Islands;Turks and Caicos|Cockburn Town||
        TUV|Tuvalu|Funafuti|Tuvaluan|
        UGA|Uganda|Kampala|Ugandan|
        UKR|Ukraine;the Ukraine|Kyiv;Kiev|Ukrainian|
        ARE|United Arab Emirates;UAE;U.A.E.;the Emirates|Abu Dhabi|Emirati|
        GBR|United Kingdom;UK;U.K.;Britain;Great Britain;England;Scotland;Wales;Northern Ireland|London|British;English;Scottish;Welsh;Northern Irish|Briton/Britons;Brit/Brits;Englishman/Englishmen;Scot/Scots;Englishwoman/Englishwomen;Scotsman/Scotsmen;Welshman/Welshmen
        USA|United States;United States of America;U.S.;US;USA;U.S.A.;America;the States|Washington;Washington D.C.;Washington, D.C.;Washington DC;Washington, DC|American;U.S.;US|American/Americans
        UMI|United States Minor Outlying Islands;Wake Island;Midway Islands|||
        URY|Uruguay|Montevideo|Uruguayan|
        UZB|Uzbekistan|Tashkent|Uzbek;Uzbekistani|Uzbek/Uzbeks
        VUT|Vanuatu|Port Vila|Ni-Vanuatu;Vanuatuan|/
        VEN|Venezuela;Bolivarian Republic of Venezuela|Caracas|Venezuelan|
        VNM|Vietnam;Viet Nam;Socialist Republic of Vietnam;North Vietnam;South Vietnam|Hanoi|Vietnamese;South Vietnamese;North Vietnamese|
        VGB|British Virgin Islands|Road Town||
        VIR|U.S. Virgin Islands;US Virgin Islands;United States Virgin Islands;Virgin Islands|Charlotte Amalie||
        WLF|Wallis and Futuna|||
        ESH|Western Sahara;Sahrawi Republic|El Aaiún;Laayoune|Sahrawi;Saharawi|
        YEM|Yemen;Republic of Yemen;South Yemen;North Yemen|Sanaa;Sana'a;Aden|Yemeni;Yemenite|
        ZMB|Zambia|Lusaka|Zambian|
        ZWE|Zimbabwe;Rhodesia|Harare|Zimbabwean|
        """#
}
