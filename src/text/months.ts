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
const WEEKDAY_NUMBERS = new Map([...numbered(WEEKDAYS), ...numbered(SHORT_WEEKDAYS)])

const bare = (name: string) => name.toLowerCase().replace(/\.$/, '')

/** 1 to 12, or undefined. */
export const monthNumber = (name: string): number | undefined => MONTH_NUMBERS.get(bare(name))
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
export const WEEKDAY = `(?:${oneOf(WEEKDAYS.flat())})`
export const ANY_WEEKDAY = `(?:${oneOf([...WEEKDAYS.flat(), ...SHORT_WEEKDAYS.flat()])})`
export const NEAR_DAY = `(?:${oneOf(Object.keys(NEAR_DAYS))})`
