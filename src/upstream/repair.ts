// A tolerant pass before the parser: what is left open is closed, what is no markup is escaped, an entry cut in two is left out.
import { failed, ok, type Result } from '../model/result.ts'
import { ENTRIES, HOLDERS, LEAVES, TEXTS } from './roles.ts'
import { asideEnd, isKeptWithin, soundTag, type Tag, tagAt } from './tags.ts'
import { CDATA, closingOf, sectionEnd } from './textual.ts'

export type Fault = 'malformed' | 'truncated'

export interface Repaired {
  /** Well-formed. A text that the parser need not look into is only referred to: `TEXT_MARK` and its number in `texts`. */
  readonly xml: string
  /** As they stand in the document. */
  readonly texts: readonly string[]
  readonly faults: readonly Fault[]
}

/** Begins a reference to a text: no character at all, by Unicode's definition. */
export const TEXT_MARK = '\ufdd1'
/** Texts without markup that are shorter stay where they are. */
const SHORT_TEXT = 200

/** A feed is eight levels deep at most; whatever carries HTML is one level here. */
const MOST_LEVELS = 64

/** A feed keeps its newest entries, at most some thousand; and it is no XML at all that has so many `<` in its texts. */
const MOST_ENTRIES = 20_000
const MOST_STRAYS = 20_000
/** After so many `<` that begin no tag, tags that need repair are no longer looked for: it would take too long. */
const PATIENCE = 1_000

interface Open {
  readonly printed: string
  readonly name: string
}

/** Where the open entry began, and what was written by then. */
interface Mark {
  readonly at: number
  readonly copied: number
  readonly written: number
  readonly level: number
}

interface Pass {
  readonly xml: string
  readonly name: (printed: string) => string
  readonly written: string[]
  readonly texts: string[]
  readonly open: Open[]
  readonly faults: Set<Fault>
  /** The source is written up to here. */
  copied: number
  at: number
  entries: number
  entry: Mark | null
  strays: number
  /** Where the last `>` stands. */
  readonly lastBracket: number
}

/** Writes the source up to `from`, and `text` for what stands from there to `to`. */
function write(pass: Pass, from: number, to: number, text: string): void {
  pass.written.push(pass.xml.slice(pass.copied, from), text)
  pass.copied = to
}

/** The same for what is not as it should be. */
function replace(pass: Pass, from: number, to: number, text: string): void {
  write(pass, from, to, text)
  pass.faults.add('malformed')
}

function closed(pass: Pass, { name }: Open): void {
  if (!ENTRIES.has(name)) return
  pass.entries++
  pass.entry = null
}

const endTags = (open: readonly Open[]) => open.map(({ printed }) => `</${printed}>`).join('')

/** Ends whatever is open above `level`, in front of what is read now. */
function closeDownTo(pass: Pass, level: number): void {
  const unclosed = pass.open.splice(level).reverse()
  if (unclosed.length === 0) return
  replace(pass, pass.at, pass.at, endTags(unclosed))
  for (const open of unclosed) closed(pass, open)
}

/** Where the element stands that the end tag ends, or -1: nearly always it is the last. */
function levelOf({ open, name }: Pass, { printed }: Tag): number {
  if (open.at(-1)?.printed === printed) return open.length - 1
  const ended = name(printed)
  return open.findLastIndex(one => one.name === ended)
}

function leave(pass: Pass, tag: Tag): void {
  const level = levelOf(pass, tag)
  if (level < 0) replace(pass, pass.at, tag.end, '')
  else {
    closeDownTo(pass, level + 1)
    const open = pass.open.pop()
    if (open) closed(pass, open)
  }
}

/** Where an entry belongs that begins now: not into another, nor into an element of the feed that has no end tag. */
function levelOfEntry(pass: Pass, tag: Tag): number {
  const around = pass.open.findIndex(open => ENTRIES.has(open.name))
  if (around < 0) return pass.open.findLastIndex(open => HOLDERS.has(open.name)) + 1 || pass.open.length
  const kept =
    tag.selfClosing ||
    (around < pass.open.length - 1 && isKeptWithin(pass.xml, pass.at, tag, pass.open.at(-1)?.printed))
  return around === 0 || kept ? pass.open.length : around
}

/** Nothing stands in a leaf. */
function makeRoom(pass: Pass, tag: Tag, name: string): void {
  if (LEAVES.has(pass.open.at(-1)?.name ?? '')) closeDownTo(pass, pass.open.length - 1)
  if (ENTRIES.has(name)) closeDownTo(pass, levelOfEntry(pass, tag))
}

/** Puts a text aside; gives what stands for it. */
const aside = (pass: Pass, text: string): string => `${TEXT_MARK}${pass.texts.push(text) - 1}`

