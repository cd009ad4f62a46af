// The shapes of datelines, as patterns: "OSLO, May 3 (AFP) -", "Baku, October 5, AZERTAC", "CAIRO (AP) —".
import { CAPITALS, LETTERS } from '../text/letters.ts'

const CAPS_WORD = `[${CAPITALS}][${CAPITALS}'’.]*[${CAPITALS}]\\.?(?![${LETTERS}])`
const CAPS = `${CAPS_WORD}(?:(?: {1,2}|-)${CAPS_WORD}){0,4}`
const MIXED = `[${CAPITALS}][${LETTERS}'’]+(?:[ -][${LETTERS}][${LETTERS}'’]+){0,3}`
const REGION = `(?:, [${CAPITALS}]\\.?[${LETTERS}.-]+(?: [${CAPITALS}][${LETTERS}.]+){0,2}?)?`
/** Any word may stand for a month here; whether it is one is asked afterwards. */
const NAME = `[${LETTERS}]{3,10}`
const DAY = `(?:${NAME}\\.?\\s\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)?\\s${NAME})(?:st|nd|rd|th)?(?:\\.(?=,|\\s\\d))?(?:,?\\s\\d{4}(?:\\sг\\.|\\sгода)?)?`
/** A part of a dateline, and what the head of a line must hold for it: most lines have no dateline, which is cheap to see. */
interface Part {
  readonly source: string
  readonly needs?: string
}

const DATED: Part = {
  source: `(?: \\[[^\\]\\n]{2,20}\\])?\\s?[,.]\\s(?<date>${DAY})[.,]?`,
  needs: '(?=.{2,60}\\d)',
}
const BRACKETED: Part = {
  // "RFE/RL" has a stroke of its own.
  source: `[(/](?<agency>[${LETTERS}][${LETTERS}\\d .!«»-]{1,34}(?:/[${CAPITALS}]{2,4}(?=\\)))?)[)/]`,
  needs: '(?=[\\s\\S]{2,90}[)/])',
}
/** Old wires print an underscore for a dash; some papers leave no room around it: "ROME—A ferry". */
const DASH: Part = {
  source: `\\s*(?:[-_\\u2010-\\u2015]{1,3}\\s+|[\\u2014\\u2015](?=["“‘'«]?[${CAPITALS}\\d]))`,
  needs: '(?=[\\s\\S]{2,90}[-_\\u2010-\\u2015])',
}
/** "Interfax-Ukraine", "ARMENPRESS", "RIA Novosti": known ones only, because any word may follow. */
const OPEN_AGENCY: Part = {
  source: `(?<agency>[${CAPITALS}][${LETTERS}-]+(?: [${CAPITALS}][${LETTERS}-]+)?)(?:\\.(?:RU|ru|com|UA|ua|BY|by))?`,
}
const REPORTER: Part = {
  source: `(?:${DASH.source}|\\s)(?:[${CAPITALS}][${LETTERS}.]+ [${CAPITALS}][${LETTERS}-]+\\s[-–—]\\s)?`,
}
/** "/Корр. БЕЛТА/.": the agency's correspondent. */
const CORRESPONDENT: Part = {
  source: `[(/](?:Корр\\.\\s?)?(?<agency>[${CAPITALS}][${LETTERS}\\d .«»-]{1,34})[)/]\\.?\\s`,
}
const OPENING: Part = {
  source: `\\((?<agency>[${CAPITALS}][${LETTERS} .-]{1,24})\\)(?:${DASH.source}|\\s)`,
  needs: '(?=\\()',
}
const caps: Part = {
  source: `(?<place>${CAPS}(?:/${CAPS})*${REGION})`,
  needs: `(?=[\\s\\S]{0,28}?[${CAPITALS}][${CAPITALS}'’.-])`,
}
const mixed: Part = { source: `(?<place>${MIXED}(?:/${MIXED}){0,3}${REGION})` }
/** Every word with a capital: where no dash follows, small ones are a sentence's. */
const proper: Part = {
  source: `(?<place>[${CAPITALS}][${LETTERS}'’]+(?:[ -][${CAPITALS}][${LETTERS}'’]+){0,2}${REGION})`,
}
const plain = (source: string): Part => ({ source })
/** "CAIRO (AP) — Oct. 15, 2019 —": a date in full behind the dash. */
const LATE: Part = {
  source: `(?:(?<date>${NAME}\\.?\\s\\d{1,2},\\s\\d{4})(?:${DASH.source}|\\s))?`,
}
/** "Oslo (CNN)The ferry", as a scraper glued it. */
const GLUED = plain(`(?=["“‘]?[${CAPITALS}])`)

