// Time zones as news prints them: what an abbreviation means, and where it may mean several things.
import { addDays, type CalendarDay, dayNumber, weekdayAfter, weekdayBefore } from './calendar.ts'
import { LETTERS } from './letters.ts'

/** Minutes east of UTC, on a given day; null where the abbreviation alone does not fix it. */
type Offset = number | ((day: CalendarDay) => number | null)

const first = (year: number, month: number): CalendarDay => ({ year, month, day: 1 })
const between = (day: CalendarDay, from: CalendarDay, to: CalendarDay) =>
  dayNumber(day) >= dayNumber(from) && dayNumber(day) < dayNumber(to)
const nthSunday = (year: number, month: number, nth: number) =>
  addDays(weekdayAfter(first(year, month), 7), 7 * (nth - 1))
const lastSunday = (year: number, month: number, lastDay: number) =>
  weekdayBefore({ year, month, day: lastDay }, 7)

/** US Energy Policy Act of 2005: since 2007 from the second Sunday of March to the first of November. */
const americanSummer = (day: CalendarDay): boolean =>
  day.year >= 2007
    ? between(day, nthSunday(day.year, 3, 2), nthSunday(day.year, 11, 1))
    : between(day, nthSunday(day.year, 4, 1), lastSunday(day.year, 10, 31))

const american = (standard: number) => (day: CalendarDay) => standard + (americanSummer(day) ? 60 : 0)
/** "EST" printed in summer is as often a slip for EDT: then it fixes nothing. */
const americanStandard = (standard: number) => (day: CalendarDay) => (americanSummer(day) ? null : standard)

/** Moscow kept summer time all year from 27 March 2011 and winter time from 26 October 2014. */
function moscow(day: CalendarDay): number {
  if (dayNumber(day) >= dayNumber({ year: 2014, month: 10, day: 26 })) return 180
  if (dayNumber(day) >= dayNumber({ year: 2011, month: 3, day: 27 })) return 240
  return between(day, lastSunday(day.year, 3, 31), lastSunday(day.year, 10, 31)) ? 240 : 180
}

const FIXED: Readonly<Record<string, Offset>> = {
  ...{ GMT: 0, UTC: 0, Z: 0, WET: 0, WEST: 60, CET: 60, MEZ: 60, CEST: 120, MESZ: 120, EET: 120, EEST: 180 },
  ...{
    MSK: moscow,
    МСК: moscow,
    TRT: 180,
    PKT: 300,
    NPT: 345,
    ICT: 420,
    WIB: 420,
    HKT: 480,
    BJT: 480,
    SGT: 480,
  },
  ...{ PHT: 480, AWST: 480, JST: 540, KST: 540, AEST: 600, AEDT: 660, NZST: 720, NZDT: 780 },
  ...{ EST: americanStandard(-300), EDT: -240, ET: american(-300), CDT: -300, CT: american(-360) },
  ...{ MDT: -360, MT: american(-420), PST: americanStandard(-480), PDT: -420, PT: american(-480) },
  ...{ AKST: -540, AKDT: -480, HST: -600, BRT: -180, ART: -180 },
}

/**
 * News that is stamped "IST" is India's: papers of Israel and Ireland stamp theirs without a zone. Where a text speaks of
 * either country even so, or where there is no text to ask, nothing is settled.
 */
const NEITHER_ISRAEL_NOR_IRELAND =
  /^(?![\s\S]*\b(?:Israeli?s?|Jerusalem|JERUSALEM|Tel Aviv|Gaza|GAZA|Haifa|Ireland|Irish|Dublin|DUBLIN|Belfast)\b)[\s\S]/

/**
 * Abbreviations that several countries use. Each country is named by words that settle it when the text has them:
 * the zone in full, or a place of that country where the story was filed.
 */
