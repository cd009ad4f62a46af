// What a request costs when the history is long: rows read and milliseconds, which must not grow with the number of items.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { growTo } from './history.ts'
import { bundle, dateline, migrate, startInstance } from './instance.ts'

/** What is asked for, in a history of so many items. */
const REQUESTS: readonly (readonly [name: string, path: (items: number) => string])[] = [
  ['feed of a topic, cold', () => '/topics/calls/rss.xml?cold'],
  ['the same with the longest open page: 99 items', () => '/topics/ceasefires/rss.xml?cold'],
  ['newest 50 of everything', () => '/rss.xml?limit=51'],
  ['archive page in the middle', items => `/archive/${Math.max(1, Math.floor(items / 100))}/rss.xml`],
  ['rare topic (1 in 1,000)', () => '/topics/background/rss.xml?limit=51'],
  ['union of three topics', () => '/topics/calls+ceasefires+background/rss.xml'],
  ['search: a word in every text', () => '/search/rss.xml?q=harvest'],
  ['search: a word in 1 of 1,000', () => '/search/rss.xml?q=comet'],
  ['search: two common words that never meet', () => '/search/rss.xml?q=odd+even'],
]
const ROUNDS = 25

export interface Cost {
  readonly rowsRead: number
  /** Of the fastest round, which other work on the machine has disturbed least. */
  readonly ms: number
}

async function rowsReadSoFar(origin: string): Promise<number> {
  return ((await (await fetch(`${origin}/counts`)).json()) as { rowsRead: number }).rowsRead
}

async function costOf(origin: string, path: string): Promise<Cost> {
  const times: number[] = []
  const before = await rowsReadSoFar(origin)
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now()
    const response = await fetch(origin + path)
    await response.arrayBuffer()
    times.push(performance.now() - start)
    if (!response.ok) throw new Error(`${path}: ${response.status}`)
  }
  return { rowsRead: ((await rowsReadSoFar(origin)) - before) / ROUNDS, ms: Math.min(...times) }
}

/** Request → its cost, in a history of so many items. The database is made anew and thrown away. */
export async function measureArchive(items: number): Promise<ReadonlyMap<string, Cost>> {
  const storage = mkdtempSync(join(tmpdir(), 'dateline-bench-archive-'))
  const instance = await startInstance([dateline('dateline', bundle('tests/bench/counting.ts'))], storage)
  try {
    await growTo(await migrate(instance, 'dateline'), items)
    const origin = `http://127.0.0.1:${await instance.port('dateline')}`
    const costs = new Map<string, Cost>()
    for (const [name, path] of REQUESTS) costs.set(name, await costOf(origin, path(items)))
    return costs
  } finally {
    await instance.mf.dispose()
    rmSync(storage, { recursive: true })
  }
}

/** A table in Markdown: rows read and milliseconds of each request, a column a size. */
export async function archiveTable(sizes: readonly number[]): Promise<string> {
  const measured: (readonly [size: number, costs: ReadonlyMap<string, Cost>])[] = []
  for (const size of sizes) measured.push([size, await measureArchive(size)])
  const head = `| rows read, milliseconds | ${sizes.map(size => size.toLocaleString('en')).join(' | ')} |`
  const cell = (cost: Cost | undefined) => (cost ? `${cost.rowsRead.toFixed(0)}, ${cost.ms.toFixed(1)}` : '')
  const rows = REQUESTS.map(
    ([name]) => `| ${name} | ${measured.map(([, costs]) => cell(costs.get(name))).join(' | ')} |`,
  )
  return [head, `|${'---|'.repeat(sizes.length + 1)}`, ...rows].join('\n')
}
