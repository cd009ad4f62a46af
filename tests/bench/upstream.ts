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

const escaped = (markup: string) =>
  markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const section = (markup: string) => `<![CDATA[${markup}]]>`

const entry = (n: number, wrap: (markup: string) => string) => `<item>
  <title>Council of district ${n} meets &amp; adjourns</title>
  <link>https://news.example/${n}</link>
  <guid isPermaLink="false">tag:news.example,2026:${n}</guid>
  <pubDate>Tue, 20 Oct 2026 12:${String(n).padStart(2, '0')}:05 +0200</pubDate>
  <dc:creator>Ann Lee</dc:creator><category>Councils</category><category>Districts</category>
  <description>A meeting in district ${n}, and what came of it.</description>
  <content:encoded>${wrap(html(n))}</content:encoded>
</item>`

const feed = (wrap: (markup: string) => string) => `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Councils</title><link>https://news.example/</link><description>What they decide</description><language>en</language>
${Array.from({ length: ENTRIES }, (_, n) => entry(n, wrap)).join('\n')}
</channel></rss>`

const lean = { ignoreAttributes: false, parseTagValue: false }

type Runs = Readonly<Record<string, () => unknown>>

/** Each from bytes to its result. Making safe is apart: what it leaves in memory would slow down the others. */
function contenders(bytes: Uint8Array): readonly Runs[] {
  const text = () => new TextDecoder().decode(bytes)
  const input = { bytes, mediaType: 'application/rss+xml', url: 'https://news.example/rss.xml' }
  return [
    {
      'fast-xml-parser, bare': () => new XMLParser(lean).parse(text()),
      'feedsmith, parse and map': () => parseFeed(text()),
      'dateline, parse and map': () => readUpstream(input),
    },
    { 'dateline, made safe as well': () => parseUpstream(input) },
  ]
}

/** A machine that does other things as well can only make a run slower: the fastest tenth is the least disturbed. */
const typical = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 10)] ?? 0

/** Of the processor, not of the clock: other programs do not count. */
function milliseconds(run: () => unknown): number {
  const start = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** Interleaved, so that a busy machine is as unfair to one as to the other. */
function measure(runs: Runs): ReadonlyMap<string, number> {
  const times = new Map(Object.keys(runs).map(name => [name, [] as number[]]))
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [name, run] of Object.entries(runs)) {
      const time = milliseconds(run)
      if (round >= WARM_UP) times.get(name)?.push(time)
    }
  }
  return new Map([...times].map(([name, values]) => [name, typical(values)]))
}

for (const [how, wrap] of Object.entries({ escaped, 'in CDATA': section })) {
  const bytes = new TextEncoder().encode(feed(wrap))
  const times = new Map(contenders(bytes).flatMap(runs => [...measure(runs)]))
  const bare = times.get('fast-xml-parser, bare') ?? 1
  const size = Math.round(bytes.length / 1024)
  console.log(`${ENTRIES} entries, ${size} kB, HTML ${how}; the fastest tenth of ${ROUNDS} runs`)
  for (const [name, time] of times) {
    console.log(
      `  ${name.padEnd(30)}${time.toFixed(2).padStart(7)} ms ${(time / bare).toFixed(2).padStart(6)} ×`,
    )
  }
}
