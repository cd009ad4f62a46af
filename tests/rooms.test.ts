// The table of who may import whom, kept. Change the table when the design is better; never work around it.
import { expect, test } from 'vitest'

const PURE = ['model', 'text', 'article', 'upstream', 'topic', 'derive', 'feed']
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  text: [],
  article: ['model', 'text'],
  upstream: ['model', 'text'],
  topic: ['model', 'text'],
  feed: ['model', 'text'],
  derive: ['model', 'text', 'article', 'topic'],
  store: ['model', 'text'],
  cache: ['model'],
  // A page behind a link is parsed in one message and its topics derived in the next: so `article` without `derive`. An entry of a
  // feed waits as it was read: so `upstream`, which makes its draft.
  ingest: ['model', 'text', 'article', 'upstream', 'derive', 'store'],
  publish: ['model', 'text', 'topic', 'store', 'feed', 'cache'],
  announce: ['model', 'store', 'feed'],
  poll: ['model', 'text', 'upstream', 'store', 'ingest', 'announce'],
  // A list of feeds that somebody imports is somebody else's document: `upstream` reads it.
  web: ['model', 'text', 'upstream', 'feed', 'ingest', 'publish', 'store', 'announce', 'topic'],
  cli: PURE,
  'env.ts': ['model'],
  'worker.ts': ['env.ts', 'model', 'derive', 'web', 'poll', 'publish', 'announce'],
}
/** A pure room takes its time, chance and settings as parameters. */
const IMPURE = /\bDate\.now\b|new Date\(\)|Math\.random|randomUUID|getRandomValues|\bfetch\(|\bprocess\.env\b/

const files = import.meta.glob<string>('../src/**/*.{ts,tsx}', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const sources = Object.entries(files).map(([path, text]) => ({ path: path.replace('../src/', ''), text }))
const roomOf = (path: string) => path.split('/')[0] ?? ''

function importedRooms(path: string, text: string): string[] {
  const from = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map(([, target]) => target ?? '')
  return from.map(target => roomOf(new URL(target, `file:///${path}`).pathname.slice(1)))
}

test.each(sources)('$path imports only what its room may', ({ path, text }) => {
  const room = roomOf(path)
  const allowed = [room, ...(MAY_IMPORT[room] ?? [])]
  expect(importedRooms(path, text).filter(name => !allowed.includes(name))).toEqual([])
})

test.each(sources.filter(({ path }) => PURE.includes(roomOf(path))))('$path is pure', ({ text }) => {
  expect(text).not.toMatch(IMPURE)
})

test.each(sources)('$path stays under 250 lines', ({ text }) => {
  expect(text.split('\n').length).toBeLessThanOrEqual(250)
})
