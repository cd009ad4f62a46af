// Saved HTML → the text that people see, a block a line, each line with what the markup says of it; and the page's head.
import { Parser } from 'htmlparser2'
import type { BareLine, Hint } from '../lines.ts'
import { readable } from '../lines.ts'
import {
  BLOCK,
  CAPTION_NAME,
  DOUBTFUL,
  HEADING,
  OUTSIDE,
  OUTSIDE_ROLE,
  STORY_NAME,
  UNREAD,
  VOID,
} from './elements.ts'

/** An element of the head, or one that carries a fact: meta, link, time, html; `text` only where it has some. */
export interface Fact {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly text: string
  /** Whether it stands in the story rather than around it. */
  readonly inside: boolean
}

export interface Extracted {
  /** The lines' texts, one a line; what passages index. */
  readonly text: string
  readonly lines: readonly BareLine[]
  readonly facts: readonly Fact[]
}

interface Open {
  readonly name: string
  readonly unread: boolean
  readonly outside: boolean
  readonly doubtful: boolean
  readonly caption: boolean
  readonly block: string
}

const ROOT: Open = { name: '', unread: false, outside: false, doubtful: false, caption: false, block: '' }
const WIDE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])

type Attributes = Readonly<Record<string, string>>

const isHidden = ({ hidden, style, 'aria-hidden': aria }: Attributes): boolean =>
  hidden !== undefined || aria === 'true' || /display\s*:\s*none/i.test(style ?? '')

interface Named {
  readonly doubtful: boolean
  readonly caption: boolean
}

const NAMELESS: Named = { doubtful: false, caption: false }
/** What class and id say; pages repeat the same ones hundreds of times, so they are read once a page. */
function namedBy({ class: classes, id }: Attributes, known: Map<string, Named>): Named {
  if (!classes && !id) return NAMELESS
  const names = `${classes ?? ''} ${id ?? ''}`
  const named = known.get(names) ?? {
    doubtful: DOUBTFUL.test(names) && !STORY_NAME.test(names),
    caption: CAPTION_NAME.test(names),
  }
  known.set(names, named)
  return named
}

function opened(parent: Open, name: string, attributes: Attributes, { doubtful, caption }: Named): Open {
  return {
    name,
    unread: parent.unread || UNREAD.has(name) || isHidden(attributes),
    outside: parent.outside || OUTSIDE.has(name) || OUTSIDE_ROLE.test(attributes.role ?? ''),
    doubtful: parent.doubtful || (doubtful && !WIDE.has(name)),
    caption: parent.caption || caption || name === 'figcaption',
    block: BLOCK.has(name) ? name : parent.block,
  }
}

/** What the markup says of a line: its kind where it is certain of it. */
function hintOf({ outside, doubtful, caption, block }: Open, linked: boolean): Hint {
  if (outside) return { kind: 'furniture', furniture: 'menu', rule: 'furniture/outside-story' }
  if (caption) return { kind: 'caption', rule: 'caption/markup' }
  return {
    ...(block === 'h1' ? { points: 4 } : {}),
    ...(HEADING.has(block) ? { heading: true } : {}),
    ...(block === 'p' ? { paragraph: true } : {}),
    ...(linked && block !== 'h1' ? { linked } : {}),
    ...(doubtful ? { doubtful } : {}),
  }
}

/** The lines as they grow: `text` of the line at hand, and how much of it is links. */
interface Growing {
  text: string
  linked: number
  length: number
  readonly lines: BareLine[]
}

const LINKED_SHARE = 0.9
function flush(growing: Growing, open: Open): void {
  const text = readable(growing.text)
  const linked = growing.linked >= LINKED_SHARE * growing.text.replace(/\s+/g, '').length
  growing.text = ''
  growing.linked = 0
  if (!text) return
  const start = growing.length
  growing.lines.push({ text, start, end: start + text.length, blanks: 0, hint: hintOf(open, linked) })
  growing.length += text.length + 1
}

const FACTS: ReadonlySet<string> = new Set(['meta', 'link', 'html', 'time', 'title', 'script'])
const isFact = (name: string, { type, rel }: Attributes, parent: Open): boolean =>
  FACTS.has(name) &&
  (name !== 'title' || parent.name === 'head' || !parent.unread) &&
  (name !== 'script' || /ld\+json/i.test(type ?? '')) &&
  (name !== 'link' || /canonical/i.test(rel ?? ''))

/** Reads a page or a fragment of one. Never throws; linear in its length. */
export function extract(html: string): Extracted {
  const stack: Open[] = [ROOT]
  const growing: Growing = { text: '', linked: 0, length: 0, lines: [] }
  const facts: { name: string; attributes: Attributes; text: string; inside: boolean }[] = []
  let fact: { text: string } | null = null
  const known = new Map<string, Named>()
  let links = 0
  const top = () => stack[stack.length - 1] ?? ROOT
  const parser = new Parser({
    onopentag(name, attributes) {
      if (BLOCK.has(name)) flush(growing, top())
      if (name === 'a') links++
      const open = opened(top(), name, attributes, namedBy(attributes, known))
      if (isFact(name, attributes, stack[stack.length - 1] ?? ROOT)) {
        const found = { name, attributes, text: '', inside: !open.outside && !open.doubtful }
        facts.push(found)
        fact = VOID.has(name) || name === 'html' ? fact : found
      }
      if (!VOID.has(name)) stack.push(open)
    },
    ontext(text) {
      if (fact) fact.text += text
      const { unread, name } = top()
      if (unread || name === 'title') return
      growing.text += text
      if (links > 0) growing.linked += text.replace(/\s+/g, '').length
    },
    onclosetag(name) {
      if (VOID.has(name)) return
      if (BLOCK.has(name)) flush(growing, top())
      if (name === 'a') links = Math.max(0, links - 1)
      if (FACTS.has(name)) fact = null
      if (stack.length > 1) stack.pop()
    },
    onend: () => flush(growing, top()),
  })
  parser.end(html)
  return { text: growing.lines.map(line => line.text).join('\n'), lines: growing.lines, facts }
}
