// Lines that hold a date and nothing else: "Published 12:30 IST, May 4 2021", "4 мая 2021, 18:05".
import { lettered } from '../text/letters.ts'
import { FOREIGN_MONTH } from '../text/months.ts'
import { outletNamed } from './outlet.ts'

const MONTH =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|январ[ья]|феврал[ья]|марта?|апрел[ья]|ма[йя]|июн[ья]|июл[ья]|августа?|сентябр[ья]|октябр[ья]|ноябр[ья]|декабр[ья]'
const DAY =
  'mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thur?s?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье'
/** Weekdays, and what stands beside dates, in other languages. */
const ELSEWHERE =
  'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|segunda|terça|quarta|quinta|sexta|feira|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|lördag|söndag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|erstellt|erschienen|datum|zuletzt|letzte|änderung|geändert|vom|den|mise|en|ligne|publiée?|modifiée?|dernière|modification|publicad[oa]|actualizad[oa]|atualizad[oa]|del?|às|hs?|ore|alle|il|pubblicato|aggiornato|gepubliceerd|bijgewerkt|om|kl|klo|publisert|oppdatert|publicerad|uppdaterad|opublikowano|aktualizacja|dodano|godz|julkaistu|päivitetty'
const WORDS =
  'published|publication|article|posted|updated?|last|latest|modified|created|first|added|issued|released|filed|date|time|on|at|in|of|the|by|noon|midnight|today|yesterday|hours?|hrs?|minutes?|mins?|days?|months?|years?|a|ago|and|edited|submitted|version|stand|uhr|veröffentlicht|aktualisiert|am|um|publié|mis|à|jour|le|опубликовано|обновлено|дата|публикации|время|года?|в|gmt|utc|bst|ist|e[sd]?t|c[sde]t|ces?t|m[sd]t|p[sd]?t|msk|мск|aedt|aest|jst|hkt|bjt|sgt|pkt|eat|cat|wat|eet|eest|am|pm|a\\.m|p\\.m|local|eastern|tu|uk|st|nd|rd|th'
const STAMP_TOKEN = lettered(
  `(?<![\\p{L}])(?:${MONTH}|${FOREIGN_MONTH}|${DAY}|${ELSEWHERE}|${WORDS})(?![\\p{L}])`,
  'gi',
)
const DATED = lettered(
  `\\d{4}[-/.]\\d|\\d[-/.]\\d{4}|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2}|\\d\\s+(?:hour|hr|min|day)s?\\S*\\s+ago|(?<![\\p{L}])(?:${MONTH}|\\d\\.? (?:de )?${FOREIGN_MONTH})(?![\\p{L}])|^\\W*\\d{1,2}:\\d\\d|\\d[.:]\\d\\d\\s*(?:[ap]\\.?m|hrs|gmt|utc)`,
  'i',
)
const DIGIT = /\d/
const LONGEST_STAMP = 140
/** With who put it there and where beside it: what is longer needs no closer look. */
const LONGEST_WITH_COMPANY = 300

/** "ReutersNovember 19, 2019": a name that lost the space before its date. */
const GLUED_NAME = lettered(
  `^\\p{Lu}\\p{L}{1,20}?(?=(?:${MONTH.replace(/(?<=^|\|)./g, c => `[${c.toUpperCase()}]`)}) \\d)`,
)

/** "Posted on March 3, 2014 by admin", "Submitted by Rita Holm on …", "AFP - July 8, 2012": who put it there, beside when. */
const POSTER = lettered(
  String.raw`^(?:(?:posted|published|submitted) )?by (?:\p{L}[\p{L}\d.'’-]{1,20} ){1,3}(?=on )`,
  'i',
)
const POSTER_BEHIND = lettered(
  String.raw`(?<=^(?:posted|published|submitted)\b.{6,60}) by \p{L}[\p{L}\d.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){0,2}(?: in \p{Lu}[\p{L} ,]{2,40})?$`,
  'i',
)
/** "Monday November 18, 2019 7:45 am PST by Ana Ruiz" */
const SIGNED_BEHIND = lettered(
  String.raw`(?<=\d{4}\b.{0,24}) by \p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20}){1,2}$`,
)
/** "March 3, 2014 admin Leave a comment", as themes print it. */
const THEME_BEHIND =
  /(?<=\d{4})(?:,? (?:by )?(?:admin|administrator|webmaster|editor))?(?: (?:leave a (?:comment|reply)|\d+ comments?|no comments?))?$/i
