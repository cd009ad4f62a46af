// A server with as many feeds as are asked of it. Each has a new item every so many minutes, and answers 304 in between.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Items that a feed holds, as most do. */
const ITEMS = 30
const MINUTE_MS = 60_000

const SENTENCES = [
  'The delegations met again on the bridge between the two towns, and said that the talks would go on.',
  'Nobody had expected the river to rise so fast, the mayor told the reporters who had come to see it.',
  'The ceasefire agreed on Monday between Ruritania and Graustark was holding, an observer said.',
  'In the south the harvest was counted barn by barn, and every number was written down twice.',
  'The prime minister spoke by telephone with her counterpart, and the offices of both confirmed it.',
]

/** About 1.5 kB of text, another for every item. */
const story = (feed: number, n: number): string =>
  Array.from({ length: 15 }, (_, i) => `<p>${SENTENCES[(feed + n * 3 + i) % SENTENCES.length]}</p>`).join('')

function item(feed: number, n: number, minutes: number): string {
  const link = `https://site-${feed}.example/reports/${n}`
  const date = new Date(n * minutes * MINUTE_MS).toUTCString()
  return `<item><title>Report ${n} of desk ${feed}</title><link>${link}</link><guid>${link}</guid><pubDate>${date}</pubDate>
<category>reports</category><description><![CDATA[${story(feed, n)}]]></description></item>`
}

function document(feed: number, newest: number, minutes: number): string {
  const items = Array.from({ length: ITEMS }, (_, i) => item(feed, newest - i, minutes))
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Desk ${feed}</title>
<link>https://site-${feed}.example/</link><description>Reports of desk ${feed}</description>
${items.join('\n')}</channel></rss>`
}

export interface Publishers {
  readonly port: number
  readonly server: Server
  /** Milliseconds: what time the feeds believe it is. */
  now: number
  requests: number
  unchanged: number
}

/** Every feed has a new item every `minutes`. */
export async function startPublishers(minutes: number): Promise<Publishers> {
  const server = createServer((request, response) => {
    const feed = Number(request.url?.slice(1))
    // Feeds are not in step with each other.
    const newest = Math.floor((state.now / MINUTE_MS + feed) / minutes)
    const etag = `"${newest}"`
    state.requests += 1
    if (request.headers['if-none-match'] === etag) {
      state.unchanged += 1
      response.writeHead(304).end()
    } else {
      response.writeHead(200, { 'Content-Type': 'application/rss+xml', ETag: etag })
      response.end(document(feed, newest, minutes))
    }
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const state: Publishers = {
    port: (server.address() as AddressInfo).port,
    server,
    now: 0,
    requests: 0,
    unchanged: 0,
  }
  return state
}
