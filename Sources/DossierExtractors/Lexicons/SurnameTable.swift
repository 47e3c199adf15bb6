/// Surnames by the culture whose order of names they follow.
///
/// A line is the culture, a colon, surnames parted by spaces. In the cultures `ko`, `zh` and `vi` the surname stands first; in `ja`, in
/// English news, mostly last, and the names serve to recognise a person; so do the `en` ones, which are common in the English-speaking world, and
/// those of `eu` and `in`.
enum SurnameTable {
    static let table = #"""
        ko: Kim Lee Park Choi Choe Jung Chung Jeong Kang Cho Jo Yoon Yun Jang Chang Lim Im Rim Han Oh Seo Shin Sin
        ko: Kwon Hwang Ahn An Song Ryu Yoo Yu You Hong Jeon Jun Chun Ko Koh Moon Mun Yang Son Sohn Bae Pae Baek Paik
        ko: Heo Hur Huh Nam Shim Sim Noh Roh Ha Joo Ju Chu Choo Koo Ku Gu Goo Sung Seong Cha Woo Na Rah Ra Min Jin
        ko: Chin Ji Chi Um Eom Chae Won Cheon Bang Pang Gong Kong Hyun Hyon Hahm Ham Byun Byeon Yeom Yum Yeo Do Seok
        ko: Suk Sun Sul Seol Ma Gil Kil Yeon Wi Pyo Myung Myong Ki Ban Ok Ri Pak Paek Pyon Rhee Rhyu Ryang Ro Thae Kye
        ko: Maeng Eun Bong Tak Kwak Nah
        zh: Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang
        zh: Han Cao Deng Feng Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Lü Ding Ren Shen
        zh: Yao Cui Zhong Tan Fan Liao Shi Jin Jia Xia Fu Fang Zou Xiong Bai Meng Qin Qiu Hou Yin Xue Yan Lei Long
        zh: Duan Hao Kong Shao Mao Chang Wan Gu Lai Kang Qian Hong Gong Xi Wen Nie Hua Bo Zuo Qi Qiao Mo Mu Ai Zang
        zh: Sima Ouyang Cheung Chan Wong Leung Lau Ho Lam Ng Yip Tsang Kwok Mak Fung Tse Tung Yeung Chow Chu Poon Hui
        zh: Tsai Hsieh Chiang Hsiao Kuo Hsu Chiu Yeh Soong Chiou Ko Kao Koo Tsao Lien Jaw Zhuang Ling Geng Chai Bao
        zh: Zhai Shang Che Ruan Lou Pu Ji Xiang Teng Ning Yue
        vi: Nguyen Nguyễn Tran Trần Le Lê Pham Phạm Huynh Huỳnh Hoang Phan Vu Vo Võ Dang Bui Bùi Do Đỗ Ho Ngo Ngô
        vi: Duong Ly Truong To Trinh Dinh Mai Luong Vuong Thich
        ja: Abe Kishida Suga Ishiba Takaichi Aso Fukuda Koizumi Hatoyama Kan Noda Hayashi Kono Motegi Sato Suzuki
        ja: Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto
        ja: Inoue Kimura Shimizu Saito Yamazaki Mori Ikeda Hashimoto Ishikawa Yamashita Ogawa Ishii Hasegawa Goto
        ja: Okada Kondo Maeda Fujita Endo Aoki Sakamoto Murakami Ota Kaneko Fujii Nishimura Miura Takeuchi Nakagawa
        ja: Okamoto Matsuda Harada Nakano Ono Tamura Fujiwara Nakajima Amari Machimura Nakasone Obuchi Murayama
        ja: Miyazawa Ozawa Maehara Edano Tamaki Onodera Nakatani Inada Tojo Hirano Kurosawa Ohtani Kagawa Uchida Ueda
        ja: Kuroda Shirakawa Iwaya Kamikawa Nikai Kihara Hagiuda Seko Yamagami Matsuno
        en: Smith Johnson Williams Brown Jones Miller Davis Wilson Anderson Taylor Moore Martin Jackson Thompson White
        en: Harris Clark Lewis Robinson Walker Young Allen King Wright Hill Scott Green Adams Baker Nelson Carter
        en: Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins Stewart Morris Murphy Cook Rogers
        en: Morgan Cooper Peterson Reed Bailey Bell Kelly Howard Ward Cox Richardson Wood Watson Brooks Bennett Gray
        en: James Hughes Price Myers Long Foster Sanders Ross Powell Sullivan Russell Jenkins Perry Butler Barnes
        en: Fisher Henderson Coleman Simmons Patterson Jordan Reynolds Hamilton Graham Wallace Cole West Hayes Bryant
        en: Gibson Ellis Stevens Murray Ford Marshall Owens McDonald Harrison Kennedy Wells Woods Washington Webb
        en: Tucker Freeman Burns Henry Crawford Boyd Mason Gordon Shaw Holmes Rice Robertson Hunt Black Daniels Palmer
        en: Mills Nichols Grant Knight Ferguson Stone Hawkins Dunn Perkins Hudson Spencer Gardner Payne Pierce Berry
        en: Matthews Wagner Willis Ray Watkins Olson Carroll Duncan Snyder Hart Cunningham Bradley Lane Andrews Harper
        en: Fox Riley Armstrong Carpenter Weaver Greene Lawrence Elliott Chavez Sims Austin Peters Kelley Franklin
        en: Lawson Fields Schmidt Carr Wheeler Chapman Oliver Montgomery Richards Williamson Johnston Banks Meyer
        en: Bishop McCoy Howell Morrison Hansen Garza Harvey Little Burton Stanley George Jacobs Reid Fuller Lynch
        en: Dean Gilbert Garrett Welch Larson Frazier Burke Hanson Day Moreno Bowman Fowler Obama Biden Trump Bush
        en: Clinton Reagan Nixon Cheney Rumsfeld Kerry Gore McCain Romney Pence Pompeo Tillerson Blinken Yellen
        en: Bernanke Greenspan Mueller Comey Pelosi McConnell Schumer Boehner Ryan Warren Haley DeSantis Rubio Cruz
        en: Giuliani Cuomo Bolton Mattis Kissinger Albright Blair Cameron Thatcher Sunak Truss Starmer Corbyn Miliband
        en: Osborne Straw Hague Blunkett Prescott Clegg Farage Raab Javid Gove Merkel Scholz Schröder Schroeder Kohl
        en: Steinmeier Macron Sarkozy Hollande Chirac Mitterrand Villepin Putin Medvedev Lavrov Yeltsin Gorbachev
        en: Navalny Zelenskyy Zelensky Poroshenko Yushchenko Yanukovych Tymoshenko Lukashenko Netanyahu Sharon Olmert
        en: Barak Rabin Peres Abbas Arafat Haniyeh Sinwar Nasrallah Assad Gaddafi Gadhafi Qaddafi Kadhafi Mubarak
        en: Morsi Sisi Erdogan Gul Davutoglu Khamenei Rouhani Raisi Ahmadinejad Khatami Rafsanjani Khomeini Zarif
        en: Soleimani Maliki Allawi Talabani Barzani Sadr Sistani Zarqawi Hussein Saddam Karzai Ghani Musharraf Bhutto
        en: Sharif Zardari Modi Gandhi Singh Vajpayee Advani Manmohan Berlusconi Prodi Renzi Meloni Draghi Salvini
        en: Zapatero Aznar Rajoy Sánchez Sanchez Barroso Juncker Tusk Solana Mogherini Borrell Ashton Annan Guterres
        en: Kofi ElBaradei Blix Trudeau Chretien Mulroney Rudd Gillard Abbott Turnbull Albanese Ardern Chávez Maduro
        en: Guaidó Guaido Castro Morales Lula Bolsonaro Rousseff Kirchner Fernández Fernandez Macri Uribe Santos Duque
        en: Petro Correa Ortega Bukele Aristide Preval Martelly Mandela Mbeki Zuma Ramaphosa Mugabe Tsvangirai
        en: Mnangagwa Museveni Kagame Kabila Tshisekedi Obasanjo Buhari Tinubu Jonathan Kibaki Odinga Kenyatta Ruto
        en: Bashir Burhan Hemedti Kiir Machar Zenawi Suharto Wahid Sukarnoputri Yudhoyono Widodo Jokowi Marcos Aquino
        en: Arroyo Duterte Estrada Thaksin Shinawatra Mahathir Milosevic Milošević Karadzic Mladic Kostunica Djindjic
        en: Tadic Vucic Vučić Orban Orbán Kaczynski Walesa Duda Havel Zeman Babis Fico Tsipras Mitsotakis Papandreou
        en: Karamanlis Saakashvili Aliyev Pashinyan Sargsyan Nazarbayev Tokayev Karimov Mirziyoyev Rahmon Akayev
        en: Bakiyev Berdymukhamedov
        eu: Müller Mueller Schmidt Schneider Fischer Weber Meyer Becker Schulz Hoffmann Schäfer Koch Bauer Richter
        eu: Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause
        eu: Meier Lehmann Schmid Schulze Maier Köhler Herrmann Walter König Mayer Huber Kaiser Fuchs Peters Lang
        eu: Scholz Möller Weiss Jung Hahn Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann
        eu: Dubois Durand Leroy Moreau Simon Laurent Lefebvre Michel Garcia Martínez Martinez Rodríguez Rodriguez
        eu: Hernández Hernandez López Lopez González Gonzalez Pérez Perez Ramírez Ramirez Flores Torres Rivera Gómez
        eu: Gomez Díaz Diaz Cruz Reyes Ruiz Gutiérrez Ortiz Ramos Vargas Castillo Jiménez Romero Mendoza Herrera
        eu: Medina Aguilar Vega Soto Delgado Silva Santos Oliveira Souza Sousa Pereira Costa Ferreira Rodrigues
        eu: Almeida Nascimento Carvalho Araujo Ribeiro Rossi Russo Ferrari Esposito Bianchi Romano Colombo Ricci
        eu: Marino Greco Bruno Gallo Conti Mancini Lombardi Moretti Ivanov Petrov Sidorov Smirnov Kuznetsov Popov
        eu: Vasiliev Sokolov Mikhailov Novikov Fedorov Morozov Volkov Alexeev Lebedev Semenov Egorov Pavlov Kozlov
        eu: Stepanov Nikolaev Orlov Andreev Makarov Zakharov Zakharova Peskov Shoigu Gerasimov Prigozhin Patrushev
        eu: Kovalenko Bondarenko Shevchenko Tkachenko Kravchenko Kowalski Nowak Wiśniewski Novak Horvat Jovanovic
        eu: Nikolic Petrovic Popescu Ionescu Dimitrov Georgiev Papadopoulos Nilsson Johansson Andersson Karlsson
        eu: Eriksson Larsson Olsson Persson Svensson Gustafsson Hansen Olsen Larsen Jensen Nielsen Pedersen
        eu: Christensen Rasmussen Jorgensen Virtanen Korhonen
        in: Singh Kumar Sharma Gupta Patel Khan Shah Verma Mehta Reddy Rao Nair Menon Iyer Mukherjee Banerjee
        in: Chatterjee Das Ghosh Bose Sen Roy Dutta Mishra Pandey Tiwari Yadav Chauhan Rathore Joshi Desai Kapoor
        in: Malhotra Khanna Chopra Bhatia Sethi Agarwal Goyal Jain Bhatt Kulkarni Patil Shinde Thackeray Fernando
        in: Perera Silva Rajapaksa Wickremesinghe Sirisena Premadasa Dissanayake Jaishankar Shrestha Thapa Gurung
        in: Tamang Prachanda Deuba Koirala Hossain Rahman Chowdhury Begum Zia Hasina Malik Butt Qureshi Chaudhry Bajwa
        in: Niazi Mirza Baig Hashmi Siddiqui Ansari Bukhari Gilani Rabbani Mehsud Noorzai Ahmadzai Haqqani Akhund
        in: Akhundzada Hekmatyar Baradar
        """#
}
