// Leaders and ministers of the former Soviet Union since 1990. Own knowledge: years only.

/** As in people-europe.ts. */
export const POST_SOVIET_PEOPLE = `
Vladimir Putin|Владимир Путин|RU|PM 1999-2000,2008-2012;P 2000-2008,2012-
Dmitry Medvedev,Dmitri Medvedev|Дмитрий Медведев|RU|P 2008-2012;PM 2012-2020
Boris Yeltsin|Борис Ельцин|RU|P 1991-1999
Mikhail Gorbachev|Михаил Горбачёв|SU|P 1990-1991
Sergei Lavrov,Sergey Lavrov|Сергей Лавров|RU|FM 2004-
Igor Ivanov|Игорь Иванов|RU|FM 1998-2004
Yevgeny Primakov|Евгений Примаков|RU|FM 1996-1998;PM 1998-1999
Andrei Kozyrev|Андрей Козырев|RU|FM 1990-1996
Eduard Shevardnadze|Эдуард Шеварднадзе|GE|FM 1985-1991;P 1995-2003
Sergei Shoigu,Sergey Shoygu|Сергей Шойгу|RU|DM 2012-2024;X 2024-
Andrei Belousov|Андрей Белоусов|RU|DM 2024-
Anatoly Serdyukov|Анатолий Сердюков|RU|DM 2007-2012
Sergei Ivanov|Сергей Иванов|RU|DM 2001-2007
Igor Sergeyev|Игорь Сергеев|RU|DM 1997-2001
Viktor Chernomyrdin|Виктор Черномырдин|RU|PM 1992-1998
Mikhail Kasyanov|Михаил Касьянов|RU|PM 2000-2004
Mikhail Fradkov|Михаил Фрадков|RU|PM 2004-2007
Viktor Zubkov|Виктор Зубков|RU|PM 2007-2008
Mikhail Mishustin|Михаил Мишустин|RU|PM 2020-
Nikolai Patrushev|Николай Патрушев|RU|X 2008-2024
Valery Gerasimov|Валерий Герасимов|RU|G 2012-
Alexander Novak|Александр Новак|RU|M 2012-2020;VPM 2020-
Valentina Matviyenko|Валентина Матвиенко|RU|S 2011-
Vyacheslav Volodin|Вячеслав Володин|RU|S 2016-
Mikhail Bogdanov|Михаил Богданов|RU|DFM 2011-2025
Ramzan Kadyrov|Рамзан Кадыров|RU|L 2007-
Leonid Kravchuk|Леонид Кравчук|UA|P 1991-1994
Leonid Kuchma|Леонид Кучма|UA|P 1994-2005
Viktor Yushchenko|Виктор Ющенко|UA|P 2005-2010
Viktor Yanukovych,Viktor Yanukovich|Виктор Янукович|UA|PM 2002-2005,2006-2007;P 2010-2014
Oleksandr Turchynov|Александр Турчинов|UA|P 2014-2014
Petro Poroshenko|Пётр Порошенко,Петр Порошенко|UA|P 2014-2019
Volodymyr Zelensky,Volodymyr Zelenskyy,Volodymyr Zelenskiy,Vladimir Zelensky|Владимир Зеленский|UA|P 2019-
Yulia Tymoshenko|Юлия Тимошенко|UA|PM 2005-2005,2007-2010
Mykola Azarov|Николай Азаров|UA|PM 2010-2014
Arseniy Yatsenyuk|Арсений Яценюк|UA|PM 2014-2016
Volodymyr Groysman|Владимир Гройсман|UA|PM 2016-2019
Denys Shmyhal|Денис Шмыгаль|UA|PM 2020-2025;DM 2025-
Yulia Svyrydenko|Юлия Свириденко|UA|PM 2025-
Pavlo Klimkin|Павел Климкин|UA|FM 2014-2019
Volodymyr Ohryzko|Владимир Огрызко|UA|FM 2007-2009
Leonid Kozhara|Леонид Кожара|UA|FM 2012-2014
Andrii Deshchytsia,Andriy Deshchytsia|Андрей Дещица|UA|FM 2014-2014
Vadym Prystaiko|Вадим Пристайко|UA|FM 2019-2020
Dmytro Kuleba|Дмитрий Кулеба|UA|FM 2020-2024
Andrii Sybiha,Andriy Sybiha|Андрей Сибига|UA|FM 2024-
Andriy Yermak|Андрей Ермак|UA|X 2020-2025
Oleksii Reznikov|Алексей Резников|UA|DM 2021-2023
Rustem Umerov|Рустем Умеров|UA|DM 2023-2025
Valeriy Zaluzhny|Валерий Залужный|UA|G 2021-2024
Alexander Lukashenko,Aleksandr Lukashenko|Александр Лукашенко|BY|P 1994-
Vladimir Makei|Владимир Макей|BY|FM 2012-2022
Sergei Aleinik|Сергей Алейник|BY|FM 2022-2024
Maxim Ryzhenkov|Максим Рыженков|BY|FM 2024-
Roman Golovchenko|Роман Головченко|BY|PM 2020-2025
Petru Lucinschi|Петр Лучинский|MD|P 1997-2001
Vladimir Voronin|Владимир Воронин|MD|P 2001-2009
Igor Dodon|Игорь Додон|MD|P 2016-2020
Maia Sandu|Майя Санду|MD|PM 2019-2019;P 2020-
Levon Ter-Petrosyan,Levon Ter-Petrosian|Левон Тер-Петросян|AM|P 1991-1998
Robert Kocharyan,Robert Kocharian|Роберт Кочарян|AM|P 1998-2008
Serzh Sargsyan,Serzh Sarkisian,Serzh Sarksyan,Serzh Sarkisyan|Серж Саргсян|AM|PM 2007-2008,2018-2018;P 2008-2018
Armen Sarkissian,Armen Sarkisian|Армен Саркисян|AM|P 2018-2022
Vahagn Khachaturyan|Ваагн Хачатурян|AM|P 2022-
Nikol Pashinyan,Nikol Pashinian|Никол Пашинян|AM|PM 2018-
Vartan Oskanian|Вартан Осканян|AM|FM 1998-2008
Edward Nalbandian,Eduard Nalbandyan|Эдвард Налбандян|AM|FM 2008-2018
Zohrab Mnatsakanyan|Зограб Мнацаканян|AM|FM 2018-2020
Ara Ayvazyan|Ара Айвазян|AM|FM 2020-2021
Ararat Mirzoyan|Арарат Мирзоян|AM|FM 2021-
Davit Tonoyan|Давид Тоноян|AM|DM 2018-2020
Seyran Ohanyan|Сейран Оганян|AM|DM 2008-2016
Suren Papikyan|Сурен Папикян|AM|DM 2021-
Ilham Aliyev|Ильхам Алиев|AZ|P 2003-
Heydar Aliyev,Heidar Aliyev|Гейдар Алиев|AZ|P 1993-2003
Abulfaz Elchibey|Абульфаз Эльчибей|AZ|P 1992-1993
Elmar Mammadyarov,Elmar Mamedyarov|Эльмар Мамедъяров|AZ|FM 2004-2020
Jeyhun Bayramov|Джейхун Байрамов|AZ|FM 2020-
Zakir Hasanov,Zakir Gasanov|Закир Гасанов|AZ|DM 2013-
Mehriban Aliyeva|Мехрибан Алиева|AZ|VP 2017-
Arayik Harutyunyan|Араик Арутюнян|KA|P 2020-2023
Bako Sahakyan|Бако Саакян|KA|P 2007-2020
Mikheil Saakashvili,Mikhail Saakashvili|Михаил Саакашвили|GE|P 2004-2013
Giorgi Margvelashvili|Георгий Маргвелашвили|GE|P 2013-2018
Salome Zourabichvili|Саломе Зурабишвили|GE|P 2018-2024
Bidzina Ivanishvili|Бидзина Иванишвили|GE|PM 2012-2013
Irakli Garibashvili|Ираклий Гарибашвили|GE|PM 2013-2015,2021-2024
Giorgi Gakharia|Георгий Гахария|GE|PM 2019-2021
Irakli Kobakhidze|Ираклий Кобахидзе|GE|PM 2024-
David Zalkaliani|Давид Залкалиани|GE|FM 2018-2022
Aslan Bzhania|Аслан Бжания|AB|P 2020-2024
Nursultan Nazarbayev|Нурсултан Назарбаев|KZ|P 1990-2019
Kassym-Jomart Tokayev|Касым-Жомарт Токаев|KZ|FM 1994-1999,2002-2007;PM 1999-2002;P 2019-
Karim Massimov|Карим Масимов|KZ|PM 2007-2012,2014-2016
Mukhtar Tleuberdi|Мухтар Тлеуберди|KZ|FM 2019-2023
Murat Nurtleu|Мурат Нуртлеу|KZ|FM 2023-2025
Islam Karimov|Ислам Каримов|UZ|P 1990-2016
Shavkat Mirziyoyev|Шавкат Мирзиёев|UZ|PM 2003-2016;P 2016-
Abdulaziz Kamilov|Абдулазиз Камилов|UZ|FM 1994-2003,2012-2022
Bakhtiyor Saidov|Бахтиёр Саидов|UZ|FM 2022-
Saparmurat Niyazov|Сапармурат Ниязов|TM|P 1990-2006
Gurbanguly Berdimuhamedov,Gurbanguly Berdymukhamedov|Гурбангулы Бердымухамедов|TM|P 2007-2022
Serdar Berdimuhamedov|Сердар Бердымухамедов|TM|P 2022-
Rashid Meredov|Рашид Мередов|TM|FM 2001-
Askar Akayev|Аскар Акаев|KG|P 1990-2005
Kurmanbek Bakiyev|Курманбек Бакиев|KG|P 2005-2010
Roza Otunbayeva|Роза Отунбаева|KG|P 2010-2011
Almazbek Atambayev|Алмазбек Атамбаев|KG|P 2011-2017
Sooronbay Jeenbekov|Сооронбай Жээнбеков|KG|P 2017-2020
Sadyr Japarov|Садыр Жапаров|KG|P 2020-
Jeenbek Kulubaev|Жээнбек Кулубаев|KG|FM 2022-
Emomali Rahmon,Emomali Rakhmon,Imomali Rakhmonov|Эмомали Рахмон|TJ|P 1992-
Sirojiddin Muhriddin|Сироджиддин Мухриддин|TJ|FM 2013-
Lennart Meri|Леннарт Мери|EE|P 1992-2001
Toomas Hendrik Ilves|Тоомас Хендрик Ильвес|EE|P 2006-2016
Kersti Kaljulaid|Керсти Кальюлайд|EE|P 2016-2021
Kaja Kallas|Кая Каллас|EU|PM 2021-2024;HR 2024-
Alar Karis|Алар Карис|EE|P 2021-
Kristen Michal|Кристен Михал|EE|PM 2024-
Margus Tsahkna|Маргус Цахкна|EE|FM 2023-
Vaira Vike-Freiberga|Вайра Вике-Фрейберга|LV|P 1999-2007
Egils Levits|Эгилс Левитс|LV|P 2019-2023
Edgars Rinkevics|Эдгарс Ринкевич|LV|FM 2011-2023;P 2023-
Evika Silina|Эвика Силиня|LV|PM 2023-
Valdas Adamkus|Валдас Адамкус|LT|P 1998-2003,2004-2009
Dalia Grybauskaite|Даля Грибаускайте|LT|P 2009-2019
Gitanas Nauseda|Гитанас Науседа|LT|P 2019-
Ingrida Simonyte|Ингрида Шимоните|LT|PM 2020-2024
Gabrielius Landsbergis|Габриэлюс Ландсбергис|LT|FM 2020-2024
`
