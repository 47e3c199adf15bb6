/// Words that English writes with a capital though they name no person, organisation or place.
enum CapitalizedWordTable {
    /// Months, days, holidays, eras, and other words that are never a name of the counted types.
    static let stopWords = #"""
        Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays
        Saturdays Sundays Mon Tue Tues Wed Thu Thur Thurs Fri Sat January February March April May June July
        August September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. Jan
        Feb Mar Apr Aug Sept Sep Oct Nov Dec Christmas Easter Ramadan Hanukkah Thanksgiving Halloween Passover Eid
        Diwali Nowruz Lent Yule Purim I I'm I've I'd I'll OK Okay TV PC CD DVD Internet Web Net GMT EST EDT PST PDT
        UTC BST CET AM PM A.M. P.M. BC AD B.C. A.D. ID IQ UFO DNA RNA HIV AIDS COVID-19 Covid-19 Covid COVID SARS
        MERS H1N1 GDP CEO CFO COO CTO VIP FAQ PS P.S. PR HR IT R&D PhD Ph.D. MBA BA MD M.D. Jr. Sr. Jr Sr II III
        IV VI VII VIII IX Inc Ltd XI XII Mom Dad Mum God Lord Internet Earth 
         Bible Koran Quran Torah Qur'an Internet Photo Image File Source Credit Caption Read More
        Advertisement Share Updated Published Print Email Tweet Subscribe Comments Related See Video Photos Watch
        Listen Follow Copyright Reuters/AP Figure Table Section Chapter Page Note Yes No Oh Hi Hello Dear Hey Thanks
        Thank Please Sorry Wow Congratulations Regards Sincerely Cheers 
         Bye LOL FYI ASAP RE FW FWD BCC PDF USD EUR GBP JPY KRW RMB Euro Yen Dollar WMD WMDs ICBM ICBMs
        SUV SUVs GPS AI ATM ATMs URL HTTP WWW IP DVR DVDs CDs TVs PCs NGO NGOs IGO MPs MEP MEPs POW POWs IED IEDs
        UAV UAVs LGBT LGBTQ LGBTQ+ VAT IPO IPOs B-52 F-16 F-35 MiG AK-47 T-shirt X-ray E-mail e-mail A-level
        Anonymous Editor Editors Staff Writer Correspondent Contributor Via Attachments Subject Cc To From Date Sent
        Nobel Pulitzer Oscar Oscars Grammy Emmy Olympics Olympic Olympian Olympics' Holocaust Cold-War Intifada
        Brexit Renaissance Enlightenment Victorian Gothic Baroque Roman-Empire
        """#

    /// Adjectives and nouns of religions, peoples, languages, regions and movements, which are nationalities to the model, or other.
    static let peoples = #"""
        Arab Arabs Arabic Arabian Kurd Kurds Kurdish Muslim Muslims Moslem Moslems Islamic Islamist Islamists Islam
        Christian Christians Christianity Jewish Jew Jews Judaism Sunni Sunnis Shiite Shiites Shi'ite Shi'ites Shia
        Shi'a Shias Hindu Hindus Hinduism Buddhist Buddhists Buddhism Catholic Catholics Catholicism Protestant
        Protestants Orthodox Sikh Sikhs Druze Alawite Alawites Yazidi Yazidis Coptic Copt Copts Tamil Tamils
        Sinhalese Pashtun Pashtuns Hazara Hazaras Uyghur Uyghurs Uighur Uighurs Tibetan Tibetans Rohingya Hutu Hutus
        Tutsi Tutsis Chechen Chechens Tatar Tatars Basque Basques Catalan Catalans Roma Gypsy Gypsies Berber Berbers
        Bedouin Bedouins Tuareg Tuaregs Zulu Zulus Hausa Yoruba Igbo Fulani Oromo Oromos Amhara Tigrayan Tigrayans
        Maori Aborigine Aborigines Aboriginal Inuit Apache Navajo Cherokee Mayan Mayans Aztec Inca Latino Latinos
        Latina Hispanic Hispanics African Africans Asian Asians European Europeans Western Westerner Westerners
        Eastern Northern Southern Latin Nordic Scandinavian Scandinavians Slavic Balkan Baltic Caucasian
        Caucasus-born Anglo Anglo-American Anglo-Saxon Afro-American African-American African-Americans
        Asian-American Native-American Black Blacks White Whites Communist Communists Communism Socialist Socialists
        Marxist Marxists Maoist Maoists Nazi Nazis Fascist Fascists Zionist Zionists Zionism Baathist Baathists
        Ba'athist Republican Republicans Democrat Democrats Democratic Conservative Tory Liberal Liberals Salafi
        Salafist Salafists Wahhabi Sufi Evangelical Evangelicals Mormon Mormons Anglican Anglicans Lutheran
        Lutherans Methodist Baptist Baptists Presbyterian Quaker Jesuit Jesuits Gazan Gazans Flemish Walloon
        Bavarian Scots Gaelic Celtic Sicilian Corsican Siberian Crimean Ossetian Abkhaz Abkhazian Bosniak Bosniaks
        Moor Palestinian-American Korean-American Chinese-American Trans-Atlantic Transatlantic Londoner Londoners
        Parisian Parisians Muscovite Muscovites Berliner New-Yorker Californian Texan Texans Californians
        New-Yorkers Floridian Hawaiian Alaskan Iowan Sahelian Saharan Levantine Mediterranean-style Latin-American
        North-African West-African South-Asian East-Asian Southeast-Asian Central-Asian English-language
        Spanish-language Hebrew Farsi Mandarin Cantonese Urdu Hindi Bengali Punjabi Gujarati Swahili Pashto Dari
        Darwinian Freudian Orwellian Shakespearean Keynesian Kafkaesque Antarctic-bound Biblical Semitic
        Anti-Semitic anti-Semitic Judeo-Christian Pan-Arab pan-Arab Pan-African Leninist Stalinist Trotskyist
        Peronist Chavista
        """#

    /// Lower-case parts inside a person's name.
    static let particles =
        "van von der den de del della di da do dos das du la le bin ibn bint al el ben ter ten zu af y e abu ould abd st."

    /// Suffixes after a person's name that belong to it.
    static let personSuffixes = "Jr. Jr Sr. Sr II III IV Esq. Jnr"

    /// Words that begin a sentence or a headline without being a name, beyond what word classes tell.
    static let openers = #"""
        The A An This That These Those It Its He His She Her They Their We Our You Your My In On At By For From With
        Without To Of And But Or Nor So Yet As If When While Since After Before Until Unless Because Although Though
        Where Who Whom Whose What Which Why How There Here Then Thus Hence However Moreover Meanwhile Nevertheless
        Furthermore Also Instead Indeed Still Even Just Only Once Now Today Yesterday Tomorrow Tonight Earlier Later
        Last Next Recently Previously Ago During Despite Following According Amid Among About Above Across Against
        Along Around Behind Below Beneath Beside Besides Between Beyond Down Except Inside Into Like Near Off Onto
        Out Outside Over Past Per Through Throughout Toward Towards Under Underneath Up Upon Via Within Both Either
        Neither Each Every All Any Some Many Much More Most Few Several Another Other Others Such Same One Two Three
        Four Five Six Seven Eight Nine Ten Eleven Twelve Dozens Hundreds Thousands Millions First Second Third Not
        Never No None Nobody Nothing Everything Everyone Someone Anyone Is Are Was Were Be Been Being Am Do Does Did
        Has Have Had Can Could Will Would Shall Should May Might Must Let Lets Get Got Perhaps Maybe Again Almost
        Already Always Often Sometimes Usually Soon Together Too Very Quite Rather Really Otherwise Overall Finally
        Eventually Initially Apparently Obviously Clearly Currently Additionally Similarly Likewise Consequently
        Therefore Subsequently Simultaneously Officials Police Authorities People Experts Analysts Critics
        Supporters Sources Witnesses Residents Reports Those Mine Yours Hers Ours Theirs Me Him Us Them Myself
        Himself Herself Itself Themselves
        """#
}
