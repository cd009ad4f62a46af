// Who published a text: the outlet that it, its page or its agency names. What only quotes an outlet is none.

import { type Found, inferred, type Passage, stated } from '../model/fact.ts'
import { lettered } from '../text/letters.ts'
import { findDateline } from './dateline.ts'
import type { Document, Line } from './document.ts'
import { firstOf } from './first.ts'
import { OUTLET_NAME, outletAt, outletNamed } from './outlet.ts'

type PublisherRule = (document: Document) => Found<string> | null

/** A name as printed: what stands for it in the table, or itself. */
const shown = (name: string) => outletNamed(name)?.name ?? name

const passageOf = (from: number, text: string, part: string): Passage => {
  const start = from + text.indexOf(part)
  return { start, end: start + part.length }
}

const raw = ({ text }: Document, { start, end }: Line) => text.slice(start, end)

/** The first line of these kinds in which `pattern` finds an outlet in its group `name`. */
function inLines(
  document: Document,
  lines: readonly Line[],
  pattern: RegExp,
  rule: string,
): Found<string> | null {
  for (const line of lines) {
    const text = raw(document, line)
    const name = pattern.exec(text)?.groups?.name
    if (name) return stated(shown(name), passageOf(line.start, text, name), rule)
  }
  return null
}

const ofKind = ({ lines }: Document, ...kinds: Line['kind'][]) =>
  lines.filter(({ kind }) => kinds.includes(kind))

const inMeta: PublisherRule = ({ meta }) => {
  const field = meta.find(({ name, value }) => name === 'publisher' && value.trim())
  return field ? stated(shown(field.value.trim()), null, `publisher/${field.from}`) : null
}

const SELF = lettered(
  String.raw`\bThis (?:report|story|article|content) (?:by|from) (?<name>[\p{L} .&'’-]{2,40}?) (?:was|is|has been) (?:first |originally )?(?:published|provided|produced)`,
)
const selfNamed: PublisherRule = document => inLines(document, document.lines, SELF, 'publisher/self-named')

const dateline: PublisherRule = document => {
  const agency = findDateline(document)?.agency
  return agency ? stated(agency.name, { start: agency.start, end: agency.end }, 'publisher/dateline') : null
}

const IN_BYLINE = new RegExp(
  `^(?:The )?(?<!\\p{L})(?:${OUTLET_NAME})$|\\b(?:for|of|by)\\s+(?:the\\s+)?${OUTLET_NAME}|[,|–-]\\s*${OUTLET_NAME}`,
  'iu',
)
const NAME_ONLY = new RegExp(`(?<name>${OUTLET_NAME})`, 'iu')

/** "By Ana Ruiz for the Daily Mail", "By Ana Ruiz, Associated Press", or the outlet on a byline of its own. */
const byline: PublisherRule = document =>
  inLines(
    document,
    ofKind(document, 'byline').filter(line => IN_BYLINE.test(raw(document, line).trim())),
    NAME_ONLY,
    'publisher/byline',
  )

/** The house of the reporter on the line below: "THE CANADIAN PRESS", "BBC News, Moscow". */
const belowByline: PublisherRule = ({ lines }) => {
  for (const [i, { kind }] of lines.entries()) {
    const below = lines[i + 1]
    const house = kind === 'byline' && below && below.kind !== 'paragraph' && below.text.split(',')[0]!
    const outlet = house ? outletNamed(house) : null
    if (outlet && below)
      return stated(outlet.name, { start: below.start, end: below.end }, 'publisher/below-byline')
  }
  return null
}

const OPENING = new RegExp(`^\\((?<name>${OUTLET_NAME})\\)`, 'u')
/** "(CNN) -- …": an agency's mark without a place. */
const opening: PublisherRule = document =>
  inLines(document, ofKind(document, 'paragraph').slice(0, 2), OPENING, 'publisher/opening')

/** An outlet of the table, or a name that ends as papers' names do. */
const SUFFIX = new RegExp(
  `\\s[-–—|]\\s(?<name>${OUTLET_NAME.replace('(?![\\p{L}\\p{N}])', '')}|(?:[\\p{Lu}][\\p{L}.]*\\s){0,3}(?:News|Times|Post|Herald|Tribune|Journal|Gazette|Observer|Telegraph|Chronicle|Daily|Radio|TV|Online))\\s*$`,
  'u',
)
const headlineSuffix: PublisherRule = document =>
  inLines(document, ofKind(document, 'headline'), SUFFIX, 'publisher/headline-suffix')

const CONTRIBUTED = new RegExp(
  `^[_\\s]*(?:\\(?)(?<name>${OUTLET_NAME})\\s+(?:\\p{L}+\\s)?(?:writers?|reporters?|correspondents?|journalists?|staff)\\b[\\s\\S]*\\bcontributed\\b`,
  'u',
)
const contributed: PublisherRule = document =>
  inLines(document, document.lines, CONTRIBUTED, 'publisher/contributed')

/** A signature names a house in quotes and stands right above the credits: 'Press office "Two Rivers"'. */
const SIGNATURE = lettered(String.raw`^[\p{L}][\p{L} .-]{0,40}\s["“«][^"”»]{3,60}["”»]$`)
const CREDITS = /^(?:photo|image|picture|based on|source|фото|источник|по материалам)\b/i

