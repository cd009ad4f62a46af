// A day of polling, played message by message against publishers whose clock it holds: what each message took of the CPU.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Job } from '../../src/model/job.ts'
import { bare, dateline, type Instance, mainThreadMicros, migrate, startInstance } from './instance.ts'
import type { Answer } from './poller.ts'
import { type Publishers, startPublishers } from './publishers.ts'
import type { RowCounts } from './remote.ts'

const MINUTE_MS = 60_000
const START = Date.UTC(2026, 2, 1)

export interface Scene {
  readonly name: string
  readonly plan: 'free' | 'paid'
  readonly sources: number
  /** Minutes between two items of a feed. */
  readonly minutes: number
  /** Hours that are played once every source has been read; the counts are scaled to a day. */
  readonly hours: number
  /** How often this is played, alike to the last message. */
  readonly times: number
}

/** One message: what it was, and its CPU microseconds. */
export interface Cost {
  readonly kind: string
  readonly micros: number
}

export interface Day {
  /** In the order in which they came, the first hour with them. */
  readonly costs: readonly Cost[]
  /** Scaled to a day, without the first hour. */
  readonly polls: number
  readonly messages: number
  readonly rows: RowCounts
}

interface Stage {
  readonly pid: number
  readonly port: number
  /** Where D1 is. */
  readonly database: string
  readonly publishers: Publishers
  readonly chance: () => number
  /** CPU microseconds of an order that does nothing, and of a bare request. */
  readonly order: number
  readonly trip: number
  readonly costs: Cost[]
}

/** The same dice in every day: what happens in one happens in all. */
function loadedDice(): () => number {
  let state = 1
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}

async function order(stage: Stage, path: string, body: object = {}): Promise<Answer> {
  const { database, publishers, chance } = stage
  const response = await fetch(`http://127.0.0.1:${stage.port}${path}`, {
    method: 'POST',
    body: JSON.stringify({ database, now: publishers.now, chance: chance(), ...body }),
  })
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as Answer
}

/**
 * Notes what an order took of the CPU under the name that it has earned when it is done. What as many bare requests take as it made to D1
 * and to feeds is left out: here they go through the sockets of this process, which is no work of a Worker's.
 */
async function measured(stage: Stage, name: () => string, path: string, body = {}): Promise<readonly Job[]> {
  const before = mainThreadMicros(stage.pid)
  const { sent, trips } = await order(stage, path, body)
  const micros = mainThreadMicros(stage.pid) - before - stage.order - trips * stage.trip
  stage.costs.push({ kind: name(), micros: Math.max(0, micros) })
  return sent
}

const CALIBRATIONS = 100
const TRIPS = 10

/** The least that so many bare requests in one order take, in microseconds. */
async function idleMicros(stage: Stage, idle: number): Promise<number> {
  const costs: number[] = []
  for (let n = 0; n < CALIBRATIONS; n += 1) {
    const before = mainThreadMicros(stage.pid)
    await order(stage, '/idle', { idle })
    costs.push(mainThreadMicros(stage.pid) - before)
  }
  return Math.min(...costs)
}

async function calibrated(stage: Stage): Promise<Stage> {
  const nothing = await idleMicros(stage, 0)
  return { ...stage, order: nothing, trip: ((await idleMicros(stage, TRIPS)) - nothing) / TRIPS }
}

/** One message, and all that follow from it. */
async function play(stage: Stage, job: Job): Promise<number> {
  const { unchanged } = stage.publishers
  const name = () => {
    if (job.kind !== 'poll') return job.kind
    if (job.bodyHash === null) return 'first poll: 30 new items'
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

const sourcesOf = ({ port }: Publishers, count: number) =>
  Array.from({ length: count }, (_, n) => ({
    ...{ id: `desk-${n}`, url: `http://127.0.0.1:${port}/${n}` },
    ...{ title: null, tags: [], topics: [], fullText: false },
  }))

/** For all sources to be read once, and to find their rhythm. */
const SETTLING_HOURS = 1

async function playOn(scene: Scene, instance: Instance, database: Instance): Promise<Day> {
  const publishers = await startPublishers(scene.minutes)
  publishers.now = START
  const stage = await calibrated({
    pid: instance.pid,
    port: await instance.port('dateline'),
    database: `http://127.0.0.1:${await database.port('database')}`,
    ...{ publishers, chance: loadedDice(), order: 0, trip: 0, costs: [] },
  })
  await order(stage, '/sources', { sources: sourcesOf(publishers, scene.sources) })
  await pass(stage, SETTLING_HOURS)
  const counts = async () =>
    (await fetch(`http://127.0.0.1:${stage.port}/counts`)).json() as Promise<RowCounts>
  const [before, asked] = [await counts(), publishers.requests]
  const messages = await pass(stage, scene.hours)
  const after = await counts()
  publishers.server.close()
  const aDay = (count: number) => Math.round((count * 24) / scene.hours)
  return {
    costs: stage.costs,
    polls: aDay(publishers.requests - asked),
    messages: aDay(messages),
    rows: {
      trips: aDay(after.trips - before.trips),
      queries: aDay(after.queries - before.queries),
      rowsRead: aDay(after.rowsRead - before.rowsRead),
      rowsWritten: aDay(after.rowsWritten - before.rowsWritten),
    },
  }
}

const storage = (): string => mkdtempSync(join(tmpdir(), 'dateline-bench-storage-'))

/** A day in a workerd that has just started, D1 standing in another. */
export async function playDay(
  scene: Scene,
  scripts: { readonly poller: string; readonly database: string },
): Promise<Day> {
  const worker = dateline('dateline', scripts.poller, { PLAN: scene.plan, ALLOW_PRIVATE: 'yes' })
  const instance = await startInstance([worker], storage())
  const behind = await startInstance(
    [{ ...bare('database', scripts.database), d1Databases: { DB: 'bench' } }],
    storage(),
  )
  await migrate(behind, 'database')
  const day = await playOn(scene, instance, behind)
  await Promise.all([instance.mf.dispose(), behind.mf.dispose()])
  return day
}
