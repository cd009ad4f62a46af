// International organisations whose heads speak to leaders as equals. Own knowledge.

/** code | names | Russian names */
export const ORGANISATIONS = `
UN|United Nations,UN,U.N.|Организация Объединённых Наций,ООН
NATO|North Atlantic Treaty Organization,NATO|НАТО,Североатлантический альянс
EU|European Union,EU,E.U.,Brussels|Евросоюз,Европейский союз,ЕС,Брюссель
EC|European Commission,EU Commission|Еврокомиссия,Европейская комиссия,ЕК
ECL|European Council,EU Council|Европейский совет,Евросовет
EP|European Parliament|Европарламент,Европейский парламент
OSCE|Organization for Security and Cooperation in Europe,OSCE|ОБСЕ
COE|Council of Europe|Совет Европы
IMF|International Monetary Fund,IMF|Международный валютный фонд,МВФ
WB|World Bank|Всемирный банк
WTO|World Trade Organization,WTO|ВТО
WHO|World Health Organization,WHO|Всемирная организация здравоохранения,ВОЗ
IAEA|International Atomic Energy Agency,IAEA|МАГАТЭ
ICRC|International Committee of the Red Cross,ICRC,Red Cross|МККК,Красный Крест
UNHCR|UNHCR,UN refugee agency|УВКБ ООН
AL|Arab League,League of Arab States|Лига арабских государств,ЛАГ
AU|African Union,AU|Африканский союз
ECOWAS|ECOWAS|ЭКОВАС
ASEAN|ASEAN|АСЕАН
GCC|Gulf Cooperation Council,GCC|Совет сотрудничества арабских государств Персидского залива,ССАГПЗ
OIC|Organization of Islamic Cooperation,Organisation of Islamic Cooperation,OIC|ОИС,Организация исламского сотрудничества
CSTO|Collective Security Treaty Organization,CSTO|ОДКБ
CIS|Commonwealth of Independent States,CIS|СНГ
SCO|Shanghai Cooperation Organisation,SCO|ШОС
EAEU|Eurasian Economic Union,EAEU|ЕАЭС
OAS|Organization of American States,OAS|ОАГ
OPCW|OPCW|ОЗХО
OPEC|OPEC|ОПЕК
ICC|International Criminal Court|МУС
ECB|European Central Bank|ЕЦБ
`