const signature: PublisherRule = document => {
  const { lines } = document
  const last = lines.findLastIndex(({ kind }) => kind === 'paragraph')
  const at = lines.findIndex(
    (line, i) => i >= last && SIGNATURE.test(line.text) && CREDITS.test(lines[i + 1]?.text ?? ''),
  )
  const line = lines[at]
  return line ? stated(line.text, { start: line.start, end: line.end }, 'publisher/signature') : null
}

/** "Source: https://www.example.org/…", "Ссылка на материал: example.ru/d/1": the page's own address. */
const OWN_ADDRESS =
  /(?:^|\s)(?:Ссылка на материал|Постоянная ссылка|Permalink|Permanent link|Direct link|Original (?:article|source)|Source|Источник|Read (?:the )?original):?\s+(?:https?:\/\/)?(?:www\.)?(?<name>[a-z\d-]+(?:\.[a-z\d-]+)*\.(?:[a-z]{2,6}(?=[/\s]|$)|[a-z]{7,12}(?=\/)))/i

function ownAddress(document: Document): Found<string> | null {
  const tail = document.lines.slice(-12)
  const found = inLines(document, tail, OWN_ADDRESS, 'publisher/own-address')
  return found && { ...found, value: outletAt(found.value)?.name ?? found.value }
}

const SOURCE = new RegExp(
  `(?:^|[.!?"”]\\s+)(?:Source|SOURCE|Источник):\\s+(?<name>${OUTLET_NAME})(?:,? (?:and|и) [\\p{L} ]{2,30})?[.)]?\\s*$`,
  'iu',
)
/** "Source: Al Jazeera and news agencies" as the last words. */
const lastSource: PublisherRule = document =>
  inLines(document, document.lines.slice(-6), SOURCE, 'publisher/source')

const FOLLOW = new RegExp(
  `(?:^|[.!?]\\s)(?:Follow|Subscribe to|Download the|Get the)\\s+(?<name>${OUTLET_NAME})(?=\\s+(?:on\\b|app\\b|newsletter|English)|\\s*[:.]|\\s*$)`,
  'u',
)
const follow: PublisherRule = document =>
  inLines(document, document.lines.slice(-40), FOLLOW, 'publisher/follow')

/** The outlet whose name stands alone on lines of the page most often, twice at least: its masthead and its footer. */
const masthead: PublisherRule = document => {
  const named = document.lines
    .filter(({ kind, text }) => kind === 'furniture' && text.length < 40)
    .flatMap(line => {
      const outlet = outletNamed(line.text)
      return outlet ? [{ line, name: outlet.name }] : []
    })
  const often = (name: string) => named.filter(it => it.name === name).length
  const [first] = [...named].sort((a, b) => often(b.name) - often(a.name) || a.line.start - b.line.start)
  if (!first || often(first.name) < 2) return null
  return stated(first.name, { start: first.line.start, end: first.line.end }, 'publisher/masthead')
}

const COPYRIGHT = /©|\(c\)|\bcopyright\b/i
const copyright: PublisherRule = document =>
  inLines(
    document,
    document.lines.filter(
      ({ kind, text }) =>
        kind === 'furniture' &&
        COPYRIGHT.test(text) &&
        /all rights reserved|все права|\b(?:19|20)\d\d\b/iu.test(text),
    ),
    new RegExp(`(?:©|\\(c\\)|\\bcopyright\\b)[\\s\\S]{0,60}?(?<!\\p{L})(?<name>${OUTLET_NAME})`, 'iu'),
    'publisher/copyright',
  )

const address: PublisherRule = ({ meta, given }) => {
  const url = given.url ?? meta.find(({ name }) => name === 'url')?.value
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]
  const outlet = host && outletAt(host)
  return outlet ? inferred(outlet.name, null, 'publisher/address') : null
}

const ANY_OUTLET = new RegExp(`(?<![\\p{L}\\p{N}])${OUTLET_NAME}`, 'gu')
const TOLD = new RegExp(
  `\\btold (?<name>${OUTLET_NAME})(?!['’]s| (?:news|television|TV|radio|agency|newspaper|magazine|that its|Russian|\\p{Lu}))`,
  'u',
)

/** "a diplomat told EUobserver": an outlet writes so of itself, if it is the only one that the story names. */
const told: PublisherRule = document => {
  const story = ofKind(document, 'paragraph', 'standfirst', 'headline')
  const found = inLines(document, story, TOLD, 'publisher/told')
  if (!found) return null
  const names = story.flatMap(line => raw(document, line).match(ANY_OUTLET) ?? []).map(shown)
  return names.every(name => name === found.value) ? inferred(found.value, found.passage, found.rule) : null
}

/** In order of trust. */
const RULES: readonly PublisherRule[] = [
  inMeta,
  selfNamed,
  dateline,
  byline,
  belowByline,
  opening,
  headlineSuffix,
  signature,
  ownAddress,
  lastSource,
  follow,
  masthead,
  copyright,
  contributed,
  address,
  told,
]

export const findPublisher = (document: Document): Found<string> | null =>
  firstOf(RULES, rule => rule(document))
