// The names of months, weekdays and days told from today, in English and Russian: tables, and the patterns made of them.
import type { Weekday } from './calendar.ts'

/** Per month: English names and abbreviations, then Russian forms and abbreviations. */
const MONTHS: readonly (readonly string[])[] = [
  ['January', 'Jan', 'январь', 'января', 'январе', 'янв'],
  ['February', 'Feb', 'февраль', 'февраля', 'феврале', 'фев', 'февр'],
  ['March', 'Mar', 'март', 'марта', 'марте', 'мар'],
  ['April', 'Apr', 'апрель', 'апреля', 'апреле', 'апр'],
  ['May', 'май', 'мая', 'мае'],
  ['June', 'Jun', 'июнь', 'июня', 'июне', 'июн'],
  ['July', 'Jul', 'июль', 'июля', 'июле', 'июл'],
  ['August', 'Aug', 'август', 'августа', 'августе', 'авг'],
  ['September', 'Sept', 'Sep', 'сентябрь', 'сентября', 'сентябре', 'сен', 'сент'],
  ['October', 'Oct', 'октябрь', 'октября', 'октябре', 'окт'],
  ['November', 'Nov', 'ноябрь', 'ноября', 'ноябре', 'ноя', 'нояб'],
  ['December', 'Dec', 'декабрь', 'декабря', 'декабре', 'дек'],
]

/**
 * Months in other languages, by the form that stands between a day and a year: German, French, Spanish, Italian,
 * Portuguese, Dutch, Danish, Norwegian, Swedish, Polish, Czech, Finnish, Turkish, Romanian, Ukrainian.
 */
const FOREIGN_MONTHS: readonly string[] = [
  'januar jänner januari janvier janv enero ene gennaio janeiro stycznia ledna tammikuuta ocak ianuarie січня',
  'februar feber februari février févr febrero febbraio fevereiro lutego února helmikuuta şubat februarie лютого',
  'märz mär mrz mars marzo março maart mrt marts marca března maaliskuuta mart martie березня',
  'april avril abril abr aprile avr kwietnia dubna huhtikuuta nisan aprilie квітня',
  'mai mayo maggio maio mei maj maja května toukokuuta mayıs травня',
  'juni juin junio giugno junho czerwca června kesäkuuta haziran iunie червня',
  'juli juillet juil julio luglio julho lipca července heinäkuuta temmuz iulie липня',
  'august août agosto ago augustus augusti sierpnia srpna elokuuta ağustos серпня',
  'september septembre septiembre settembre setembro września září syyskuuta eylül septembrie вересня',
  'oktober okt octobre octubre ottobre outubro października října lokakuuta ekim octombrie жовтня',
  'november novembre noviembre novembro listopada listopadu marraskuuta kasım noiembrie листопада',
  'dezember dez décembre déc diciembre dic dicembre dezembro december desember grudnia prosince joulukuuta aralık decembrie грудня',
]

/** Per weekday from Monday on: the forms that stand alone ("on Thursday", "в четверг"). */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['Monday', 'понедельник', 'понедельника', 'понедельнику'],
  ['Tuesday', 'вторник', 'вторника', 'вторнику'],
  ['Wednesday', 'среда', 'среду', 'среды', 'среде'],
  ['Thursday', 'четверг', 'четверга', 'четвергу'],
  ['Friday', 'пятница', 'пятницу', 'пятницы', 'пятнице'],
  ['Saturday', 'суббота', 'субботу', 'субботы', 'субботе'],
  ['Sunday', 'воскресенье', 'воскресенья', 'воскресенью'],
]

/** Abbreviations, which mean a weekday only beside a date ("Tue 20 Oct"). */
const SHORT_WEEKDAYS: readonly (readonly string[])[] = [
  ['Mon', 'пн'],
  ['Tue', 'Tues', 'вт'],
  ['Wed', 'ср'],
  ['Thu', 'Thur', 'Thurs', 'чт'],
  ['Fri', 'пт'],
  ['Sat', 'сб'],
  ['Sun', 'вс'],
]

/** Words that count days from the day of writing. */
const NEAR_DAYS: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  сегодня: 0,
  вчера: -1,
  позавчера: -2,
  завтра: 1,
  послезавтра: 2,
}

const numbered = (table: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(table.flatMap((names, index) => names.map(name => [name.toLowerCase(), index + 1] as const)))

const MONTH_NUMBERS = numbered(MONTHS)
const FOREIGN_TABLE = FOREIGN_MONTHS.map(names => names.split(' '))
const FOREIGN_NUMBERS = numbered(FOREIGN_TABLE)
const WEEKDAY_NUMBERS = new Map([...numbered(WEEKDAYS), ...numbered(SHORT_WEEKDAYS)])

const bare = (name: string) => name.toLowerCase().replace(/\.$/, '')

/** 1 to 12, or undefined. */
export const monthNumber = (name: string): number | undefined => MONTH_NUMBERS.get(bare(name))
export const foreignMonthNumber = (name: string): number | undefined => FOREIGN_NUMBERS.get(bare(name))
export const weekdayNumber = (name: string): Weekday | undefined =>
  WEEKDAY_NUMBERS.get(bare(name)) as Weekday | undefined
/** Days from the day of writing: -1 for "yesterday". */
export const nearDay = (word: string): number | undefined => NEAR_DAYS[word.toLowerCase()]

const isLatin = (name: string) => /^[A-Za-z]/.test(name)
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
/** English names count only with a capital ("may", "march" and "sun" are words); Russian ones are written small. */
const written = (name: string): string[] =>
  isLatin(name) && name === capital(name)
    ? [name, name.toUpperCase()]
    : [name, capital(name), name.toUpperCase()]
/** Longest first, so that "Mar" never takes the beginning of "March". */
const oneOf = (names: readonly string[]) =>
  [...new Set(names.flatMap(written))].sort((a, b) => b.length - a.length).join('|')

/** Sources for regular expressions (flag `u`); none of them has a group or an edge of its own. */
export const MONTH = `(?:${oneOf(MONTHS.flat())})`
/** Only between a day and a year do these mean months: several are words of other languages. */
export const FOREIGN_MONTH = `(?:${[...new Set(FOREIGN_TABLE.flat().flatMap(it => [it, capital(it), it.toUpperCase()]))].sort((a, b) => b.length - a.length).join('|')})`
export const WEEKDAY = `(?:${oneOf(WEEKDAYS.flat())})`
export const ANY_WEEKDAY = `(?:${oneOf([...WEEKDAYS.flat(), ...SHORT_WEEKDAYS.flat()])})`
export const NEAR_DAY = `(?:${oneOf(Object.keys(NEAR_DAYS))})`
