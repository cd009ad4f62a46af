// What a request reads and writes, step by step up the ladder of who answers.
import { bundle, dateline, type Instance, migrate, startInstance } from './instance.ts'
import { putArticle, stock } from './stock.ts'

export interface Counted {
  readonly step: string
  readonly queries: number
  readonly rowsRead: number
  readonly rowsWritten: number
  readonly kvReads: number
  readonly kvWrites: number
}
type Counts = Omit<Counted, 'step'>

const FEED = '/topics/ceasefires/atom.xml'
const TRUCE = 'Ruritania and Graustark agreed to a ceasefire from midnight, both governments said.'

async function difference(port: number, work: () => Promise<unknown>): Promise<Counts> {
  const counts = async () => (await fetch(`http://127.0.0.1:${port}/counts`)).json() as Promise<Counts>
  const before = await counts()
  await work()
  // What is written after the answer has been given.
  await new Promise(resolve => setTimeout(resolve, 200))
  const after = await counts()
  const names = Object.keys(after) as (keyof Counts)[]
  return Object.fromEntries(names.map(name => [name, after[name] - before[name]])) as unknown as Counts
}

export async function measureCounts(storage: string): Promise<Counted[]> {
  const script = bundle('tests/bench/counting.ts')
  const rows: Counted[] = []
  const start = () =>
    startInstance([dateline('dateline', script, { PUBLIC_URL: 'https://bench.example' })], storage)
  const step = async (port: number, name: string, headers: Record<string, string> = {}) => {
    const get = async () => (await fetch(`http://127.0.0.1:${port}${FEED}`, { headers })).arrayBuffer()
    rows.push({ step: name, ...(await difference(port, get)) })
  }
  const first = await start()
  await migrate(first, 'dateline')
  const port = await first.port('dateline')
  await stock(port, TRUCE)
  await step(port, 'first request ever: rendered, and kept in KV')
  await step(port, 'again, from memory')
  const etag = (await fetch(`http://127.0.0.1:${port}${FEED}`)).headers.get('ETag') ?? ''
  await step(port, '304, from memory', { 'If-None-Match': etag })
  await first.mf.dispose()
  const second = await start()
  await laterSteps(second, step)
  return rows
}

async function laterSteps(
  instance: Instance,
  step: (port: number, name: string) => Promise<void>,
): Promise<void> {
  const port = await instance.port('dateline')
  await step(port, 'new isolate: from KV')
  await putArticle(port, 'harvest', 'The harvest was good', 'Farmers said so.')
  await step(port, 'memory no longer trusted, stream unchanged')
  await putArticle(port, 'one-more', 'One more truce', TRUCE)
  await step(port, 'stream changed: rendered; KV is left alone for half an hour')
  await instance.mf.dispose()
}