const AMBIGUOUS: Readonly<Record<string, readonly (readonly [number, RegExp])[]>> = {
  IST: [
    [
      330,
      /\bIndian? Standard Time\b|\b(?:Times of India|Hindustan Times|The Hindu|Indian Express|India Today|NDTV|PTI|ANI)\b|\b(?:NEW DELHI|MUMBAI|KOLKATA|CHENNAI|BENGALURU|BANGALORE|HYDERABAD|SRINAGAR)\b/,
    ],
    [330, NEITHER_ISRAEL_NOR_IRELAND],
    [120, /\bIsrael Standard Time\b/],
    [60, /\bIrish Standard Time\b|\bDUBLIN\b/],
  ],
  BST: [
    [
      60,
      /\bBritish Summer Time\b|\b(?:BBC|Daily Mail|Mail ?[Oo]nline|MAILONLINE|The Guardian|The Telegraph|The Independent|Sky News)\b|\b(?:LONDON|EDINBURGH|BELFAST|CARDIFF|GLASGOW|MANCHESTER)\b/,
    ],
    [360, /\bBangladesh Standard Time\b|\bDHAKA\b/],
  ],
  CST: [
    [480, /\bChina Standard Time\b|\b(?:BEIJING|SHANGHAI)\b/],
    [-360, /\bCentral Standard Time\b|\b(?:CHICAGO|HOUSTON|DALLAS|AUSTIN)\b/],
    [-300, /\bCuba Standard Time\b|\bHAVANA\b/],
  ],
  AST: [
    [180, /\bArabia(?:n)? Standard Time\b|\b(?:RIYADH|DOHA|BAGHDAD|KUWAIT CITY)\b/],
    [-240, /\bAtlantic Standard Time\b|\bHALIFAX\b/],
  ],
  AMT: [
    [240, /\bArmenian? (?:Standard )?Time\b|\bYEREVAN\b/],
    [-240, /\bAmazon (?:Standard )?Time\b|\bMANAUS\b/],
  ],
  GST: [[240, /\bGulf Standard Time\b|\b(?:DUBAI|ABU DHABI)\b/]],
  MST: [
    [-420, /\bMountain Standard Time\b|\b(?:DENVER|PHOENIX)\b/],
    [480, /\bMalaysian? Standard Time\b|\bKUALA LUMPUR\b/],
  ],
  SST: [
    [480, /\bSingapore Standard Time\b|\bSINGAPORE\b/],
    [-660, /\bSamoa Standard Time\b/],
  ],
}

/** Source for a regular expression (flag `u`): a zone as printed after a clock, without groups. */
export const ZONE = `(?:${[...Object.keys(FIXED), ...Object.keys(AMBIGUOUS), 'мск']
  .sort((a, b) => b.length - a.length)
  .join('|')})(?![${LETTERS}\\d])`

/**
 * The offset in minutes east of UTC that a printed zone means on that day, or null where neither the abbreviation nor
 * `text`, the whole text in which it stands, fixes it.
 */
export function zoneOffset(zone: string, day: CalendarDay, text: string): number | null {
  const name = zone.toUpperCase()
  const fixed = FIXED[name]
  if (fixed !== undefined) return typeof fixed === 'number' ? fixed : fixed(day)
  const meant = (AMBIGUOUS[name] ?? []).filter(([, words]) => words.test(text))
  const offsets = new Set(meant.map(([offset]) => offset))
  return offsets.size === 1 ? meant[0]![0] : null
}

/** "+05:30", "-0400", "+3" or "Z" in minutes; null where it is none. */
export function offsetMinutes(printed: string): number | null {
  if (/^z$/i.test(printed)) return 0
  const [, sign, hours, minutes = '0'] = /^([+\u2212-])(\d{1,2}):?(\d\d)?$/.exec(printed) ?? []
  if (!sign || Number(hours) > 14 || Number(minutes) > 59) return null
  return (sign === '+' ? 1 : -1) * (Number(hours) * 60 + Number(minutes))
}
