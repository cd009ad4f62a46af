// RSS 0.90 and 1.0 → Channel: items stand beside the channel and are named by `rdf:about`.
import type { Channel } from './entry.ts'
import { channelOf } from './rss.ts'
import { childOf, childrenOf, type XmlElement } from './xml.ts'

export function readRdf(tree: XmlElement, url: string | null): Channel {
  const root = childOf(tree, 'rdf_rdf') ?? childOf(tree, 'rdf') ?? tree
  const channel = childOf(root, 'channel') ?? ''
  const items = [...childrenOf(root, 'item'), ...childrenOf(channel, 'item')]
  return channelOf('rdf', root, channel, items, url)
}