/** "BRUSSELS, 17. Oct 2019, 19:25", "27 October 2023 - New York": where it was written, beside when. */
const PLACE_BEFORE = lettered(
  String.raw`^\p{Lu}[\p{L}.'’]{2,20}(?: \p{Lu}[\p{L}.'’]{1,20}){0,2}, (?=\d{1,2}\.? \p{L}{3,10}\.? \d{4})`,
)
const PLACE_BEHIND = lettered(
  String.raw`(?<=\d{4})\s[-–—|]\s\p{Lu}[\p{L}.'’]{2,20}(?: \p{Lu}[\p{L}.'’]{1,20}){0,2}$`,
)

/** Also "Xinhua) 11:17, June 19", whose first bracket went with the link before it. */
const AGENCY_BEFORE = lettered(String.raw`^\(?(\p{Lu}[\p{L} ]{1,20}?)(?:\)\s|\s?(?:[-–—|,]\s|:\s))(?=.*\d)`)
/** What pages offer beside the date: "0 Comment(s) Print E-mail", "Adjust font size:". */
const TOOLS_BEFORE = /^(?:(?:\d+ )?comments?(?:\(s\))?\s*|(?:print|e-?mail|share|save)\s+)+/i
const TOOLS_BEHIND = /(?<=\d{4})(?:\s+(?:adjust (?:the )?(?:font|text) size|print|e-?mail|share|save):?)+$/i

function withoutCompany(line: string): string {
  const bare = line.replace(TOOLS_BEFORE, '').replace(TOOLS_BEHIND, '')
  const agency = AGENCY_BEFORE.exec(bare)
  const text = agency?.[1] && outletNamed(agency[1]) ? bare.slice(agency[0].length) : bare
  return [POSTER, THEME_BEHIND, POSTER_BEHIND, SIGNED_BEHIND, PLACE_BEFORE, PLACE_BEHIND].reduce(
    (left, beside) => left.replace(beside, ''),
    text,
  )
}

/** Whether a line says a date or a time, at most who put the text there or where beside it, and nothing else. */
export function isStamp(line: string): boolean {
  if (line.length > LONGEST_WITH_COMPANY || !DIGIT.test(line)) return false
  const text = withoutCompany(line.replace(GLUED_NAME, ''))
  if (text.length > LONGEST_STAMP || !DIGIT.test(text) || !DATED.test(text)) return false
  const rest = text
    .replace(/(\d)(?:st|nd|rd|th)\b/gi, '$1')
    .replace(STAMP_TOKEN, '')
    .replace(/\d+(?:T(?=\d))?/g, '')
  return (
    !/[\p{L}]{2}|[\p{L}]\p{L}*\s+\p{L}/u.test(rest.replace(/^[^\p{L}\p{N}]*|[^\p{L}\p{N}]*$/gu, '')) &&
    !/[.!?]["”’]?\s*$/.test(text.replace(/[ap]\.m\.$/i, ''))
  )
}

/** "Courier News Desk | Varnhold | Updated: 21-08-2024 13:41": parts between bars, of which one is a date. */
const LONGEST_PART = 6
const BAR = /[|•·]/
export function holdsStamp(text: string): boolean {
  const parts = text.length <= LONGEST_STAMP && BAR.test(text) ? text.split(/\s?[|•·]\s?/) : []
  return (
    parts.length > 1 &&
    parts.some(isStamp) &&
    parts.every(part => part.split(' ').length <= LONGEST_PART || isStamp(part))
  )
}
