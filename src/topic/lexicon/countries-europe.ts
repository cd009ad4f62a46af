// Countries of Europe and the former Soviet Union. Own knowledge; names as news agencies write them.

/** code | names | adjectives | capital and seats | Russian names | Russian adjectives | Russian capital and seats */
export const EUROPE = `
RU|Russia,Russian Federation|Russian|Moscow,Kremlin|Россия,РФ,Российская Федерация|российский,русский|Москва,Кремль
UA|Ukraine|Ukrainian|Kyiv,Kiev,Bankova|Украина|украинский|Киев,Банковая
BY|Belarus,Belorussia|Belarusian,Belarussian,Belorussian|Minsk|Белоруссия,Беларусь,РБ|белорусский|Минск
MD|Moldova|Moldovan,Moldavian|Chisinau|Молдавия,Молдова|молдавский,молдовский|Кишинёв
AM|Armenia|Armenian|Yerevan|Армения|армянский|Ереван
AZ|Azerbaijan|Azerbaijani,Azeri|Baku|Азербайджан|азербайджанский|Баку
GE|Georgia|Georgian|Tbilisi|Грузия|грузинский|Тбилиси
KZ|Kazakhstan|Kazakh,Kazakhstani,Kazak|Astana,Nur-Sultan,Akorda|Казахстан,РК|казахстанский,казахский|Астана,Нур-Султан,Акорда
UZ|Uzbekistan|Uzbek|Tashkent|Узбекистан|узбекский,узбекистанский|Ташкент
TM|Turkmenistan|Turkmen|Ashgabat|Туркмения,Туркменистан|туркменский|Ашхабад
KG|Kyrgyzstan,Kirghizia|Kyrgyz,Kirghiz|Bishkek|Киргизия,Кыргызстан|киргизский,кыргызский|Бишкек
TJ|Tajikistan|Tajik|Dushanbe|Таджикистан|таджикский|Душанбе
EE|Estonia|Estonian|Tallinn|Эстония|эстонский|Таллин
LV|Latvia|Latvian|Riga|Латвия|латвийский|Рига
LT|Lithuania|Lithuanian|Vilnius|Литва|литовский|Вильнюс
FR|France,French Republic|French|Paris,Elysee,Élysée,Quai d'Orsay|Франция|французский|Париж,Елисейский дворец
DE|Germany,Federal Republic of Germany|German|Berlin|Германия,ФРГ|германский,немецкий|Берлин
GB|United Kingdom,Britain,Great Britain,UK,U.K.|British|London,Downing Street|Великобритания,Британия,Соединённое Королевство|британский|Лондон,Даунинг-стрит
IE|Ireland|Irish|Dublin|Ирландия|ирландский|Дублин
IT|Italy|Italian|Rome|Италия|итальянский|Рим
ES|Spain|Spanish|Madrid|Испания|испанский|Мадрид
PT|Portugal|Portuguese|Lisbon|Португалия|португальский|Лиссабон
NL|Netherlands,Holland|Dutch|Hague,Amsterdam|Нидерланды,Голландия|нидерландский,голландский|Гаага
BE|Belgium|Belgian||Бельгия|бельгийский|
LU|Luxembourg|Luxembourgish||Люксембург|люксембургский|
AT|Austria|Austrian|Vienna|Австрия|австрийский|Вена
CH|Switzerland|Swiss|Bern,Berne|Швейцария|швейцарский|Берн
LI|Liechtenstein|Liechtenstein's|Vaduz|Лихтенштейн|лихтенштейнский|Вадуц
MC|Monaco|Monegasque||Монако|монакский|
VA|Vatican,Holy See|Vatican||Ватикан,Святой Престол|ватиканский|
SM|San Marino|Sammarinese||Сан-Марино||
MT|Malta|Maltese|Valletta|Мальта|мальтийский|Валлетта
CY|Cyprus|Cypriot|Nicosia|Кипр|кипрский|Никосия
GR|Greece|Greek|Athens|Греция|греческий|Афины
SE|Sweden|Swedish|Stockholm|Швеция|шведский|Стокгольм
NO|Norway|Norwegian|Oslo|Норвегия|норвежский|Осло
DK|Denmark|Danish|Copenhagen|Дания|датский|Копенгаген
FI|Finland|Finnish|Helsinki|Финляндия|финский,финляндский|Хельсинки
IS|Iceland|Icelandic|Reykjavik|Исландия|исландский|Рейкьявик
PL|Poland|Polish|Warsaw|Польша|польский|Варшава
CZ|Czech Republic,Czechia|Czech|Prague|Чехия|чешский|Прага
SK|Slovakia|Slovak,Slovakian|Bratislava|Словакия|словацкий|Братислава
HU|Hungary|Hungarian|Budapest|Венгрия|венгерский|Будапешт
RO|Romania|Romanian|Bucharest|Румыния|румынский|Бухарест
BG|Bulgaria|Bulgarian|Sofia|Болгария|болгарский|София
RS|Serbia|Serbian,Serb|Belgrade|Сербия|сербский|Белград
ME|Montenegro|Montenegrin|Podgorica|Черногория|черногорский|Подгорица
HR|Croatia|Croatian|Zagreb|Хорватия|хорватский|Загреб
SI|Slovenia|Slovenian,Slovene|Ljubljana|Словения|словенский|Любляна
BA|Bosnia,Bosnia and Herzegovina,Bosnia-Herzegovina|Bosnian|Sarajevo|Босния,Босния и Герцеговина|боснийский|Сараево
XK|Kosovo|Kosovar,Kosovan|Pristina|Косово|косовский|Приштина
MK|North Macedonia,Macedonia|Macedonian|Skopje|Северная Македония,Македония|македонский|Скопье
AL|Albania|Albanian|Tirana|Албания|албанский|Тирана
YU|Yugoslavia|Yugoslav||Югославия|югославский|
SU|Soviet Union,USSR|Soviet||СССР,Советский Союз|советский|
AB|Abkhazia|Abkhaz,Abkhazian|Sukhumi|Абхазия|абхазский|Сухум
OS|South Ossetia|South Ossetian|Tskhinvali|Южная Осетия|югоосетинский|Цхинвал
KA|Nagorno-Karabakh|Karabakh|Stepanakert|Нагорный Карабах,НКР|карабахский|Степанакерт
TR|Turkey,Turkiye,Türkiye|Turkish|Ankara|Турция,Турецкая Республика|турецкий|Анкара
`
