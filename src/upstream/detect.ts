// Which format a document is in, and where in it the feed begins.

export type Detected =
  | { readonly kind: 'json'; readonly start: number }
  | { readonly kind: 'html' }
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'rss' | 'rdf' | 'atom'
      /** The name of the root element as printed. */
      readonly root: string
      /** Where the root element begins. */
      readonly start: number
      /** The document type with its internal subset, '' where there is none. */
      readonly doctype: string
    }

const FORMATS: ReadonlyMap<string, 'rss' | 'rdf' | 'atom'> = new Map(
  Object.entries({
    rss: 'rss',
    channel: 'rss',
    rdf: 'rdf',
    feed: 'atom',
    entry: 'atom',
  }),
)

const START_TAG = /<([A-Za-z_][\w:.-]*)/y
/** A feed after something that does not belong there: warnings of a server's language, a banner, a frame of HTML. */
const BURIED = /<\?xml\s|<(?:[\w.-]+:)?(?:rss|rdf|feed)[\s>]/i
/** A feed that somebody put into a web page: it says what it is, as no example of a feed in a page does unescaped. */
const FRAMED = /<(?:[\w.-]+:)?(?:rss\s[^<>]*\bversion|(?:feed|rdf)\s[^<>]*\bxmlns(?::[\w.-]+)?)\s*=/i
/** A JSON Feed after something that does not belong there. */
const BURIED_JSON = /\{\s*"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\//
const HTML = /<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]/i

/** What may stand before the root: opening, closing. */
const PROLOG = [
  ['<?', '?>'],
  ['<!--', '-->'],
] as const

/** Where a document type ends, `[internal subset]` included. */
function doctypeEnd(text: string, from: number): number {
  const match = /<!doctype[^[>]*(?:\[[\s\S]*?\]\s*)?>/iy
  match.lastIndex = from
  return match.test(text) ? match.lastIndex : Number.POSITIVE_INFINITY
}

const isDoctype = (text: string, at: number) => /^<!doctype/i.test(text.slice(at, at + 9))

/** The end of the markup at `at` if it may stand before the root, else the next character; Infinity where it never ends. */
function skipped(text: string, at: number): number {
  for (const [opening, closing] of PROLOG) {
    if (!text.startsWith(opening, at)) continue
    const end = text.indexOf(closing, at)
    return end < 0 ? Number.POSITIVE_INFINITY : end + closing.length
  }
  return isDoctype(text, at) ? doctypeEnd(text, at) : at + 1
}

interface Root {
  readonly name: string
  readonly start: number
  readonly doctype: string
}

/** The first start tag from `from` on, or null. */
function rootFrom(text: string, from: number): Root | null {
  let doctype = ''
  for (let at = text.indexOf('<', from); at >= 0; ) {
    START_TAG.lastIndex = at
    const name = START_TAG.exec(text)?.[1]
    if (name) return { name, start: at, doctype }
    const end = skipped(text, at)
    if (isDoctype(text, at)) doctype = text.slice(at, end)
    at = text.indexOf('<', end)
  }
  return null
}

const formatOf = (name: string) => FORMATS.get(name.slice(name.indexOf(':') + 1).toLowerCase())

/** The root element where the document begins as it should, else the first that looks like a feed's. */
function feedRoot(text: string): Root | null {
  const first = rootFrom(text, 0)
  if (!first || formatOf(first.name)) return first
  const buried = (first.name.toLowerCase() === 'html' ? FRAMED : BURIED).exec(text)
  return buried ? rootFrom(text, buried.index) : first
}

export function detect(text: string): Detected {
  if (/^\s*[{[]/.test(text)) return { kind: 'json', start: text.search(/[{[]/) }
  const root = feedRoot(text)
  const kind = root && formatOf(root.name)
  if (root && kind) return { kind, root: root.name, start: root.start, doctype: root.doctype }
  if (HTML.test(text)) return { kind: 'html' }
  const start = text.search(BURIED_JSON)
  return start < 0 ? { kind: 'unknown' } : { kind: 'json', start }
}
