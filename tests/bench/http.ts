// Requests answered from memory against a hello Worker and constants of the same bytes, interleaved, in one workerd.
import { gzipSync } from 'node:zlib'
import { bare, bundle, cpuMicros, dateline, type Instance, migrate, startInstance } from './instance.ts'
import { load, type Target } from './load.ts'
import { ITEMS, stock } from './stock.ts'

const ROUNDS = 25
const SLICE_MS = 120
const HELLO = `export default { fetch: () => new Response('hello') }`
const NOT_MODIFIED = `const headers = { ETag: 'W/"1.a"', 'Cache-Control': 'public, max-age=900' }
export default { fetch: () => new Response(null, { status: 304, headers }) }`
const constant = (base64: string, encoding: string): string => `import { Buffer } from 'node:buffer'
const BODY = new Uint8Array(Buffer.from('${base64}', 'base64'))
const headers = { 'Content-Type': 'application/atom+xml', ETag: 'W/"1.a"', 'Cache-Control': 'public, max-age=900', ${encoding} }
export default { fetch: () => new Response(BODY, { headers, encodeBody: '${encoding ? 'manual' : 'automatic'}' }) }`

export interface Measured {
  readonly name: string
  /** Requests a second as a share of the hello Worker's, median of the rounds. */
  readonly share: number
  /** CPU of the whole process, microseconds a request, median of the rounds. */
  readonly micros: number
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

async function measure(instance: Instance, targets: readonly Target[]): Promise<Measured[]> {
  const runs = targets.map(() => ({ perSecond: [] as number[], micros: [] as number[] }))
  for (const target of targets) await load(target, SLICE_MS)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, target] of targets.entries()) {
      const before = cpuMicros(instance.pid)
      const { answered, perSecond } = await load(target, SLICE_MS)
      runs[index]?.perSecond.push(perSecond)
      runs[index]?.micros.push((cpuMicros(instance.pid) - before) / answered)
    }
  }
  const hello = runs[0]?.perSecond ?? []
  return targets.map(({ name }, index) => {
    const { perSecond = [], micros = [] } = runs[index] ?? {}
    return {
      name,
      share: median(perSecond.map((rate, round) => rate / hello[round]!)),
      micros: median(micros),
    }
  })
}

/** Everything warm: the feeds are in the isolate's memory. */
export async function measureHttp(storage: string): Promise<Measured[]> {
  const ours = dateline('dateline', bundle())
  const first = await startInstance([ours], storage)
  await migrate(first, 'dateline')
  const port = await first.port('dateline')
  await stock(port)
  const [rss, atom] = await Promise.all(
    ['rss.xml', 'atom.xml'].map(async file =>
      Buffer.from(await (await fetch(`http://127.0.0.1:${port}/${file}`)).arrayBuffer()),
    ),
  )
  await first.mf.dispose()
  const instance = await startInstance(
    [
      ours,
      bare('hello', HELLO),
      bare('not-modified', NOT_MODIFIED),
      bare('rss', constant(rss!.toString('base64'), '')),
      bare('gzip', constant(gzipSync(atom!).toString('base64'), `'Content-Encoding': 'gzip'`)),
    ],
    storage,
  )
  const results = await measure(instance, await targetsOf(instance, rss!.byteLength))
  await instance.mf.dispose()
  return results
}

async function targetsOf(instance: Instance, bytes: number): Promise<Target[]> {
  const [ours, hello, notModified, rss, gzip] = await Promise.all(
    ['dateline', 'hello', 'not-modified', 'rss', 'gzip'].map(name => instance.port(name)),
  )
  const etag = async (path: string) =>
    (await fetch(`http://127.0.0.1:${ours}${path}`)).headers.get('ETag') ?? ''
  const kB = Math.round(bytes / 1000)
  return [
    { name: 'hello', port: hello!, path: '/', status: 200 },
    { name: '304, constant', port: notModified!, path: '/', status: 304 },
    {
      name: '304, feed',
      port: ours!,
      path: '/rss.xml',
      headers: { 'If-None-Match': await etag('/rss.xml') },
      status: 304,
    },
    { name: `RSS of ${ITEMS} items (${kB} kB), constant`, port: rss!, path: '/', status: 200 },
    { name: `RSS of ${ITEMS} items (${kB} kB), feed`, port: ours!, path: '/rss.xml', status: 200 },
    {
      name: 'gzipped Atom, constant',
      port: gzip!,
      path: '/',
      status: 200,
      headers: { 'Accept-Encoding': 'gzip' },
    },
    {
      name: 'gzipped Atom, feed',
      port: ours!,
      path: '/atom.xml',
      status: 200,
      headers: { 'Accept-Encoding': 'gzip' },
    },
  ]
}
