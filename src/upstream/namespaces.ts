// Which vocabulary a prefix stands for. Names come out in lower case, `vocabulary_name`, or bare in the feed's own vocabulary.

/** Our prefix ← the namespaces that mean it, without scheme, `www.` and what closes them. */
const NAMESPACES: Readonly<Record<string, readonly string[]>> = {
  content: ['purl.org/rss/1.0/modules/content'],
  dc: ['purl.org/dc/elements/1.1', 'purl.org/dc/elements/1.0', 'purl.org/rss/1.0/modules/dc'],
  dcterms: ['purl.org/dc/terms'],
  media: [
    'search.yahoo.com/mrss',
    'tools.search.yahoo.com/mrss',
    'video.search.yahoo.com/mrss',
    'rssboard.org/media-rss',
  ],
  itunes: ['itunes.com/dtds/podcast-1.0.dtd', 'itunes.apple.com/dtds/podcast-1.0.dtd'],
  atom: ['w3.org/2005/atom', 'purl.org/atom/ns'],
  rdf: ['w3.org/1999/02/22-rdf-syntax-ns'],
  sy: ['purl.org/rss/1.0/modules/syndication'],
  feedburner: ['rssnamespace.org/feedburner/ext/1.0'],
  xhtml: ['w3.org/1999/xhtml'],
  xml: ['w3.org/xml/1998/namespace'],
}

/** RSS has been given many namespaces; its elements mean the same in all. */
const RSS = [
  'purl.org/rss/1.0',
  'purl.org/net/rss1.1',
  'my.netscape.com/rdf/simple/0.9',
  'channel.netscape.com/rdf/simple/0.9',
]
const RSS_FAMILY =
  /^(?:backend\.userland\.com|blogs\.law\.harvard\.edu\/tech|cyber\.law\.harvard\.edu\/rss|rssboard\.org)/

const OURS = new Map(
  Object.entries(NAMESPACES).flatMap(([prefix, uris]) => uris.map(uri => [uri, prefix] as const)),
)

const bare = (uri: string) =>
  uri
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[/#?]+$/, '')

function vocabularyOf(uri: string): string | null {
  const name = bare(uri)
  return OURS.get(name) ?? (RSS.includes(name) || RSS_FAMILY.test(name) ? '' : null)
}

const BINDING = /\sxmlns:([\w.-]+)\s*=\s*["']([^"']*)["']/g

/** Prefix → vocabulary, as the document binds them; the first binding of a prefix counts. */
function bindingsOf(xml: string): Map<string, string | null> {
  const bindings = new Map<string, string | null>()
  for (const [, prefix = '', uri = ''] of xml.matchAll(BINDING)) {
    const name = prefix.toLowerCase()
    if (!bindings.has(name)) bindings.set(name, vocabularyOf(uri))
  }
  return bindings
}

/** Names that the parser refuses because they are properties of every object. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype'])

/** A function from a name as printed to its name in our vocabulary: `Dc:Creator` → `dc_creator`, `rss:title` → `title`. */
export function namer(xml: string, root: string): (printed: string) => string {
  const bindings = bindingsOf(xml)
  const rootPrefix = root.includes(':') ? root.slice(0, root.indexOf(':')).toLowerCase() : null
  const own = rootPrefix && bindings.get(rootPrefix) !== 'rdf' ? rootPrefix : null
  const inAtom = /(?:^|:)(?:feed|entry)$/i.test(root)
  const vocabulary = (prefix: string): string => {
    if (prefix === own) return ''
    const bound = bindings.get(prefix) ?? prefix
    return (inAtom && bound === 'atom') || bound === 'xhtml' ? '' : bound
  }
  const name = (printed: string): string => {
    const lower = printed.toLowerCase()
    const colon = lower.indexOf(':')
    const prefix = colon > 0 ? vocabulary(lower.slice(0, colon)) : ''
    const local = lower.slice(colon + 1)
    const joined = prefix ? `${prefix}_${local}` : local
    return RESERVED.has(joined) ? `x_${joined}` : joined
  }
  const seen = new Map<string, string>()
  return printed => {
    const found = seen.get(printed)
    if (found !== undefined) return found
    const made = name(printed)
    seen.set(printed, made)
    return made
  }
}
