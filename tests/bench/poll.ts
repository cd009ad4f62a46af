// What it costs to read the feeds of others: CPU a message, rows and queue operations a day. `npm run -s bench:poll` prints the tables.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Job } from '../../src/model/job.ts'
import { bare, bundle, cpuMicros, dateline, type Instance, migrate, startInstance } from './instance.ts'
import type { Answer } from './poller.ts'
import { type Publishers, startPublishers } from './publishers.ts'
import type { RowCounts } from './remote.ts'

const MINUTE_MS = 60_000
const START = Date.UTC(2026, 2, 1)

interface Scene {
  readonly name: string
  readonly plan: 'free' | 'paid'
  readonly sources: number
  /** Minutes between two items of a feed. */
  readonly minutes: number
  /** Hours that are played once every source has been read; the counts are scaled to a day. */
  readonly hours: number
}

const SCENES: readonly Scene[] = [
  { name: '60 sources hourly, free plan', plan: 'free', sources: 60, minutes: 120, hours: 6 },
  { name: '200 sources every 15 minutes, paid plan', plan: 'paid', sources: 200, minutes: 30, hours: 1 },
]

interface Stage {
  readonly pid: number
  readonly port: number
  /** Where D1 is. */
  readonly database: string
  readonly publishers: Publishers
  /** CPU microseconds of an order that does nothing, and of a trip to D1 or to a feed. */
  readonly order: number
  readonly trip: number
  /** CPU microseconds of each message, by kind. */
  readonly costs: Map<string, number[]>
}

async function order(stage: Stage, path: string, body: object = {}): Promise<Answer> {
  const response = await fetch(`http://127.0.0.1:${stage.port}${path}`, {
    method: 'POST',
    body: JSON.stringify({
      database: stage.database,
      now: stage.publishers.now,
      chance: Math.random(),
      ...body,
    }),
  })
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as Answer
}

/**
 * Notes what an order took of the CPU under the name that it has earned when it is done. Requests to D1 and to a feed cost this process the
 * work of the network, which no plan counts: what as many idle trips take is left out.
 */
async function measured(
  stage: Stage,
  name: () => string,
  path: string,
  body: object = {},
): Promise<readonly Job[]> {
  const before = cpuMicros(stage.pid)
  const { sent, trips } = await order(stage, path, body)
  const micros = cpuMicros(stage.pid) - before - stage.order - trips * stage.trip
  stage.costs.set(name(), [...(stage.costs.get(name()) ?? []), Math.max(0, micros)])
  return sent
}

const TRIPS = 10
const CALIBRATIONS = 100

/** CPU microseconds of an order that does nothing, and of each trip to D1 in it. */
async function calibrate(stage: Stage): Promise<{ readonly order: number; readonly trip: number }> {
  const costs = { 0: [] as number[], [TRIPS]: [] as number[] }
  for (let n = 0; n < CALIBRATIONS; n += 1) {
    for (const idle of [0, TRIPS] as const) {
      const before = cpuMicros(stage.pid)
      await order(stage, '/idle', { idle })
      costs[idle]?.push(cpuMicros(stage.pid) - before)
    }
  }
  const [nothing, trips] = [quantile(costs[0], 0.5), quantile(costs[TRIPS] ?? [], 0.5)]
  return { order: nothing, trip: (trips - nothing) / TRIPS }
}

/** One message, and all that follow from it. */
async function play(stage: Stage, job: Job): Promise<number> {
  const { unchanged } = stage.publishers
  const name = () => {
    if (job.kind !== 'poll') return job.kind
    if (job.bodyHash === null) return 'poll: 30 new items'
    return stage.publishers.unchanged > unchanged ? 'poll: 304' : 'poll: a new item'
  }
  let messages = 1
  for (const next of await measured(stage, name, '/message', { job })) messages += await play(stage, next)
  return messages
}

/** Every minute of so many hours. Returns how many messages were sent. */
async function pass(stage: Stage, hours: number): Promise<number> {
  let messages = 0
  for (let minute = 0; minute < hours * 60; minute += 1) {
    stage.publishers.now += MINUTE_MS
    for (const job of await measured(stage, () => 'cron', '/tick')) messages += await play(stage, job)
  }
  return messages
}

/** Of one kind of message: CPU microseconds of each. */
type Costs = readonly [string, readonly number[]]

/** While all code is cold, and every item of every feed is new. */
const firstHour = ([kind, micros]: Costs): Costs => [`in the first hour: ${kind}`, micros]

