// Countries of Asia, Oceania and the Middle East. Own knowledge; names as news agencies write them.

/** As in countries-europe.ts. */
export const ASIA = `
CN|China,People's Republic of China,PRC|Chinese|Beijing|Китай,КНР|китайский|Пекин
TW|Taiwan|Taiwanese|Taipei|Тайвань|тайваньский|Тайбэй
HK|Hong Kong|Hong Kong's||Гонконг|гонконгский|
JP|Japan|Japanese|Tokyo|Япония|японский|Токио
KR|South Korea,Republic of Korea,S. Korea,S.Korea,ROK|South Korean,S. Korean,S.Korean|Seoul|Южная Корея,Республика Корея|южнокорейский|Сеул
KP|North Korea,DPRK,N. Korea,N.Korea|North Korean,N. Korean,N.Korean|Pyongyang|Северная Корея,КНДР|северокорейский|Пхеньян
MN|Mongolia|Mongolian|Ulaanbaatar,Ulan Bator|Монголия|монгольский|Улан-Батор
IN|India|Indian|New Delhi,Delhi|Индия|индийский|Нью-Дели,Дели
PK|Pakistan|Pakistani|Islamabad|Пакистан|пакистанский|Исламабад
BD|Bangladesh|Bangladeshi|Dhaka|Бангладеш|бангладешский|Дакка
LK|Sri Lanka|Sri Lankan|Colombo|Шри-Ланка|шри-ланкийский,ланкийский|Коломбо
NP|Nepal|Nepali,Nepalese|Kathmandu|Непал|непальский|Катманду
BT|Bhutan|Bhutanese|Thimphu|Бутан|бутанский|
MV|Maldives|Maldivian|Male|Мальдивы|мальдивский|
AF|Afghanistan|Afghan|Kabul|Афганистан|афганский|Кабул
VN|Vietnam,Viet Nam|Vietnamese|Hanoi|Вьетнам|вьетнамский|Ханой
LA|Laos|Lao,Laotian|Vientiane|Лаос|лаосский|Вьентьян
KH|Cambodia|Cambodian|Phnom Penh|Камбоджа|камбоджийский|Пномпень
TH|Thailand|Thai|Bangkok|Таиланд|таиландский,тайский|Бангкок
MM|Myanmar,Burma|Burmese|Naypyidaw,Yangon,Rangoon|Мьянма,Бирма|мьянманский|Нейпьидо
MY|Malaysia|Malaysian|Kuala Lumpur,Putrajaya|Малайзия|малайзийский|Куала-Лумпур
SG|Singapore|Singaporean||Сингапур|сингапурский|
ID|Indonesia|Indonesian|Jakarta|Индонезия|индонезийский|Джакарта
TL|East Timor,Timor-Leste|East Timorese,Timorese|Dili|Восточный Тимор|восточнотиморский|Дили
PH|Philippines|Philippine,Filipino|Manila|Филиппины|филиппинский|Манила
BN|Brunei|Bruneian||Бруней|брунейский|
AU|Australia|Australian|Canberra|Австралия|австралийский|Канберра
NZ|New Zealand|New Zealand's|Wellington|Новая Зеландия|новозеландский|Веллингтон
PG|Papua New Guinea|Papua New Guinean|Port Moresby|Папуа - Новая Гвинея||
FJ|Fiji|Fijian|Suva|Фиджи|фиджийский|
SB|Solomon Islands|Solomon Islander|Honiara|Соломоновы Острова||
WS|Samoa|Samoan|Apia|Самоа|самоанский|
TO|Tonga|Tongan|Nukualofa|Тонга|тонганский|
VU|Vanuatu|Ni-Vanuatu|Port Vila|Вануату||
IL|Israel|Israeli|Jerusalem,Tel Aviv|Израиль|израильский|Иерусалим,Тель-Авив
PS|Palestine,Palestinian Authority,Palestinian National Authority,PNA,PLO|Palestinian|Ramallah|Палестина,Палестинская автономия,ПНА|палестинский|Рамалла
GZ|Hamas|Hamas|Gaza City|ХАМАС|хамасовский|
JO|Jordan|Jordanian|Amman|Иордания|иорданский|Амман
LB|Lebanon|Lebanese|Beirut|Ливан|ливанский|Бейрут
HZ|Hezbollah,Hizbollah|Hezbollah||Хезболла||
SY|Syria|Syrian|Damascus|Сирия,САР,Сирийская Арабская Республика|сирийский|Дамаск
IQ|Iraq|Iraqi|Baghdad|Ирак|иракский|Багдад
KU|Kurdistan|Kurdish|Erbil,Arbil|Курдистан|курдский|Эрбиль
IR|Iran,Islamic Republic of Iran|Iranian|Tehran,Teheran|Иран|иранский|Тегеран
SA|Saudi Arabia|Saudi,Saudi Arabian|Riyadh|Саудовская Аравия|саудовский|Эр-Рияд
AE|United Arab Emirates,UAE,U.A.E.|Emirati|Abu Dhabi|Объединённые Арабские Эмираты,ОАЭ|эмиратский|Абу-Даби
QA|Qatar|Qatari|Doha|Катар|катарский|Доха
KW|Kuwait|Kuwaiti||Кувейт|кувейтский|
BH|Bahrain|Bahraini|Manama|Бахрейн|бахрейнский|Манама
OM|Oman|Omani|Muscat|Оман|оманский|Маскат
YE|Yemen|Yemeni|Sanaa,Aden|Йемен|йеменский|Сана
HU2|Houthi,Houthis|Houthi||Хуситы|хуситский|
TA|Taliban,Taleban|Taliban||Талибан|талибский|
`
