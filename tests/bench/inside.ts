// CPU of deriving and reading inside workerd, milliseconds: `npx node tests/bench/inside.ts [SUBJECT…] [FILE…]`.
// Without names all subjects and the fixtures; a name picks a subject (`fresh` is the first articles of an isolate), a file is an article in place of the fixtures.
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { loadCases } from '../eval/cases.ts'
import { escaped, feed } from './feed.ts'
import { bare, bundle, cpuMicros, type Instance, startInstance } from './instance.ts'
import { rows } from './rows.ts'
import { grown, sized } from './sized.ts'
import type { Order } from './subject-worker.ts'
import { type InputKind, SUBJECTS } from './subjects.ts'

const ARTICLE_CHARACTERS = 5000
const ROUNDS = 5
/** Runs in a request: enough that the request itself is little beside them. */
const TIMES = 6
/** Runs before the measuring, over all texts of a subject: by then V8 has compiled what is hot. */
const WARM_UP = 300
const STARTS = 5
/** Which article since the start of an isolate is told. */
const TOLD = [1, 2, 3, 10, 30]
const IDLE = 'nothing'

type Inputs = Readonly<Record<InputKind, readonly string[]>>

export interface Inside {
  readonly name: string
  readonly median: number
  readonly worst: number
}

const PAGE = 'fixtures/articles/html-page-with-everything/article.html'

function inputsOf(files: readonly string[]): Inputs {
  const texts = files.length
    ? files.map(file => String(readFileSync(file)))
    : loadCases().map(({ derived }) => sized(derived.text, ARTICLE_CHARACTERS))
  return {
    article: texts.filter(text => text.length > 400),
    page: [grown(String(readFileSync(PAGE)))],
    feed: [feed(escaped)],
    rows: [JSON.stringify(rows(loadCases()))],
  }
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

/** CPU milliseconds of a request, of all threads of the process. */
async function spent({ pid, port }: { pid: number; port: number }, order: Order): Promise<number> {
  const before = cpuMicros(pid)
  const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: JSON.stringify(order) })
  if (!response.ok) throw new Error(await response.text())
  await response.text()
  return (cpuMicros(pid) - before) / 1000
}

type Stage = Instance & { readonly address: { readonly pid: number; readonly port: number } }

async function stageOf(script: string): Promise<Stage> {
  const storage = mkdtempSync(join(tmpdir(), 'dateline-bench-storage-'))
  const instance = await startInstance([bare('bench', script)], storage)
  return { ...instance, address: { pid: instance.pid, port: await instance.port('bench') } }
}

/** One run of a subject on a text, the median of some rounds, without what the request costs. */
async function costOf({ address }: Stage, subject: string, text: string): Promise<number> {
  const rounds: number[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const idle = await spent(address, { subject: IDLE, text, times: 0 })
    const busy = await spent(address, { subject, text, times: TIMES })
    rounds.push((busy - idle) / TIMES)
  }
  return median(rounds)
}

/** Every subject on every input that it takes, all code warm. */
export async function measureInside(
  script: string,
  inputs: Inputs,
  names: readonly string[],
): Promise<Inside[]> {
  const stage = await stageOf(script)
  const measured: Inside[] = []
  for (const { name, input } of SUBJECTS.filter(it => names.length === 0 || names.includes(it.name))) {
    const texts = inputs[input]
    const times = Math.ceil(WARM_UP / texts.length)
    for (const text of texts) await spent(stage.address, { subject: name, text, times })
    const costs: number[] = []
    for (const text of texts) costs.push(await costOf(stage, name, text))
    measured.push({ name, median: median(costs), worst: Math.max(...costs) })
  }
  await stage.mf.dispose()
  return measured
}

/** The first articles of an isolate that has answered one request, each another text: CPU of the ones in TOLD. */
async function freshIsolate(script: string, texts: readonly string[], start: number): Promise<number[]> {
  const stage = await stageOf(script)
  const costs: number[] = []
  await spent(stage.address, { subject: IDLE, text: '', times: 0 })
  for (let n = 0; n < Math.max(...TOLD); n += 1) {
    const text = texts[(start * 7 + n * 11) % texts.length] ?? ''
    const idle = await spent(stage.address, { subject: IDLE, text, times: 0 })
    costs.push((await spent(stage.address, { subject: 'derive', text, times: 1 })) - idle)
  }
  await stage.mf.dispose()
  return TOLD.map(nth => costs[nth - 1] ?? 0)
}

/** CPU of the process until its Worker has answered once: an empty one's is the cost of workerd itself. */
async function startUp(script: string): Promise<number> {
  const stage = await stageOf(script)
  await fetch(`http://127.0.0.1:${stage.address.port}/favicon.ico`)
  const ms = cpuMicros(stage.pid) / 1000
  await stage.mf.dispose()
  return ms
}

const EMPTY = `export default { fetch: () => new Response('hello') }`

/** Module start-up has an allowance of its own: of the whole Worker, above an empty one, and of the first articles. */
export async function measureFresh(script: string, { article }: Inputs): Promise<Inside[]> {
  const whole = bundle()
  const starts: number[] = []
  const articles: number[][] = []
  for (let start = 0; start < STARTS; start += 1) {
    articles.push(await freshIsolate(script, article, start))
    starts.push((await startUp(whole)) - (await startUp(EMPTY)))
  }
  const row = (name: string, costs: readonly number[]): Inside => ({
    ...{ name, median: median(costs), worst: Math.max(...costs) },
  })
  return [
    row('start-up of the whole Worker', starts),
    ...TOLD.map((nth, index) =>
      row(
        `article ${nth} of an isolate`,
        articles.map(costs => costs[index] ?? 0),
      ),
    ),
  ]
}

export async function printInside(args: readonly string[]): Promise<void> {
  const files = args.filter(arg => existsSync(arg))
  const names = args.filter(arg => !files.includes(arg))
  const inputs = inputsOf(files)
  const script = bundle('tests/bench/subject-worker.ts')
  console.log('| CPU inside workerd, ms | median | worst |\n|---|---|---|')
  const print = ({ name, median, worst }: Inside) =>
    console.log(`| ${name} | ${median.toFixed(2)} | ${worst.toFixed(2)} |`)
  const subjects = names.filter(name => name !== 'fresh')
  if (subjects.length || names.length === 0) (await measureInside(script, inputs, subjects)).forEach(print)
  if (names.includes('fresh') || names.length === 0) (await measureFresh(script, inputs)).forEach(print)
}

if (process.argv[1]?.endsWith('inside.ts')) await printInside(process.argv.slice(2))
