// Elements that carry text or HTML: the parser does not look inside them, so here is found where they end.

export const CDATA = '<![CDATA['
const CDATA_END = ']]>'
/** What stands beside a text in a feed, or ends another. Where a text has no end, it ends in front of the first of these. */
const SIBLING =
  /<(?:link|guid|id|pubDate|updated|published|author|category|enclosure|description|content|summary|dc:\w+|content:encoded)[\s>]|<\/(?:title|subtitle|tagline|description|content:encoded|dc:\w+)>/i

/** Where a text ends (`start`), where reading goes on (`end`), and what has to be written between. */
export interface Closing {
  readonly start: number
  readonly end: number
  /** Null where the end is as it should be. */
  readonly written: string | null
}

const patterns = new Map<string, RegExp>()

/** CDATA, the element itself, or the edge of an entry or of the feed: whatever decides where the text ends. */
function landmarks(printed: string): RegExp {
  const kept = patterns.get(printed)
  if (kept) return kept
  const name = printed.replace(/[.]/g, '\\.')
  const made = new RegExp(
    `<!\\[CDATA\\[|<(/?)(${name})(?=[\\s/>])[^<>]*>|</?(?:[\\w-]+:)?(?:item|entry)[\\s>]|</(?:channel|feed|rss|rdf:RDF)>`,
    'gi',
  )
  if (patterns.size < 200) patterns.set(printed, made)
  return made
}

/** What need not be searched further than this is not: a document could make every search a long one. */
const upTo = (xml: string, end: number) => (end < 0 ? xml : xml.slice(0, end))

/** The end of the section at `from` in the element `printed`, or of the element where `]]>` was forgotten; null where neither comes. */
export function sectionEnd(
  xml: string,
  from: number,
  printed: string,
): { readonly at: number } | Closing | null {
  const next = xml.indexOf(CDATA, from + CDATA.length)
  const before = upTo(xml, next)
  const end = before.indexOf(CDATA_END, from)
  if (end >= 0) return { at: end + CDATA_END.length }
  const close = before.indexOf(`</${printed}>`, from)
  const last = close < 0 && next >= 0 ? xml.indexOf(CDATA_END, next) : -1
  if (close < 0) return last < 0 ? null : { at: last + CDATA_END.length }
  return { start: close, end: close, written: CDATA_END }
}

/** Where the end of a text was forgotten: in front of its next sibling, or of the edge of the entry. */
function endForgotten(xml: string, from: number, edge: number, printed: string): Closing {
  const sibling = SIBLING.exec(xml.slice(from, edge))
  const start = sibling ? from + sibling.index : edge
  return { start, end: start, written: `</${printed}>` }
}

interface Search {
  readonly xml: string
  readonly from: number
  readonly printed: string
  nested: number
  /** The first end tag, which counts where a nested element has none. */
  first: Closing | null
}

/** HTML has elements of these names, so that one may stand inside the other. */
const NESTING = /(?:^|:)(?:summary|body|content|title)$/i
const MOST_NESTED = 20

/** What a start tag of the same name says: it stands inside, or the end before it was forgotten. */
function atSameStart(search: Search, match: RegExpExecArray): Closing | null {
  if (match[0].endsWith('/>')) return null
  if (NESTING.test(search.printed) && ++search.nested <= MOST_NESTED) return null
  return search.first ?? endForgotten(search.xml, search.from, match.index, search.printed)
}

/** What an end tag of the same name says: the closing where it is the one, else null. */
function atSameEnd(search: Search, match: RegExpExecArray): Closing | null {
  const [whole, , name] = match
  const written = name === search.printed ? null : `</${search.printed}>`
  const closing = { start: match.index, end: match.index + whole.length, written }
  search.first ??= closing
  return search.nested-- === 0 ? closing : null
}

/** The closing that a landmark gives, where to search on, or null where the document ends. */
function atLandmark(search: Search, match: RegExpExecArray): Closing | number | null {
  const { xml, from, printed } = search
  if (match[0] === CDATA) {
    const section = sectionEnd(xml, match.index, printed)
    return section && 'at' in section ? section.at : section
  }
  if (!match[2]) return search.first ?? endForgotten(xml, from, match.index, printed)
  const closing = match[1] ? atSameEnd(search, match) : atSameStart(search, match)
  return closing ?? match.index + match[0].length
}

/** Most texts are one section, or escaped: then the next `<` outside the section begins the end tag. */
function plainClosing(xml: string, from: number, printed: string): Closing | null {
  const section = xml.startsWith(CDATA, from)
  const text = section ? upTo(xml, xml.indexOf(CDATA, from + CDATA.length)) : xml
  const start = section ? text.indexOf(CDATA_END, from) + CDATA_END.length : xml.indexOf('<', from)
  const tag = `</${printed}>`
  return start < from || !xml.startsWith(tag, start)
    ? null
    : { start, end: start + tag.length, written: null }
}

/** The end of the text that begins at `from` in the element `printed`, or null where the document ends before it. */
export function closingOf(xml: string, from: number, printed: string): Closing | null {
  const plain = plainClosing(xml, from, printed)
  if (plain) return plain
  const pattern = landmarks(printed)
  const search: Search = { xml, from, printed, nested: 0, first: null }
  pattern.lastIndex = from
  for (let match = pattern.exec(xml); match; match = pattern.exec(xml)) {
    const found = atLandmark(search, match)
    if (typeof found !== 'number') return found
    pattern.lastIndex = found
  }
  return search.first
}