/** Passes over a text with all that is in it. False where the document ends first. */
function passText(pass: Pass, open: Open, from: number): boolean {
  const closing = closingOf(pass.xml, from, open.printed)
  if (!closing) return false
  const text = pass.xml.slice(from, closing.start)
  const unendedSection = closing.written?.startsWith(']]>')
  if (unendedSection) write(pass, from, closing.start, aside(pass, `${text}]]>`))
  else if (text.length > SHORT_TEXT || text.includes('<')) write(pass, from, closing.start, aside(pass, text))
  if (closing.written !== null) pass.faults.add('malformed')
  pass.at = closing.end
  if (unendedSection) return true
  if (closing.written !== null) write(pass, closing.start, closing.end, closing.written)
  pass.open.pop()
  return true
}

function enter(pass: Pass, tag: Tag): boolean {
  const open = { printed: tag.printed, name: pass.name(tag.printed) }
  makeRoom(pass, tag, open.name)
  if (ENTRIES.has(open.name) && !pass.entry) {
    pass.entry = { at: pass.at, copied: pass.copied, written: pass.written.length, level: pass.open.length }
  }
  if (!tag.sound) replace(pass, pass.at, tag.end, soundTag(tag))
  pass.at = tag.end
  if (tag.selfClosing) {
    closed(pass, open)
    return true
  }
  pass.open.push(open)
  return TEXTS.has(open.name) ? passText(pass, open, tag.end) : true
}

/** A `<` that begins no tag: text that somebody forgot to escape, unless the document ends in the middle of a tag. */
function stray(pass: Pass): boolean {
  if (pass.at > pass.lastBracket && /[\w/!?]/.test(pass.xml[pass.at + 1] ?? 'x')) return false
  pass.strays++
  replace(pass, pass.at, pass.at + 1, '&lt;')
  pass.at++
  return true
}

function readSection(pass: Pass): boolean {
  const end = sectionEnd(pass.xml, pass.at, pass.open.at(-1)?.printed ?? '')
  if (!end) return false
  pass.at = 'at' in end ? end.at : end.end
  if ('written' in end) replace(pass, end.start, end.end, end.written ?? '')
  return true
}

/** Reads the markup at `pass.at`. False where the document ends inside it. */
function read(pass: Pass): boolean {
  if (pass.xml.startsWith(CDATA, pass.at)) return readSection(pass)
  const end = asideEnd(pass.xml, pass.at)
  if (end !== null) {
    if (Number.isFinite(end)) pass.at = end
    return Number.isFinite(end)
  }
  const tag = tagAt(pass.xml, pass.at, pass.strays > PATIENCE)
  if (!tag) return stray(pass)
  if (!tag.closing) return enter(pass, tag)
  leave(pass, tag)
  pass.at = tag.end
  return true
}

/** What can be read of a text that the document ends in. */
function endOfText(text: string): string {
  const inSection = text.lastIndexOf('<![CDATA[') > text.lastIndexOf(']]>')
  return inSection ? `${text}]]>` : text.replace(/<[^<>]*$/, '')
}

/** The last entry is left out where the document ends inside it, unless it is the only one. */
function endOfTruncated(pass: Pass): string {
  const { entry, xml, copied, open } = pass
  if (!entry || pass.entries === 0) {
    const inText = TEXTS.has(open.at(-1)?.name ?? '')
    const rest = inText
      ? xml.slice(copied, pass.at) + endOfText(xml.slice(pass.at))
      : xml.slice(copied, pass.at)
    return rest + endTags(open.toReversed())
  }
  pass.written.length = entry.written
  return xml.slice(entry.copied, entry.at) + endTags(pass.open.slice(0, entry.level).reverse())
}

function finish(pass: Pass): Repaired {
  const whole = pass.open.length === 0
  if (!whole) pass.faults.add('truncated')
  const rest = whole ? pass.xml.slice(pass.copied, pass.at) : endOfTruncated(pass)
  return { xml: pass.written.join('') + rest, texts: pass.texts, faults: [...pass.faults] }
}

/** What there is too much of, or null. */
function excessOf({ open, entries, strays }: Pass): string | null {
  if (open.length > MOST_LEVELS) return `it is nested more than ${MOST_LEVELS} levels deep`
  if (entries > MOST_ENTRIES) return `it has more than ${MOST_ENTRIES} entries`
  return strays > MOST_STRAYS ? `it has more than ${MOST_STRAYS} stray angle brackets` : null
}

/**
 * `xml` from its root element on, every element closed in its order, and nothing after the root.
 * `name` gives an element's name in our vocabulary. Fails, with a reason, where there is too much of anything.
 */
export function repair(xml: string, name: (printed: string) => string): Result<Repaired, string> {
  const pass: Pass = {
    ...{ xml, name, written: [], texts: [], open: [], faults: new Set<Fault>() },
    ...{ copied: 0, at: 0, entries: 0, entry: null, strays: 0, lastBracket: xml.lastIndexOf('>') },
  }
  while (read(pass) && pass.open.length > 0) {
    const excess = excessOf(pass)
    if (excess) return failed(excess)
    const next = xml.indexOf('<', pass.at)
    if (next < 0) break
    pass.at = next
  }
  return ok(finish(pass))
}
