// Requests answered from memory against a hello Worker, and against constants of the same bytes, head and body, in one workerd.
import { gzipSync } from 'node:zlib'
import { bare, bundle, dateline, migrate, startInstance } from './instance.ts'
import type { Target } from './load.ts'
import { inRounds, micros, perCpu, perSecond, type Series } from './rounds.ts'
import { ITEMS, stock } from './stock.ts'

const HELLO = `export default { fetch: () => new Response('hello') }`

/** A Worker that gives one answer, always: the least that those very bytes can cost. */
const constant = (status: number, headers: Headers, body: Buffer | null): string => `
import { Buffer } from 'node:buffer'
const BODY = ${body ? `new Uint8Array(Buffer.from('${body.toString('base64')}', 'base64'))` : 'null'}
const headers = new Headers(${JSON.stringify([...headers].filter(([name]) => name !== 'content-length'))})
const encodeBody = '${headers.has('Content-Encoding') ? 'manual' : 'automatic'}'
export default { fetch: () => new Response(BODY, { status: ${status}, headers, encodeBody }) }`

/** Longer than the second of the last change, in which a feed has no date. */
const SETTLED_MS = 2000

async function constantOf(address: string, headers: Record<string, string>): Promise<string> {
  const response = await fetch(address, { headers })
  const body = Buffer.from(await response.arrayBuffer())
  if (response.status === 304) return constant(304, response.headers, null)
  // What was decoded on arrival.
  const zipped = response.headers.has('Content-Encoding')
  return constant(200, response.headers, zipped ? gzipSync(body) : body)
}

interface Case {
  readonly name: string
  readonly path: string
  readonly status: number
  readonly headers: Record<string, string>
}

const CASES: readonly Case[] = [
  { name: '304', path: '/rss.xml', status: 304, headers: { 'If-None-Match': '*' } },
  {
    name: `RSS of ${ITEMS} items`,
    path: '/rss.xml',
    status: 200,
    headers: { 'Accept-Encoding': 'identity' },
  },
  { name: 'gzipped Atom', path: '/atom.xml', status: 200, headers: { 'Accept-Encoding': 'gzip' } },
]

/** A reader sends the tag that it was given. */
async function withTag(one: Case, origin: string): Promise<Case> {
  if (one.status !== 304) return one
  const etag = (await fetch(origin + one.path)).headers.get('ETag') ?? ''
  return { ...one, headers: { 'If-None-Match': etag } }
}

export interface Measured {
  readonly name: string
  readonly micros: number
  /** As a share of the hello Worker's answers, and of the constant's: for the same CPU time, and in a second. */
  readonly perCpu: readonly number[]
  readonly perSecond: readonly number[]
}

const measured = (series: Series, yardsticks: readonly Series[]): Measured => ({
  name: series.name,
  micros: micros(series),
  perCpu: yardsticks.map(yardstick => perCpu(series, yardstick)),
  perSecond: yardsticks.map(yardstick => perSecond(series, yardstick)),
})

/** Everything warm: the feeds are in the isolate's memory. */
export async function measureHttp(storage: string): Promise<Measured[]> {
  const ours = dateline('dateline', bundle())
  const first = await startInstance([ours], storage)
  await migrate(first, 'dateline')
  const port = await first.port('dateline')
  await stock(port)
  await new Promise(resolve => setTimeout(resolve, SETTLED_MS))
  const scripts = await Promise.all(
    CASES.map(({ path, headers }) => constantOf(`http://127.0.0.1:${port}${path}`, headers)),
  )
  await first.mf.dispose()
  const constants = scripts.map((script, n) => bare(`constant-${n}`, script))
  const instance = await startInstance([ours, bare('hello', HELLO), ...constants], storage)
  const [hello, ...series] = await inRounds(instance.pid, await targetsOf(instance.port))
  await instance.mf.dispose()
  const pairs = CASES.flatMap((_, n) => {
    const [fixed, feed] = series.slice(2 * n, 2 * n + 2)
    return [measured(fixed!, [hello!]), measured(feed!, [hello!, fixed!])]
  })
  return [measured(hello!, [hello!]), ...pairs]
}

/** Hello, then each case as constant and as feed. */
async function targetsOf(portOf: (name: string) => Promise<number>): Promise<Target[]> {
  const ours = await portOf('dateline')
  const targets: Target[] = [{ name: 'hello', port: await portOf('hello'), path: '/', status: 200 }]
  for (const [n, one] of CASES.entries()) {
    const { name, ...request } = await withTag(one, `http://127.0.0.1:${ours}`)
    const fixed = await portOf(`constant-${n}`)
    targets.push({ ...request, name: `${name}, constant`, port: fixed, path: '/' })
    targets.push({ ...request, name: `${name}, feed`, port: ours })
  }
  return targets
}
