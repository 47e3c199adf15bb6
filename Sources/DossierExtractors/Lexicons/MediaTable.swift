/// Newspapers, broadcasters, agencies and magazines, by country: the code, a colon, bodies parted by semicolons, the names of one
/// by `=`.
///
/// All are organisations of the sector of journalists and media.
enum MediaTable {
    static let table = #"""
        USA: Associated Press = AP; New York Times = The New York Times = NYT; Washington Post = The Washington Post; WaPo
        USA: Wall Street Journal = The Wall Street Journal = WSJ; USA Today; Los Angeles Times; LA Times; L.A. Times
        USA: Chicago Tribune; Boston Globe; New York Post; New York Daily News; Miami Herald; San Francisco Chronicle
        USA: Houston Chronicle; Philadelphia Inquirer; Newsday; Washington Times; Christian Science Monitor
        USA: Seattle Times; Dallas Morning News; Denver Post; Politico; POLITICO; Axios; The Hill; Bloomberg
        USA: Bloomberg News; CNN; Fox News; MSNBC; CNBC; NBC = NBC News; ABC News; CBS = CBS News; NPR; PBS; C-SPAN
        USA: Voice of America = VOA; Radio Free Asia = RFA; Radio Free Europe; RFE/RL; Newsweek; Time magazine; TIME
        USA: Forbes; Fortune; The Atlantic; The New Yorker; New Yorker; Vanity Fair; Rolling Stone; Foreign Affairs
        USA: Foreign Policy; Huffington Post; HuffPost; BuzzFeed = BuzzFeed News; Vox; Vice News; The Intercept
        USA: ProPublica; Breitbart; Slate; Salon; National Review; The Daily Beast; Daily Beast; UPI
        USA: United Press International; Univision; Telemundo; HBO; ESPN; National Geographic; Reader's Digest
        USA: Playboy; Wired; TechCrunch; The Verge; Gizmodo; LA Weekly; Village Voice; Sports Illustrated; Variety
        USA: Hollywood Reporter; Baltimore Sun; Star Tribune; Deseret News; Kansas City Star; Wikinews; Al Hurra
        GBR: BBC = BBC News; BBC World Service; British Broadcasting Corporation; Reuters; Thomson Reuters
        GBR: The Guardian; Guardian; The Times; Sunday Times = The Sunday Times; Daily Telegraph = The Daily Telegraph
        GBR: The Telegraph; Sunday Telegraph; Financial Times = FT; The Independent; Daily Mail; Mail on Sunday
        GBR: Daily Mirror; Daily Express; Evening Standard; The Economist; Economist; Sky News; ITV = ITV News
        GBR: Channel 4 = Channel 4 News; The Observer; The Sun; New Statesman; The Spectator; The Lancet; Lancet
        GBR: Press Association; PA Media; Morning Star; Metro newspaper; The Scotsman; Private Eye
        FRA: Agence France-Presse; Agence France Presse = AFP; Le Monde; Le Figaro; Liberation; Libération
        FRA: Charlie Hebdo; France 24; Radio France Internationale = RFI; Le Parisien; TF1; BFM TV; BFMTV; Canal+
        FRA: L'Express; Paris Match; Mediapart; Le Canard Enchaine
        DEU: Der Spiegel; Spiegel; Deutsche Welle; Bild; Die Welt; Die Zeit; Sueddeutsche Zeitung; Süddeutsche Zeitung
        DEU: Frankfurter Allgemeine Zeitung; DPA; dpa; ARD; ZDF; Handelsblatt; Focus magazine
        ITA: ANSA; Ansa; La Repubblica; Corriere della Sera; La Stampa; RAI; Rai
        ESP: El Pais; El País; El Mundo; EFE; ABC newspaper; La Vanguardia
        RUS: TASS; Tass; ITAR-TASS; Itar-Tass; Interfax; RIA Novosti; RIA; Sputnik; RT; Russia Today; Rossiya Segodnya
        RUS: Novaya Gazeta; Kommersant; Izvestia; Pravda; Ekho Moskvy; Meduza; TV Rain; Dozhd; Vedomosti; Rossiya 24
        RUS: NTV; Channel One
        UKR: Ukrinform; Kyiv Post; Kyiv Independent; Ukrainska Pravda; Interfax-Ukraine; Suspilne
        CHN: Xinhua = Xinhua News Agency; CCTV; People's Daily; China Daily; Global Times; CGTN; China News Service
        CHN: Caixin; China Central Television
        HKG: South China Morning Post = SCMP; Apple Daily; Ming Pao
        TWN: Central News Agency = CNA; Taipei Times; Liberty Times; Focus Taiwan
        KOR: Yonhap = Yonhap News Agency = Yonhap News; Korea Herald = The Korea Herald; Korea Times = The Korea Times
        KOR: Chosun Ilbo; Dong-A Ilbo; JoongAng Ilbo; Hankyoreh; KBS; MBC; SBS; YTN; JTBC
        PRK: KCNA; Korean Central News Agency; Rodong Sinmun; Uriminzokkiri
        JPN: Kyodo = Kyodo News; NHK; Jiji Press; Jiji; Asahi Shimbun; Yomiuri Shimbun; Mainichi Shimbun; Nikkei
        JPN: Sankei Shimbun; Japan Times = The Japan Times; Nikkei Asia
        IND: Press Trust of India = PTI; Times of India = The Times of India; Hindustan Times; The Hindu; Indian Express
        IND: The Indian Express; NDTV; ANI; Asian News International; Doordarshan; All India Radio; India Today
        IND: Economic Times; The Wire
        PAK: Dawn; Geo News; Geo TV; Express Tribune; ARY News; The News International; The Nation
        BGD: Daily Star = The Daily Star; Prothom Alo; Dhaka Tribune
        LKA: Daily Mirror Sri Lanka; Sunday Leader
        AFG: TOLOnews; Tolo News; TOLO News; Pajhwok; Khaama Press
        IRN: IRNA; ISNA; Fars = Fars News = Fars News Agency; Tasnim = Tasnim News Agency; Press TV; Mehr
        IRN: Mehr News Agency; Mehr news agency; Islamic Republic News Agency; Iran International; Al-Alam; IRIB
        IRQ: Al-Iraqiya; Rudaw; Al-Sumaria; az-Zaman; Kurdistan 24
        SYR: SANA; Sana
        LBN: Al-Manar; Al-Mayadeen; Al Mayadeen; An-Nahar; Daily Star Lebanon; LBC; LBCI
        PSE: Wafa; WAFA; Ma'an; Al-Quds
        ISR: Haaretz; Ha'aretz; Jerusalem Post = The Jerusalem Post; Times of Israel = The Times of Israel
        ISR: Yedioth Ahronoth; Yediot Aharonot; Ynet; Maariv; Israel Hayom; Channel 12; Israel Radio; Army Radio
        QAT: Al Jazeera; Al-Jazeera; Aljazeera; Qatar News Agency
        SAU: Al Arabiya; Al-Arabiya; Saudi Press Agency = SPA; Arab News; Asharq Al-Awsat; Ash-Sharq al-Awsat; Al-Hayat
        SAU: Al-Ekhbariya
        ARE: The National; Gulf News; WAM; Khaleej Times; Sky News Arabia
        KWT: KUNA
        YEM: Al-Masirah; Saba
        EGY: MENA; Al-Ahram; Ahram Online; Middle East News Agency; Mada Masr; Egypt Independent
        DZA: Algerie Presse Service = APS; El Watan
        TUN: TAP; Mosaique FM
        LBY: LANA; Libya al-Ahrar
        SDN: SUNA; Sudan Tribune
        TUR: Anadolu; Anadolu Agency; Anadolu news agency; Hurriyet; Hürriyet; Sabah newspaper; Cumhuriyet; TRT
        TUR: TRT World; Daily Sabah; Zaman; CNN Turk; NTV Turkey; Milliyet
        NGA: Punch = The Punch; Vanguard; Guardian Nigeria; This Day; Premium Times; News Agency of Nigeria = NAN
        NGA: Daily Trust
        KEN: Daily Nation; The Standard; The East African; Citizen TV
        ZAF: News24; Mail & Guardian; eNCA; SABC; Daily Maverick; Business Day; Sowetan; SAPA
        ZWE: The Herald; NewsDay
        GHA: Joy FM; Ghana News Agency; Daily Graphic
        UGA: Daily Monitor; New Vision
        ETH: Ethiopian News Agency; Fana
        RWA: New Times
        AUS: Sydney Morning Herald = The Sydney Morning Herald; The Age; The Australian; ABC
        AUS: Australian Broadcasting Corporation; Australian Associated Press = AAP; SBS News; Herald Sun; Courier-Mail
        AUS: Daily Telegraph Australia; Nine News; Sky News Australia; Medical Journal of Australia
        NZL: New Zealand Herald; NZ Herald; Dominion Post; Radio New Zealand = RNZ; TVNZ; Stuff
        CAN: Globe and Mail = The Globe and Mail; Toronto Star; National Post; CBC = CBC News; CTV = CTV News
        CAN: Canadian Press = The Canadian Press; Canadian Broadcasting Corporation; La Presse; Radio-Canada
        CAN: Global News
        MEX: Reforma; El Universal; La Jornada; Televisa; Milenio; Notimex; Proceso
        BRA: Globo; O Globo; Folha de S.Paulo; Folha de Sao Paulo; Estadao; TV Globo; Agencia Brasil
        ARG: Clarin; Clarín; La Nacion; La Nación; Telam; Infobae; Pagina 12
        COL: El Tiempo; El Espectador; Semana; Caracol; RCN
        VEN: El Nacional; Telesur; teleSUR; Globovision; VTV; El Universal Venezuela
        CUB: Granma; Prensa Latina; 14ymedio
        CHL: El Mercurio; La Tercera
        PER: El Comercio; RPP
        SGP: Straits Times = The Straits Times; Channel NewsAsia; Channel News Asia; Today newspaper
        MYS: Bernama; New Straits Times; Malaysiakini; The Star
        IDN: Antara; Jakarta Post = The Jakarta Post; Kompas; Tempo; Detik; Jakarta Globe
        PHL: Rappler; Philippine Daily Inquirer; ABS-CBN; GMA News; Philippine Star; Manila Times; Manila Bulletin
        PHL: Philippine News Agency
        THA: Bangkok Post; The Nation Thailand; Thai PBS; Khaosod
        VNM: VnExpress; Vietnam News Agency; Tuoi Tre; Nhan Dan; VTV Vietnam
        MMR: Irrawaddy = The Irrawaddy; Myanmar Now; Mizzima; Democratic Voice of Burma = DVB; Frontier Myanmar
        MMR: Myanmar Times
        KHM: Cambodia Daily; Phnom Penh Post; Khmer Times
        NPL: Kathmandu Post = The Kathmandu Post; Himalayan Times
        IRL: RTE; RTÉ; Irish Times = The Irish Times; Irish Independent; Irish Examiner
        BEL: Le Soir; De Standaard; VRT; RTBF; EUobserver; Euractiv; Euronews
        NLD: De Telegraaf; NRC Handelsblad; De Volkskrant; ANP; NOS
        CHE: Neue Zürcher Zeitung = NZZ; Tages-Anzeiger; Swissinfo; Le Temps; SRF
        AUT: ORF; Kronen Zeitung; Die Presse; Der Standard; Kurier; APA
        SWE: Dagens Nyheter; Svenska Dagbladet; Aftonbladet; Expressen; SVT; TT news agency
        NOR: NRK; VG; Aftenposten; NTB; Dagbladet
        DNK: Jyllands-Posten; Politiken; Berlingske; Ritzau; DR
        FIN: YLE; Yle; Helsingin Sanomat
        POL: Gazeta Wyborcza; PAP; Rzeczpospolita; TVN; TVN24; TVP; Polish Radio
        CZE: CTK; Czech Television; Mlada fronta Dnes
        HUN: MTI; Magyar Nemzet; Nepszabadsag; Index newspaper
        SRB: Tanjug; Beta news agency; B92; Politika; Blic
        BIH: Oslobodjenje; Dnevni Avaz
        HRV: Hina; Jutarnji list; Vecernji list
        ROU: Mediafax; Agerpres
        BGR: BTA; Novinite
        GRC: Kathimerini; ANA; Ta Nea; ERT; Athens News Agency
        CYP: Cyprus Mail
        GEO: Rustavi 2; Civil Georgia; Civil.ge
        ARM: Armenpress
        AZE: Trend; Turan; Azertac; APA news agency
        KAZ: Kazinform; Tengrinews
        KGZ: 24.kg; AKIpress; Kloop
        BLR: BelTA; Belta; Nasha Niva; Belapan
        """#
}
