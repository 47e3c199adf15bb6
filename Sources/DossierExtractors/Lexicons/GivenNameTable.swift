/// Given names of many cultures by the gender they are mostly given to: `f`, `m`, or `u` for both.
///
/// A line is the gender, a colon, names parted by spaces. A given name makes the capitalised words that follow a person's name
/// and says which pronouns can stand for it.
enum GivenNameTable {
    static let table = #"""
        m: Aaron Abel Abraham Adam Adrian Al Alan Albert Alberto Alec Alejandro Aleksandr Aleksandar Alessandro Alex
        m: Alexander Alexandre Alexei Aleksei Alexey Alexis Alfonso Alfred Alfredo Alistair Allan Allen Alvaro Alvin
        m: Amos Anatoly Anders Andre André Andreas Andrei Andrej Andrew Andrey Andriy Andrzej Andy Angelo Angus
        m: Antoine Anthony Anton Antonio Antony Archie Arkady Armando Arnaud Arnold Art Arthur Arturo Ashton Augusto
        m: Austin Axel Barack Barney Barry Bart Bartholomew Basil Ben Benedict Benjamin Benny Bernard Bernardo Bernd
        m: Bernie Bert Bertrand Bill Billy Bjorn Björn Bob Bobby Bogdan Boris Boyko Brad Bradley Brandon Brendan Brent
        m: Brett Brian Bruce Bruno Bryan Bryce Burt Byron Caleb Calvin Carl Carlo Carlos Cecil Cedric Cesar César Chad
        m: Charles Charlie Chester Chip Chris Christian Christoph Christophe Christopher Chuck Clarence Claude Claudio
        m: Claus Clay Clayton Clement Cliff Clifford Clint Clinton Clive Clyde Colin Conor Connor Conrad Corey Cory
        m: Craig Cristian Cristiano Curt Curtis Cyril Dale Dan Dane Daniel Daniele Danilo Danny Darren Darryl Daryl
        m: Dave David Davide Dean Denis Dennis Denys Derek Dermot Derrick Desmond Devin Dick Didier Diego Dieter
        m: Dietrich Dimitri Dimitris Dirk Dmitri Dmitriy Dmitry Dmytro Domenico Dominic Dominique Don Donald Donnie
        m: Doug Douglas Drew Duane Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Edmund Eduard Eduardo Edward
        m: Edwin Efrain Egor Elias Elijah Elliot Elliott Elmer Elon Elvis Emanuel Emil Emilio Emmanuel Emmanuele
        m: Enrico Enrique Eric Erich Erik Ernest Ernesto Ernst Erwin Esteban Ethan Etienne Étienne Eugene Evan Evgeny
        m: Evo Ezra Fabian Fabio Federico Felipe Felix Fernando Ferdinand Fidel Filip Filippo Floyd Francesco Francis
        m: Francisco Franco Francois François Frank Frankie Franklin Franz Fred Freddie Freddy Frederic Frédéric
        m: Frederick Friedrich Gabriel Gareth Garry Gary Gavin Gene Geoff Geoffrey Georg George Georges Georgi Georgy
        m: Gerald Gerard Gérard Gerardo Gerhard Gerry Gianluca Gianni Gideon Gilbert Giles Giorgio Giorgos Giovanni
        m: Giuseppe Glen Glenn Gordon Graeme Graham Grant Greg Gregg Gregor Gregory Grigory Guido Guillaume Guillermo
        m: Gunter Günter Gustav Gustavo Guy Hans Harold Harry Harvey Hector Héctor Heinrich Heinz Helmut Hendrik Henri
        m: Henrik Henry Herbert Herman Hermann Hernan Hernán Holger Horst Howard Hubert Hugh Hugo Humberto Ian Igor
        m: Ilya Imre Ingo Ion Ira Irving Isaac Ismael Istvan István Ivan Ivo Ivor Jack Jackie Jacob Jacques Jaime Jair
        m: Jake Jakob Jakub James Jan János Janos Jared Jaroslaw Jarosław Jason Javier Jay Jean Jean-Claude Jean-Luc
        m: Jean-Marie Jean-Pierre Jeb Jed Jeff Jeffery Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jesse Jim Jimmy
        m: Joachim Joao João Joaquin Joe Joel Joerg Jörg Johan Johann Johannes John Johnny Jon Jonah Jonas Jonathan
        m: Joost Jordan Jordi Jorge Jose José Josef Joseph Josh Joshua Jozef József Juan Jude Jules Julian Julien
        m: Julio Julius Juri Jurgen Jürgen Justin Kaj Karel Karl Keith Ken Kenneth Kenny Kent Kevin Kieran Kirk Klaus
        m: Konrad Konstantin Konstantinos Kostas Krzysztof Kurt Kyle Kyriakos Lance Larry Lars Laszlo László Laurent
        m: Lawrence Lech Lee Leif Len Lenny Leo Leon Leonard Leonardo Leonid Leopoldo Leroy Les Lester Levi Lewis Liam
        m: Lincoln Linus Lionel Lloyd Lorenzo Lou Louis Luc Luca Lucas Luciano Ludwig Luigi Luis Luiz Lukas Luke Lula
        m: Luther Lutz Lyle Lyndon Maciej Magnus Malcolm Manfred Manny Manuel Marc Marcel Marcello Marcelo Marcin
        m: Marco Marcos Marcus Mariano Marin Mario Mariusz Marius Mark Marko Markus Marshall Martin Martín Marty
        m: Marvin Mason Massimo Mateusz Mathias Matt Matteo Matthew Matthias Matti Mattias Maurice Mauricio Mauro Max
        m: Maxim Maxime Maximilian Maxwell Mel Melvin Michael Michał Michal Michel Mick Mickey Miguel Mihai Mikael
        m: Mike Mikhail Mikheil Miklos Mikola Miles Milan Milo Milos Miloš Milorad Mitch Mitchell Mitt Mladen Moritz
        m: Morris Moses Murray Mykhailo Mykola Nat Nathan Nathaniel Neal Ned Neil Nelson Nestor Newt Nicholas Nick
        m: Nicky Nico Nicolae Nicolas Nicolás Niels Nigel Nikita Niklas Niko Nikol Nikola Nikolai Nikolaos Nikolas
        m: Nikolay Nils Noah Noel Noël Norbert Norman Octavio Oleg Oleh Oleksandr Oleksii Oleksiy Oliver Olivier Olaf
        m: Ollie Omar Orlando Oscar Oskar Osvaldo Oswald Otto Owen Pablo Paddy Paolo Pascal Pat Patrick Patrik Paul
        m: Paulo Pavel Pavlo Pawel Paweł Pedro Percy Perry Pete Peter Petr Petro Petros Phil Philip Philipp Philippe
        m: Phillip Pierre Piet Pieter Pietro Piotr Preston Quentin Radek Radoslaw Radovan Rafael Raffaele Rahm Rainer
        m: Ralf Ralph Ramon Ramón Randall Randolph Randy Raphael Raul Raúl Ray Raymond Reggie Reginald Reinhard Reiner
        m: Rene René Rex Ricardo Riccardo Rich Richard Rick Ricky Rob Robbie Robert Roberto Robin Rod Rodney Rodolfo
        m: Rodrigo Rodrigue Roger Roland Rolf Roman Romano Ron Ronald Ronnie Rory Ross Roy Ruben Rubén Rudolf Rudolph
        m: Rudy Rufus Rupert Ruslan Russ Russell Ryan Salvador Salvatore Sam Sammy Samuel Santiago Saul Scott Sean
        m: Sebastian Sebastián Sebastien Serge Sergei Sergey Sergi Sergio Serhii Serhiy Seth Shane Shaun Shawn Sid
        m: Sidney Siegfried Silvio Simeon Simon Slobodan Spencer Stan Stanislav Stanley Stefan Stefano Steffen Stephan
        m: Stéphane Stephen Steve Steven Stewart Stuart Sven Svein Sylvester Tadeusz Taylor Ted Teddy Terence Terrence
        m: Terry Thad Theo Theodor Theodore Thierry Thomas Thorsten Tim Timo Timothy Timur Tobias Todd Tom Tomas Tomás
        m: Tomasz Tommy Toni Tony Tor Torsten Travis Trent Trevor Tristan Troy Tucker Tyler Udo Ueli Ulrich Umberto
        m: Uwe Vaclav Václav Vadim Valentin Valerio Valery Vasily Vasyl Vern Vernon Viacheslav Vyacheslav Vic Victor
        m: Víctor Viktor Vince Vincent Vincenzo Vitali Vitaliy Vitaly Vlad Vladimir Vladislav Vojislav Volker
        m: Volodymyr Wade Waldemar Wallace Walter Walt Warren Wayne Wendell Werner Wes Wesley Wilbur Wilfred Wilhelm
        m: Will Willem William Willie Willy Wim Winston Wladyslaw Wojciech Wolf Wolfgang Woodrow Xavier Yair Yann
        m: Yannick Yannis Yaroslav Yegor Yevgeny Yitzhak Yuri Yuriy Yury Yves Zac Zach Zachary Zack Zbigniew Zdravko
        m: Zoran
        f: Abigail Ada Adele Adriana Agnes Agnès Agnieszka Aileen Aimee Alba Alejandra Alena Alessandra Alexandra
        f: Alice Alicia Alina Alison Allison Alma Alyssa Amanda Amber Amelia Amelie Amy Ana Anastasia Andrea Angela
        f: Angelica Angelina Angie Anita Ann Anna Annalena Anne Annegret Annette Annie Antonia Arlene Ashley Astrid
        f: Audrey Barbara Barbra Beata Beatrice Beatriz Becky Belinda Bella Bernadette Bertha Beth Bethany Betsy Betty
        f: Beverly Bianca Birgit Blanca Bonnie Brenda Bridget Brigitte Britney Brittany Camila Camilla Camille Candace
        f: Carina Carla Carly Carmen Carol Carole Carolina Caroline Carolyn Carrie Cassandra Catalina Catherine Cathy
        f: Cecile Cécile Cecilia Celeste Celia Celine Céline Charlene Charlotte Chelsea Cheryl Chiara Chloe Christa
        f: Christiane Christina Christine Chrystia Cindy Claire Clara Clare Claudia Colette Colleen Concepcion
        f: Condoleezza Connie Constance Consuelo Cora Corazon Corinne Cornelia Courtney Cristina Crystal Cynthia Daisy
        f: Dana Daniela Danielle Daphne Daria Darla Darlene Darya Dawn Debbie Deborah Debra Deirdre Delia Delphine
        f: Denise Diana Diane Dianne Dilma Dina Dolores Dominika Donna Dora Doreen Doris Dorothea Dorothy Edith Edna
        f: Eileen Elaine Eleanor Elena Eleni Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Ellie Elsa Elsie Elvira
        f: Emilia Emily Emma Erica Erika Erin Ermina Esther Ethel Eva Evelyn Evgenia Fatima Federica Felicia Fiona
        f: Flora Florence Frances Francesca Francoise Françoise Frederique Frieda Gabriela Gabriele Gabriella
        f: Gabrielle Gail Gemma Genevieve Georgia Georgina Geraldine Gertrude Gillian Gina Ginny Giorgia Giulia Gladys
        f: Glenda Gloria Grace Greta Gretchen Gretel Gwen Gwyneth Hannah Hanna Harriet Hazel Heather Heidi Helen
        f: Helena Helene Hélène Helga Hilary Hillary Hilda Holly Hope Ida Ilona Ilse Imelda Inez Inga Ingrid Irena
        f: Irene Irina Iris Irma Isabel Isabela Isabella Isabelle Ivana Ivanka Jacinda Jacqueline Jane Janet Janice
        f: Janine Jasmine Jean Jeanette Jeanine Jeanne Jenna Jennifer Jenny Jessica Jill Jo Joan Joana Joanna Joanne
        f: Jocelyn Jodi Jodie Johanna Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet Juliette June
        f: Justine Kamala Karen Karin Karina Karla Katarina Kate Katerina Katharina Katharine Katherine Kathleen
        f: Kathryn Kathy Katie Katja Katrin Katrina Katya Kay Kayla Kelly Kerry Khrystyna Kim Kimberly Kirsten Kirstie
        f: Kristen Kristi Kristin Kristina Kristine Ksenia Laila Lana Lara Larisa Laura Lauren Laurie Lea Leah Leanne
        f: Leila Lena Lenore Leslie Leticia Lidia Lila Lilian Lillian Lily Linda Lindsay Lindsey Lisa Liudmila Liv Liz
        f: Liza Lois Lola Lora Loretta Lorraine Louisa Louise Lucia Lucie Lucille Lucinda Lucy Ludmila Luisa Lydia
        f: Lynda Lynn Lynne Mabel Madeleine Madeline Madison Magda Magdalena Maggie Maia Manuela Marcela Marcia
        f: Margaret Margaretha Margarita Margo Margot Margrethe Marguerite Maria María Mariah Mariam Mariana Marianne
        f: Maribel Marie Marilyn Marina Marine Marion Marisa Marisol Marjorie Marlene Marsha Marta Martha Martina Mary
        f: Maryam Matilda Maureen Maxine Maya Meg Megan Meghan Mehbooba Melania Melanie Melinda Melissa Mercedes
        f: Meredith Mette Mia Micheline Michele Michèle Michelle Mila Milena Mildred Millie Mina Miranda Miriam Molly
        f: Mona Monica Mónica Monika Monique Muriel Myra Myriam Nadia Nadine Nadezhda Nancy Naomi Natalia Natalie
        f: Nataliya Natalya Natasha Nathalie Nelly Nichola Nicola Nicole Nina Nikki Noelle Noemi Nora Norma Nuala
        f: Olena Olga Oksana Olha Olive Olivia Oprah Paige Pamela Pam Patricia Patsy Patty Paula Paulina Pauline Pearl
        f: Peggy Penelope Penny Petra Phyllis Pilar Polly Priscilla Rachel Raisa Ramona Rebecca Regina Regine Renata
        f: Renee Renée Rhonda Rita Roberta Rocio Romy Rosa Rosalie Rosalind Rosanna Rose Roseanne Rosemary Rosie
        f: Roxana Roxanne Ruth Sabine Sabrina Sally Samantha Sandra Sandy Sanna Sara Sarah Sasha Savannah Scarlett
        f: Selena Selma Serena Shannon Sharon Sheila Shelley Shelly Sheri Sherry Shirley Sian Sigrid Silvia Simone
        f: Sinead Siobhan Sofia Sonia Sonja Sonya Sophia Sophie Stacey Stacy Stefania Stefanie Stella Stephanie Sue
        f: Susan Susana Susanna Susanne Susie Suzanne Svetlana Sviatlana Sylvia Sylvie Tamara Tammy Tania Tanya Tara
        f: Tatiana Tatyana Teresa Tereza Tess Tessa Theresa Therese Tiffany Tina Tonya Tracey Traci Tracy Tricia
        f: Trisha Trudy Ulrike Ursula Valentina Valerie Valeria Vanessa Vera Veronica Veronika Veronique Vicki Vicky
        f: Victoria Viktoria Viola Violet Violeta Virginia Vivian Viviane Wanda Wendy Whitney Wilma Winifred Xiomara
        f: Yolanda Yulia Yuliia Yvette Yvonne Zelda Zoe Zsuzsanna Zuzana
        u: Adrienne Ariel Blair Brook Cameron Casey Dakota Elia Finley Francis Hayden Jamie Jody Jules Kit Kris Logan
        u: Marty Morgan Parker Quinn Reese Riley River Rowan Sacha Sandy Shea Skyler Sidney Stevie Sydney Yael
        m: Abbas Abd Abdalla Abdallah Abdel Abdelaziz Abdelfattah Abdelhamid Abdelkader Abdelmadjid Abdi Abdifatah
        m: Abdirahman Abdoul Abdoulaye Abdul Abdulaziz Abdulkadir Abdullah Abdullahi Abdulrahman Abdurrahman Abed Abiy
        m: Abu Adam Adel Adil Adnan Afif Ahmad Ahmadou Ahmed Ahmet Aidarous Ajmal Akbar Akram Ala Alaa Ali Alhaji
        m: Aliou Aliyu Amadou Amin Amir Amjad Ammar Amr Anas Anwar Arash Arif Arsalan Arshad Asad Ashraf Asif Aslam
        m: Atef Atiku Awad Ayad Ayman Aymen Ayub Aziz Baba Babak Bakr Bandar Barham Bashar Bashir Bassam Bassem
        m: Behrouz Bilal Bilawal Bola Brahim Burhan Burhanuddin Cemal Chaudhry Cheikh Daoud Dawood Ebrahim Ekrem Elyas
        m: Emad Emre Ekmeleddin Erdal Esmail Fadel Fadi Fahad Fahd Faisal Faiz Fakhri Farhad Farid Farooq Farouk Faruk
        m: Fathi Fawad Fawzi Faysal Fayez Fethullah Firas Fouad Fuad Gamal Ghassan Ghulam Gul Gulbuddin Habib Hadi
        m: Hafez Hafiz Haider Hakan Hakeem Hakim Hamad Hamdi Hamdullah Hamed Hamid Hamza Hani Haroon Harun Hasan
        m: Hashem Hashim Hassan Hatem Hazem Hazim Hekmat Hesham Hicham Hikmet Hisham Hosni Hossam Hossein Huseyin
        m: Hüseyin Hussein Husain Hussain Ibrahim Ibrahima Idriss Idris Ijaz Ilham Iman Imad Imran Imtiaz Iqbal Irfan
        m: Isa Ishaq Iskandar Ismail Ismaïl Issa Iyad Jaafar Jabbar Jabir Jafar Jalal Jalil Jamal Jamil Jamshid Jassim
        m: Javad Javed Jawad Jibril Kadhim Kamal Kamil Kamel Kareem Karim Kassem Kassim Kazem Kazim Kemal Khader
        m: Khalid Khaled Khalifa Khalil Khamis Khurram Khwaja Laith Latif Luay Lutfi Mahamat Mahathir Mahdi Maher
        m: Mahinda Mahmood Mahmoud Mahmud Majid Malik Mamdouh Mamadou Mansour Mansoor Marouane Marwan Masood Masoud
        m: Masrour Mazen Mehdi Mehmet Mevlut Mevlüt Mirza Moammar Moamer Moez Mohamad Mohamed Mohammad Mohammed
        m: Mohamud Mohsen Moin Moktar Mokhtar Moncef Moqtada Mostafa Mouaz Mounir Mousa Moussa Muammar Mubarak
        m: Mudassir Muhammad Muhammadu Muhammed Mujahid Mukhtar Mumtaz Munir Muqtada Murad Murat Musa Mushtaq Mustafa
        m: Mustapha Muzaffar Nabih Nabil Nabeel Nadeem Nader Nadir Naguib Naim Najib Najibullah Naseer Nasir Nasr
        m: Nasser Nawaf Nawaz Nayef Nayib Nazar Nazim Nechirvan Nidal Nizar Noureddine Nour Nouri Nur Nuri Nursultan
        m: Omer Ömer Orhan Osama Osman Othman Oumar Ousmane Parviz Pervez Qais Qasim Qasem Qassem Rached Rafik Rafiq
        m: Rafat Raed Raheel Rahim Rahman Rahul Raja Ramazan Rami Ramzan Ramzi Rashad Rashed Rashid Rauf Rauff Recep
        m: Reza Riad Ridha Riyad Rizwan Rohullah Rouhollah Ruhollah Saad Saadi Sabah Saber Sabri Sadegh Sadiq Sadik
        m: Saddam Saeed Safwan Said Saied Saif Sajid Sajjad Salah Salahuddin Saleem Saleh Salem Salim Salman Salva
        m: Samer Sameh Sami Samir Sardar Sayed Sayyid Selahattin Selim Serdar Shafiq Shah Shahbaz Shahid Shahzad
        m: Shakir Sharif Shaukat Sherif Shukri Siddiq Sirajuddin Sohail Soud Sufyan Suhail Sulaiman Suleiman Suleyman
        m: Süleyman Syed Taha Tahir Taher Talal Talat Talib Tamer Tamim Tariq Tarek Tareq Tawfik Tayyip Turki Tayyab
        m: Umar Usama Usman Uthman Wael Wahid Waleed Walid Wali Waseem Wasim Wissam Yahya Yahia Yasin Yasser Yassin
        m: Yassir Yazid Younes Younis Youssef Youssouf Yousef Yousaf Yousuf Yunus Yusuf Yusuff Zaheer Zahid Zahir Zaid
        m: Zain Zakaria Zaki Zalmay Zayed Zein Zia Zine Ziad Ziyad Zubair Zulfikar Zulfiqar
        f: Aasiya Aisha Ayesha Aliyah Amal Amina Amira Asma Ayse Ayşe Azadeh Azza Basma Benazir Bushra Dalia Dina
        f: Emine Fadwa Farah Farida Farzana Fatemeh Fatma Fatou Fawzia Fereshteh Habiba Hala Halima Hana Hanan Hanin
        f: Haneen Heba Hina Huda Ikram Iman Jamila Jihan Khadija Khalida Lamia Latifa Leyla Lina Loujain Lubna Mahnaz
        f: Malala Mahsa Manal Marwa Maryam Meral Nabila Nadia Naila Najat Narges Nasreen Nasrin Nawal Nazanin Neda
        f: Nilofar Noor Noura Nura Parveen Rabia Raghad Rana Rania Rasha Reem Rima Roya Rukhsana Saba Sabiha Saida
        f: Salma Samia Samira Sana Sahar Sawsan Shaima Sherry Shireen Shirin Soraya Souad Suha Sumaya Tahira Tawakkol
        f: Yasmin Yasmine Zahra Zainab Zaynab Zeinab Zeynep Zohra Zubaida
        m: Abhijit Abhishek Ajay Ajit Akhilesh Akshay Amar Amarinder Amartya Amit Amitabh Anand Anil Anupam Anurag
        m: Anura Arjun Arun Arvind Asaduddin Ashok Ashwin Atal Bal Balasaheb Bhupesh Biju Bipin Buddhadeb Chandra
        m: Chandrababu Chandrika Deepak Devendra Dilip Dinesh Ganesh Gautam Girish Gopal Gotabaya Govind Hardeep Hari
        m: Harish Harsh Hemant Himanta Inder Ishaan Jagan Jagdish Jairam Jaswant Jawaharlal Jitendra Kailash Kamal
        m: Kapil Karan Kiren Kishore Krishna Kumar Lakshman Lal Lalit Lalu Madhav Mahendra Mahesh Maithripala Manish
        m: Manmohan Manohar Manoj Mohandas Mukesh Mukul Mulayam Murali Murli Nagarjun Narayan Narendra Naresh Naveen
        m: Navjot Neeraj Nirmal Nitin Nitish Omprakash Palaniappan Pankaj Piyush Pradeep Prakash Pramod Pranab Prasad
        m: Prashant Pratap Pravin Prem Prithviraj Pushpa Rabindranath Raghav Raghuram Raj Rajapaksa Rajat Rajeev
        m: Rajendra Rajesh Rajiv Rajnath Rakesh Ram Raman Ramesh Ranil Ranjit Ratan Ravi Ravindra Rishi Rohan Rohit
        m: Sachin Sajith Salman Sandeep Sanjay Sanjeev Sarath Satish Satya Shankar Shashi Shaktikanta Shiv Shivraj
        m: Siddharth Subhash Subramanian Subrahmanyam Sudhir Sukhbir Sundar Sunil Suresh Surya Sushil Tarun Uday
        m: Uddhav Venkaiah Venugopal Vijay Vikram Vinay Vineet Vinod Vishal Vivek Yashwant
        f: Aarti Aditi Aishwarya Anita Anjali Aparna Aruna Arundhati Asha Chhaya Deepa Deepika Divya Droupadi Gayatri
        f: Gita Hasina Indira Indra Indrani Jaya Jayalalithaa Jayanthi Kalpana Kavita Kiran Lakshmi Lata Madhuri
        f: Mamata Maneka Mayawati Medha Meena Meera Meenakshi Nandini Neelam Neha Nirmala Nirupama Pooja Prachi Pragya
        f: Pratibha Priya Priyanka Radha Rekha Rukmini Sangeeta Sania Sarojini Savita Shobha Shreya Sirimavo Smita
        f: Smriti Sonali Sonam Sneha Sudha Sunita Sushma Swati Uma Usha Vandana Vasundhara Vidya
        m: Akio Akihito Akira Atsushi Daisuke Eiji Fumihiro Fumio Haruki Hayato Hideki Hideo Hidetoshi Hiro
        m: Hirofumi Hirohito Hirokazu Hiroshi Hiroyuki Hitoshi Ichiro Isao Itsunori Jiro Jun Junichi Junichiro Junya
        m: Katsuya Kazuo Kazuhiko Kazuki Kazuya Keiji Keita Keizo Ken Kenichi Kenji Kenta Kentaro Kiichi Koichi
        m: Koichiro Koji Kunio Kyohei Makoto Mamoru Manabu Masaaki Masahiro Masahiko Masaki Masaru Masashi Masato
        m: Masatoshi Masayoshi Mitsuo Motohiro Nao Naoki Naoto Naruhito Nobuhiro Nobuo Nobusuke Noriaki Osamu Ryo
        m: Ryosuke Ryota Ryu Ryuichi Satoru Satoshi Seiji Shigeki Shigeru Shin Shingo Shinichi Shinjiro Shintaro
        m: Shinya Shinzo Sho Shoichi Shota Shunichi Sosuke Susumu Tadashi Taizo Takahiro Takao Takashi Takeo Takeshi
        m: Takuya Taro Tatsuo Tatsuya Tetsuya Tomohiro Toru Toshiaki Toshihiro Toshimitsu Toshio Tsutomu Yasuhiro
        m: Yasuo Yasushi Yohei Yoichi Yoji Yoshihide Yoshihiko Yoshihiro Yoshimasa Yoshinori Yoshiro Yosuke Yu Yuji
        m: Yukio Yukiya Yusuke Yuta Yuya
        f: Aiko Akemi Akiko Ayako Ayumi Chiaki Chieko Emi Eriko Haruka Haruko Hiromi Hiroko Kaori Kazuko Keiko Kiko
        f: Kumiko Kyoko Mai Makiko Mami Mariko Masako Mayumi Megumi Mie Michiko Midori Mika Miki Mitsuko Miyuki Nanako
        f: Naoko Naomi Noriko Reiko Renho Rie Rumi Ryoko Sachiko Sakura Sanae Sayaka Seiko Shizuka Tomoko Tomomi
        f: Toshiko Yoko Yoshiko Yui Yuka Yuki Yukiko Yuko Yumi Yumiko Yuriko
        m: Abebe Achille Adama Adebayo Ademola Adewale Akinwumi Alassane Alpha Atta Azali Babatunde Babajide Bamanga
        m: Blaise Boniface Chidi Chinua Chukwuemeka Cyril Demeke Denis Emeka Emmerson Evariste Faure Femi Festus
        m: Getachew Gibril Godwin Goodluck Guillaume Hage Haile Hailemariam Hakainde Ikechukwu Isaias Itai Jakaya Jomo
        m: Julius Kagame Kaunda Kgalema Kizza Kofi Kwame Kwasi Laurent Lazarus Levy Macky Mangosuthu Meles Mengistu
        m: Mobutu Moïse Morgan Mthuli Mwai Nana Nnamdi Obiageli Okey Olusegun Oluwaseun Olu Oyetunji Pakalitha Patrice
        m: Pius Raila Riek Robert Rotimi Sani Sahle Salva Sekou Sibusiso Sipho Sizwe Tafari Tedros Tendai Teodoro
        m: Thabo Themba Thabiso Tito Uhuru Umaru Wole Yemi Yoweri Zwelinzima
        f: Adaeze Amara Chimamanda Ellen Folake Funmi Graca Grace Joyce Khumbo Lindiwe Makhosini Meaza Mulu Naledi
        f: Ngozi Nkosazana Nokuthula Oby Phumzile Samia Sahle-Work Thuli Thandi Winnie Wangari Yewande Zanele Zodwa
        m: Aleksander Alyaksandr Anatoliy Arsen Arseniy Askar Almazbek Bidzina Bakhtiyar Bakhyt Dzhokhar Eduard
        m: Emomali Gennady Gurbanguly Heydar Ilir Irakli Jaak Jüri Kassym-Jomart Kurmanbek Levon Mikhail Nursultan
        m: Ramush Sadyr Saparmurat Serzh Shavkat Sooronbay Taavi Toomas Valdis Vardan Viktar Vytautas Zaza Zviad Albin
        m: Aleksandër Bamir Edi Hashim Isa Milo Sali Nebojsa Ivica Boidar Dragan Goran Miroslav Momir Ratko Tomislav
        m: Vuk Zeljko Željko Branko Stipe Branislav Jaroslav Ladislav Lubomir Robert Rastislav Bohuslav Gyula Gabor
        m: Gábor Viktor Zoltan Zoltán Sandor Sándor Tamas Tamás Attila Balázs Balazs Ferenc Calin Călin Crin Klaus
        m: Liviu Traian Emil Ludovic Rosen Rumen Stanishev Boyko Kiril Prokopis Alexis Antonis Evangelos Yanis Panos
        m: Giannis Stavros Spyros Costas Vassilis
        u: Aung Min Thein Kyaw Htin Zaw Soe Tin Than Khin Myint Ne Maung Daw Phyo Nay Hla Ye Htet Win Moe Suu
        m: Joko Susilo Bambang Prabowo Jusuf Basuki Agus Budi Djoko Hasto Ridwan Anies Gibran Ganjar Luhut Wiranto
        m: Sutiyoso Ferdinand Rodrigo Benigno Bongbong Panfilo Jejomar Antonio Prayuth Prayut Thaksin Abhisit Somchai
        m: Srettha Pita Prawit Anutin Anupong Chuan Suthep Sondhi Hun Sam Kem Sar Rainsy Sokha Najib Anwar Mahathir
        m: Muhyiddin Ismail Hishammuddin Zahid Khairy Azmin Rafizi
        f: Megawati Retno Sri Puan Yenny Susi Leni Imee Gloria Corazon Leila Risa Yingluck Paetongtarn Wan Nurul
        f: Azalina Suu
        """#
}
