// Leaders and ministers of the Americas, and heads of organisations, since 1990. Own knowledge: years only.

/** As in people-europe.ts. */
export const AMERICAS_PEOPLE = `
George H.W. Bush,George Bush Sr|Джордж Буш|US|P 1989-1993
Bill Clinton|Билл Клинтон|US|P 1993-2001
George W. Bush,George Bush|Джордж Буш|US|P 2001-2009
Barack Obama|Барак Обама|US|P 2009-2017
Donald Trump,Donald J. Trump|Дональд Трамп|US|P 2017-2021,2025-
Joe Biden,Joseph Biden|Джо Байден|US|VP 2009-2017;P 2021-2025
Al Gore|Альберт Гор|US|VP 1993-2001
Dick Cheney|Дик Чейни|US|DM 1989-1993;VP 2001-2009
Mike Pence|Майк Пенс|US|VP 2017-2021
Kamala Harris|Камала Харрис|US|VP 2021-2025
JD Vance,J.D. Vance|Джей Ди Вэнс|US|VP 2025-
James Baker|Джеймс Бейкер|US|SS 1989-1992
Lawrence Eagleburger|Лоуренс Иглбергер|US|SS 1992-1993
Warren Christopher|Уоррен Кристофер|US|SS 1993-1997
Madeleine Albright|Мадлен Олбрайт|US|SS 1997-2001
Colin Powell|Колин Пауэлл|US|SS 2001-2005
Condoleezza Rice|Кондолиза Райс|US|N 2001-2005;SS 2005-2009
Hillary Clinton,Hillary Rodham Clinton|Хиллари Клинтон|US|SS 2009-2013
John Kerry|Джон Керри|US|SS 2013-2017
Rex Tillerson|Рекс Тиллерсон|US|SS 2017-2018
Mike Pompeo|Майк Помпео|US|SS 2018-2021
Antony Blinken,Anthony Blinken|Энтони Блинкен|US|SS 2021-2025
Marco Rubio|Марко Рубио|US|SS 2025-
William Perry|Уильям Перри|US|DM 1994-1997
William Cohen|Уильям Коэн|US|DM 1997-2001
Donald Rumsfeld|Дональд Рамсфельд|US|DM 2001-2006
Robert Gates|Роберт Гейтс|US|DM 2006-2011
Leon Panetta|Леон Панетта|US|DM 2011-2013
Chuck Hagel|Чак Хейгел|US|DM 2013-2015
Ash Carter,Ashton Carter|Эштон Картер|US|DM 2015-2017
James Mattis,Jim Mattis|Джеймс Мэттис|US|DM 2017-2019
Mark Esper|Марк Эспер|US|DM 2019-2020
Lloyd Austin|Ллойд Остин|US|DM 2021-2025
Pete Hegseth|Пит Хегсет|US|DM 2025-
Mark Milley|Марк Милли|US|G 2019-2023
Sandy Berger|Сэнди Бергер|US|N 1997-2001
Stephen Hadley|Стивен Хэдли|US|N 2005-2009
Susan Rice|Сьюзан Райс|US|N 2013-2017
John Bolton|Джон Болтон|US|N 2018-2019
Robert O'Brien|Роберт О'Брайен|US|N 2019-2021
Jake Sullivan|Джейк Салливан|US|N 2021-2025
Mike Waltz|Майк Уолтц|US|N 2025-2025
Steve Witkoff|Стив Уиткофф|US|E 2025-
Keith Kellogg|Кит Келлог|US|E 2025-
Richard Holbrooke|Ричард Холбрук|US|E 1995-2010
Dennis Ross|Деннис Росс|US|E 1993-2001
George Mitchell|Джордж Митчелл|US|E 1995-2011
Gordon Sondland|Гордон Сондленд|US|A 2018-2020
Janet Yellen|Джанет Йеллен|US|FIN 2021-2025
Scott Bessent|Скотт Бессент|US|FIN 2025-
Steven Mnuchin|Стивен Мнучин|US|FIN 2017-2021
Brian Mulroney|Брайан Малруни|CA|PM 1984-1993
Jean Chretien|Жан Кретьен|CA|PM 1993-2003
Paul Martin|Пол Мартин|CA|PM 2003-2006
Stephen Harper|Стивен Харпер|CA|PM 2006-2015
Justin Trudeau|Джастин Трюдо|CA|PM 2015-2025
Mark Carney|Марк Карни|CA|PM 2025-
Chrystia Freeland|Христя Фриланд|CA|FM 2017-2019;VPM 2019-2024
Francois-Philippe Champagne|Франсуа-Филипп Шампань|CA|FM 2019-2021
Melanie Joly|Мелани Жоли|CA|FM 2021-2025
Anita Anand|Анита Ананд|CA|DM 2021-2023;FM 2025-
Vicente Fox|Висенте Фокс|MX|P 2000-2006
Ernesto Zedillo|Эрнесто Седильо|MX|P 1994-2000
Felipe Calderon|Фелипе Кальдерон|MX|P 2006-2012
Enrique Pena Nieto|Энрике Пенья Ньето|MX|P 2012-2018
Andres Manuel Lopez Obrador|Андрес Мануэль Лопес Обрадор|MX|P 2018-2024
Claudia Sheinbaum|Клаудия Шейнбаум|MX|P 2024-
Marcelo Ebrard|Марсело Эбрард|MX|FM 2018-2023
Fidel Castro|Фидель Кастро|CU|P 1976-2008
Raul Castro|Рауль Кастро|CU|P 2008-2018
Miguel Diaz-Canel|Мигель Диас-Канель|CU|P 2018-
Bruno Rodriguez|Бруно Родригес|CU|FM 2009-
Hugo Chavez|Уго Чавес|VE|P 1999-2013
Nicolas Maduro|Николас Мадуро|VE|FM 2006-2012;P 2013-
Juan Guaido|Хуан Гуайдо|VE|L 2019-2023
Delcy Rodriguez|Делси Родригес|VE|FM 2014-2017;VP 2018-
Andres Pastrana|Андрес Пастрана|CO|P 1998-2002
Alvaro Uribe|Альваро Урибе|CO|P 2002-2010
Juan Manuel Santos|Хуан Мануэль Сантос|CO|DM 2006-2009;P 2010-2018
Ivan Duque|Иван Дуке|CO|P 2018-2022
Gustavo Petro|Густаво Петро|CO|P 2022-
Rafael Correa|Рафаэль Корреа|EC|P 2007-2017
Daniel Noboa|Даниэль Нобоа|EC|P 2023-
Alberto Fujimori|Альберто Фухимори|PE|P 1990-2000
Alan Garcia|Алан Гарсия|PE|P 2006-2011
Ollanta Humala|Ольянта Умала|PE|P 2011-2016
Dina Boluarte|Дина Болуарте|PE|P 2022-2025
Evo Morales|Эво Моралес|BO|P 2006-2019
Jeanine Anez|Жанин Аньес|BO|P 2019-2020
Luis Arce|Луис Арсе|BO|P 2020-2025
Fernando Henrique Cardoso|Фернандо Энрике Кардозу|BR|P 1995-2002
Luiz Inacio Lula da Silva,Lula|Луис Инасиу Лула да Силва,Лула|BR|P 2003-2010,2023-
Dilma Rousseff|Дилма Роуссефф|BR|P 2011-2016
Michel Temer|Мишел Темер|BR|P 2016-2018
Jair Bolsonaro|Жаир Болсонару|BR|P 2019-2022
Celso Amorim|Селсу Аморим|BR|FM 2003-2010
Mauro Vieira|Мауру Виейра|BR|FM 2015-2016,2023-
Carlos Menem|Карлос Менем|AR|P 1989-1999
Nestor Kirchner|Нестор Киршнер|AR|P 2003-2007
Cristina Fernandez de Kirchner,Cristina Kirchner|Кристина Киршнер|AR|P 2007-2015
Mauricio Macri|Маурисио Макри|AR|P 2015-2019
Alberto Fernandez|Альберто Фернандес|AR|P 2019-2023
Javier Milei|Хавьер Милей|AR|P 2023-
Ricardo Lagos|Рикардо Лагос|CL|P 2000-2006
Michelle Bachelet|Мишель Бачелет|CL|P 2006-2010,2014-2018
Sebastian Pinera|Себастьян Пиньера|CL|P 2010-2014,2018-2022
Gabriel Boric|Габриэль Борич|CL|P 2022-
Daniel Ortega|Даниэль Ортега|NI|P 1985-1990,2007-
Manuel Zelaya|Мануэль Селайя|HN|P 2006-2009
Nayib Bukele|Найиб Букеле|SV|P 2019-
Jean-Bertrand Aristide|Жан-Бертран Аристид|HT|P 1991-2004
Rene Preval|Рене Преваль|HT|P 1996-2001,2006-2011
`

