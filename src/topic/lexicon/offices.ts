// Offices: what somebody is called who can be a party to a call, in English and Russian.

/**
 * How an office weighs. `high` alone makes a call of two of them news; `low` needs the other party to be `high`;
 * `relative` is `high` only with a country or an organisation beside it ("the Syrian leader", "NATO chief").
 */
export type Rank = 'high' | 'low' | 'relative'

/** rank | office as records name it | English | Russian. An office named first is matched first where two fit. */
export const OFFICES = `
high|president|president,head of state,president-elect,pres|президент,глава государства,глава республики
high|prime minister|prime minister,premier,pm,head of government,taoiseach|премьер-министр,премьер,глава правительства,глава кабмина,глава кабинета министров,председатель правительства
high|chancellor|chancellor|канцлер,федеральный канцлер,бундесканцлер
high|foreign minister|foreign minister,minister of foreign affairs,minister for foreign affairs,foreign affairs minister,foreign and european affairs minister,minister for europe and foreign affairs,minister of external relations,external affairs minister,foreign secretary,top diplomat,foreign ministry chief,fm,state councilor and foreign minister|министр иностранных дел,глава мид,руководитель мид,глава министерства иностранных дел,глава внешнеполитического ведомства,глава дипломатического ведомства,глава дипломатии,министр внешних связей
high|secretary of state|secretary of state|госсекретарь,государственный секретарь,глава госдепа,глава госдепартамента
high|defence minister|defense minister,defence minister,minister of defence,minister of defense,minister for defence,defense secretary,defence secretary,secretary of defense,defense chief,defence chief,pentagon chief|министр обороны,глава минобороны,глава министерства обороны,глава оборонного ведомства,глава военного ведомства,глава пентагона
high|state councillor|state councilor,state councillor|член госсовета
high|deputy prime minister|deputy prime minister,vice premier,deputy premier,vice prime minister|вице-премьер,заместитель премьер-министра,зампред правительства,заместитель председателя правительства
high|vice president|vice president,vice-president|вице-президент
high|deputy foreign minister|deputy foreign minister,vice foreign minister,deputy minister of foreign affairs|заместитель министра иностранных дел,замминистра иностранных дел,замглавы мид
high|king|king|король
high|queen|queen|королева
high|emir|emir,amir|эмир
high|sultan|sultan|султан
high|emperor|emperor|император
high|crown prince|crown prince|наследный принц,кронпринц
high|pope|pope,pontiff|папа римский,понтифик
high|patriarch|patriarch,catholicos|патриарх,католикос
high|supreme leader|supreme leader|верховный лидер
high|secretary-general|secretary-general,secretary general,general secretary,party chief|генеральный секретарь,генсек,генсекретарь
high|foreign policy chief|foreign policy chief,foreign affairs chief,high representative,high representative for foreign affairs,foreign policy head|верховный представитель,глава европейской дипломатии,глава евродипломатии
high|finance minister|finance minister,minister of finance,treasury secretary,chancellor of the exchequer,secretary of the treasury|министр финансов,глава минфина
high|interior minister|interior minister,minister of the interior,minister of interior,minister of internal affairs,home secretary,home minister,homeland security secretary|министр внутренних дел,глава мвд
high|energy minister|energy minister,minister of energy,oil minister,petroleum minister,energy secretary|министр энергетики,глава минэнерго
high|economy minister|economy minister,economics minister,economic development minister|министр экономики,министр экономического развития
high|trade minister|trade minister,minister of trade,commerce minister,commerce secretary,trade representative|министр торговли
high|health minister|health minister,minister of health,health secretary|министр здравоохранения,глава минздрава
high|justice minister|justice minister,attorney general|министр юстиции
high|minister|transport minister,agriculture minister,industry minister,education minister,culture minister,labour minister,labor minister,environment minister,information minister,security minister,emergencies minister,emergency situations minister,industry and trade minister,intelligence minister,sports minister,tourism minister|министр транспорта,министр сельского хозяйства,министр промышленности,министр промышленности и торговли,министр культуры,министр просвещения,глава мчс
relative|leader|leader,ruler,strongman|лидер,руководитель
relative|chairman|chairman,chairwoman,chairperson,chair|председатель
relative|chief|chief,boss,head,director-general,director general,managing director,commissioner|глава,гендиректор,генеральный директор,директор-распорядитель,комиссар
relative|minister|minister|министр
low|speaker|speaker,house speaker,parliament speaker,speaker of parliament|спикер,председатель парламента,председатель госдумы
high|army chief|chief of general staff,chief of the general staff,chief of the defence staff,chief of defence staff,army chief,army chief of staff,chairman of the joint chiefs of staff,chairman of joint chiefs of staff,joint chiefs chairman,military chief,commander-in-chief of the armed forces,director general of military operations,director-general of military operations,dgmo|начальник генштаба,начальник генерального штаба,главнокомандующий,председатель объединенного комитета начальников штабов
low|chief of staff|chief of staff|глава администрации
low|security council secretary|security council secretary,secretary of the security council|секретарь совета безопасности,секретарь совбеза,глава совбеза
low|national security adviser|national security adviser,national security advisor|советник по национальной безопасности,советник по нацбезопасности
low|deputy secretary|deputy secretary of state,deputy secretary,undersecretary of state,under secretary of state,undersecretary,under secretary,assistant secretary of state,assistant secretary|заместитель госсекретаря,замгоссекретаря
low|ambassador|ambassador|посол
low|envoy|envoy,special envoy,special representative,peace envoy,mediator,negotiator,chief negotiator|спецпредставитель,специальный представитель,спецпосланник,посланник,посредник
low|governor|governor,lieutenant governor|губернатор
low|mayor|mayor|мэр
low|senator|senator|сенатор
low|candidate|presidential candidate|кандидат в президенты
`

/** English words whose plural is not made with "s" alone. */
export const IRREGULAR_PLURALS: Record<string, string> = {
  'secretary of state': 'secretaries of state',
  'secretary-general': 'secretaries-general',
  'head of state': 'heads of state',
  'head of government': 'heads of government',
  'minister of foreign affairs': 'ministers of foreign affairs',
  'chief of staff': 'chiefs of staff',
  'director general of military operations': 'directors general of military operations',
  'director-general of military operations': 'directors-general of military operations',
}

/** Who speaks for an office without holding it: a name after one of these is no party. */
export const NOT_OFFICES = `
spokesman,spokeswoman,spokesperson,spokespersons,spokesmen,aide,aides,adviser,advisor,advisers,assistant,official,officials,analyst,
expert,professor,lawyer,journalist,reporter,correspondent,editor,author,diplomat,diplomats,researcher,director,executive,
ceo,founder,coach,actor,singer,comedian,activist,witness,wife,husband,son,daughter,mother,father,brother,sister,judge,prosecutor,source,sources,press secretary,chief executive,chief executive officer,
chief financial officer,chief operating officer,political counselor,deputy head,deputy chief,
пресс-секретарь,представитель,официальный представитель,помощник,советник,эксперт,аналитик,журналист,корреспондент,
источник,собеседник,адвокат,политолог,депутат,замглавы,заместитель
`
