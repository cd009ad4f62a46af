// Leaders and ministers of Europe since 1990. Own knowledge, checked against nothing but itself: years only.

/**
 * name,other spellings | Russian name | country | offices with years; an open end is still in office.
 * `*` marks a name whose family name comes first. Office codes are those of `lexicon.ts`.
 */
export const EUROPE_PEOPLE = `
Emmanuel Macron|Эммануэль Макрон,Эмманюэль Макрон|FR|P 2017-
François Hollande|Франсуа Олланд|FR|P 2012-2017
Nicolas Sarkozy|Николя Саркози|FR|P 2007-2012
Jacques Chirac|Жак Ширак|FR|P 1995-2007
François Mitterrand|Франсуа Миттеран|FR|P 1981-1995
Jean-Marc Ayrault|Жан-Марк Эро|FR|PM 2012-2014;FM 2016-2017
Manuel Valls|Манюэль Вальс|FR|PM 2014-2016
Edouard Philippe|Эдуар Филипп|FR|PM 2017-2020
Dominique de Villepin|Доминик де Вильпен|FR|FM 2002-2004;PM 2005-2007
Jean-Yves Le Drian|Жан-Ив Ле Дриан|FR|DM 2012-2017;FM 2017-2022
Catherine Colonna|Катрин Колонна|FR|FM 2022-2024
Stephane Sejourne|Стефан Сежурне|FR|FM 2024-2024
Jean-Noel Barrot|Жан-Ноэль Барро|FR|FM 2024-
Sebastien Lecornu|Себастьян Лекорню|FR|DM 2022-2025;PM 2025-
Florence Parly|Флоранс Парли|FR|DM 2017-2022
Laurent Fabius|Лоран Фабиус|FR|FM 2012-2016
Alain Juppe|Ален Жюппе|FR|FM 1993-1995,2011-2012;PM 1995-1997
Bernard Kouchner|Бернар Кушнер|FR|FM 2007-2010
Philippe Douste-Blazy|Филипп Дуст-Блази|FR|FM 2005-2007
Michel Barnier|Мишель Барнье|FR|FM 2004-2005;PM 2024-2024
Hubert Vedrine|Юбер Ведрин|FR|FM 1997-2002
Lionel Jospin|Лионель Жоспен|FR|PM 1997-2002
Angela Merkel|Ангела Меркель|DE|C 2005-2021
Olaf Scholz|Олаф Шольц|DE|C 2021-2025
Friedrich Merz|Фридрих Мерц|DE|C 2025-
Gerhard Schroeder,Gerhard Schröder|Герхард Шрёдер|DE|C 1998-2005
Helmut Kohl|Гельмут Коль|DE|C 1982-1998
Frank-Walter Steinmeier|Франк-Вальтер Штайнмайер|DE|FM 2005-2009,2013-2017;P 2017-
Joachim Gauck|Йоахим Гаук|DE|P 2012-2017
Sigmar Gabriel|Зигмар Габриэль|DE|FM 2017-2018
Heiko Maas|Хайко Маас|DE|FM 2018-2021
Annalena Baerbock|Анналена Бербок|DE|FM 2021-2025
Johann Wadephul|Йоханн Вадефуль|DE|FM 2025-
Boris Pistorius|Борис Писториус|DE|DM 2023-
Ursula von der Leyen|Урсула фон дер Ляйен|EC|DM 2013-2019;P 2019-
Guido Westerwelle|Гидо Вестервелле|DE|FM 2009-2013
Joschka Fischer|Йошка Фишер|DE|FM 1998-2005
Klaus Kinkel|Клаус Кинкель|DE|FM 1992-1998
Hans-Dietrich Genscher|Ганс-Дитрих Геншер|DE|FM 1974-1992
John Major|Джон Мейджор|GB|PM 1990-1997
Tony Blair|Тони Блэр|GB|PM 1997-2007
Gordon Brown|Гордон Браун|GB|PM 2007-2010
David Cameron|Дэвид Кэмерон|GB|PM 2010-2016;FM 2023-2024
Theresa May|Тереза Мэй|GB|PM 2016-2019
Boris Johnson|Борис Джонсон|GB|FM 2016-2018;PM 2019-2022
Liz Truss|Лиз Трасс|GB|FM 2021-2022;PM 2022-2022
Rishi Sunak|Риши Сунак|GB|PM 2022-2024
Keir Starmer|Кир Стармер|GB|PM 2024-
David Lammy|Дэвид Лэмми|GB|FM 2024-2025
Yvette Cooper|Иветт Купер|GB|FM 2025-
James Cleverly|Джеймс Клеверли|GB|FM 2022-2023
Dominic Raab|Доминик Рааб|GB|FM 2019-2021
Jeremy Hunt|Джереми Хант|GB|FM 2018-2019
Philip Hammond|Филип Хаммонд|GB|FM 2014-2016
William Hague|Уильям Хейг|GB|FM 2010-2014
David Miliband|Дэвид Милибэнд|GB|FM 2007-2010
Margaret Beckett|Маргарет Бекетт|GB|FM 2006-2007
Jack Straw|Джек Стро|GB|FM 2001-2006
Robin Cook|Робин Кук|GB|FM 1997-2001
Malcolm Rifkind|Малькольм Рифкинд|GB|FM 1995-1997
Douglas Hurd|Дуглас Хёрд|GB|FM 1989-1995
Ben Wallace|Бен Уоллес|GB|DM 2019-2023
John Healey|Джон Хили|GB|DM 2024-
Bertie Ahern|Берти Ахерн|IE|PM 1997-2008
Leo Varadkar|Лео Варадкар|IE|PM 2017-2020,2022-2024
Simon Harris|Саймон Харрис|IE|PM 2024-2025
Micheal Martin|Михол Мартин|IE|PM 2020-2022,2025-
Simon Coveney|Саймон Ковени|IE|FM 2017-2022
Silvio Berlusconi|Сильвио Берлускони|IT|PM 1994-1995,2001-2006,2008-2011
Romano Prodi|Романо Проди|IT|PM 1996-1998,2006-2008
Lamberto Dini|Ламберто Дини|IT|PM 1995-1996;FM 1996-2001
Mario Monti|Марио Монти|IT|PM 2011-2013
Matteo Renzi|Маттео Ренци|IT|PM 2014-2016
Paolo Gentiloni|Паоло Джентилони|IT|FM 2014-2016;PM 2016-2018
Giuseppe Conte|Джузеппе Конте|IT|PM 2018-2021
Mario Draghi|Марио Драги|IT|PM 2021-2022
Giorgia Meloni|Джорджа Мелони|IT|PM 2022-
Antonio Tajani|Антонио Таяни|IT|FM 2022-
Luigi Di Maio|Луиджи Ди Майо|IT|FM 2019-2022
Franco Frattini|Франко Фраттини|IT|FM 2002-2004,2008-2011
Massimo D'Alema|Массимо Д'Алема|IT|PM 1998-2000;FM 2006-2008
Guido Crosetto|Гвидо Крозетто|IT|DM 2022-
Sergio Mattarella|Серджо Маттарелла|IT|P 2015-
Jose Maria Aznar|Хосе Мария Аснар|ES|PM 1996-2004
Felipe Gonzalez|Фелипе Гонсалес|ES|PM 1982-1996
Jose Luis Rodriguez Zapatero|Хосе Луис Родригес Сапатеро|ES|PM 2004-2011
Mariano Rajoy|Мариано Рахой|ES|PM 2011-2018
Pedro Sanchez|Педро Санчес|ES|PM 2018-
Miguel Angel Moratinos|Мигель Анхель Моратинос|ES|FM 2004-2010
Jose Manuel Albares|Хосе Мануэль Альбарес|ES|FM 2021-
Josep Borrell|Жозеп Боррель|EU|FM 2018-2019;HR 2019-2024
Antonio Costa|Антониу Кошта|ECL|PM 2015-2024;P 2024-
Mark Rutte|Марк Рютте|NATO|PM 2010-2024;SG 2024-
Dick Schoof|Дик Схооф|NL|PM 2024-
Wim Kok|Вим Кок|NL|PM 1994-2002
Jan Peter Balkenende|Ян Петер Балкененде|NL|PM 2002-2010
Guy Verhofstadt|Ги Верхофстадт|BE|PM 1999-2008
Charles Michel|Шарль Мишель|ECL|PM 2014-2019;P 2019-2024
Alexander De Croo|Александр Де Кро|BE|PM 2020-2025
Bart De Wever|Барт Де Вевер|BE|PM 2025-
Jean Asselborn|Жан Ассельборн|LU|FM 2004-2023
Sebastian Kurz|Себастьян Курц|AT|FM 2013-2017;C 2017-2019,2020-2021
Karl Nehammer|Карл Нехаммер|AT|C 2021-2025
Christian Stocker|Кристиан Штокер|AT|C 2025-
Wolfgang Schuessel|Вольфганг Шюссель|AT|C 2000-2007
Alexander Van der Bellen|Александр Ван дер Беллен|AT|P 2017-
Ignazio Cassis|Иньяцио Кассис|CH|FM 2017-
Alain Berset|Ален Берсе|CH|P 2018-2018,2023-2023
Karin Keller-Sutter|Карин Келлер-Суттер|CH|P 2025-2025
Kostas Simitis,Costas Simitis|Костас Симитис|GR|PM 1996-2004
Kostas Karamanlis|Костас Караманлис|GR|PM 2004-2009
George Papandreou|Георгиос Папандреу|GR|FM 1999-2004;PM 2009-2011
Antonis Samaras|Антонис Самарас|GR|PM 2012-2015
Alexis Tsipras|Алексис Ципрас|GR|PM 2015-2019
Kyriakos Mitsotakis|Кириакос Мицотакис|GR|PM 2019-
Nikos Dendias|Никос Дендиас|GR|FM 2019-2023;DM 2023-
Nicos Anastasiades|Никос Анастасиадис|CY|P 2013-2023
Nikos Christodoulides|Никос Христодулидис|CY|FM 2018-2022;P 2023-
Goran Persson|Ёран Перссон|SE|PM 1996-2006
Fredrik Reinfeldt|Фредрик Рейнфельдт|SE|PM 2006-2014
Stefan Lofven|Стефан Лёвен|SE|PM 2014-2021
Ulf Kristersson|Ульф Кристерссон|SE|PM 2022-
Carl Bildt|Карл Бильдт|SE|PM 1991-1994;FM 2006-2014
Margot Wallstrom|Маргот Вальстрём|SE|FM 2014-2019
Jens Stoltenberg|Йенс Столтенберг|NATO|PM 2000-2001,2005-2013;SG 2014-2024
Erna Solberg|Эрна Сульберг|NO|PM 2013-2021
Jonas Gahr Store|Йонас Гар Стёре|NO|FM 2005-2012;PM 2021-
Espen Barth Eide|Эспен Барт Эйде|NO|FM 2012-2013,2023-
Anders Fogh Rasmussen|Андерс Фог Расмуссен|NATO|PM 2001-2009;SG 2009-2014
Mette Frederiksen|Метте Фредериксен|DK|PM 2019-
Lars Lokke Rasmussen|Ларс Лёкке Расмуссен|DK|PM 2009-2011,2015-2019;FM 2022-
Martti Ahtisaari|Мартти Ахтисаари|FI|P 1994-2000
Tarja Halonen|Тарья Халонен|FI|P 2000-2012
Sauli Niinisto|Саули Ниинистё|FI|P 2012-2024
Alexander Stubb|Александр Стубб|FI|FM 2008-2011;PM 2014-2015;P 2024-
Sanna Marin|Санна Марин|FI|PM 2019-2023
Petteri Orpo|Петтери Орпо|FI|PM 2023-
Elina Valtonen|Элина Валтонен|FI|FM 2023-
Lech Walesa|Лех Валенса|PL|P 1990-1995
Aleksander Kwasniewski|Александр Квасьневский|PL|P 1995-2005
Lech Kaczynski|Лех Качиньский|PL|P 2005-2010
Bronislaw Komorowski|Бронислав Коморовский|PL|P 2010-2015
Andrzej Duda|Анджей Дуда|PL|P 2015-2025
Karol Nawrocki|Кароль Навроцкий|PL|P 2025-
Donald Tusk|Дональд Туск|PL|PM 2007-2014,2023-;P 2014-2019
Ewa Kopacz|Эва Копач|PL|PM 2014-2015
Mateusz Morawiecki|Матеуш Моравецкий|PL|PM 2017-2023
Radoslaw Sikorski,Radek Sikorski|Радослав Сикорский|PL|FM 2007-2014,2023-
Vaclav Havel|Вацлав Гавел|CZ|P 1990-2003
Vaclav Klaus|Вацлав Клаус|CZ|PM 1992-1998;P 2003-2013
Milos Zeman|Милош Земан|CZ|PM 1998-2002;P 2013-2023
Petr Pavel|Петр Павел|CZ|P 2023-
Andrej Babis|Андрей Бабиш|CZ|PM 2017-2021,2025-
Petr Fiala|Петр Фиала|CZ|PM 2021-2025
Robert Fico|Роберт Фицо|SK|PM 2006-2010,2012-2018,2023-
Zuzana Caputova|Зузана Чапутова|SK|P 2019-2024
Peter Pellegrini|Петер Пеллегрини|SK|PM 2018-2020;P 2024-
Viktor Orban|Виктор Орбан|HU|PM 1998-2002,2010-
Peter Szijjarto|Петер Сийярто|HU|FM 2014-
Ferenc Gyurcsany|Ференц Дюрчань|HU|PM 2004-2009
Ion Iliescu|Ион Илиеску|RO|P 1990-1996,2000-2004
Traian Basescu|Траян Бэсеску|RO|P 2004-2014
Klaus Iohannis|Клаус Йоханнис|RO|P 2014-2025
Nicusor Dan|Никушор Дан|RO|P 2025-
Rumen Radev|Румен Радев|BG|P 2017-
Boyko Borisov,Boiko Borissov|Бойко Борисов|BG|PM 2009-2013,2014-2021
Slobodan Milosevic|Слободан Милошевич|RS|P 1989-2000
Vojislav Kostunica|Воислав Коштуница|RS|P 2000-2003;PM 2004-2008
Boris Tadic|Борис Тадич|RS|P 2004-2012
Tomislav Nikolic|Томислав Николич|RS|P 2012-2017
Aleksandar Vucic|Александр Вучич|RS|PM 2014-2017;P 2017-
Ivica Dacic|Ивица Дачич|RS|PM 2012-2014;FM 2014-2020,2022-2024
Ana Brnabic|Ана Брнабич|RS|PM 2017-2024
Milo Djukanovic|Мило Джуканович|ME|P 1998-2002,2018-2023;PM 1991-1998
Franjo Tudjman|Франьо Туджман|HR|P 1990-1999
Andrej Plenkovic|Андрей Пленкович|HR|PM 2016-
Zoran Milanovic|Зоран Миланович|HR|PM 2011-2016;P 2020-
Robert Golob|Роберт Голоб|SI|PM 2022-
Janez Jansa|Янез Янша|SI|PM 2004-2008,2012-2013,2020-2022
Alija Izetbegovic|Алия Изетбегович|BA|P 1990-2000
Radovan Karadzic|Радован Караджич|BA|L 1992-1996
Ibrahim Rugova|Ибрагим Ругова|XK|P 2002-2006
Milorad Dodik|Милорад Додик|BA|P 2010-2025
Hashim Thaci|Хашим Тачи|XK|PM 2008-2014;P 2016-2020
Albin Kurti|Альбин Курти|XK|PM 2020-
Vjosa Osmani|Вьоса Османи|XK|P 2021-
Zoran Zaev|Зоран Заев|MK|PM 2017-2022
Edi Rama|Эди Рама|AL|PM 2013-
Sali Berisha|Сали Бериша|AL|P 1992-1997;PM 2005-2013
`
