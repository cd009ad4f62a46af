// Leaders and ministers of the Middle East and Africa since 1990. Own knowledge: years only.

/** As in people-europe.ts. */
export const MIDDLE_EAST_PEOPLE = `
Recep Tayyip Erdogan,Tayyip Erdogan,Recep Erdogan|Реджеп Тайип Эрдоган,Тайип Эрдоган|TR|PM 2003-2014;P 2014-
Abdullah Gul|Абдулла Гюль|TR|FM 2003-2007;P 2007-2014
Ismail Cem|Исмаил Джем|TR|FM 1997-2002
Ali Babacan|Али Бабаджан|TR|FM 2007-2009
Ahmet Necdet Sezer|Ахмет Недждет Сезер|TR|P 2000-2007
Suleyman Demirel|Сулейман Демирель|TR|P 1993-2000
Turgut Ozal|Тургут Озал|TR|P 1989-1993
Bulent Ecevit|Бюлент Эджевит|TR|PM 1999-2002
Tansu Ciller|Тансу Чиллер|TR|PM 1993-1996
Ahmet Davutoglu|Ахмет Давутоглу|TR|FM 2009-2014;PM 2014-2016
Binali Yildirim|Бинали Йылдырым|TR|PM 2016-2018
Mevlut Cavusoglu|Мевлют Чавушоглу|TR|FM 2014-2023
Hakan Fidan|Хакан Фидан|TR|FM 2023-
Hulusi Akar|Хулуси Акар|TR|DM 2018-2023
Yasar Guler|Яшар Гюлер|TR|DM 2023-
Ibrahim Kalin|Ибрагим Калын|TR|X 2014-
Yitzhak Rabin|Ицхак Рабин|IL|PM 1992-1995
Shimon Peres|Шимон Перес|IL|FM 1992-1995,2001-2002;PM 1995-1996;P 2007-2014
Yitzhak Shamir|Ицхак Шамир|IL|PM 1986-1992
Benjamin Netanyahu,Binyamin Netanyahu|Биньямин Нетаньяху|IL|PM 1996-1999,2009-2021,2022-
Ehud Barak|Эхуд Барак|IL|PM 1999-2001;DM 2007-2013
Ariel Sharon|Ариэль Шарон|IL|PM 2001-2006
Ehud Olmert|Эхуд Ольмерт|IL|PM 2006-2009
Naftali Bennett|Нафтали Беннет|IL|PM 2021-2022
Yair Lapid|Яир Лапид|IL|FM 2021-2022;PM 2022-2022
Reuven Rivlin|Реувен Ривлин|IL|P 2014-2021
Isaac Herzog|Ицхак Герцог|IL|P 2021-
Moshe Katsav|Моше Кацав|IL|P 2000-2007
Tzipi Livni|Ципи Ливни|IL|FM 2006-2009
Avigdor Lieberman,Avigdor Liberman|Авигдор Либерман|IL|FM 2009-2015;DM 2016-2018
Silvan Shalom|Сильван Шалом|IL|FM 2003-2006
David Levy|Давид Леви|IL|FM 1990-1992,1996-1998,1999-2000
Gabi Ashkenazi|Габи Ашкенази|IL|FM 2020-2021
Eli Cohen|Эли Коэн|IL|FM 2022-2023
Israel Katz|Исраэль Кац|IL|FM 2024-2024;DM 2024-
Gideon Saar,Gideon Sa'ar|Гидеон Саар|IL|FM 2024-
Amir Peretz|Амир Перец|IL|DM 2006-2007
Moshe Yaalon|Моше Яалон|IL|DM 2013-2016
Benny Gantz|Бени Ганц|IL|DM 2020-2022
Yoav Gallant|Йоав Галлант|IL|DM 2022-2024
Shaul Mofaz|Шауль Мофаз|IL|DM 2002-2006
Yasser Arafat,Yasir Arafat|Ясир Арафат|PS|P 1994-2004
Mahmoud Abbas,Abu Mazen|Махмуд Аббас|PS|PM 2003-2003;P 2005-
Ahmed Qurei,Ahmed Qureia|Ахмед Куреи|PS|PM 2003-2006
Salam Fayyad|Салам Файяд|PS|PM 2007-2013
Rami Hamdallah|Рами Хамдалла|PS|PM 2013-2019
Mohammad Shtayyeh|Мухаммед Штайе|PS|PM 2019-2024
Mohammad Mustafa|Мухаммад Мустафа|PS|PM 2024-
Riyad al-Maliki|Рияд аль-Малики|PS|FM 2007-2024
Saeb Erekat|Саиб Эрекат|PS|E 1995-2020
Ismail Haniyeh|Исмаил Хания|GZ|PM 2006-2007;L 2007-2024
Khaled Meshaal,Khaled Mashaal|Халед Машаль|GZ|L 1996-2017
Yahya Sinwar|Яхья Синвар|GZ|L 2017-2024
King Hussein|Хусейн|JO|K 1952-1999
King Abdullah II,Abdullah II|Абдалла II|JO|K 1999-
Ayman Safadi|Айман ас-Сафади|JO|FM 2017-
Nasser Judeh|Насер Джуда|JO|FM 2009-2017
Marwan Muasher|Марван Муашер|JO|FM 2002-2004
Rafik Hariri,Rafic Hariri|Рафик Харири|LB|PM 1992-1998,2000-2004
Emile Lahoud|Эмиль Лахуд|LB|P 1998-2007
Michel Suleiman|Мишель Сулейман|LB|P 2008-2014
Michel Aoun|Мишель Аун|LB|P 2016-2022
Joseph Aoun|Жозеф Аун|LB|P 2025-
Fouad Siniora,Fuad Siniora|Фуад Синьора|LB|PM 2005-2009
Saad Hariri|Саад Харири|LB|PM 2009-2011,2016-2020
Najib Mikati|Наджиб Микати|LB|PM 2011-2014,2021-2025
Nawaf Salam|Наваф Салам|LB|PM 2025-
Nabih Berri|Набих Берри|LB|S 1992-
Hassan Nasrallah|Хасан Насралла|HZ|L 1992-2024
Hafez al-Assad,Hafez Assad|Хафез Асад|SY|P 1971-2000
Bashar al-Assad,Bashar Assad|Башар Асад|SY|P 2000-2024
Ahmed al-Sharaa|Ахмед аш-Шараа|SY|P 2025-
Farouk al-Sharaa,Faruk al-Shareh,Farouq al-Shara|Фарук аш-Шараа|SY|FM 1984-2006;VP 2006-2014
Walid al-Moallem,Walid Muallem|Валид Муаллем|SY|FM 2006-2020
Faisal Mekdad|Фейсал Микдад|SY|FM 2020-2024
Asaad al-Shaibani|Асаад аш-Шибани|SY|FM 2024-
Saddam Hussein|Саддам Хусейн|IQ|P 1979-2003
Jalal Talabani|Джаляль Талабани|IQ|P 2005-2014
Nouri al-Maliki|Нури аль-Малики|IQ|PM 2006-2014
Ibrahim al-Jaafari|Ибрагим аль-Джаафари|IQ|PM 2005-2006;FM 2014-2018
Hoshyar Zebari|Хошияр Зибари|IQ|FM 2003-2014
Haider al-Abadi|Хайдер аль-Абади|IQ|PM 2014-2018
Adel Abdul Mahdi|Адель Абдул Махди|IQ|PM 2018-2020
Barham Salih|Бархам Салех|IQ|P 2018-2022
Mustafa al-Kadhimi|Мустафа аль-Казыми|IQ|PM 2020-2022
Mohammed Shia al-Sudani|Мухаммед ас-Судани|IQ|PM 2022-
Fuad Hussein|Фуад Хусейн|IQ|FM 2020-
Masoud Barzani|Масуд Барзани|KU|P 2005-2017
Nechirvan Barzani|Нечирван Барзани|KU|P 2019-
Ali Khamenei|Али Хаменеи|IR|SL 1989-
Akbar Hashemi Rafsanjani|Али Акбар Хашеми Рафсанджани|IR|P 1989-1997
Mohammad Khatami|Мохаммад Хатами|IR|P 1997-2005
Mahmoud Ahmadinejad|Махмуд Ахмадинежад|IR|P 2005-2013
Hassan Rouhani,Hassan Rohani|Хасан Роухани|IR|P 2013-2021
Ebrahim Raisi|Эбрахим Раиси|IR|P 2021-2024
Masoud Pezeshkian|Масуд Пезешкиан|IR|P 2024-
Kamal Kharazi|Камаль Харрази|IR|FM 1997-2005
Manouchehr Mottaki|Манучехр Моттаки|IR|FM 2005-2010
Ali Akbar Salehi|Али Акбар Салехи|IR|FM 2010-2013
Mohammad Javad Zarif,Javad Zarif|Мохаммад Джавад Зариф|IR|FM 2013-2021
Hossein Amir-Abdollahian,Hossein Amir Abdollahian,Hossein Amirabdollahian|Хосейн Амир Абдоллахиян|IR|FM 2021-2024
Abbas Araghchi,Abbas Araqchi|Аббас Аракчи|IR|FM 2024-
Ali Larijani|Али Лариджани|IR|X 2005-2007,2025-
King Fahd|Фахд|SA|K 1982-2005
King Abdullah|Абдалла|SA|K 2005-2015
King Salman,Salman bin Abdulaziz|Салман|SA|K 2015-
Mohammed bin Salman,Mohammad bin Salman|Мухаммед бен Сальман|SA|CP 2017-
Saud al-Faisal|Сауд аль-Фейсал|SA|FM 1975-2015
Adel al-Jubeir|Адель аль-Джубейр|SA|FM 2015-2018
Faisal bin Farhan|Фейсал бен Фархан|SA|FM 2019-
Mohammed bin Zayed,Mohamed bin Zayed|Мухаммед бен Зайед|AE|CP 2004-2022;P 2022-
Abdullah bin Zayed|Абдалла бен Зайед|AE|FM 2006-
Hamad bin Khalifa|Хамад бен Халифа|QA|EM 1995-2013
Tamim bin Hamad,Tamim bin Hamad Al Thani|Тамим бен Хамад|QA|EM 2013-
Hamad bin Jassim|Хамад бен Джасем|QA|FM 1992-2013
Mohammed bin Abdulrahman,Mohammed bin Abdulrahman Al Thani|Мухаммед бен Абдель Рахман|QA|FM 2016-;PM 2023-
Sabah al-Ahmad|Сабах аль-Ахмед|KW|FM 1978-2003;EM 2006-2020
Hamad bin Isa|Хамад бен Иса|BH|K 1999-
Sultan Qaboos|Кабус|OM|SULTAN 1970-2020
Haitham bin Tariq|Хейсам бен Тарик|OM|SULTAN 2020-
Badr al-Busaidi|Бадр аль-Бусаиди|OM|FM 2020-
Ali Abdullah Saleh|Али Абдалла Салех|YE|P 1990-2012
Abd-Rabbu Mansour Hadi,Abdrabbuh Mansour Hadi|Абд Раббо Мансур Хади|YE|P 2012-2022
Hosni Mubarak|Хосни Мубарак|EG|P 1981-2011
Mohamed Morsi,Mohammed Mursi|Мухаммед Мурси|EG|P 2012-2013
Abdel Fattah al-Sisi,Abdel Fattah el-Sisi,Abdel-Fattah al-Sissi|Абдель Фаттах ас-Сиси|EG|P 2014-
Sameh Shoukry|Самех Шукри|EG|FM 2014-2024
Mohamed Kamel Amr,Mohammed Kamel Amr|Мохаммед Камель Амр|EG|FM 2011-2013
Nabil Fahmy|Набиль Фахми|EG|FM 2013-2014
Badr Abdelatty|Бадр Абдель Ати|EG|FM 2024-
Muammar Gaddafi,Moammar Gadhafi,Muammar Qaddafi,Moammar Kadhafi|Муаммар Каддафи|LY|L 1969-2011
Fayez al-Sarraj,Fayez Serraj|Файез Саррадж|LY|PM 2016-2021
Khalifa Haftar|Халифа Хафтар|LY|G 2014-
Abdulhamid Dbeibah,Abdul Hamid Dbeibah|Абдель Хамид Дбейба|LY|PM 2021-
Zine El Abidine Ben Ali|Бен Али|TN|P 1987-2011
Beji Caid Essebsi|Беджи Каид Эс-Себси|TN|P 2014-2019
Kais Saied|Каис Саид|TN|P 2019-
Abdelaziz Bouteflika|Абдельазиз Бутефлика|DZ|P 1999-2019
Abdelmadjid Tebboune|Абдельмаджид Теббун|DZ|P 2019-
King Mohammed VI,Mohammed VI|Мухаммед VI|MA|K 1999-
`

