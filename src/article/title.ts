// The title of a text: its headline as printed, else one made from its first sentence; and its summary.
import { type Found, generated, stated } from '../model/fact.ts'
import { cutAtWord } from '../text/cut.ts'
import { sentencesOf } from '../text/sentences.ts'
import { findDateline } from './dateline.ts'
import type { Document, Line, MetaField } from './document.ts'
import { readable } from './lines.ts'
import { outletNamed } from './outlet.ts'

const LONGEST_TITLE = 110
const LONGEST_SUMMARY = 300

/** What a desk writes before a headline for other desks: "UPDATE 2-", "URGENT:", "(LEAD)". */
const DESK_MARK =
  /^(?:\^|\(?(?:UPDATE|WRAPUP|Update|Wrapup)\s?\d{0,2}\)?\s*[-–:]\s*|(?:REFILE|RPT|CORRECTED|CORRECTION|REPEAT|URGENT|BREAKING(?: NEWS)?|Breaking(?: news)?|FLASH|ALERT|LEAD|ATTENTION)\s*[-–:|]\s*|\((?:\d+(?:st|nd|rd|th) )?(?:LEAD|LD|UPDATED?|URGENT)\)\s*|\d+(?:st|nd|rd|th) LD:?\s*)+(?=\S)/

/** "Ferry turned back - 3 April, 2003", "… - 2003-04-03": the day of the story behind its headline; "(4)": its page. */
export const DAY_SUFFIX =
  /\s[-–—|]\s(?=\d{1,2} \p{Lu}\p{Ll}{2,8},? \d{4}$|\p{Lu}\p{Ll}{2,8}\.? \d{1,2}, \d{4}$|(?:19|20)\d\d-\d\d-\d\d$)/u
const PAGE_SUFFIX = /\s\(\d{1,2}\)$/

const SUFFIX = /\s+(?:[-–—|]|::|•)\s+([^-–—|•]{2,40})$/
const SECTION =
  /\s+(?:(?:world|top|latest|breaking|online)\s+)?(?:news|online|world|english|international)$|\.(?:com|org|net|co\.uk|ru)$/i

/** Whether what stands behind a dash at a headline's end names who published it. */
function isOutlet(name: string, separator: string, publishers: readonly string[]): boolean {
  const names = [name, name.replace(SECTION, '')]
  if (names.some(it => outletNamed(it) !== null || publishers.includes(it.toLowerCase()))) return true
  return separator.includes('|') && name.split(' ').length <= 4
}

const publishersIn = (meta: readonly MetaField[]): string[] =>
  meta.filter(({ name }) => name === 'publisher').map(({ value }) => value.toLowerCase())

/** A headline without the desk's marks before it and the outlet's name behind it. */
export function bareHeadline(headline: string, publishers: readonly string[] = []): string {
  const bare = headline.replace(DESK_MARK, '').replace(PAGE_SUFFIX, '')
  const text = bare.slice(0, DAY_SUFFIX.exec(bare)?.index)
  const suffix = SUFFIX.exec(text)
  const names = suffix?.[1] && isOutlet(suffix[1], suffix[0], publishers)
  return names ? text.slice(0, suffix.index) : text
}

function printed({ text, meta }: Document, line: Line): Found<string> {
  const value = bareHeadline(line.text, publishersIn(meta))
  const at = text.slice(line.start, line.end).indexOf(value)
  const passage =
    at < 0
      ? { start: line.start, end: line.end }
      : { start: line.start + at, end: line.start + at + value.length }
  return stated(value, passage, line.rule)
}

const FEWEST_WORDS = 2
/** The page's own title where none of its lines is the headline: a name of the site is none. */
function named({ meta }: Document): Found<string> | null {
  const publishers = publishersIn(meta)
  const titles = meta
    .filter(({ name }) => name === 'title')
    .map(({ value, from }) => ({ value: bareHeadline(value, publishers), from }))
    .filter(
      ({ value }) =>
        value.split(' ').length >= FEWEST_WORDS &&
        !publishers.includes(value.toLowerCase()) &&
        !outletNamed(value),
    )
  return titles[0] ? stated(titles[0].value, null, `headline/${titles[0].from}`) : null
}

/** The text of a line without the dateline that opens it. */
function withoutDateline(document: Document, line: Line): string {
  const dateline = findDateline(document)
  if (dateline?.line !== line) return line.text
  const { place, date, agency } = dateline
  const end = Math.max(place.end, date?.end ?? 0, agency?.end ?? 0)
  const behind =
    /^(?:\.(?:ru|RU|com|UA|ua|BY|by)(?=\s))?[\s)/.,:_\u2010-\u2015-]*/u.exec(
      document.text.slice(end, line.end),
    )?.[0] ?? ''
  return line.text.slice(readable(document.text.slice(line.start, end + behind.length)).length).trim()
}

function made(document: Document, line: Line): Found<string> {
  const text = withoutDateline(document, line) || line.text
  const [first = { start: 0, end: text.length }] = sentencesOf(text)
  const sentence = text.slice(first.start, first.end).replace(/(?<![.\p{Lu}])\.$/u, '')
  return generated(
    cutAtWord(sentence || text, LONGEST_TITLE),
    { start: line.start, end: line.end },
    'title/first-sentence',
  )
}

const UNTITLED = generated('Untitled', null, 'title/none')

/** The headline (`stated`), or a title cut from the first sentence (`generated`). */
export function findTitle(document: Document): Found<string> {
  const headline = document.lines.find(line => line.kind === 'headline')
  const stated = headline ? printed(document, headline) : named(document)
  if (stated) return stated
  const first = document.lines.find(line => line.kind === 'paragraph') ?? document.lines[0]
  return first ? made(document, first) : UNTITLED
}

/** The standfirst, or the first paragraph without its dateline, as plain text. */
export function findSummary(document: Document): string {
  const { lines } = document
  const line =
    lines.find(({ kind }) => kind === 'standfirst') ?? lines.find(({ kind }) => kind === 'paragraph')
  return line ? cutAtWord(withoutDateline(document, line), LONGEST_SUMMARY) : ''
}
