// How long reading a feed of 50 entries takes, beside the bare XML parser and feedsmith in the same run: `node tests/bench/upstream.ts`.
import { XMLParser } from 'fast-xml-parser'
import { parseFeed } from 'feedsmith'
import { parseUpstream, readUpstream } from '../../src/upstream/parse.ts'

const ENTRIES = 50
const PARAGRAPHS = 6
const ROUNDS = 200
const WARM_UP = 20

const paragraph = (n: number) =>
  `<p>The council of <a href="/places/${n}">district ${n}</a> met again on Monday, and <em>nobody</em> expected more than a date for the next meeting. <img src="/img/${n}.jpg" alt="The hall" width="640" height="480"></p>`

const html = (n: number) =>
  Array.from({ length: PARAGRAPHS }, (_, index) => paragraph(n * 10 + index)).join('\n')

const entry = (n: number) => `<item>
  <title>Council of district ${n} meets &amp; adjourns</title>
  <link>https://news.example/${n}</link>
  <guid isPermaLink="false">tag:news.example,2026:${n}</guid>
  <pubDate>Tue, 20 Oct 2026 12:${String(n).padStart(2, '0')}:05 +0200</pubDate>
  <dc:creator>Ann Lee</dc:creator><category>Councils</category><category>Districts</category>
  <description>A meeting in district ${n}, and what came of it.</description>
  <content:encoded><![CDATA[${html(n)}]]></content:encoded>
</item>`

const FEED = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Councils</title><link>https://news.example/</link><description>What they decide</description><language>en</language>
${Array.from({ length: ENTRIES }, (_, n) => entry(n)).join('\n')}
</channel></rss>`

const bytes = new TextEncoder().encode(FEED)
const input = { bytes, mediaType: 'application/rss+xml', url: 'https://news.example/rss.xml' }
const text = () => new TextDecoder().decode(bytes)
const lean = { ignoreAttributes: false, parseTagValue: false, processEntities: true }

/** Each from bytes to its result. */
const CONTENDERS: Readonly<Record<string, () => unknown>> = {
  'fast-xml-parser, bare': () => new XMLParser(lean).parse(text()),
  'feedsmith, parse and map': () => parseFeed(text()),
  'dateline, parse and map': () => readUpstream(input),
  'dateline, made safe as well': () => parseUpstream(input),
}

/** A machine that does other things as well can only make a run slower: the fastest tenth is the least disturbed. */
const typical = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 10)] ?? 0

function milliseconds(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

/** Interleaved, so that a busy machine is as unfair to one as to the other. */
const times = new Map(Object.keys(CONTENDERS).map(name => [name, [] as number[]]))
for (let round = 0; round < WARM_UP + ROUNDS; round++) {
  for (const [name, run] of Object.entries(CONTENDERS)) {
    const time = milliseconds(run)
    if (round >= WARM_UP) times.get(name)?.push(time)
  }
}

const [bare = 1] = [...times.values()].map(typical)
console.log(`${ENTRIES} entries, ${Math.round(bytes.length / 1024)} kB, the fastest tenth of ${ROUNDS} runs`)
for (const [name, values] of times) {
  console.log(
    `${name.padEnd(30)}${typical(values).toFixed(2).padStart(7)} ms ${(typical(values) / bare).toFixed(2).padStart(6)} ×`,
  )
}
