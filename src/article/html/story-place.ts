// The element that holds the story: followed from the whole page inward for as long as one element holds nearly all prose.
import type { PlacedLine } from './hints.ts'
import { type Place, upFrom } from './places.ts'

/** Elements that hold paragraphs; a paragraph itself is no story's place. */
const HOLDS: ReadonlySet<string> = new Set([
  ...['', 'html', 'body', 'main', 'article', 'section', 'div', 'form', 'center', 'aside'],
  ...['table', 'tbody', 'tr', 'td'],
])

/** An element is followed inward when it holds this share of the prose around it; less if its names say that it is the text. */
const SHARE = 0.85
const NAMED_SHARE = 0.55
/** The story that stands under its headline among others: fewer words are no story. */
const LEAST_ARTICLE = 60

const isNamed = ({ name, bodyNamed }: Place): boolean => bodyNamed || name === 'article' || name === 'main'

/** Adds up the prose in every place, and lists which places lie right in which. */
function weighed(
  lines: readonly PlacedLine[],
  weights: readonly number[],
  counts: (index: number) => boolean,
): Map<Place, Set<Place>> {
  const children = new Map<Place, Set<Place>>()
  lines.forEach(({ place }, index) => {
    const weight = counts(index) ? weights[index]! : 0
    if (!weight) return
    for (const at of upFrom(place)) {
      at.prose += weight
      if (at.parent) children.set(at.parent, (children.get(at.parent) ?? new Set()).add(at))
    }
  })
  return children
}

const isIn = (place: Place, whole: Place): boolean => {
  for (const at of upFrom(place)) if (at === whole) return true
  return false
}

interface Page {
  readonly children: ReadonlyMap<Place, ReadonlySet<Place>>
  /** Elements that hold one story each. */
  readonly articles: readonly Place[]
  readonly headings: readonly Place[]
}

/** Of several articles on a page the one with the page's first heading. */
function underHeadline({ articles, headings }: Page, at: Place): Place | undefined {
  const inner = articles.filter(article => article !== at && isIn(article, at))
  if (inner.length < 2) return undefined
  return inner.find(it => headings.some(heading => isIn(heading, it)))
}

function inward(page: Page, at: Place): Place {
  const inner = [...(page.children.get(at) ?? [])]
  const most = inner.reduce<Place | null>((a, b) => (a && a.prose >= b.prose ? a : b), null)
  if (!most) return at
  const share = most.prose / at.prose
  if (HOLDS.has(most.name) && share >= (isNamed(most) ? NAMED_SHARE : SHARE)) return inward(page, most)
  const article = underHeadline(page, at)
  return article ? inward(page, article) : at
}

/** A story may begin above the element that holds most of it: with its first sentences below the headline. */
function beginning(lines: readonly PlacedLine[], from: number, isPlain: (index: number) => boolean): number {
  const headline = lines.slice(0, from).findLastIndex(({ place }) => place.block === 'h1')
  if (headline < 0) return from
  for (let index = headline + 1; index < from; index++) if (isPlain(index)) return index
  return from
}

export interface StoryPlace {
  /** The first line of prose that may be the story's, above the element that holds it or in it. */
  readonly lead: number
  readonly from: number
  readonly to: number
}

/**
 * Indices of the first and last line of the element that holds the story.
 * `weights`: words of prose of each line; `counts`: whether a line is to count, as nothing says that it is no story's.
 */
export function storyPlace(
  lines: readonly PlacedLine[],
  weights: readonly number[],
  counts: (index: number) => boolean,
): StoryPlace {
  const children = weighed(lines, weights, counts)
  const headings = lines.filter(({ place }) => place.block === 'h1').map(({ place }) => place)
  const articles = [...children.keys()].filter(it => it.name === 'article' && it.prose >= LEAST_ARTICLE)
  const first = lines[0] && [...upFrom(lines[0].place)].at(-1)
  if (!first) return { lead: 0, from: 0, to: -1 }
  const whole = inward({ children, articles, headings }, first)
  const inside = lines.map(({ place }) => isIn(place, whole))
  const from = inside.indexOf(true)
  return {
    lead: beginning(lines, from, index => weights[index]! > 0 && counts(index)),
    from,
    to: inside.lastIndexOf(true),
  }
}
