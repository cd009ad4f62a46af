// Where on a page a line stands: its element, those around it, and what their names say.
import { BLOCK, UNREAD } from './elements.ts'
import { isBodyNamed, type Sign, signsOf } from './signs.ts'

export type Attributes = Readonly<Record<string, string>>

export interface Place {
  readonly parent: Place | null
  readonly name: string
  readonly unread: boolean
  /** The signs of this element and of those around it. */
  readonly signs: readonly Sign[]
  /** The nearest element that begins and ends a line. */
  readonly block: string
  /** The element's names say that it holds a story's text. */
  readonly bodyNamed: boolean
  readonly depth: number
  /** Words of prose in this element, filled in when all lines are known. */
  prose: number
}

export const root = (): Place => ({
  ...{ parent: null, name: '', unread: false, signs: [], block: '', bodyNamed: false, depth: 0, prose: 0 },
})

const isHidden = ({ hidden, style, 'aria-hidden': aria }: Attributes): boolean =>
  hidden !== undefined || aria === 'true' || (style !== undefined && /display\s*:\s*none/i.test(style))

/** These hold the whole page, whatever they are called. */
const WHOLE: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article'])
const CONTAINER: ReadonlySet<string> = new Set(['div', 'section', 'article', 'main', 'td'])

/** No page that people made is deeper; in one that is deeper, elements stand beside each other from there on. */
const DEEPEST = 150

/** What is quoted stands under no picture. */
const QUOTES: ReadonlySet<string> = new Set(['blockquote', 'pre', 'table'])

function signsIn({ signs }: Place, name: string, own: readonly Sign[]): readonly Sign[] {
  const around = QUOTES.has(name) ? signs.filter(({ says }) => says !== 'caption') : signs
  const added = own.filter(({ key }) => !around.some(sign => sign.key === key))
  return added.length ? [...around, ...added] : around
}

export function placeIn(
  parent: Place,
  name: string,
  attributes: Attributes,
  known: Map<string, readonly Sign[]>,
): Place {
  const own = WHOLE.has(name) ? [] : signsOf(name, attributes, known)
  return {
    parent: parent.depth < DEEPEST ? parent : parent.parent,
    depth: Math.min(parent.depth + 1, DEEPEST),
    name,
    unread: parent.unread || UNREAD.has(name) || isHidden(attributes),
    signs: own.length || QUOTES.has(name) ? signsIn(parent, name, own) : parent.signs,
    block: BLOCK.has(name) ? name : parent.block,
    bodyNamed: CONTAINER.has(name) && isBodyNamed(attributes),
    prose: 0,
  }
}

/** The element and those around it, outermost last. */
export function* upFrom(place: Place): Generator<Place> {
  for (let at: Place | null = place; at; at = at.parent) yield at
}
