// Answers measured in turns: many short rounds in changing order, so that whatever else the machine does hits all alike.
import { cpuMicros } from './instance.ts'
import { type Client, clientOf, type Target } from './load.ts'

/** Until the compiler has done what it will do. */
const WARM_UP_MS = 1500
const ROUNDS = 200
const SLICE_MS = 25

interface Sample {
  /** CPU of the whole process, microseconds a request. */
  readonly micros: number
  readonly perSecond: number
}

export interface Series {
  readonly name: string
  /** One a round. */
  readonly samples: readonly Sample[]
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0

export const micros = ({ samples }: Series): number => median(samples.map(sample => sample.micros))

/** How many answers one gives for the CPU time of one of the other, median over the rounds. */
export const perCpu = (one: Series, other: Series): number =>
  median(one.samples.map(({ micros }, round) => other.samples[round]!.micros / micros))

/** Answers a second in shares of the other's, median over the rounds. The client has a part in it. */
export const perSecond = (one: Series, other: Series): number =>
  median(one.samples.map(({ perSecond }, round) => perSecond / other.samples[round]!.perSecond))

async function sample(client: Client, pid: number): Promise<Sample> {
  const before = cpuMicros(pid)
  const { answered, perSecond } = await client.run(SLICE_MS)
  return { micros: (cpuMicros(pid) - before) / answered, perSecond }
}

/** All in one process `pid`. Each round begins with another of them, and goes the other way round. */
export async function inRounds(pid: number, targets: readonly Target[]): Promise<Series[]> {
  const clients = await Promise.all(targets.map(clientOf))
  for (const client of clients) await client.run(WARM_UP_MS)
  const samples = targets.map((): Sample[] => [])
  for (let round = 0; round < ROUNDS; round++)
    for (let turn = 0; turn < clients.length; turn++) {
      const n = (round + (round % 2 ? turn : clients.length - turn)) % clients.length
      samples[n]!.push(await sample(clients[n]!, pid))
    }
  for (const client of clients) client.close()
  return targets.map(({ name }, n) => ({ name, samples: samples[n]! }))
}
