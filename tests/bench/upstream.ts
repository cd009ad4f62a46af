// How long reading a feed of 50 entries takes, beside the bare XML parser and feedsmith in the same run: `node tests/bench/upstream.ts`.
import { XMLParser } from 'fast-xml-parser'
import { parseFeed } from 'feedsmith'
import { parseUpstream, readUpstream } from '../../src/upstream/parse.ts'
import { ENTRIES, escaped, feed, section } from './feed.ts'

const ROUNDS = 200
const WARM_UP = 20

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
