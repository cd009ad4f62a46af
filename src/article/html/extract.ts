// Saved HTML → the text that people see, a block a line, each line with what the markup says of it; and the page's head.
import { Parser } from 'htmlparser2'
import type { BareLine } from '../lines.ts'
import { BLOCK, VOID } from './elements.ts'
import { added, EMPTY, placed } from './growing.ts'
import { hinted, type PlacedLine } from './hints.ts'
import { type Attributes, type Place, placeIn, root } from './places.ts'
import type { Sign } from './signs.ts'

/** An element of the head, or one that carries a fact: meta, link, time, html; `text` only where it has some. */
export interface Fact {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  /** In the page's head, near the headline, elsewhere in the story, or around it. */
  readonly where: 'page' | 'headline' | 'story' | 'around'
}

export interface Extracted {
  /** The lines' texts, one a line; what passages index. */
  readonly text: string
  readonly lines: readonly BareLine[]
  readonly facts: readonly Fact[]
}

const DATED = /^(?:\w+:)?date(?:published|modified|created)$/i
/** An element that says which date it holds. */
const isDated = ({ itemprop, property }: Attributes): boolean =>
  DATED.test(itemprop ?? '') || DATED.test(property ?? '')

const FACTS: ReadonlySet<string> = new Set(['meta', 'link', 'html', 'time', 'title', 'script'])
const isFact = (name: string, attributes: Attributes, parent: Place): boolean =>
  isDated(attributes) || (FACTS.has(name) && isNamedFact(name, attributes, parent))

const isNamedFact = (name: string, { type, rel }: Attributes, parent: Place): boolean =>
  (name !== 'title' || parent.name === 'head' || !parent.unread) &&
  (name !== 'script' || /ld\+json/i.test(type ?? '')) &&
  (name !== 'link' || /canonical/i.test(rel ?? ''))

const BOLD: ReadonlySet<string> = new Set(['b', 'strong'])

interface FoundFact {
  readonly name: string
  readonly attributes: Attributes
  readonly place: Place
  /** The index of the line that it stands in or before. */
  readonly line: number
  text: string
}

/** Reads a page or a fragment of one. Never throws; linear in its length. */
export function extract(html: string): Extracted {
  const stack: Place[] = [root()]
  const lines: PlacedLine[] = []
  const facts: FoundFact[] = []
  const known = new Map<string, readonly Sign[]>()
  let growing = EMPTY
  let length = 0
  let [links, bolds] = [0, 0]
  let fact: FoundFact | null = null
  const top = () => stack[stack.length - 1]!
  const flush = () => {
    const line = growing === EMPTY ? null : placed(growing, length, top())
    if (line) length = line.end + 1
    if (line) lines.push(line)
    growing = EMPTY
  }
  const parser = new Parser({
    onopentag(name, attributes) {
      if (BLOCK.has(name)) flush()
      if (name === 'a') links++
      if (BOLD.has(name)) bolds++
      const place = placeIn(top(), name, attributes, known)
      if (isFact(name, attributes, top())) {
        const found = { name, attributes, text: '', place, line: lines.length }
        facts.push(found)
        fact = VOID.has(name) || name === 'html' ? fact : found
      }
      if (!VOID.has(name)) stack.push(place)
    },
    ontext(text) {
      if (fact) fact.text += text
      const place = top()
      if (place.unread || place.name === 'title') return
      growing = added(growing, text, place, links > 0, bolds > 0)
    },
    onclosetag(name) {
      if (VOID.has(name)) return
      if (BLOCK.has(name)) flush()
      if (name === 'a') links = Math.max(0, links - 1)
      if (BOLD.has(name)) bolds = Math.max(0, bolds - 1)
      if (fact?.place === top()) fact = null
      if (stack.length > 1) stack.pop()
    },
    onend: flush,
  })
  parser.end(html)
  const { bare, whereIs } = hinted(lines)
  return {
    text: bare.map(line => line.text).join('\n'),
    lines: bare,
    facts: facts.map(({ place, line, ...it }) => ({ ...it, where: whereIs(place, line) })),
  }
}
