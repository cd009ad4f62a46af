// A time of day beside a date: "12:32 IST", "5:52 AM EST", "в 20:15", "0700 GMT", "6 a.m."
import { LETTERS } from './letters.ts'
import { offsetMinutes, ZONE } from './zones.ts'

/** `hour` 0 to 23. `zone` as printed; `offset` only where it is printed in figures. */
export interface Clock {
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  readonly zone?: string
  /** Minutes east of UTC. */
  readonly offset?: number
}

const HALF = '[AaPp]\\.?\\s?[Mm](?:\\.|\\b)'
const FIGURES = '(?:GMT|UTC)?\\s?[+\\u2212-]\\d{1,2}(?::?\\d\\d)?'
const AFTER_CLOCK = `(?:\\s*\\(?(?:(?<offset>${FIGURES}(?![\\d:]))|(?<zone>${ZONE}))\\)?)?`
/** Source (flag `u`) with the groups `hour minute second half military offset zone`. */
const CLOCK = [
  `(?:(?<hour>[01]?\\d|2[0-4])[:.](?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?(?!\\d)(?:\\s?(?<half>${HALF}))?`,
  `|(?<hourOnly>1[0-2]|0?[1-9])\\s?(?<halfOnly>${HALF})`,
  `|(?<military>(?:[01]\\d|2[0-3])[0-5]\\d)(?=\\s?(?:GMT|UTC|hours|hrs)))`,
  `(?:\\s?(?:hours|hrs|ч\\.|local time|по местному времени))?${AFTER_CLOCK}`,
].join('')

/** Never over a line's end: a clock on the next line may be anything. */
const GLUE = '(?:[^\\S\\n]|[,;|/·•@–—-]|(?<=\\s)(?:at|в)(?=\\s)){1,6}'
/** … unless it stands there alone, as on pages that print the date above the time. */
const ALONE_BELOW = '[^\\S\\n]*\\n\\s*(?=\\d{1,2}:\\d\\d[^\\S\\n]*(?:\\n|$))'
const FOLLOWING = new RegExp(`^(?:${GLUE}|${ALONE_BELOW})${CLOCK}`)
const PRECEDING = new RegExp(
  `(?<![${LETTERS}\\d.:])${CLOCK}(?:\\s\\(\\d{4} [A-Z]{3,4}\\))?(?:\\s*[,|/·•–—-]?\\s*(?:on\\s+|,\\s*)?(?:the\\s+)?)$`,
)
/** A clock with its zone is no longer than this. */
const REACH = 48

type Groups = Readonly<Record<string, string | undefined>>

/** The hour of the day, or null for "13 pm" and "24:30". */
function hourOf(hour: number, half: string | undefined): number | null {
  if (!half) return hour <= 23 ? hour : null
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0)
}

function zoneOf(groups: Groups): Pick<Clock, 'zone' | 'offset'> {
  if (groups.zone) return { zone: groups.zone }
  const offset = groups.offset ? offsetMinutes(groups.offset.replace(/^(?:GMT|UTC)?\s?/, '')) : null
  return offset === null ? {} : { offset }
}

function clockOf(groups: Groups): Clock | null {
  const { military, second } = groups
  const hour = hourOf(
    Number(military?.slice(0, 2) ?? groups.hour ?? groups.hourOnly),
    groups.half ?? groups.halfOnly,
  )
  if (hour === null) return null
  const minute = Number(military?.slice(2) ?? groups.minute ?? 0)
  return { hour, minute, ...(second ? { second: Number(second) } : {}), ...zoneOf(groups) }
}

export interface ClockBeside {
  readonly clock: Clock
  readonly start: number
  readonly end: number
}

/** The clock that follows the date ending at `end`: "October 20, 2020 at 5:52 AM EST". */
export function clockAfter(text: string, end: number): ClockBeside | null {
  const match = FOLLOWING.exec(text.slice(end, end + REACH))
  const clock = match && clockOf(match.groups ?? {})
  return clock ? { clock, start: end, end: end + match[0].trimEnd().length } : null
}

/** The clock before the date starting at `start`: "12:32 IST, October 5th 2020". */
export function clockBefore(text: string, start: number): ClockBeside | null {
  const from = Math.max(0, start - REACH)
  const match = PRECEDING.exec(text.slice(from, start))
  const clock = match && clockOf(match.groups ?? {})
  return clock ? { clock, start: from + match.index, end: start } : null
}