export interface Form {
  readonly rule: string
  readonly pattern: RegExp
  readonly needs: RegExp
  /** What must be in its table to make it a dateline: where the place is in small letters, or the agency in the open. */
  readonly known: 'agency' | 'place' | null
}

const form = (rule: string, known: Form['known'], ...parts: Part[]): Form => ({
  rule,
  known,
  pattern: new RegExp(`^["“«]?${parts.map(({ source }) => source).join('')}`, 'd'),
  needs: new RegExp(`^${parts.map(({ needs = '' }) => needs).join('')}`),
})

/** In order of trust. A date followed by a colon is a photographer's caption ("KABUL, AFGHANISTAN - MARCH 5: …"). */
export const FORMS: readonly Form[] = [
  form('dateline/date+agency', null, caps, DATED, plain('\\s*'), BRACKETED),
  form('dateline/date+agency', 'agency', mixed, DATED, plain('\\s*'), BRACKETED),
  form('dateline/date', 'agency', caps, DATED, REPORTER, OPEN_AGENCY, plain('(?:[.:]?\\s|\\s*$)')),
  form('dateline/date', 'agency', mixed, DATED, REPORTER, OPEN_AGENCY, plain('(?:[.:]?\\s|\\s*$)')),
  form('dateline/date', null, caps, DATED, DASH),
  form('dateline/date', 'place', caps, DATED, plain(`\\s(?=["“‘'«]?[${CAPITALS}][${LETTERS}]*[\\s,])`)),
  form('dateline/date', 'place', mixed, DATED, plain(':\\s')),
  form('dateline/date-first', 'agency', plain(`(?<date>${DAY}),\\s`), mixed, plain('\\s'), CORRESPONDENT),
  form('dateline/agency', null, caps, plain(',?\\s'), BRACKETED, DASH, LATE),
  form('dateline/agency', 'agency', caps, plain(',?\\s'), BRACKETED, plain('[.:]?\\s')),
  form('dateline/dash', 'place', plain(`\\((?<place>${CAPS})\\)`), DASH),
  form(
    'dateline/agency',
    null,
    caps,
    plain(`\\s\\((?<agency>[${CAPITALS}][${LETTERS} /]{2,40}?)\\s[-–]\\s(?<date>${DAY})\\)\\s`),
  ),
  form('dateline/agency', 'agency', mixed, plain(',?\\s'), BRACKETED, DASH),
  form('dateline/agency', 'agency', caps, plain('\\s'), BRACKETED, GLUED),
  form('dateline/agency', 'agency', proper, plain('\\s'), BRACKETED, GLUED),
  form('dateline/agency', 'agency', caps, plain(',\\s'), OPEN_AGENCY, DASH),
  form('dateline/agency', 'agency', mixed, plain(',\\s'), OPEN_AGENCY, DASH),
  form('dateline/agency-first', 'agency', OPENING, caps, plain(`(?:${DATED.source})?`), DASH),
  form('dateline/agency-first', 'agency', OPENING, mixed, DATED, DASH),
  form('dateline/agency-first', 'agency', plain(`(?<agency>${CAPS_WORD}) / `), caps, DASH),
  form('dateline/dash', null, caps, DASH, plain(`(?!${DAY}\\s?:)(?=["“‘'«]?[${CAPITALS}\\d])`)),
]

/** "Baku, October 5, AZERTAC" on a line of its own: only with a date, because "Paris, France" may be anything. */
export const ALONE: readonly Form[] = [
  form('dateline/alone', 'agency', mixed, DATED, plain('\\s'), OPEN_AGENCY, plain('[.:]?$')),
  form('dateline/alone', 'agency', mixed, DATED, plain('\\s?'), BRACKETED, plain('[.:]?$')),
  form('dateline/alone', 'agency', mixed, DATED, plain('\\s?--\\s'), OPEN_AGENCY, plain('$')),
  form('dateline/alone', null, mixed, DATED, plain('$')),
  form('dateline/alone', null, caps, DATED, plain('$')),
]