/** As in people-europe.ts. */
export const AFRICA_PEOPLE = `
Omar al-Bashir,Omar Bashir|Омар аль-Башир|SD|P 1989-2019
Abdel Fattah al-Burhan|Абдель Фаттах аль-Бурхан|SD|L 2019-
Abdalla Hamdok|Абдалла Хамдук|SD|PM 2019-2022
Salva Kiir|Салва Киир|SS|P 2011-
Riek Machar|Риек Машар|SS|VP 2011-2025
John Garang|Джон Гаранг|SD|L 1983-2005
Meles Zenawi|Мелес Зенауи|ET|PM 1995-2012
Hailemariam Desalegn|Хайлемариам Десалень|ET|PM 2012-2018
Abiy Ahmed|Абий Ахмед|ET|PM 2018-
Isaias Afwerki|Исайяс Афеверки|ER|P 1993-
Hassan Sheikh Mohamud|Хасан Шейх Махмуд|SO|P 2012-2017,2022-
Daniel arap Moi|Дэниэл арап Мои|KE|P 1978-2002
Mwai Kibaki|Мваи Кибаки|KE|P 2002-2013
Uhuru Kenyatta|Ухуру Кениата|KE|P 2013-2022
William Ruto|Уильям Руто|KE|P 2022-
Yoweri Museveni|Йовери Мусевени|UG|P 1986-
Benjamin Mkapa|Бенджамин Мкапа|TZ|P 1995-2005
Samia Suluhu Hassan|Самия Сулуху Хасан|TZ|P 2021-
Paul Kagame|Поль Кагаме|RW|P 2000-
Pierre Nkurunziza|Пьер Нкурунзиза|BI|P 2005-2020
Mobutu Sese Seko|Мобуту Сесе Секо|CD|P 1965-1997
Laurent Kabila|Лоран Кабила|CD|P 1997-2001
Joseph Kabila|Жозеф Кабила|CD|P 2001-2019
Felix Tshisekedi|Феликс Чисекеди|CD|P 2019-
Denis Sassou Nguesso|Дени Сассу-Нгессо|CG|P 1997-
Jose Eduardo dos Santos|Жозе Эдуарду душ Сантуш|AO|P 1979-2017
Joao Lourenco|Жуан Лоренсу|AO|P 2017-
Jonas Savimbi|Жонаш Савимби|UN2|L 1966-2002
Robert Mugabe|Роберт Мугабе|ZW|P 1987-2017
Emmerson Mnangagwa|Эммерсон Мнангагва|ZW|P 2017-
Morgan Tsvangirai|Морган Цвангираи|ZW|PM 2009-2013
Joaquim Chissano|Жоаким Чиссано|MZ|P 1986-2005
*F.W. de Klerk|Фредерик де Клерк|ZA|P 1989-1994
Nelson Mandela|Нельсон Мандела|ZA|P 1994-1999
Thabo Mbeki|Табо Мбеки|ZA|P 1999-2008
Jacob Zuma|Джейкоб Зума|ZA|P 2009-2018
Cyril Ramaphosa|Сирил Рамафоса|ZA|P 2018-
Naledi Pandor|Наледи Пандор|ZA|FM 2019-2024
Ronald Lamola|Рональд Ламола|ZA|FM 2024-
Sam Nujoma|Сэм Нуйома|NA|P 1990-2005
Sani Abacha|Сани Абача|NG|P 1993-1998
Olusegun Obasanjo|Олусегун Обасанджо|NG|P 1999-2007
Goodluck Jonathan|Гудлак Джонатан|NG|P 2010-2015
Muhammadu Buhari|Мухаммаду Бухари|NG|P 2015-2023
Bola Tinubu|Бола Тинубу|NG|P 2023-
Mohamed Bazoum|Мохамед Базум|NE|P 2021-2023
Abdourahamane Tiani,Abdourahamane Tchiani|Абдурахман Тчиани|NE|L 2023-
Jerry Rawlings|Джерри Ролингс|GH|P 1981-2001
John Kufuor|Джон Куфуор|GH|P 2001-2009
Nana Akufo-Addo|Нана Акуфо-Аддо|GH|P 2017-2025
Laurent Gbagbo|Лоран Гбагбо|CI|P 2000-2011
Alassane Ouattara|Алассан Уаттара|CI|P 2010-
Ibrahim Boubacar Keita|Ибрагим Бубакар Кейта|ML|P 2013-2020
Assimi Goita|Ассими Гойта|ML|L 2021-
Abdoulaye Diop|Абдулай Диоп|ML|FM 2014-2017,2021-
Blaise Compaore|Блэз Компаоре|BF|P 1987-2014
Ibrahim Traore|Ибрагим Траоре|BF|L 2022-
Abdoulaye Wade|Абдулай Вад|SN|P 2000-2012
Macky Sall|Маки Салл|SN|P 2012-2024
Bassirou Diomaye Faye|Бассиру Диомай Фай|SN|P 2024-
Alpha Conde|Альфа Конде|GN|P 2010-2021
Mamady Doumbouya|Мамади Думбуя|GN|L 2021-
Charles Taylor|Чарльз Тейлор|LR|P 1997-2003
Ellen Johnson Sirleaf|Эллен Джонсон-Серлиф|LR|P 2006-2018
Ahmad Tejan Kabbah|Ахмад Теджан Кабба|SL|P 1996-2007
Gnassingbe Eyadema|Гнассингбе Эйадема|TG|P 1967-2005
Faure Gnassingbe|Фор Гнассингбе|TG|P 2005-
Paul Biya|Поль Бийя|CM|P 1982-
Omar Bongo|Омар Бонго|GA|P 1967-2009
Ali Bongo|Али Бонго|GA|P 2009-2023
Faustin-Archange Touadera|Фостен-Арканж Туадера|CF|P 2016-
Idriss Deby|Идрис Деби|TD|P 1990-2021
Mahamat Idriss Deby|Махамат Идрис Деби|TD|P 2021-
`