/** As in people-europe.ts; the country is an organisation. */
export const ORGANISATION_PEOPLE = `
Javier Perez de Cuellar|Хавьер Перес де Куэльяр|UN|SG 1982-1991
Boutros Boutros-Ghali|Бутрос Бутрос-Гали|UN|SG 1992-1996
Kofi Annan|Кофи Аннан|UN|SG 1997-2006
*Ban Ki-moon|Пан Ги Мун|UN|FM 2004-2006;SG 2007-2016
Antonio Guterres,António Guterres|Антониу Гутерреш|UN|PM 1995-2002;SG 2017-
Staffan de Mistura|Стаффан де Мистура|UN|E 2014-2018
Lakhdar Brahimi|Лахдар Брахими|UN|E 1997-2014
Geir Pedersen|Гейр Педерсен|UN|E 2019-2025
Martin Griffiths|Мартин Гриффитс|UN|E 2018-2024
Ghassan Salame|Гассан Саламе|UN|E 2017-2020
Manfred Woerner|Манфред Вёрнер|NATO|SG 1988-1994
Willy Claes|Вилли Клас|NATO|SG 1994-1995
George Robertson,Lord Robertson|Джордж Робертсон|NATO|SG 1999-2003
Jaap de Hoop Scheffer|Яап де Хооп Схеффер|NATO|SG 2004-2009
Javier Solana|Хавьер Солана|EU|SG 1995-1999;HR 1999-2009
Catherine Ashton|Кэтрин Эштон|EU|HR 2009-2014
Federica Mogherini|Федерика Могерини|EU|FM 2014-2014;HR 2014-2019
Jacques Delors|Жак Делор|EC|P 1985-1995
Jacques Santer|Жак Сантер|EC|P 1995-1999
Jose Manuel Barroso|Жозе Мануэл Баррозу|EC|PM 2002-2004;P 2004-2014
Jean-Claude Juncker|Жан-Клод Юнкер|EC|PM 1995-2013;P 2014-2019
Herman Van Rompuy|Херман Ван Ромпёй|ECL|P 2009-2014
Roberta Metsola|Роберта Мецола|EP|P 2022-
Lamberto Zannier|Ламберто Заньер|OSCE|SG 2011-2017
Thomas Greminger|Томас Гремингер|OSCE|SG 2017-2020
Helga Schmid|Хельга Шмид|OSCE|SG 2020-2024
Michel Camdessus|Мишель Камдессю|IMF|D 1987-2000
Dominique Strauss-Kahn|Доминик Стросс-Кан|IMF|D 2007-2011
Christine Lagarde|Кристин Лагард|IMF|D 2011-2019
Kristalina Georgieva|Кристалина Георгиева|IMF|D 2019-
Robert Zoellick|Роберт Зеллик|WB|P 2007-2012
Tedros Adhanom Ghebreyesus,Tedros|Тедрос Аданом Гебреисус|WHO|D 2017-
Hans Blix|Ханс Бликс|IAEA|D 1981-1997
Mohamed ElBaradei|Мохаммед аль-Барадеи|IAEA|D 1997-2009
Yukiya Amano|Юкия Амано|IAEA|D 2009-2019
Rafael Grossi,Rafael Mariano Grossi|Рафаэль Гросси|IAEA|D 2019-
Amr Moussa|Амр Муса|AL|FM 1991-2001;SG 2001-2011
Nabil Elaraby|Набиль аль-Араби|AL|SG 2011-2016
Ahmed Aboul Gheit|Ахмед Абуль Гейт|AL|FM 2004-2011;SG 2016-
Moussa Faki Mahamat,Moussa Faki|Мусса Факи Махамат|AU|D 2017-2025
Alpha Oumar Konare|Альфа Умар Конаре|AU|P 1992-2002;D 2003-2008
Stanislav Zas|Станислав Зась|CSTO|SG 2020-2022
Imangali Tasmagambetov|Имангали Тасмагамбетов|CSTO|SG 2023-
Sergei Lebedev|Сергей Лебедев|CIS|SG 2007-
John Paul II|Иоанн Павел II|VA|POPE 1978-2005
Benedict XVI|Бенедикт XVI|VA|POPE 2005-2013
Pope Francis|Франциск|VA|POPE 2013-2025
Leo XIV|Лев XIV|VA|POPE 2025-
`
