// Leaders and ministers of Asia and Oceania since 1990. Own knowledge: years only.

/** As in people-europe.ts. */
export const ASIA_PEOPLE = `
*Jiang Zemin|Цзян Цзэминь|CN|P 1993-2003
*Hu Jintao|Ху Цзиньтао|CN|P 2003-2013
*Xi Jinping|Си Цзиньпин|CN|P 2013-
*Li Peng|Ли Пэн|CN|PM 1987-1998
*Zhu Rongji|Чжу Жунцзи|CN|PM 1998-2003
*Wen Jiabao|Вэнь Цзябао|CN|PM 2003-2013
*Li Keqiang|Ли Кэцян|CN|PM 2013-2023
*Li Qiang|Ли Цян|CN|PM 2023-
*Qian Qichen|Цянь Цичэнь|CN|FM 1988-1998
*Tang Jiaxuan|Тан Цзясюань|CN|FM 1998-2003
*Li Zhaoxing|Ли Чжаосин|CN|FM 2003-2007
*Yang Jiechi|Ян Цзечи|CN|FM 2007-2013
*Wang Yi|Ван И|CN|FM 2013-
*Qin Gang|Цинь Ган|CN|FM 2022-2023
*Wei Fenghe|Вэй Фэнхэ|CN|DM 2018-2023
*Dong Jun|Дун Цзюнь|CN|DM 2023-
*Chen Shui-bian|Чэнь Шуйбянь|TW|P 2000-2008
*Ma Ying-jeou|Ма Инцзю|TW|P 2008-2016
*Tsai Ing-wen|Цай Инвэнь|TW|P 2016-2024
*Lai Ching-te|Лай Циндэ|TW|P 2024-
Ryutaro Hashimoto|Рютаро Хасимото|JP|PM 1996-1998
Keizo Obuchi|Кэйдзо Обути|JP|PM 1998-2000
Yoshiro Mori|Ёсиро Мори|JP|PM 2000-2001
Junichiro Koizumi|Дзюнъитиро Коидзуми|JP|PM 2001-2006
Shinzo Abe|Синдзо Абэ|JP|PM 2006-2007,2012-2020
Yasuo Fukuda|Ясуо Фукуда|JP|PM 2007-2008
Taro Aso|Таро Асо|JP|FM 2005-2007;PM 2008-2009
Yukio Hatoyama|Юкио Хатояма|JP|PM 2009-2010
Naoto Kan|Наото Кан|JP|PM 2010-2011
Yoshihiko Noda|Ёсихико Нода|JP|PM 2011-2012
Yoshihide Suga|Ёсихидэ Суга|JP|PM 2020-2021
Fumio Kishida|Фумио Кисида|JP|FM 2012-2017;PM 2021-2024
Shigeru Ishiba|Сигэру Исиба|JP|PM 2024-2025
Sanae Takaichi|Санаэ Такаити|JP|PM 2025-
Nobutaka Machimura|Нобутака Матимура|JP|FM 2004-2005,2007-2008
Yohei Kono|Ёхэй Коно|JP|FM 1994-1996,1999-2001
Makiko Tanaka|Макико Танака|JP|FM 2001-2002
Yoriko Kawaguchi|Ёрико Кавагути|JP|FM 2002-2004
Masahiko Komura|Масахико Комура|JP|FM 1998-1999,2007-2008
Katsuya Okada|Кацуя Окада|JP|FM 2009-2010
Seiji Maehara|Сэйдзи Маэхара|JP|FM 2010-2011
Koichiro Gemba|Коитиро Гэмба|JP|FM 2011-2012
Taro Kono|Таро Коно|JP|FM 2017-2019;DM 2019-2020
Toshimitsu Motegi|Тосимицу Мотэги|JP|FM 2019-2021,2025-
Yoshimasa Hayashi|Ёсимаса Хаяси|JP|FM 2021-2023
Yoko Kamikawa|Ёко Камикава|JP|FM 2023-2024
Takeshi Iwaya|Такэси Ивая|JP|FM 2024-2025
*Kim Young-sam|Ким Ён Сам|KR|P 1993-1998
*Kim Dae-jung|Ким Дэ Чжун|KR|P 1998-2003
*Roh Moo-hyun|Но Му Хён|KR|P 2003-2008
*Lee Myung-bak|Ли Мён Бак|KR|P 2008-2013
*Park Geun-hye|Пак Кын Хе|KR|P 2013-2017
*Moon Jae-in|Мун Чжэ Ин|KR|P 2017-2022
*Yoon Suk-yeol,Yoon Suk Yeol|Юн Сок Ёль|KR|P 2022-2025
*Lee Jae-myung,Lee Jae Myung|Ли Чжэ Мён|KR|P 2025-
*Song Min-soon|Сон Мин Сун|KR|FM 2006-2008
*Yu Myung-hwan|Ю Мён Хван|KR|FM 2008-2010
*Kim Sung-hwan|Ким Сон Хван|KR|FM 2010-2013
*Yun Byung-se|Юн Бён Се|KR|FM 2013-2017
*Chung Eui-yong|Чон Ый Ён|KR|N 2017-2020;FM 2021-2022
*Kang Kyung-wha|Кан Гён Хва|KR|FM 2017-2021
*Park Jin|Пак Чин|KR|FM 2022-2024
*Cho Tae-yul|Чо Тхэ Ёль|KR|FM 2024-2025
*Cho Hyun|Чо Хён|KR|FM 2025-
*Kim Jong Il,Kim Jong-il|Ким Чен Ир|KP|L 1994-2011
*Kim Jong Un,Kim Jong-un|Ким Чен Ын|KP|L 2011-
*Choe Son Hui|Цой Сон Хи|KP|FM 2022-
Khaltmaagiin Battulga|Халтмаагийн Баттулга|MN|P 2017-2021
Ukhnaagiin Khurelsukh|Ухнагийн Хурэлсух|MN|PM 2017-2021;P 2021-
Narasimha Rao|Нарасимха Рао|IN|PM 1991-1996
Atal Bihari Vajpayee|Атал Бихари Ваджпаи|IN|PM 1998-2004
Manmohan Singh|Манмохан Сингх|IN|PM 2004-2014
Narendra Modi|Нарендра Моди|IN|PM 2014-
Jaswant Singh|Джасвант Сингх|IN|FM 1998-2002
Pranab Mukherjee|Пранаб Мукерджи|IN|FM 2006-2009;P 2012-2017
Sushma Swaraj|Сушма Сварадж|IN|FM 2014-2019
Subrahmanyam Jaishankar,S. Jaishankar,S Jaishankar|Субраманьям Джайшанкар|IN|FM 2019-
Rajnath Singh|Раджнатх Сингх|IN|DM 2019-
Ajit Doval|Аджит Довал|IN|N 2014-
Benazir Bhutto|Беназир Бхутто|PK|PM 1988-1990,1993-1996
Nawaz Sharif|Наваз Шариф|PK|PM 1990-1993,1997-1999,2013-2017
Pervez Musharraf|Первез Мушарраф|PK|P 2001-2008
Shaukat Aziz|Шаукат Азиз|PK|PM 2004-2007
Asif Ali Zardari|Асиф Али Зардари|PK|P 2008-2013,2024-
Yousuf Raza Gilani|Юсуф Реза Гилани|PK|PM 2008-2012
Imran Khan|Имран Хан|PK|PM 2018-2022
Shehbaz Sharif,Shahbaz Sharif|Шахбаз Шариф|PK|PM 2022-
Khurshid Kasuri|Хуршид Касури|PK|FM 2002-2007
Shah Mahmood Qureshi|Шах Махмуд Куреши|PK|FM 2008-2011,2018-2022
Hina Rabbani Khar|Хина Раббани Хар|PK|FM 2011-2013
Bilawal Bhutto Zardari|Билавал Бхутто-Зардари|PK|FM 2022-2023
Ishaq Dar|Исхак Дар|PK|FM 2024-
Asim Munir|Асим Мунир|PK|G 2022-
Sheikh Hasina|Шейх Хасина|BD|PM 1996-2001,2009-2024
Khaleda Zia|Халеда Зия|BD|PM 1991-1996,2001-2006
Muhammad Yunus|Мухаммад Юнус|BD|L 2024-
Chandrika Kumaratunga|Чандрика Кумаратунга|LK|P 1994-2005
Ranil Wickremesinghe|Ранил Викрамасингхе|LK|PM 2001-2004,2015-2019;P 2022-2024
Mahinda Rajapaksa|Махинда Раджапакса|LK|P 2005-2015
Gotabaya Rajapaksa|Готабая Раджапакса|LK|P 2019-2022
Velupillai Prabhakaran|Велупиллаи Прабхакаран|LK|L 1976-2009
*K.P. Sharma Oli|Шарма Оли|NP|PM 2015-2016,2018-2021,2024-2025
Hamid Karzai|Хамид Карзай|AF|P 2001-2014
Ashraf Ghani|Ашраф Гани|AF|P 2014-2021
Abdullah Abdullah|Абдулла Абдулла|AF|FM 2001-2005
Abdul Ghani Baradar|Абдул Гани Барадар|TA|L 2018-
Amir Khan Muttaqi|Амир Хан Муттаки|TA|FM 2021-
*Nguyen Phu Trong|Нгуен Фу Чонг|VN|SG 2011-2024
*Nguyen Xuan Phuc|Нгуен Суан Фук|VN|PM 2016-2021;P 2021-2023
*To Lam|То Лам|VN|P 2024-2024;SG 2024-
*Pham Minh Chinh|Фам Минь Тинь|VN|PM 2021-
*Hun Sen|Хун Сен|KH|PM 1985-2023
*Hun Manet|Хун Манет|KH|PM 2023-
Thaksin Shinawatra|Таксин Чинават|TH|PM 2001-2006
Prayut Chan-o-cha,Prayuth Chan-ocha|Прают Чан-Оча|TH|PM 2014-2023
Phumtham Wechayachai|Пхумтхам Вечаячай|TH|DM 2024-2025;PM 2025-2025
Yingluck Shinawatra|Йинглак Чинават|TH|PM 2011-2014
Prayuth Chan-ocha|Прают Чан-Оча|TH|PM 2014-2023
Srettha Thavisin|Сеттха Тхависин|TH|PM 2023-2024
Paetongtarn Shinawatra|Пхэтхонгтхан Чинават|TH|PM 2024-2025
Anutin Charnvirakul|Анутин Чанвиракун|TH|PM 2025-
Aung San Suu Kyi|Аун Сан Су Чжи|MM|L 2016-2021
Than Shwe|Тан Шве|MM|L 1992-2011
Min Aung Hlaing|Мин Аун Хлайн|MM|L 2021-
Mahathir Mohamad|Махатхир Мохамад|MY|PM 1981-2003,2018-2020
Abdullah Badawi,Abdullah Ahmad Badawi|Абдулла Бадави|MY|PM 2003-2009
Najib Razak|Наджиб Разак|MY|PM 2009-2018
Anwar Ibrahim|Анвар Ибрагим|MY|PM 2022-
*Goh Chok Tong|Го Чок Тонг|SG|PM 1990-2004
*Lee Hsien Loong|Ли Сянь Лун|SG|PM 2004-2024
Lawrence Wong|Лоуренс Вонг|SG|PM 2024-
Abdurrahman Wahid|Абдуррахман Вахид|ID|P 1999-2001
Megawati Sukarnoputri|Мегавати Сукарнопутри|ID|P 2001-2004
Susilo Bambang Yudhoyono|Сусило Бамбанг Юдойоно|ID|P 2004-2014
Joko Widodo|Джоко Видодо|ID|P 2014-2024
Prabowo Subianto|Прабово Субианто|ID|DM 2019-2024;P 2024-
Hassan Wirajuda|Хасан Вираюда|ID|FM 2001-2009
Marty Natalegawa|Марти Наталегава|ID|FM 2009-2014
Retno Marsudi|Ретно Марсуди|ID|FM 2014-2024
Xanana Gusmao|Шанана Гужмау|TL|P 2002-2007;PM 2007-2015,2023-
Jose Ramos-Horta|Жозе Рамуш-Орта|TL|P 2007-2012,2022-
Gloria Macapagal Arroyo,Gloria Arroyo|Глория Арройо|PH|P 2001-2010
Fidel Ramos|Фидель Рамос|PH|P 1992-1998
Joseph Estrada|Джозеф Эстрада|PH|P 1998-2001
Benigno Aquino|Бенигно Акино|PH|P 2010-2016
Rodrigo Duterte|Родриго Дутерте|PH|P 2016-2022
Ferdinand Marcos Jr|Фердинанд Маркос|PH|P 2022-
John Howard|Джон Говард|AU|PM 1996-2007
Kevin Rudd|Кевин Радд|AU|PM 2007-2010,2013-2013;FM 2010-2012
Julia Gillard|Джулия Гиллард|AU|PM 2010-2013
Tony Abbott|Тони Эбботт|AU|PM 2013-2015
Malcolm Turnbull|Малкольм Тернбулл|AU|PM 2015-2018
Scott Morrison|Скотт Моррисон|AU|PM 2018-2022
Anthony Albanese|Энтони Албанезе|AU|PM 2022-
Alexander Downer|Александр Даунер|AU|FM 1996-2007
Julie Bishop|Джули Бишоп|AU|FM 2013-2018
Marise Payne|Мариз Пейн|AU|FM 2018-2022
Penny Wong|Пенни Вонг|AU|FM 2022-
Richard Marles|Ричард Марлз|AU|DM 2022-
Helen Clark|Хелен Кларк|NZ|PM 1999-2008
John Key|Джон Ки|NZ|PM 2008-2016
Jacinda Ardern|Джасинда Ардерн|NZ|PM 2017-2023
Christopher Luxon|Кристофер Лаксон|NZ|PM 2023-
`
