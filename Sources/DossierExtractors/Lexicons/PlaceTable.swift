/// Cities, provinces, regions, seas and other places of the news, by feature and country.
///
/// A line is the feature, the country's code (`-` for none or several), a colon, and names parted by commas.
enum PlaceTable {
    static let table = #"""
        region -: Middle East, Near East, Far East, Mideast, Balkans, Caucasus, South Caucasus, North Caucasus
        region -: Central Asia, South Asia
        region -: Southeast Asia, South-East Asia, East Asia, Northeast Asia, West Asia
        region -: Asia, Europe, Africa, Asia-Pacific, Asia Pacific, Indo-Pacific, Pacific Rim, Americas, North America
        region -: South America, Latin America
        region -: Central America, Oceania, Caribbean, Eurasia
        region -: Eastern Europe, Western Europe, Central Europe, Southern Europe, Northern Europe, West Africa
        region -: East Africa, North Africa
        region -: Central Africa, Southern Africa, Horn of Africa, Sahel, Maghreb, Sub-Saharan Africa
        region -: sub-Saharan Africa
        region -: Gulf, Gulf region, Levant, Kurdistan, Kashmir, Baltics, Scandinavia, Iberia, Korean Peninsula, Arabian Peninsula
        region -: Balkan Peninsula, Iberian Peninsula
        region -: Golden Triangle, Great Lakes, Benelux, Transcaucasia, Indochina, Arctic, Polynesia, Melanesia
        region -: Western Hemisphere, Northern Hemisphere, Southern Hemisphere, Global South, Silk Road, Amazon
        region -: Amazonia, Patagonia, Sahara
        region -: Himalayas, Andes, Alps, Pyrenees, Carpathians, Ural Mountains, Urals, Hindu Kush, Rockies
        region -: Rocky Mountains, Appalachians, Arab world
        region -: Gulf states, Baltic States, Baltic states, Nordic countries
        natural -: Atlantic Ocean, Pacific Ocean, Indian Ocean, Arctic Ocean, Southern Ocean, Atlantic, Pacific
        natural -: Mediterranean Sea, Mediterranean
        natural -: Black Sea, Red Sea, Baltic Sea, North Sea, Caspian Sea, Aegean Sea, Adriatic Sea, Adriatic, Aegean
        natural -: Dead Sea, Irish Sea
        natural -: South China Sea, East China Sea, Yellow Sea, Sea of Japan, East Sea, West Sea, West Philippine Sea
        natural -: Sea of Azov, Arabian Sea
        natural -: Caribbean Sea, Bering Sea, Coral Sea, Tasman Sea, Barents Sea, Sea of Galilee, Sulu Sea
        natural -: Persian Gulf, Arabian Gulf, Gulf of Aden, Gulf of Oman, Gulf of Mexico, Gulf of Thailand
        natural -: Gulf of Tonkin, Gulf of Guinea
        natural -: Bay of Bengal, Strait of Hormuz, Straits of Hormuz, Taiwan Strait, Strait of Malacca
        natural -: Malacca Strait, Bering Strait, Bab el-Mandeb
        natural -: Bosporus, Bosphorus, Dardanelles, English Channel, Suez Canal, Panama Canal, Kerch Strait
        natural -: Strait of Gibraltar
        natural -: Nile, Danube, Rhine, Mekong, Euphrates, Tigris, Ganges, Indus, Brahmaputra, Zambezi, Congo River
        natural -: Dnieper, Dniester, Dnipro, Volga
        natural -: Yalu, Jordan River, Rio Grande, Mississippi River, Yangtze, Senkaku Islands, Diaoyu Islands
        natural -: Spratly Islands, Paracel Islands
        natural -: Kuril Islands, Scarborough Shoal, Second Thomas Shoal, Dokdo, Takeshima, Mount Everest, Everest
        natural -: Mount Fuji, Mont Blanc
        natural -: Kilimanjaro, Lake Victoria, Lake Chad, Golan Heights, Golan, Antilles, Canary Islands, Azores
        natural -: Galapagos Islands
        facility -: Demilitarized Zone, DMZ, Panmunjom, Green Zone, Ground Zero, International Space Station, ISS
        facility -: Silicon Valley, Chernobyl
        city PRK: Kaesong, Wonsan, Sinuiju, Hamhung, Nampo, Chongjin, Rason, Yongbyon, Punggye-ri, Sinpo, Tongchang-ri
        city PRK: Kumgang
        city KOR: Busan, Pusan, Incheon, Daegu, Daejeon, Gwangju, Kwangju, Ulsan, Suwon, Sejong, Sejong City
        city KOR: Pyeongtaek, Pohang, Jeonju, Changwon
        city KOR: Pyeongchang, Paju, Seongju, Yeosu, Itaewon, Gangnam, Yongsan, Goyang, Seongnam, Cheonan, Cheongju
        city KOR: Gangneung
        province KOR: Jeju, Jeju Island, Gyeonggi, Gyeonggi Province, Gangwon, Jeolla, Gyeongsang, Chungcheong
        province KOR: Yeonpyeong Island, Yeonpyeong
        province KOR: Baengnyeong
        city JPN: Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Kobe, Fukuoka, Hiroshima, Nagasaki, Sendai, Kawasaki, Naha
        city JPN: Nara, Yokosuka, Niigata
        city JPN: Kumamoto, Ginowan, Narita, Toyota City, Kitakyushu, Chiba, Saitama, Kamakura
        province JPN: Okinawa, Hokkaido, Honshu, Kyushu, Shikoku, Fukushima, Ishikawa, Miyagi, Aichi, Tohoku, Kansai
        city CHN: Shanghai, Guangzhou, Shenzhen, Tianjin, Wuhan, Chongqing, Chengdu, Nanjing, Hangzhou, Xi'an, Xian
        city CHN: Shenyang, Dalian, Harbin, Qingdao
        city CHN: Urumqi, Kashgar, Lhasa, Kunming, Xiamen, Dandong, Changsha, Zhengzhou, Suzhou, Jinan, Fuzhou
        city CHN: Guiyang, Lanzhou, Nanning, Ningbo
        city CHN: Hefei, Taiyuan, Zhuhai, Dongguan, Changchun, Wenzhou, Sanya, Yiwu, Beidaihe, Shijiazhuang
        province CHN: Xinjiang, Tibet, Guangdong, Sichuan, Hunan, Hubei, Henan, Hebei, Shandong, Shanxi, Shaanxi
        province CHN: Yunnan, Guangxi, Fujian, Zhejiang
        province CHN: Jiangsu, Jiangxi, Anhui, Liaoning, Jilin, Heilongjiang, Gansu, Qinghai, Ningxia, Inner Mongolia
        province CHN: Hainan, Guizhou, Manchuria
        facility CHN: Tiananmen Square, Tiananmen, Great Wall, Forbidden City, Zhongnanhai
        city TWN: Kaohsiung, Taichung, Tainan, Hsinchu, Keelung, Hualien, Taoyuan
        province TWN: Kinmen, Quemoy, Matsu, Penghu
        city HKG: Kowloon, Mong Kok, Causeway Bay, Wan Chai
        city VNM: Ho Chi Minh City, Saigon, Da Nang, Danang, Haiphong, Hai Phong, Hue, Can Tho, Nha Trang
        city VNM: Dien Bien Phu, Cam Ranh Bay
        city THA: Chiang Mai, Phuket, Pattaya, Hat Yai, Chiang Rai, Khon Kaen, Ayutthaya
        province THA: Pattani, Yala, Narathiwat, Songkhla
        city MMR: Mandalay, Sittwe, Myitkyina, Bago, Lashio, Myawaddy, Laukkai, Mawlamyine
        province MMR: Rakhine, Rakhine State, Kachin, Kachin State, Shan State, Kayin, Kayah, Chin State, Sagaing
        province MMR: Arakan
        city KHM: Siem Reap, Sihanoukville, Battambang
        city LAO: Luang Prabang
        city MYS: Penang, George Town, Johor Bahru, Kota Kinabalu, Malacca, Ipoh, Kuching
        province MYS: Sabah, Sarawak, Johor, Selangor, Kelantan, Kedah
        city IDN: Surabaya, Bandung, Medan, Makassar, Denpasar, Palembang, Semarang, Yogyakarta, Banda Aceh, Palu
        city IDN: Padang, Ambon, Jayapura, Nusantara
        city IDN: Bogor
        province IDN: Bali, Java, Sumatra, Sulawesi, Aceh, Papua, West Papua, Borneo, Kalimantan, Maluku, Lombok
        province IDN: Flores, West Java, East Java
        province IDN: Central Java, West Timor, Irian Jaya
        city PHL: Quezon City, Cebu, Cebu City, Davao, Davao City, Zamboanga, Marawi, Baguio, Makati, Tacloban, Iloilo
        city PHL: Cotabato, Jolo, Subic Bay
        city PHL: Angeles City
        province PHL: Mindanao, Luzon, Visayas, Leyte, Palawan, Sulu, Samar, Basilan, Negros, Cavite, Batanes
        city IND: Delhi, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bangalore, Bengaluru, Hyderabad
        city IND: Ahmedabad, Pune, Jaipur, Lucknow, Kanpur
        city IND: Nagpur, Surat, Patna, Bhopal, Indore, Varanasi, Ayodhya, Amritsar, Srinagar, Jammu, Chandigarh
        city IND: Gurgaon, Gurugram, Noida, Agra
        city IND: Kochi, Cochin, Trivandrum, Thiruvananthapuram, Guwahati, Imphal, Ranchi, Dehradun, Shimla
        city IND: Visakhapatnam, Coimbatore, Mysore
        city IND: Ludhiana, Allahabad, Prayagraj, Dharamshala, Bhubaneswar, Pulwama, Kargil, Muzaffarnagar
        province IND: Uttar Pradesh, Maharashtra, Bihar, West Bengal, Tamil Nadu, Karnataka, Kerala, Gujarat
        province IND: Rajasthan, Madhya Pradesh
        province IND: Andhra Pradesh, Telangana, Odisha, Orissa, Assam, Jharkhand, Chhattisgarh, Haryana
        province IND: Himachal Pradesh, Uttarakhand, Goa, Manipur
        province IND: Meghalaya, Mizoram, Nagaland, Tripura, Sikkim, Arunachal Pradesh, Jammu and Kashmir, Ladakh
        province IND: Puducherry
        province IND: Andaman and Nicobar Islands, Andaman Islands
        city PAK: Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Faisalabad, Multan, Gwadar, Abbottabad, Muzaffarabad
        city PAK: Swat, Gujranwala, Sialkot
        city PAK: Bahawalpur, Mingora
        province PAK: Punjab, Sindh, Balochistan, Baluchistan, Khyber Pakhtunkhwa, North Waziristan, South Waziristan
        province PAK: Waziristan, Gilgit-Baltistan
        province PAK: Azad Kashmir, Swat Valley, North-West Frontier Province, Bajaur
        city BGD: Chittagong, Chattogram, Cox's Bazar, Sylhet, Khulna, Rajshahi
        city LKA: Kandy, Jaffna, Trincomalee, Galle, Hambantota, Batticaloa, Negombo
        city NPL: Pokhara, Biratnagar
        city AFG: Kandahar, Herat, Mazar-i-Sharif, Mazar-e-Sharif, Jalalabad, Kunduz, Ghazni, Lashkar Gah, Bagram
        city AFG: Bamiyan, Khost, Tora Bora
        province AFG: Helmand, Nangarhar, Kunar, Paktika, Paktia, Panjshir, Badakhshan, Uruzgan, Zabul, Logar, Wardak
        province AFG: Faryab, Baghlan, Takhar, Farah
        province AFG: Nuristan, Helmand Province, Kandahar Province
        city IRN: Isfahan, Esfahan, Mashhad, Shiraz, Tabriz, Qom, Natanz, Fordo, Fordow, Bushehr, Arak, Ahvaz
        city IRN: Bandar Abbas, Kerman, Abadan, Zahedan
        city IRN: Kermanshah, Bam
        province IRN: Khuzestan, Sistan-Baluchestan, Sistan and Baluchestan, Kharg Island
        facility IRN: Evin, Evin Prison
        city IRQ: Mosul, Basra, Kirkuk, Erbil, Irbil, Fallujah, Falluja, Ramadi, Tikrit, Najaf, Karbala, Kerbala
        city IRQ: Samarra, Baquba, Baqubah
        city IRQ: Sulaimaniya, Sulaimaniyah, Sulaymaniyah, Nasiriyah, Amara, Hilla, Haditha, Sinjar, Tal Afar
        city IRQ: Sadr City, Duhok, Dohuk, Abu Ghraib
        city IRQ: Kufa, Baiji, Balad, Habbaniyah, Umm Qasr, Diwaniyah, Kut
        province IRQ: Anbar, Anbar Province, Diyala, Nineveh, Babil, Salahuddin, Iraqi Kurdistan, Kurdistan Region
        city SYR: Aleppo, Homs, Hama, Idlib, Raqqa, Palmyra, Latakia, Daraa, Deraa, Deir el-Zour, Deir Ezzor
        city SYR: Deir al-Zor, Kobani, Afrin, Manbij
        city SYR: Tartus, Tartous, Hasakah, Qamishli, Sweida, Douma, Eastern Ghouta, Baghouz, Azaz, Quneitra
        city LBN: Sidon, Tyre, Baalbek, Nabatieh, Qana, Zahle, Naqoura
        province LBN: Bekaa Valley, Bekaa, Shebaa Farms
        city ISR: Haifa, Beersheba, Ashdod, Ashkelon, Eilat, Netanya, Sderot, Nazareth, Jaffa, Kiryat Shmona, Herzliya
        city ISR: Dimona, Acre, Tiberias
        province ISR: Galilee, Negev, Upper Galilee
        facility ISR: Western Wall, Knesset building, Ben Gurion Airport, Dome of the Rock, Temple Mount, Yad Vashem
        facility ISR: Iron Dome
        city PSE: Gaza City, Khan Younis, Khan Yunis, Rafah, Jenin, Nablus, Hebron, Bethlehem, Jericho, Tulkarm
        city PSE: Jabalia, Beit Lahia, Deir al-Balah
        city PSE: Qalqilya, Beit Hanoun
        province PSE: Gaza, Gaza Strip, West Bank, East Jerusalem
        city JOR: Aqaba, Zarqa, Irbid, Petra
        city SAU: Jeddah, Jiddah, Mecca, Medina, Dammam, Dhahran, Khobar, Abha, Neom, Taif, Qatif, Abqaiq, Jubail
        city ARE: Dubai, Sharjah, Fujairah, Al Ain, Ras al-Khaimah
        city YEM: Hodeidah, Hodeida, Taiz, Marib, Mukalla, Saada, Ibb, Mocha
        province YEM: Hadramawt, Socotra, Abyan, Shabwa
        city OMN: Salalah, Sohar
        city QAT: Al Udeid, Lusail, Ras Laffan
        city TUR: Istanbul, Izmir, Adana, Diyarbakir, Gaziantep, Antalya, Bursa, Konya, Trabzon, Incirlik
        city TUR: Kahramanmaras, Malatya, Antakya, Sanliurfa
        city TUR: Van, Mersin, Bodrum, Edirne, Eskisehir
        province TUR: Anatolia, Hatay, Cappadocia, Thrace
        city EGY: Alexandria, Giza, Suez, Port Said, Luxor, Sharm el-Sheikh, Sharm El Sheikh, Aswan, Ismailia
        city EGY: El Arish, Arish, Mansoura, Tanta
        city EGY: Hurghada
        province EGY: Sinai, Sinai Peninsula, North Sinai, Nile Delta
        facility EGY: Tahrir Square, Aswan Dam, Al-Azhar
        city LBY: Benghazi, Misrata, Sirte, Derna, Zawiya, Tobruk, Sabha, Zintan, Ajdabiya, Bani Walid
        province LBY: Cyrenaica, Tripolitania, Fezzan
        city TUN: Sfax, Sousse, Kairouan, Sidi Bouzid, Bizerte, Kasserine
        city DZA: Oran, Constantine, Tizi Ouzou, Annaba, Tindouf
        city MAR: Casablanca, Marrakech, Marrakesh, Tangier, Fez, Agadir, Meknes
        city SDN: Omdurman, Port Sudan, El Fasher, Nyala, El Geneina, Kassala, Wad Madani, Al-Fashir, El Obeid
        province SDN: Darfur, West Darfur, North Darfur, South Darfur, South Kordofan, Kordofan, Blue Nile
        city SSD: Malakal, Bentiu, Bor, Wau
        city ETH: Mekelle, Gondar, Bahir Dar, Adama, Lalibela, Dire Dawa
        province ETH: Tigray, Amhara, Oromia, Afar, Ogaden
        city ERI: Massawa, Assab
        city SOM: Kismayo, Baidoa, Bosaso, Beledweyne, Berbera, Merca
        province SOM: Puntland, Jubaland, Lower Shabelle
        city KEN: Mombasa, Kisumu, Nakuru, Eldoret, Garissa, Lamu, Dadaab
        city UGA: Entebbe, Gulu, Jinja
        city TZA: Zanzibar, Arusha, Mwanza
        city COD: Goma, Bukavu, Lubumbashi, Kisangani, Bunia, Beni, Mbandaka, Uvira, Kananga
        province COD: North Kivu, South Kivu, Kivu, Ituri, Katanga, Kasai
        city NGA: Kano, Maiduguri, Port Harcourt, Kaduna, Ibadan, Jos, Benin City, Enugu, Chibok, Zaria, Onitsha
        city NGA: Sokoto, Yola, Warri
        province NGA: Borno, Borno State, Niger Delta, Rivers State, Plateau State, Yobe, Adamawa, Zamfara, Katsina
        province NGA: Biafra, Anambra
        city GHA: Kumasi, Tamale, Tema
        city CMR: Douala, Bamenda, Buea
        city MLI: Timbuktu, Gao, Kidal, Mopti, Segou
        province MLI: Azawad
        city NER: Agadez, Diffa, Tillaberi
        city BFA: Bobo-Dioulasso, Djibo, Ouahigouya
        city SEN: Saint-Louis, Thies, Ziguinchor, Touba
        province SEN: Casamance
        city CIV: Bouake, Bouaké, San Pedro
        city MOZ: Beira, Pemba, Palma, Nampula
        province MOZ: Cabo Delgado
        city AGO: Cabinda, Lobito, Benguela
        city ZMB: Ndola, Kitwe, Livingstone
        city ZWE: Bulawayo, Mutare
        city MWI: Blantyre
        city ZAF: Johannesburg, Durban, Soweto, Port Elizabeth, Bloemfontein, Stellenbosch, Marikana, Sandton
        city ZAF: Gqeberha, Pietermaritzburg, Kimberley
        province ZAF: KwaZulu-Natal, Gauteng, Eastern Cape, Western Cape, Limpopo, Mpumalanga, Free State
        city RUS: St. Petersburg, Saint Petersburg, Leningrad, Vladivostok, Blagoveshchensk, Tsiolkovsky, Khabarovsk
        city RUS: Novosibirsk, Yekaterinburg
        city RUS: Kazan, Sochi, Rostov-on-Don, Rostov, Volgograd, Stalingrad, Samara, Omsk, Chelyabinsk, Krasnodar
        city RUS: Krasnoyarsk, Irkutsk, Murmansk
        city RUS: Kaliningrad, Grozny, Makhachkala, Belgorod, Kursk, Bryansk, Voronezh, Tula, Ryazan, Nizhny Novgorod
        city RUS: Ufa, Perm, Beslan, Vladikavkaz
        city RUS: Taganrog, Arkhangelsk, Severodvinsk, Yakutsk, Norilsk, Saratov, Engels, Tver, Pskov, Smolensk
        city RUS: Lipetsk, Novorossiysk, Ulyanovsk
        city RUS: Izhevsk, Magadan
        province RUS: Chechnya, Dagestan, Ingushetia, Siberia, Tatarstan, Sakhalin, Kamchatka, Primorye, Bashkortostan
        province RUS: Buryatia, Yakutia, Kalmykia
        province RUS: North Ossetia, Russian Far East, Amur, Karelia, Chukotka, Tuva, Kabardino-Balkaria
        facility RUS: Red Square, Vostochny Cosmodrome, Bolshoi Theatre, Lubyanka
        city UKR: Kharkiv, Kharkov, Odesa, Odessa, Lviv, Mariupol, Dnipropetrovsk, Zaporizhzhia, Zaporizhia, Kherson
        city UKR: Mykolaiv, Bakhmut, Avdiivka
        city UKR: Chernihiv, Sumy, Poltava, Kramatorsk, Sloviansk, Slovyansk, Sievierodonetsk, Severodonetsk
        city UKR: Lysychansk, Bucha, Irpin, Melitopol
        city UKR: Berdyansk, Enerhodar, Vinnytsia, Zhytomyr, Ivano-Frankivsk, Uzhhorod, Kryvyi Rih, Izium, Kupiansk
        city UKR: Pokrovsk, Vuhledar, Toretsk
        city UKR: Chasiv Yar, Debaltseve, Sevastopol, Simferopol, Yalta, Kerch, Horlivka, Ternopil, Rivne, Cherkasy
        city UKR: Nikopol, Hostomel, Volnovakha
        province UKR: Crimea, Donbas, Donbass, Donetsk, Luhansk, Lugansk, Galicia, Crimean Peninsula
        city BLR: Brest, Gomel, Grodno, Mogilev, Vitebsk, Hrodna
        city MDA: Tiraspol, Balti
        province MDA: Transnistria, Transdniestria, Trans-Dniester, Gagauzia
        city GEO: Batumi, Gori, Kutaisi, Sukhumi, Tskhinvali, Poti, Zugdidi
        province GEO: Abkhazia, South Ossetia, Adjara, Ajara
        city ARM: Gyumri, Vanadzor
        city AZE: Ganja, Stepanakert, Khankendi, Shusha, Lachin, Sumqayit
        province AZE: Nagorno-Karabakh, Nagorno Karabakh, Karabakh, Nakhchivan, Lachin Corridor
        city KAZ: Almaty, Baikonur, Shymkent, Aktau, Karaganda, Semipalatinsk, Zhanaozen
        city UZB: Samarkand, Andijan, Bukhara, Fergana, Termez
        city KGZ: Osh, Jalal-Abad, Batken
        city TJK: Khujand, Kulob
        province TJK: Gorno-Badakhshan
        city POL: Krakow, Kraków, Gdansk, Gdańsk, Wroclaw, Wrocław, Poznan, Lodz, Lublin, Katowice, Szczecin, Rzeszow
        city POL: Bialystok, Auschwitz
        city CZE: Brno, Ostrava, Pilsen, Plzen
        province CZE: Moravia, Bohemia
        city SVK: Kosice, Košice
        city HUN: Debrecen, Szeged, Pecs
        city ROU: Cluj, Cluj-Napoca, Timisoara, Timișoara, Constanta, Iasi, Brasov
        province ROU: Transylvania
        city BGR: Plovdiv, Varna, Burgas
        city SRB: Novi Sad, Nis, Niš
        province SRB: Vojvodina, Sandzak, Presevo
        city KOS: Mitrovica, Prizren, Pec, Peja, Gracanica
        city BIH: Srebrenica, Banja Luka, Mostar, Tuzla
        province BIH: Republika Srpska
        city HRV: Split, Dubrovnik, Rijeka, Vukovar
        province HRV: Dalmatia, Istria
        city SVN: Maribor
        city MKD: Tetovo, Ohrid
        city ALB: Durres, Vlore, Shkoder
        city GRC: Thessaloniki, Salonica, Piraeus, Patras, Heraklion, Olympia, Nafplio
        province GRC: Crete, Lesbos, Rhodes, Corfu, Attica, Samos, Kos, Peloponnese, Chios, Santorini, Mykonos
        city CYP: Limassol, Larnaca, Famagusta, Paphos
        city ITA: Milan, Naples, Turin, Palermo, Genoa, Genova, Bologna, Florence, Venice, Bari, Catania, Verona
        city ITA: Messina, Padua, Trieste, Brescia
        city ITA: Pisa, Livorno, L'Aquila, Parma, Modena, Perugia, Bergamo, Siena, Rimini, Brindisi, Lampedusa
        city ITA: Amatrice
        province ITA: Sicily, Sardinia, Tuscany, Lombardy, Veneto, Piedmont, Calabria, Campania, Puglia, Umbria
        province ITA: Liguria, Emilia-Romagna
        city ESP: Barcelona, Valencia, Seville, Sevilla, Bilbao, Malaga, Málaga, Zaragoza, Granada, Murcia, Alicante
        city ESP: Pamplona, Ceuta, Melilla
        city ESP: San Sebastian, Cadiz, Cordoba, Palma de Mallorca, Vigo, Santiago de Compostela
        province ESP: Catalonia, Basque Country, Andalusia, Majorca, Mallorca, Ibiza, Tenerife, Aragon, Castile
        province ESP: Extremadura, Asturias, Navarre
        city PRT: Porto, Braga, Coimbra, Faro, Funchal
        province PRT: Madeira, Algarve
        city FRA: Marseille, Marseilles, Lyon, Toulouse, Nice, Nantes, Strasbourg, Montpellier, Bordeaux, Lille
        city FRA: Rennes, Reims, Le Havre, Grenoble
        city FRA: Dijon, Cannes, Calais, Nanterre, Versailles, Avignon, Rouen, Metz, Nancy, Lourdes, Toulon, Orly
        city FRA: Orleans, Clermont-Ferrand, Dunkirk
        city FRA: Annecy, Biarritz, Caen, Limoges, Amiens
        province FRA: Corsica, Normandy, Brittany, Provence, Alsace, Lorraine, Burgundy, Aquitaine, Picardy, Savoy
        province FRA: Ile-de-France, Dordogne
        facility FRA: Elysee Palace, Élysée Palace, Eiffel Tower, Louvre, Champs-Elysees, Champs-Élysées, Notre Dame
        facility FRA: Notre-Dame
        city BEL: Brussels, Antwerp, Ghent, Bruges, Liege, Liège, Charleroi, Molenbeek, Mons, Namur, Leuven, Ostend
        province BEL: Flanders, Wallonia
        city NLD: Rotterdam, Utrecht, Eindhoven, Maastricht, Groningen, Leiden, Delft, Haarlem, Arnhem
        city LUX: Luxembourg City
        city DEU: Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Düsseldorf, Dusseldorf, Leipzig, Dresden, Hanover
        city DEU: Hannover, Nuremberg, Bremen
        city DEU: Dortmund, Essen, Duisburg, Mannheim, Karlsruhe, Chemnitz, Potsdam, Ramstein, Heidelberg, Halle
        city DEU: Magdeburg, Wiesbaden, Mainz, Kiel
        city DEU: Rostock, Aachen, Augsburg, Freiburg, Solingen, Wolfsburg, Erfurt, Kassel, Göttingen, Münster, Lübeck
        city DEU: Weimar, Garmisch-Partenkirchen
        province DEU: Bavaria, Saxony, Hesse, Brandenburg, Thuringia, Lower Saxony, Saxony-Anhalt
        province DEU: North Rhine-Westphalia, Baden-Württemberg
        province DEU: Baden-Wuerttemberg, Rhineland-Palatinate, Schleswig-Holstein, Saarland
        province DEU: Mecklenburg-Western Pomerania, Rhineland, Prussia
        facility DEU: Brandenburg Gate, Berlin Wall, Reichstag
        city CHE: Geneva, Zurich, Zürich, Basel, Lausanne, Davos, Lugano, Lucerne, Montreux, Bellinzona, St. Gallen
        city CHE: Interlaken, Zermatt
        province CHE: Ticino, Valais
        city AUT: Salzburg, Graz, Linz, Innsbruck, Klagenfurt
        province AUT: Tyrol, Carinthia, Styria, Burgenland
        city DNK: Aarhus, Odense, Aalborg
        city SWE: Gothenburg, Malmo, Malmö, Uppsala, Linköping, Västerås, Orebro
        province SWE: Gotland, Lapland
        city NOR: Bergen, Trondheim, Stavanger, Tromso, Tromsø, Kirkenes, Utoya, Utøya
        city FIN: Tampere, Turku, Espoo, Oulu, Rovaniemi
        city EST: Tartu, Narva
        city LVA: Daugavpils, Jurmala
        city LTU: Kaunas, Klaipeda
        city IRL: Cork, Galway, Limerick, Waterford, Shannon, Kilkenny, Sligo, Dundalk
        city GBR: Manchester, Birmingham, Liverpool, Glasgow, Edinburgh, Leeds, Sheffield, Bristol, Newcastle
        city GBR: Nottingham, Cardiff, Belfast, Leicester
        city GBR: Coventry, Bradford, Southampton, Plymouth, Oxford, Cambridge, York, Brighton, Aberdeen, Dundee
        city GBR: Derby, Hull, Portsmouth, Norwich
        city GBR: Swansea, Salisbury, Londonderry, Derry, Dover, Bath, Exeter, Blackpool, Wolverhampton, Sunderland
        city GBR: Luton, Croydon, Tottenham
        city GBR: Westminster, Southport, Stoke-on-Trent, Ipswich, Middlesbrough, Inverness, Stratford-upon-Avon
        city GBR: Windsor, Canterbury, Winchester
        city GBR: Wimbledon, Greenwich, Hackney, Brixton, Heathrow, Gatwick, Bournemouth, Cheltenham, Gloucester
        city GBR: Carlisle, Lancaster, Stansted
        city GBR: Dulwich, Hastings
        province GBR: Kent, Essex, Sussex, Surrey, Cornwall, Devon, Yorkshire, Lancashire, Norfolk, Suffolk, Cumbria
        province GBR: Hampshire, Oxfordshire
        province GBR: Cambridgeshire, Derbyshire, Cheshire, Ulster, Merseyside, Hertfordshire, Berkshire, Wiltshire
        province GBR: Somerset, Dorset, Northumberland
        province GBR: Staffordshire, Shropshire, Leicestershire, Nottinghamshire, Lincolnshire, Gloucestershire
        province GBR: Warwickshire, West Midlands
        province GBR: East Anglia, Isle of Wight, Shetland, Orkney, Hebrides, Highlands, Channel Islands
        province GBR: Buckinghamshire, Bedfordshire
        province GBR: Northamptonshire, Worcestershire, Greater Manchester, Lake District, Peak District, Cotswolds
        facility GBR: Downing Street, 10 Downing Street, Buckingham Palace, Windsor Castle, Trafalgar Square, Balmoral
        facility GBR: Westminster Abbey
        facility GBR: Grenfell Tower, Wembley, Wembley Stadium, Whitehall, Canary Wharf, Hyde Park, Heathrow Airport
        facility GBR: Stonehenge, Tower Bridge
        facility GBR: Old Trafford, Anfield
        city CAN: Toronto, Montreal, Montréal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec City, Hamilton, Halifax
        city CAN: Regina, Saskatoon, Mississauga
        city CAN: Fort McMurray, Kelowna, Kitchener, Whitehorse, Yellowknife, Iqaluit, Brampton, Banff, Jasper
        province CAN: Ontario, Quebec, Québec, British Columbia, Alberta, Saskatchewan, Manitoba, Nova Scotia
        province CAN: New Brunswick, Newfoundland
        province CAN: Newfoundland and Labrador, Prince Edward Island, Yukon, Nunavut, Northwest Territories, Labrador
        province CAN: Vancouver Island
        facility CAN: Parliament Hill, Niagara Falls
        city USA: New York City, New York, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio
        city USA: San Diego, Dallas, Austin, Jacksonville
        city USA: San Francisco, Columbus, Fort Worth, Indianapolis, Charlotte, Seattle, Denver, Boston, El Paso
        city USA: Detroit, Nashville, Memphis
        city USA: Portland, Oklahoma City, Las Vegas, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno
        city USA: Sacramento, Kansas City, Atlanta
        city USA: Omaha, Colorado Springs, Raleigh, Miami, Oakland, Minneapolis, Tulsa, Cleveland, Wichita
        city USA: New Orleans, Tampa, Honolulu, Anaheim
        city USA: Lexington, Stockton, Corpus Christi, Cincinnati, Pittsburgh, St. Louis, St. Paul, Buffalo, Newark
        city USA: Orlando, Anchorage
        city USA: Salt Lake City, Richmond, Spokane, Baton Rouge, Des Moines, Little Rock, Providence, Hartford
        city USA: Albany, Madison, Tallahassee
        city USA: Montgomery, Boise, Reno, Santa Fe, Santa Monica, Santa Barbara, Santa Cruz, Palo Alto, Menlo Park
        city USA: Mountain View, Cupertino
        city USA: Berkeley, Long Beach, Ferguson, Charlottesville, Uvalde, Selma, Savannah, Charleston, Key West
        city USA: Fort Lauderdale, Guantanamo
        city USA: Annapolis, Flint, Ann Arbor, Dayton, Toledo, Akron, Sandusky, Rochester, Syracuse, Yonkers, Trenton
        city USA: Atlantic City, Princeton
        city USA: New Haven, Bridgeport, Salem, Camp David, Hollywood, Beverly Hills, Malibu, Pasadena, Burbank
        city USA: Bakersfield, Laredo, Brownsville
        city USA: McAllen, Waco, Galveston, Lubbock, Chattanooga, Knoxville, Fargo, Sioux Falls, Sioux City
        city USA: Cedar Rapids, Davenport, Green Bay
        city USA: Kenosha, Duluth, Bismarck, Billings, Cheyenne, Boulder, Aspen, Provo, Tacoma, Redmond, Eugene
        city USA: Juneau, Fairbanks, Huntsville
        city USA: Pensacola, Newtown, Nashua, San Bernardino, Parkland, Columbine, Roswell, Los Alamos, Cape Canaveral
        city USA: East Palestine, Lahaina
        city USA: Mar-a-Lago, Reston, Irving, Bloomington, Topeka, Lansing, Harrisburg, Augusta, Scottsdale, Mesa
        city USA: Irvine, Tuscaloosa, Fayetteville
        city USA: Chapel Hill, Compton, Long Island, New England, L.A., SF
        city USA: LA, NYC, N.Y.C., Manhattan, Brooklyn, Queens, Bronx, Harlem, Staten Island, Wall Street
        province USA: Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii
        province USA: Idaho, Illinois, Indiana, Iowa
        province USA: Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi
        province USA: Missouri, Montana, Nebraska
        province USA: Nevada, New Hampshire, New Jersey, New Mexico, New York State, North Carolina, North Dakota
        province USA: Ohio, Oklahoma, Oregon
        province USA: Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont
        province USA: Virginia, Washington State
        province USA: West Virginia, Wisconsin, Wyoming, District of Columbia, Southern California
        province USA: Northern California, Midwest, Upstate New York
        province USA: Southwest, Pacific Northwest, Deep South
        province USA: Ala., Ariz., Ark., Calif., Colo., Conn., Fla., Ill., Kan., Mass., Mich., Minn., Miss., Mo.
        province USA: Mont., Neb., Nev., N.H., N.J., N.M.
        province USA: N.Y., N.C., N.D., Okla., Ore., Penn., R.I., S.C., S.D., Tenn., Tex., Va., Vt., W.Va., W. Va.
        province USA: Wis., Wyo., D.C., Md., Ky., La.
        facility USA: Capitol Hill, U.S. Capitol, US Capitol, Times Square, Central Park, Guantanamo Bay
        facility USA: Statue of Liberty, Oval Office, Rose Garden
        facility USA: Fort Bragg, Fort Hood, Pearl Harbor, World Trade Center, Empire State Building
        facility USA: Golden Gate Bridge, Grand Canyon, Cape Cod
        facility USA: Broadway, Disneyland, Fort Benning, Area 51, Madison Square Garden, Yellowstone, Rikers Island
        facility USA: Alcatraz, Trump Tower
        facility USA: Lincoln Memorial, National Mall
        city MEX: Guadalajara, Monterrey, Tijuana, Ciudad Juarez, Ciudad Juárez, Cancun, Cancún, Acapulco, Puebla
        city MEX: Oaxaca City, Veracruz City
        city MEX: Matamoros, Nuevo Laredo, Culiacan, Culiacán, Reynosa, Mexicali, Merida
        province MEX: Chiapas, Sinaloa, Guerrero, Oaxaca, Michoacan, Michoacán, Jalisco, Chihuahua, Tamaulipas, Sonora
        province MEX: Yucatan, Veracruz
        province MEX: Baja California, Quintana Roo, Guanajuato, Zacatecas
        city GTM: Quetzaltenango
        city HND: San Pedro Sula
        city NIC: Leon, Bluefields, Masaya
        city CUB: Santiago de Cuba, Guantánamo, Holguin, Camaguey
        city HTI: Cap-Haitien, Cap-Haïtien, Gonaives, Les Cayes, Jacmel, Cité Soleil, Cite Soleil
        city COL: Medellin, Medellín, Cali, Barranquilla, Cartagena, Cucuta, Cúcuta, Bucaramanga
        province COL: Cauca, Antioquia, Arauca
        city VEN: Maracaibo, Barquisimeto, Ciudad Guayana
        province VEN: Zulia, Tachira
        city ECU: Guayaquil, Cuenca, Esmeraldas
        city PER: Cusco, Cuzco, Arequipa, Trujillo, Juliaca, Ayacucho, Callao
        city BOL: Santa Cruz de la Sierra, Cochabamba, El Alto, Potosi
        city CHL: Valparaiso, Valparaíso, Concepcion, Antofagasta, Temuco
        province CHL: Araucania, Easter Island, Atacama
        city ARG: Rosario, Mendoza, La Plata, Mar del Plata, Tucuman, Bariloche, Ushuaia
        province ARG: Tierra del Fuego, Iguazu
        city BRA: Sao Paulo, São Paulo, Rio de Janeiro, Rio, Salvador, Recife, Manaus, Fortaleza, Porto Alegre
        city BRA: Curitiba, Belo Horizonte, Belém, Belem
        city BRA: Brumadinho, Goiania, Natal
        province BRA: Bahia, Minas Gerais, Rio Grande do Sul, Amazonas, Roraima, Mato Grosso, Parana, Rondonia
        city URY: Punta del Este
        city PRY: Ciudad del Este
        city AUS: Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Gold Coast, Cairns, Alice Springs
        city AUS: Geelong, Bondi, Ballarat
        city AUS: Townsville, Wollongong, Port Arthur
        province AUS: New South Wales, NSW, Queensland, Tasmania, Western Australia, South Australia
        province AUS: Northern Territory, Australian Capital Territory
        province AUS: Pine Gap
        city NZL: Auckland, Christchurch, Dunedin, Rotorua, Tauranga, Queenstown
        city PNG: Lae, Bougainville
        city PRI: Ponce
        """#
}