const sourcesOf = ({ port }: Publishers, count: number) =>
  Array.from({ length: count }, (_, n) => ({
    ...{ id: `desk-${n}`, url: `http://127.0.0.1:${port}/${n}` },
    ...{ title: null, tags: [], topics: [], fullText: false },
  }))

/** For all sources to be read once, and to find their rhythm. */
const SETTLING_HOURS = 1

interface Played {
  readonly scene: Scene
  readonly costs: readonly Costs[]
  /** A day's. */
  readonly polls: number
  readonly messages: number
  readonly rows: RowCounts
}

async function playScene(scene: Scene, instance: Instance, database: Instance): Promise<Played> {
  const publishers = await startPublishers(scene.minutes)
  publishers.now = START
  const unmeasured = {
    pid: instance.pid,
    port: await instance.port('dateline'),
    database: `http://127.0.0.1:${await database.port('database')}`,
    publishers,
    ...{ order: 0, trip: 0, costs: new Map() },
  }
  const stage: Stage = { ...unmeasured, ...(await calibrate(unmeasured)) }
  await order(stage, '/sources', { sources: sourcesOf(publishers, scene.sources) })
  await pass(stage, SETTLING_HOURS)
  const atFirst = [...stage.costs].filter(([kind]) => kind !== 'cron')
  stage.costs.clear()
  const counts = async () =>
    (await fetch(`http://127.0.0.1:${stage.port}/counts`)).json() as Promise<RowCounts>
  const [before, asked] = [await counts(), publishers.requests]
  const messages = await pass(stage, scene.hours)
  const after = await counts()
  publishers.server.close()
  const aDay = (count: number) => Math.round((count * 24) / scene.hours)
  return {
    ...{
      scene,
      costs: [...stage.costs, ...atFirst.map(firstHour)],
      polls: aDay(publishers.requests - asked),
      messages: aDay(messages),
    },
    rows: {
      trips: aDay(after.trips - before.trips),
      queries: aDay(after.queries - before.queries),
      rowsRead: aDay(after.rowsRead - before.rowsRead),
      rowsWritten: aDay(after.rowsWritten - before.rowsWritten),
    },
  }
}

const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

const thousands = (count: number): string => count.toLocaleString('en')
const ms = (micros: number): string => (micros / 1000).toFixed(1)

function print({ scene, costs, polls, messages, rows }: Played): void {
  const free = scene.plan === 'free'
  console.log(
    `\n### ${scene.name}\n\n| a day | | ${free ? 'the free plan allows' : 'the paid plan includes'} |\n|---|---|---|`,
  )
  console.log(`| polls | ${thousands(polls)} | |`)
  console.log(
    `| queue operations (three a message) | ${thousands(messages * 3)} | ${free ? '10,000' : '33,000, then $0.40 a million'} |`,
  )
  console.log(`| D1 rows read | ${thousands(rows.rowsRead)} | ${free ? '5,000,000' : '833 million'} |`)
  console.log(`| D1 rows written | ${thousands(rows.rowsWritten)} | ${free ? '100,000' : '1.7 million'} |`)
  console.log('\n| CPU, ms | messages | median | p99 | most |\n|---|---|---|---|---|')
  for (const [kind, micros] of costs)
    console.log(
      `| ${kind} | ${thousands(micros.length)} | ${ms(quantile(micros, 0.5))} | ${ms(quantile(micros, 0.99))} | ${ms(Math.max(...micros))} |`,
    )
  const all = costs.filter(([kind]) => !/^cron|^in the first/.test(kind)).flatMap(([, micros]) => micros)
  console.log(
    `| all messages after the first hour | ${thousands(all.length)} | ${ms(quantile(all, 0.5))} | ${ms(quantile(all, 0.99))} | ${ms(Math.max(...all))} |`,
  )
}

const storage = (): string => mkdtempSync(join(tmpdir(), 'dateline-bench-storage-'))
const [poller, database] = [bundle('tests/bench/poller.ts'), bundle('tests/bench/database.ts')]
for (const scene of SCENES) {
  const worker = dateline('dateline', poller)
  const bindings = { ...worker.bindings, PLAN: scene.plan, ALLOW_PRIVATE: 'yes' }
  const instance = await startInstance([{ ...worker, bindings }], storage())
  const behind = await startInstance(
    [{ ...bare('database', database), d1Databases: { DB: 'bench' } }],
    storage(),
  )
  await migrate(behind, 'database')
  print(await playScene(scene, instance, behind))
  await Promise.all([instance.mf.dispose(), behind.mf.dispose()])
}
