// Countries of Africa and the Americas. Own knowledge; names as news agencies write them.

/** As in countries-europe.ts. */
export const AFRICA_AND_AMERICAS = `
EG|Egypt|Egyptian|Cairo|Египет,Египта,Египту,Египтом,Египте|египетский|Каир
LY|Libya|Libyan|Tripoli|Ливия|ливийский|Триполи
TN|Tunisia|Tunisian|Tunis|Тунис|тунисский|
DZ|Algeria|Algerian|Algiers|Алжир|алжирский|
MA|Morocco|Moroccan|Rabat|Марокко|марокканский|Рабат
EH|Western Sahara,Polisario,Polisario Front|Sahrawi||Западная Сахара||
SD|Sudan|Sudanese|Khartoum|Судан|суданский|Хартум
SS|South Sudan|South Sudanese|Juba|Южный Судан|южносуданский|Джуба
ET|Ethiopia|Ethiopian|Addis Ababa|Эфиопия|эфиопский|Аддис-Абеба
ER|Eritrea|Eritrean|Asmara|Эритрея|эритрейский|Асмара
DJ|Djibouti|Djiboutian||Джибути||
SO|Somalia|Somali,Somalian|Mogadishu|Сомали|сомалийский|Могадишо
KE|Kenya|Kenyan|Nairobi|Кения|кенийский|Найроби
UG|Uganda|Ugandan|Kampala|Уганда|угандийский|Кампала
TZ|Tanzania|Tanzanian|Dodoma,Dar es Salaam|Танзания|танзанийский|
RW|Rwanda|Rwandan|Kigali|Руанда|руандийский|Кигали
BI|Burundi|Burundian|Bujumbura|Бурунди|бурундийский|
CD|Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC,Zaire|Congolese,Zairean|Kinshasa|Демократическая Республика Конго,ДР Конго,ДРК|конголезский|Киншаса
CG|Republic of Congo,Congo|Congo|Brazzaville|Республика Конго,Конго||Браззавиль
AO|Angola|Angolan|Luanda|Ангола|ангольский|Луанда
UN2|UNITA|UNITA||УНИТА||
ZM|Zambia|Zambian|Lusaka|Замбия|замбийский|Лусака
ZW|Zimbabwe|Zimbabwean|Harare|Зимбабве|зимбабвийский|Хараре
MZ|Mozambique|Mozambican|Maputo|Мозамбик|мозамбикский|Мапуту
MW|Malawi|Malawian|Lilongwe|Малави||
ZA|South Africa|South African|Pretoria|Южная Африка,ЮАР|южноафриканский|Претория
NA|Namibia|Namibian|Windhoek|Намибия|намибийский|Виндхук
BW|Botswana|Botswanan|Gaborone|Ботсвана|ботсванский|
LS|Lesotho|Basotho|Maseru|Лесото||
SZ|Swaziland,Eswatini|Swazi|Mbabane|Эсватини,Свазиленд||
MG|Madagascar|Malagasy|Antananarivo|Мадагаскар|мадагаскарский|Антананариву
MU|Mauritius|Mauritian|Port Louis|Маврикий||
NG|Nigeria|Nigerian|Abuja|Нигерия|нигерийский|Абуджа
NE|Niger|Nigerien|Niamey|Нигер|нигерский|Ниамей
GH|Ghana|Ghanaian|Accra|Гана|ганский|Аккра
CI|Ivory Coast,Cote d'Ivoire,Côte d'Ivoire|Ivorian|Abidjan,Yamoussoukro|Кот-д'Ивуар|ивуарийский|Абиджан
ML|Mali|Malian|Bamako|Мали|малийский|Бамако
BF|Burkina Faso|Burkinabe|Ouagadougou|Буркина-Фасо||Уагадугу
SN|Senegal|Senegalese|Dakar|Сенегал|сенегальский|Дакар
GM|Gambia|Gambian|Banjul|Гамбия|гамбийский|
GN|Guinea|Guinean|Conakry|Гвинея|гвинейский|Конакри
GW|Guinea-Bissau|Bissau-Guinean|Bissau|Гвинея-Бисау||
SL|Sierra Leone|Sierra Leonean|Freetown|Сьерра-Леоне||Фритаун
LR|Liberia|Liberian|Monrovia|Либерия|либерийский|Монровия
TG|Togo|Togolese|Lome|Того|тоголезский|
BJ|Benin|Beninese|Cotonou|Бенин|бенинский|
CM|Cameroon|Cameroonian|Yaounde|Камерун|камерунский|Яунде
GA|Gabon|Gabonese|Libreville|Габон|габонский|Либревиль
GQ|Equatorial Guinea|Equatorial Guinean|Malabo|Экваториальная Гвинея||Малабо
CF|Central African Republic,CAR|Central African|Bangui|Центральноафриканская Республика,ЦАР|центральноафриканский|Банги
TD|Chad|Chadian|N'Djamena|Чад|чадский|Нджамена
MR|Mauritania|Mauritanian|Nouakchott|Мавритания|мавританский|Нуакшот
CV|Cape Verde,Cabo Verde|Cape Verdean|Praia|Кабо-Верде||
US|United States,United States of America,US,U.S.,USA,U.S.A.,America|American|Washington,White House|США,Соединённые Штаты,Соединённые Штаты Америки|американский|Вашингтон,Белый дом
CA|Canada|Canadian|Ottawa|Канада|канадский|Оттава
MX|Mexico|Mexican|Mexico City|Мексика|мексиканский|Мехико
GT|Guatemala|Guatemalan||Гватемала|гватемальский|
HN|Honduras|Honduran|Tegucigalpa|Гондурас|гондурасский|Тегусигальпа
SV|El Salvador|Salvadoran,Salvadorean|San Salvador|Сальвадор|сальвадорский|
NI|Nicaragua|Nicaraguan|Managua|Никарагуа|никарагуанский|Манагуа
CR|Costa Rica|Costa Rican||Коста-Рика|коста-риканский|
PA|Panama|Panamanian|Panama City|Панама|панамский|
CU|Cuba|Cuban|Havana|Куба|кубинский|Гавана
HT|Haiti|Haitian|Port-au-Prince|Гаити|гаитянский|
DO|Dominican Republic|Dominican|Santo Domingo|Доминиканская Республика,Доминикана|доминиканский|
JM|Jamaica|Jamaican||Ямайка|ямайский|
TT|Trinidad and Tobago,Trinidad|Trinidadian||Тринидад и Тобаго||
BS|Bahamas|Bahamian|Nassau|Багамы||
CO|Colombia|Colombian|Bogota|Колумбия|колумбийский|Богота
FA|FARC|FARC||ФАРК||
VE|Venezuela|Venezuelan|Caracas|Венесуэла|венесуэльский|Каракас
EC|Ecuador|Ecuadorian,Ecuadorean|Quito|Эквадор|эквадорский|Кито
PE|Peru|Peruvian|Lima|Перу|перуанский|Лима
BO|Bolivia|Bolivian|La Paz|Боливия|боливийский|Ла-Пас
BR|Brazil|Brazilian|Brasilia|Бразилия|бразильский|Бразилиа
PY|Paraguay|Paraguayan|Asuncion|Парагвай|парагвайский|Асунсьон
UY|Uruguay|Uruguayan|Montevideo|Уругвай|уругвайский|Монтевидео
AR|Argentina|Argentine,Argentinian|Buenos Aires|Аргентина|аргентинский|Буэнос-Айрес
CL|Chile|Chilean|Santiago|Чили|чилийский|Сантьяго
GY|Guyana|Guyanese|Georgetown|Гайана|гайанский|
SR|Suriname|Surinamese|Paramaribo|Суринам|суринамский|
`
