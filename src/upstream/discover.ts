// The feed that an HTML page names: `<link rel="alternate" type="application/rss+xml" href="…">`.
import { decodeReferences } from './references.ts'
import { webUrl } from './urls.ts'

const FEED_TYPE = /^application\/(?:(?:rss|atom|rdf)\+xml|feed\+json|json)\b/i
const LINK = /<(link|base)\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/gi
const ATTRIBUTE = /([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g
/** The head of a page is not longer than this. */
const HEAD = 300_000

const attributesOf = (tag: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...tag.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeReferences(double ?? single ?? bare ?? ''),
    ]),
  )

/** The absolute address of the first feed that a page names, or null. `url`: where the page came from. */
export function discoverFeed(html: string, url: string | null): string | null {
  const tags = [...html.slice(0, HEAD).matchAll(LINK)].map(([, name = '', rest = '']) => ({
    name: name.toLowerCase(),
    ...attributesOf(rest),
  })) as Readonly<Record<string, string>>[]
  const base = webUrl(tags.find(tag => tag.name === 'base')?.href, url) ?? url
  const feed = tags.find(
    tag => /\balternate\b/i.test(tag.rel ?? '') && FEED_TYPE.test(tag.type ?? '') && webUrl(tag.href, base),
  )
  return webUrl(feed?.href, base)
}
