// Who published a text: the outlet that it, its page or its agency names. What only quotes an outlet is none.
import { type Found, inferred, stated } from '../model/fact.ts'
import { lettered } from '../text/letters.ts'
import { findDateline } from './dateline.ts'
import type { Document, Line } from './document.ts'
import { firstOf } from './first.ts'
import { besideMark } from './house.ts'
import { outletAt, outletNamed } from './outlet.ts'
import {
  between,
  grouped,
  inAnyCase,
  type Naming,
  outletAtOffset,
  outletsIn,
  withCapitals,
} from './outlet-mention.ts'

type PublisherRule = (document: Document) => Found<string> | null

/** A name as printed: what stands for it in the table, or itself. */
const shown = (name: string) => outletNamed(name)?.name ?? name

const raw = ({ text }: Document, { start, end }: Line) => text.slice(start, end)

/** The first of these lines that names an outlet. */
function inLines(
  document: Document,
  lines: readonly Line[],
  naming: Naming,
  rule: string,
): Found<string> | null {
  for (const line of lines) {
    const text = raw(document, line)
    const name = naming(text)
    if (name)
      return stated(
        shown(text.slice(name.start, name.end)),
        { start: line.start + name.start, end: line.start + name.end },
        rule,
      )
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
const selfNamed: PublisherRule = document =>
  inLines(document, document.lines, grouped(SELF), 'publisher/self-named')

const dateline: PublisherRule = document => {
  const agency = findDateline(document)?.agency
  return agency ? stated(agency.name, { start: agency.start, end: agency.end }, 'publisher/dateline') : null
}

/** "By Ana Ruiz for the Daily Mail", "By Ana Ruiz, Associated Press": what stands before an outlet in a byline. */
const BEFORE_HOUSE = /\b(?:for|of|by)\s+|[,|–-]\s*/gi
const THE = /(?:the\s+)?/iy

function namesHouse(text: string): boolean {
  const named = inAnyCase(text)
  return [...text.matchAll(BEFORE_HOUSE)].some(({ 0: lead, index }) => {
    THE.lastIndex = index + lead.length
    THE.test(text)
    return outletAtOffset(named, index + lead.length) ?? outletAtOffset(named, THE.lastIndex)
  })
}

/** The outlet in a byline, or a byline that is nothing else; there it may be glued to the name before it. */
const house: Naming = text =>
  outletNamed(text.trim()) || namesHouse(text)
    ? (outletsIn(inAnyCase(text), { glued: true })[0] ?? null)
    : null

const byline: PublisherRule = document =>
  inLines(document, ofKind(document, 'byline'), house, 'publisher/byline')

const OPENING = between(/^\(/g, /^\)/)
/** "(CNN) -- …": an agency's mark without a place. */
const opening: PublisherRule = document =>
  inLines(document, ofKind(document, 'paragraph').slice(0, 2), OPENING, 'publisher/opening')

/** An outlet of the table, or a name that ends as papers' names do. */
const SUFFIX = between(/\s[-–—|]\s/g, /^\s*$/)
const PAPER = grouped(
  lettered(
    String.raw`\s[-–—|]\s(?<name>(?:[\p{Lu}][\p{L}.]*\s){0,3}(?:News|Times|Post|Herald|Tribune|Journal|Gazette|Observer|Telegraph|Chronicle|Daily|Radio|TV|Online))\s*$`,
  ),
)
const headlineSuffix: PublisherRule = document =>
  inLines(
    document,
    ofKind(document, 'headline'),
    text => SUFFIX(text) ?? PAPER(text),
    'publisher/headline-suffix',
  )

const CONTRIBUTED = between(
  /^[_\s]*\(?/g,
  lettered(
    String.raw`^\s+(?:\p{L}+\s)?(?:writers?|reporters?|correspondents?|journalists?|staff)\b[\s\S]*\bcontributed\b`,
  ),
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
  const found = inLines(document, tail, grouped(OWN_ADDRESS), 'publisher/own-address')
  return found && { ...found, value: outletAt(found.value)?.name ?? found.value }
}

const SOURCE = between(
  /(?:^|[.!?"”]\s+)(?:Source|Источник):\s+/gi,
  lettered(String.raw`^(?:,? (?:and|и) [\p{L} ]{2,30})?[.)]?\s*$`, 'i'),
  inAnyCase,
)
/** "Source: Al Jazeera and news agencies" as the last words. */
const lastSource: PublisherRule = document =>
  inLines(document, document.lines.slice(-6), SOURCE, 'publisher/source')

const FOLLOW = between(
  /(?:^|[.!?]\s)(?:Follow|Subscribe to|Download the|Get the)\s+/g,
  /^(?:\s+(?:on\b|app\b|newsletter|English)|\s*[:.]|\s*$)/,
)
const LONGEST_FOLLOW = 90
const isShort = ({ start, end }: Line): boolean => end - start <= LONGEST_FOLLOW
const follow: PublisherRule = document =>
  inLines(
    document,
    ofKind(document, 'furniture').filter(isShort).concat(document.lines.slice(-6)),
    FOLLOW,
    'publisher/follow',
  )

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

const COPYRIGHT = /©|\(c\)|\bcopyright\b/gi
const RIGHTS = /all rights reserved|все права|\b(?:19|20)\d\d\b/i
/** Characters between the mark and the name of who claims it: a year, "by". */
const CLAIM = 61
const claimant: Naming = text => {
  const marks = [...text.matchAll(COPYRIGHT)].map(({ 0: mark, index }) => index + mark.length)
  const named = inAnyCase(text)
  return firstOf(marks, from => outletsIn(named, { from, to: from + CLAIM })[0] ?? null)
}
const copyright: PublisherRule = document =>
  inLines(
    document,
    ofKind(document, 'furniture').filter(({ text }) => RIGHTS.test(text)),
    claimant,
    'publisher/copyright',
  )

const address: PublisherRule = ({ meta, given }) => {
  const url = given.url ?? meta.find(({ name }) => name === 'url')?.value
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]
  const outlet = host && outletAt(host)
  return outlet ? inferred(outlet.name, null, 'publisher/address') : null
}

const TOLD = between(
  /\btold /g,
  lettered(
    String.raw`^(?!['’]s| (?:news|television|TV|radio|agency|newspaper|magazine|that its|Russian|\p{Lu}))`,
  ),
)
const namesIn = (text: string): readonly string[] =>
  outletsIn(withCapitals(text)).map(({ start, end }) => shown(text.slice(start, end)))

/** "a diplomat told EUobserver": an outlet writes so of itself, if it is the only one that the story names. */
const told: PublisherRule = document => {
  const story = ofKind(document, 'paragraph', 'standfirst', 'headline')
  const found = inLines(document, story, TOLD, 'publisher/told')
  if (!found) return null
  const names = story.flatMap(line => namesIn(raw(document, line)))
  return names.every(name => name === found.value) ? inferred(found.value, found.passage, found.rule) : null
}

/** In order of trust. */
const RULES: readonly PublisherRule[] = [
  inMeta,
  selfNamed,
  dateline,
  byline,
  besideMark,
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
