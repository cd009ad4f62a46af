// RSS 0.91 to 2.0 → Channel. RSS has no base of its own: what is relative is relative to the site, else to the feed.
import type { Channel, Entry } from './entry.ts'
import { firstMarkup, itemOf, linkIn, personsIn, titleIn } from './item.ts'
import { refreshMinutes } from './refresh.ts'
import { baseWithin, webUrl } from './urls.ts'
import { attributeOf, childOf, childrenOf, lineIn, type XmlElement, type XmlNode } from './xml.ts'

const TITLES = ['title', 'dc_title', 'atom_title', 'itunes_title']
const DESCRIPTIONS = [
  'description',
  'tagline',
  'subtitle',
  'dc_description',
  'itunes_summary',
  'itunes_subtitle',
]
const EDITORS = [
  'managingeditor',
  'author',
  'dc_creator',
  'dc_author',
  'itunes_author',
  'atom_author',
  'webmaster',
]

/** `xml:base` on the way down from the root, or null where there is none. */
const statedBase = (url: string | null, ...nodes: readonly XmlNode[]): string | null =>
  nodes.some(node => attributeOf(node, 'xml_base'))
    ? nodes.reduce<string | null>((base, node) => baseWithin(base, attributeOf(node, 'xml_base')), url)
    : null

const elements = (nodes: readonly XmlNode[]): readonly XmlElement[] =>
  nodes.map(node => (typeof node === 'object' ? node : { '#text': node }))

/** What RSS and RDF have in common. `items`: wherever the format puts them. */
export function channelOf(
  format: 'rss' | 'rdf',
  root: XmlNode,
  channel: XmlNode,
  items: readonly XmlNode[],
  url: string | null,
): Channel {
  const stated = statedBase(url, root, channel)
  const link = webUrl(linkIn(channel), stated ?? url)
  const site = link ?? url
  const entries: readonly Entry[] = elements(items).map(item => itemOf(item, stated, site))
  return {
    format,
    title: firstMarkup(channel, TITLES),
    description: firstMarkup(channel, DESCRIPTIONS),
    link,
    language:
      lineIn(channel, 'language', 'dc_language') ??
      attributeOf(channel, 'xml_lang') ??
      attributeOf(root, 'xml_lang'),
    rights: titleIn(channel, ['copyright', 'rights', 'dc_rights']),
    refreshMinutes: refreshMinutes(channel),
    authors: personsIn(channel, EDITORS),
    base: stated ?? url,
    entries,
  }
}

/** `tree`: the document; `url`: where it came from. Items stand in the channel; in 0.90 and by mistake beside it; in 1.1 in `items`. */
export function readRss(tree: XmlElement, url: string | null): Channel {
  const root = childOf(tree, 'rss') ?? tree
  const channel = childOf(root, 'channel') ?? root
  const items = [channel, ...childrenOf(channel, 'items'), ...(channel === root ? [] : [root])].flatMap(
    node => childrenOf(node, 'item'),
  )
  return channelOf('rss', root, channel, items, url)
}
